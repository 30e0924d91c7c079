import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema.ts'

/** The few among the many, who are looked for by themselves: whoever refused, and whoever was erased. */
export async function few({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createIndex('event_refusal')
    .on('event')
    .columns(['person'])
    .where(sql<boolean>`kind in ('decline', 'deactivate')`)
    .execute()
  await schema
    .createIndex('person_erased')
    .on('person')
    .columns(['erased_at'])
    .where(sql<boolean>`erased_at is not null`)
    .execute()
}
