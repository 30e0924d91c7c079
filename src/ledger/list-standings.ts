import { sql } from 'kysely'
import { type Acceptance, acceptanceStates } from '../acceptance/types.ts'
import type { LedgerNotice } from './notices.ts'
import type { Ledger } from './open-ledger.ts'
import { type Standing, standings } from './standings.ts'

/** So many people are asked for at a time. */
const pageSize = 5000

/** One person's place, in milliseconds. */
export interface ListedStanding extends Pick<Acceptance, 'id' | 'state'> {
  since: number | null
  ends: number | null
}

/** Where everybody stands, sorted by id, a page at a time, so that millions can be listed. */
export async function* listStandings(
  ledger: Ledger,
  notice: LedgerNotice,
  asOf: number
): AsyncGenerator<ListedStanding[]> {
  let after = ''
  for (;;) {
    const page = sql`person.key in (select next.key from person as next
      where next.erased_at is null and next.id > ${after} order by next.id limit ${sql.lit(pageSize)})`
    const last = await sql<{ id: string | null; people: number }>`
      select max(id) as id, count(*) as people from (select id from person
        where erased_at is null and id > ${after} order by id limit ${sql.lit(pageSize)}) as next`.execute(ledger.db)
    const { id, people } = last.rows[0]!
    if (id === null) return
    const { rows } = await sql<Standing>`
      select id, state, since, ends from ${await standings(ledger, notice, asOf, page)} as standing
      order by id`.execute(ledger.db)
    yield rows.map((row) => ({ id: row.id, state: acceptanceStates[row.state]!, since: row.since, ends: row.ends }))
    if (people < pageSize) return
    after = id
  }
}
