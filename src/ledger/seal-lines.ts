import { hash } from 'node:crypto'
import type { EventRow, NoticeFileRow, NoticeRow, PersonRow, PolicyVersionRow, SealRow } from './schema.ts'

/*
 * What a seal is taken of: lines of JSON arrays in UTF-8. First notices, each with its files by name and its versions of
 * the policy by side; then people by key, by their digests; then events by seq. Each line is hashed, the hashes of each
 * hundred lines together are hashed, and those hashes again: so a few hashes prove that one line was sealed, without
 * showing the others. The result is the seal's `content`. It stands in the seal's own line, with the hash before it,
 * and the hash of that line is the seal. All hashes are SHA-256 in hexadecimal. docs/ledger.md has an example.
 */

/** So many lines are hashed together. */
export const groupSize = 100

/** A kind of event that is the same in JSON. */
const plainKind = /^[a-z]+$/

const isWhole = Number.isSafeInteger

/** What stands for the hash before the first batch. */
export const firstHash = '0'.repeat(64)

/** The line of the seal itself. */
export function sealLine(row: Omit<SealRow, 'hash'>): string {
  const { batch, first_seq, last_seq, first_person, last_person, notices, previous, sealed_at, clock, content } = row
  return JSON.stringify([
    'seal',
    batch,
    previous,
    sealed_at,
    clock,
    first_seq,
    last_seq,
    first_person,
    last_person,
    notices,
    content
  ])
}

/** The lines of a notice: its document by its hash, then its files, then its versions of the policy. */
export function noticeLines(
  { seq, id, document }: Pick<NoticeRow, 'seq' | 'id' | 'document'>,
  files: readonly Omit<NoticeFileRow, 'content'>[],
  versions: readonly Omit<PolicyVersionRow, 'content'>[]
): string[] {
  const byName = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const bySide = versions.toSorted((a, b) => (a.side < b.side ? -1 : 1))
  return [
    JSON.stringify(['notice', seq, id, sha256(document)]),
    ...byName.map((file) => JSON.stringify(['file', seq, file.name, file.sha256])),
    ...bySide.map(({ side, path, revision, sha256: hash }) => {
      return JSON.stringify(['version', seq, side, path, revision, hash])
    })
  ]
}

/** The line of a person: the digest alone, so that it holds after the person has been erased. */
export function personLine({ key, digest }: Pick<PersonRow, 'key' | 'digest'>): string {
  return JSON.stringify(['person', key, digest])
}

/** The line of an event. */
export function eventLine({ seq, notice, person, kind, at, detail }: EventRow): string {
  // The same line, made faster, for what most events are. Whatever else stands in a database that was tampered with
  // must not look like it.
  if (detail === null && plainKind.test(kind) && isWhole(seq) && isWhole(notice) && isWhole(person) && isWhole(at)) {
    return `["event",${seq},${notice},${person},"${kind}",${at},null]`
  }
  return JSON.stringify(['event', seq, notice, person, kind, at, detail])
}

/** What a person is sealed by: SHA-256 of the salt and the fields as JSON. */
export function personDigest({
  id,
  email,
  joined_at,
  joined_on,
  locale,
  salt
}: Omit<PersonRow, 'key' | 'digest' | 'erased_at'>): string {
  return sha256(`${salt}${JSON.stringify([id, email, joined_at, joined_on, locale])}`)
}

/** The hashes of groups of lines, in order. */
export function groupHashes(lines: Iterable<string>): string[] {
  const groups: string[] = []
  let group: string[] = []
  for (const line of lines) {
    if (group.push(sha256(line)) < groupSize) continue
    groups.push(groupHash(group))
    group = []
  }
  if (group.length > 0) groups.push(groupHash(group))
  return groups
}

/** The hash of a group, of the hashes of its lines. */
export function groupHash(lineHashes: readonly string[]): string {
  return sha256(lineHashes.join('\n'))
}

/** The hash of all that a seal is taken of, of the hashes of its groups. */
export function contentHash(groups: readonly string[]): string {
  return sha256(groups.join('\n'))
}

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex')
}
