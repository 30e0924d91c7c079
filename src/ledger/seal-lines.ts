import { createHash } from 'node:crypto'
import type { EventRow, NoticeFileRow, NoticeRow, PersonRow, PolicyVersionRow, SealRow } from './schema.ts'

/*
 * What a seal is taken of: lines of JSON arrays, each ended by a line feed, UTF-8. First the seal's own line, which
 * holds the hash before it; then, in the order in which they were recorded, notices with their files and versions of the
 * policy, people by their digests, events by seq. The hash is SHA-256, in hexadecimal. docs/ledger.md has an example.
 */

/** What stands for the hash before the first batch. */
export const firstHash = '0'.repeat(64)

/** The line of the seal itself. */
export function sealLine(row: Omit<SealRow, 'hash'>): string {
  const { batch, first_seq, last_seq, first_person, last_person, notices, previous, sealed_at, clock } = row
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
    notices
  ])
}

/** The line of a notice: its document by its hash. */
export function noticeLine({ seq, id, document }: Pick<NoticeRow, 'seq' | 'id' | 'document'>): string {
  return JSON.stringify(['notice', seq, id, sha256(document)])
}

/** The line of one file of a notice. */
export function fileLine({ notice, name, sha256: hash }: Omit<NoticeFileRow, 'content'>): string {
  return JSON.stringify(['file', notice, name, hash])
}

/** The line of a version of the policy. */
export function versionLine({ notice, side, path, revision, sha256: hash }: Omit<PolicyVersionRow, 'content'>): string {
  return JSON.stringify(['version', notice, side, path, revision, hash])
}

/** The line of a person: the digest alone, so that it holds after the person has been erased. */
export function personLine({ key, digest }: Pick<PersonRow, 'key' | 'digest'>): string {
  return JSON.stringify(['person', key, digest])
}

/** The line of an event. */
export function eventLine({ seq, notice, person, kind, at, detail }: EventRow): string {
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

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
