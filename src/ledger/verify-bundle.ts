import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { versionName } from './export-bundle.ts'
import type { PersonRow, SealRow } from './schema.ts'
import {
  contentHash,
  firstHash,
  groupHash,
  groupHashes,
  groupSize,
  personDigest,
  sealLine,
  sha256
} from './seal-lines.ts'
import type { SealedLine } from './sealed-lines.ts'
import type { Fault, Verification } from './verify.ts'

interface Proof {
  batch: number
  groups: string[]
  lines: Record<string, string[]>
}

/**
 * Check a bundle of evidence by itself, without the ledger that it comes from.
 *
 * @param folder  where `exportBundle` wrote it
 * @param head    a hash that must be in the chain
 * @throws the errors of the file system, where a file of the bundle is missing
 */
export async function verifyBundle(folder: string, head?: string): Promise<Verification> {
  const faults: Fault[] = []
  const seals = new Map<number, SealRow>()
  let last: SealRow | undefined
  for await (const seal of linesOf<SealRow>(join(folder, 'seals.ndjson'))) {
    if (seal.batch !== (last?.batch ?? 0) + 1 || seal.previous !== (last?.hash ?? firstHash)) {
      faults.push({ batch: seal.batch, what: 'the seal does not follow from the one before it' })
    }
    if (seal.hash !== sha256(sealLine(seal))) faults.push({ batch: seal.batch, what: 'the seal itself was changed' })
    seals.set(seal.batch, seal)
    last = seal
  }
  if (head !== undefined && head !== firstHash && ![...seals.values()].some(({ hash }) => hash === head)) {
    faults.push({ batch: null, what: `no batch has the seal ${head}` })
  }
  const proofs = await proofsOf(folder)
  const digests = new Map<number, string>()
  const names = new Map<number, string>()
  const counts = { events: 0, people: 0 }
  const batches = new Set<number>()
  for await (const lines of batchesOf(folder)) {
    const { batch } = lines[0]!
    batches.add(batch)
    if (!isSealed(lines, seals.get(batch), proofs?.get(batch) ?? null)) {
      faults.push({ batch, what: 'the lines are not those that were sealed' })
    }
    for (const { line } of lines) faults.push(...(await contentFaults(line, batch)))
  }
  if (!proofs) {
    for (const batch of seals.keys())
      if (!batches.has(batch)) faults.push({ batch, what: 'the sealed lines are missing' })
  }
  for await (const person of linesOf<PersonRow>(join(folder, 'people.ndjson'))) {
    if (digests.get(person.key) === personDigest(person)) continue
    faults.push({ batch: null, what: `person ${person.key}: the data are not those that were recorded` })
  }
  return { batches: seals.size, ...counts, head: last?.hash ?? firstHash, faults }

  /** What a line says of files and people, held against them. */
  async function contentFaults(line: string, batch: number): Promise<Fault[]> {
    const fields = JSON.parse(line) as [kind: string, ...rest: (string | number | null)[]]
    if (fields[0] === 'notice') names.set(Number(fields[1]), String(fields[2]))
    if (fields[0] === 'person') {
      counts.people += 1
      digests.set(Number(fields[1]), String(fields[2]))
    }
    if (fields[0] === 'event') {
      counts.events += 1
      if (fields[4] === 'update') digests.set(Number(fields[3]), JSON.parse(String(fields[6])).digest)
    }
    if (fields[0] !== 'file' && fields[0] !== 'version') return []
    const [kind, notice, nameOrSide, hashOrPath] = fields
    const isFile = kind === 'file'
    const name = isFile ? basename(String(nameOrSide)) : versionName(String(nameOrSide), String(hashOrPath))
    const path = join('notices', basename(names.get(Number(notice)) ?? ''), name)
    const expected = isFile ? hashOrPath : fields[5]
    const content = await readFile(join(folder, path)).catch(() => null)
    if (content && sha256(content) === expected) return []
    return [{ batch, what: `${path} ${content ? 'was changed' : 'is missing'}` }]
  }
}

function isSealed(lines: readonly SealedLine[], seal: SealRow | undefined, proof: Proof | null): boolean {
  if (!seal) return false
  if (!proof) return contentHash(groupHashes(lines.map(({ line }) => line))) === seal.content
  if (contentHash(proof.groups) !== seal.content) return false
  return lines.every(({ nth, line }) => {
    const group = Math.floor(nth / groupSize)
    const hashes = proof.lines[group] ?? []
    return groupHash(hashes) === proof.groups[group] && hashes[nth % groupSize] === sha256(line)
  })
}

async function proofsOf(folder: string): Promise<Map<number, Proof> | null> {
  const path = join(folder, 'proofs.ndjson')
  if (!(await stat(path).catch(() => null))) return null
  const proofs = new Map<number, Proof>()
  for await (const proof of linesOf<Proof>(path)) proofs.set(proof.batch, proof)
  return proofs
}

/** The sealed lines, batch by batch. */
async function* batchesOf(folder: string): AsyncGenerator<SealedLine[]> {
  let lines: SealedLine[] = []
  for await (const line of linesOf<SealedLine>(join(folder, 'sealed.ndjson'))) {
    if (lines[0] && lines[0].batch !== line.batch) {
      yield lines
      lines = []
    }
    lines.push(line)
  }
  if (lines.length > 0) yield lines
}

async function* linesOf<Value>(path: string): AsyncGenerator<Value> {
  for await (const line of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY
  })) {
    if (line !== '') yield JSON.parse(line) as Value
  }
}
