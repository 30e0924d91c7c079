import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { type Letter, type Outbox, type Settlement, unusable } from '../dispatch/outbox.ts'
import { withoutAddress } from '../mail/without-address.ts'
import { addEvents } from './add-events.ts'
import { explainFault } from './explain-fault.ts'
import { fromJson } from './from-json.ts'
import { inBatch } from './in-batch.ts'
import type { NewEvent } from './new-event.ts'
import type { Ledger } from './open-ledger.ts'
import type { DeliveryRow, Tables } from './schema.ts'

/** Which letters an outbox gives. */
export interface OutboxScope {
  notice: number
  /** Id of the run that sends. */
  run: string
  /** Letters that were put off more often are left to a later call. */
  retries: number
  /** First and last key of the people; everybody where not given. */
  people?: readonly [number, number]
}

interface Hand extends Letter {
  salt: string
}

const states = {
  accepted: 'accepted',
  refused: 'refused',
  lost: 'doubtful',
  unsent: 'queued',
  deferred: 'queued'
} as const
const columns = { person: 'bigint', state: 'text', answer: 'text', attempts: 'bigint', not_before: 'bigint' } as const

/** What a server says may name the person; what is said of an address that no server was told does not. */
function kept(answer: string, email: string): string {
  return answer.startsWith(unusable) ? answer : withoutAddress(answer, email)
}

/**
 * The letters of one notice in a ledger.
 *
 * What the mail server accepted becomes an event `dispatch` at the moment of its answer; what it refused for good, a
 * `dispatch` and a `bounce`: it was sent to the address that the person gave, and came back. An answer that was lost,
 * put off, or never sought leaves no event. Each event holds the Message-ID, the answer without addresses, and the
 * SHA-256 of the person's salt and address, by which an address can be proven but not found.
 *
 * @throws LedgerError from each of its functions, where the database fails
 */
export function ledgerOutbox(ledger: Ledger, scope: OutboxScope): Outbox {
  /** What this process has on record as being sent. */
  const hand = new Map<number, Hand>()

  function eventsOf({ person, kind, answer, at }: Settlement): NewEvent[] {
    const letter = hand.get(person)
    if (!letter || (kind !== 'accepted' && kind !== 'refused')) return []
    const { messageId, salt, email } = letter
    const address = createHash('sha256').update(`${salt}\n${email}`).digest('hex')
    const detail = { messageId, answer: kept(answer, email), address }
    const event = { person, notice: scope.notice, at, detail }
    return kind === 'accepted'
      ? [{ ...event, kind: 'dispatch' }]
      : [
          { ...event, kind: 'dispatch' },
          { ...event, kind: 'bounce' }
        ]
  }

  async function settle(trx: Kysely<Tables>, settled: readonly Settlement[]): Promise<void> {
    const rows = settled.map(({ person, kind, answer, attempts, notBefore, email }) => [
      person,
      states[kind],
      kept(answer, email),
      attempts,
      notBefore ?? 0
    ])
    await sql`update delivery set state = list.state, answer = list.answer, attempts = list.attempts,
        not_before = list.not_before, changed_at = ${Date.now()}
      from ${fromJson(ledger.dialect, rows, columns)} as list
      where delivery.notice = ${scope.notice} and delivery.person = list.person and delivery.run = ${scope.run}
        and delivery.state in ('sending', 'doubtful')`.execute(trx)
  }

  async function take(trx: Kysely<Tables>, most: number): Promise<Hand[]> {
    const { notice, run, retries, people } = scope
    const skip = ledger.dialect === 'postgres' ? sql`for update skip locked` : sql``
    const range = people ? sql`and person between ${people[0]} and ${people[1]}` : sql``
    const { rows: taken } = await sql<Pick<DeliveryRow, 'person' | 'message_id' | 'attempts'>>`
      with due as (
        select person from delivery
        where notice = ${notice} and state = 'queued' and not_before <= ${Date.now()} and attempts <= ${retries} ${range}
        order by not_before limit ${most} ${skip})
      update delivery set state = 'sending', run = ${run}, changed_at = ${Date.now()}
      where notice = ${notice} and person in (select person from due)
      returning person, message_id, attempts`.execute(trx)
    if (taken.length === 0) return []
    const keys = taken.map(({ person }) => person)
    const found = await trx
      .selectFrom('person')
      .select(['key', 'id', 'email', 'salt'])
      .where('key', 'in', keys)
      .execute()
    const byKey = new Map(found.map((person) => [person.key, person]))
    const letters: Hand[] = []
    const erased: number[] = []
    for (const { person, message_id: messageId, attempts } of taken) {
      const { id, email, salt } = byKey.get(person) ?? {}
      if (id && email && salt) letters.push({ person, id, email, salt, messageId, attempts })
      else erased.push(person)
    }
    if (erased.length > 0) {
      await trx.deleteFrom('delivery').where('notice', '=', notice).where('person', 'in', erased).execute()
    }
    return letters
  }

  return {
    async exchange(settled, most) {
      const events = settled.flatMap(eventsOf)
      const work = async (trx: Kysely<Tables>) => {
        if (settled.length > 0) await settle(trx, settled)
        return most > 0 ? take(trx, most) : []
      }
      const letters = await (events.length > 0
        ? inBatch(ledger, async (batch) => {
            await addEvents(batch, events)
            return work(batch.trx)
          }).then(({ result }) => result)
        : ledger.db.transaction().execute(work)
      ).catch((error) => {
        throw explainFault(error, ledger.where)
      })
      for (const { person } of settled) hand.delete(person)
      for (const letter of letters) hand.set(letter.person, letter)
      return letters
    },

    async nextDue() {
      const { notice, retries, people } = scope
      const next = await ledger.db
        .selectFrom('delivery')
        .select(({ fn }) => fn.min('not_before').as('at'))
        .where('notice', '=', notice)
        .where('state', '=', 'queued')
        .where('attempts', '<=', retries)
        .$if(people !== undefined, (query) => query.where('person', '>=', people![0]).where('person', '<=', people![1]))
        .executeTakeFirst()
        .catch((error) => {
          throw explainFault(error, ledger.where)
        })
      return next?.at ?? null
    }
  }
}
