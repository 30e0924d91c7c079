import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { type LedgerNotice, ledgerNotices } from './notices.ts'
import type { Ledger } from './open-ledger.ts'
import { peopleRecords } from './person-events.ts'
import { ledgerPostings, type PersonStory, personStory, type SealOf, storyOf } from './person-story.ts'
import type { PersonRow, SealRow } from './schema.ts'
import { groupHashes, groupSize, sha256 } from './seal-lines.ts'
import { type SealedLine, sealedLines } from './sealed-lines.ts'

/** How the evidence is written beside what verifies it. */
export interface EvidenceWriter {
  /** Name of the file: `evidence.json`. */
  name: string
  head(bundle: Bundle): string
  person(story: PersonStory, person: PersonRow, isFirst: boolean): string
  tail(bundle: Bundle): string
}

/** What a bundle is of. */
export interface Bundle {
  asOf: number
  notices: LedgerNotice[]
  /** The end of the chain; undefined where nothing was recorded. */
  head: SealRow | undefined
}

/** What was written. */
export interface Exported {
  people: number
  batches: number
  /** The hash that the bundle's chain ends with. */
  head: string | null
}

/**
 * Write a bundle of evidence: the notices' files and the versions of the policy, every seal, the sealed lines, what is
 * needed to check them without the ledger, and the evidence in words and in one form for machines.
 *
 * For one person it holds the lines of that person and of the notices alone; hashes of the lines around them prove that
 * they were sealed.
 *
 * @param folder  an empty or new folder
 * @param id      one person; undefined for everybody
 * @returns null where nobody has the id
 * @throws LedgerError where the database fails
 */
export async function exportBundle(
  ledger: Ledger,
  folder: string,
  id: string | undefined,
  asOf: number,
  writers: readonly EvidenceWriter[]
): Promise<Exported | null> {
  const notices = await ledgerNotices(ledger.db)
  const seals = await ledger.db.selectFrom('seal').selectAll().orderBy('batch').execute()
  const bundle: Bundle = { asOf, notices, head: seals.at(-1) }
  const only = id === undefined ? null : await oneRecord(ledger, notices, id, asOf)
  if (id !== undefined && !only) return null
  await writeNotices(ledger, notices, folder)
  const file = await openIn(folder, 'seals.ndjson')
  for (const seal of seals) await file.write(`${JSON.stringify(seal)}\n`)
  await file.close()
  await writeLines(ledger, seals, folder, only?.person)
  const people = await writePeople(ledger, bundle, seals, folder, only, writers)
  return { people, batches: seals.length, head: bundle.head?.hash ?? null }
}

async function oneRecord(ledger: Ledger, notices: LedgerNotice[], id: string, asOf: number) {
  const person = await ledger.db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  const story = await personStory(ledger, notices, id, asOf)
  return person && story ? { person, story } : null
}

async function writeNotices({ db }: Ledger, notices: readonly LedgerNotice[], folder: string): Promise<void> {
  for (const { seq, id } of notices) {
    const own = join(folder, 'notices', id)
    await mkdir(own, { recursive: true })
    for (const { name, content } of await db
      .selectFrom('notice_file')
      .selectAll()
      .where('notice', '=', seq)
      .execute()) {
      await writeFile(join(own, basename(name)), content)
    }
    for (const { side, path, content } of await db
      .selectFrom('policy_version')
      .selectAll()
      .where('notice', '=', seq)
      .execute()) {
      await writeFile(join(own, versionName(side, path)), content)
    }
  }
}

/** The name of a version of the policy in a bundle: `policy-new.md`. */
export function versionName(side: string, path: string): string {
  return `policy-${side}${extname(path) || '.txt'}`
}

/** The sealed lines: all of them, or those of one person and of the notices, with the hashes that prove them. */
async function writeLines(
  ledger: Ledger,
  seals: readonly SealRow[],
  folder: string,
  only: PersonRow | undefined
): Promise<void> {
  const file = await openIn(folder, 'sealed.ndjson')
  const proofs = only ? await openIn(folder, 'proofs.ndjson') : undefined
  const wanted = only && (await batchesOf(ledger, only))
  for (const seal of seals) {
    if (wanted && !wanted.has(seal.batch) && seal.notices === 0) continue
    const all = await sealedLines(ledger, seal)
    const own = only ? all.filter(({ line }) => isOf(line, only.key)) : all
    if (own.length === 0) continue
    await file.write(own.map((line) => `${JSON.stringify(line)}\n`).join(''))
    await proofs?.write(`${JSON.stringify(proofOf(seal.batch, all, own))}\n`)
  }
  await file.close()
  await proofs?.close()
}

/** The batches in which something of a person was sealed. */
async function batchesOf({ db }: Ledger, { key }: PersonRow): Promise<Set<number>> {
  const events = await db
    .selectFrom('event')
    .innerJoin('seal', (join) =>
      join.onRef('seal.first_seq', '<=', 'event.seq').onRef('seal.last_seq', '>=', 'event.seq')
    )
    .select('seal.batch')
    .where('event.person', 'in', [0, key])
    .execute()
  const came = await db
    .selectFrom('seal')
    .select('batch')
    .where('first_person', '<=', key)
    .where('last_person', '>=', key)
    .execute()
  return new Set([...events, ...came].map(({ batch }) => batch))
}

/** Lines of one person, of postings and of notices. */
function isOf(line: string, key: number): boolean {
  const [kind, first, , person] = JSON.parse(line) as [string, number, number, number]
  if (kind === 'person') return first === key
  return kind !== 'event' || person === key || person === 0
}

/** The hashes of all groups of a batch, and those of the lines of the groups in which a line stands. */
function proofOf(batch: number, all: readonly SealedLine[], own: readonly SealedLine[]) {
  const lines: Record<number, string[]> = {}
  for (const { nth } of own) {
    const group = Math.floor(nth / groupSize)
    lines[group] ??= all.slice(group * groupSize, (group + 1) * groupSize).map(({ line }) => sha256(line))
  }
  return { batch, groups: groupHashes(all.map(({ line }) => line)), lines }
}

async function writePeople(
  ledger: Ledger,
  bundle: Bundle,
  seals: readonly SealRow[],
  folder: string,
  only: { person: PersonRow; story: PersonStory } | null,
  writers: readonly EvidenceWriter[]
): Promise<number> {
  const fields = await openIn(folder, 'people.ndjson')
  const files = await Promise.all(writers.map(({ name }) => openIn(folder, name)))
  for (const [index, { head }] of writers.entries()) await files[index]!.write(head(bundle))
  let count = 0
  for await (const page of only ? [[only]] : stories(ledger, bundle, seals)) {
    await fields.write(page.map(({ person }) => `${JSON.stringify(person)}\n`).join(''))
    for (const [index, writer] of writers.entries()) {
      const texts = page.map(({ person, story }, at) => writer.person(story, person, count + at === 0))
      await files[index]!.write(texts.join(''))
    }
    count += page.length
  }
  for (const [index, { tail }] of writers.entries()) await files[index]!.write(tail(bundle))
  for (const file of [fields, ...files]) await file.close()
  return count
}

async function* stories(ledger: Ledger, { notices, asOf }: Bundle, seals: readonly SealRow[]) {
  const postings = await ledgerPostings(ledger)
  const sealOf = sealFinder(seals)
  for await (const page of peopleRecords(ledger)) {
    yield page.map((record) => ({ person: record.person, story: storyOf(record, notices, postings, sealOf, asOf) }))
  }
}

/** Finds the seal of an event by halving. */
function sealFinder(seals: readonly SealRow[]): SealOf {
  return (seq) => {
    let [low, high] = [0, seals.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (seals[middle]!.last_seq < seq) low = middle + 1
      else high = middle
    }
    return seals[low]!
  }
}

async function openIn(folder: string, name: string): Promise<FileHandle> {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  return open(join(folder, name), 'w')
}
