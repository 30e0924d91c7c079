import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { fromJson } from './from-json.ts'
import type { Batch } from './in-batch.ts'
import type { PersonRow } from './schema.ts'
import { personDigest, personLine } from './seal-lines.ts'

/** A person's fields, as they are recorded. */
export type PersonFields = Pick<PersonRow, 'id' | 'email' | 'joined_at' | 'joined_on' | 'locale'>

/** Bytes of chance in a salt. */
const saltLength = 16

const columns = {
  key: 'bigint',
  id: 'text',
  email: 'text',
  joined_at: 'bigint',
  joined_on: 'text',
  locale: 'text',
  salt: 'text',
  digest: 'text'
} as const

/**
 * Record people who are not in the ledger yet.
 *
 * @returns their keys, in the order given
 */
export async function addPeople(batch: Batch, people: readonly PersonFields[]): Promise<number[]> {
  if (people.length === 0) return []
  const chance = randomBytes(people.length * saltLength).toString('hex')
  const lines: string[] = []
  const rows = people.map((person, index) => {
    const salt = chance.slice(index * saltLength * 2, (index + 1) * saltLength * 2)
    const digest = personDigest({ ...person, salt })
    const key = batch.nextPerson++
    lines.push(personLine({ key, digest }))
    return [key, person.id, person.email, person.joined_at, person.joined_on, person.locale, salt, digest]
  })
  batch.lines.people.push(lines.join('\n'))
  await sql`insert into person (key, id, email, joined_at, joined_on, locale, salt, digest)
    select key, id, email, joined_at, joined_on, locale, salt, digest
    from ${fromJson(batch.ledger.dialect, rows, columns)} as list`.execute(batch.trx)
  return rows.map(([key]) => key as number)
}

/** Ids of people with their keys; who is not in the ledger is left out. The order is any. */
export async function keysOf({ trx, ledger }: Batch, ids: readonly string[]): Promise<[id: string, key: number][]> {
  if (ids.length === 0) return []
  const list = fromJson(
    ledger.dialect,
    ids.map((id) => [id]),
    { id: 'text' }
  )
  // As one text: a driver takes longer to make ten thousand rows than the database to find them.
  const together = ledger.dialect === 'sqlite' ? sql`json_group_array` : sql`json_agg`
  const { rows } = await sql<{ found: string | [string, number][] | null }>`
    select ${together}(${ledger.dialect === 'sqlite' ? sql`json_array` : sql`json_build_array`}(person.id, person.key)) as found
    from ${list} as list cross join person where person.id = list.id`.execute(trx)
  const found = rows[0]?.found ?? []
  return typeof found === 'string' ? JSON.parse(found) : found
}
