import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'

/** The processes that send, so that what one left behind is known from what another has in hand. */
export async function dispatchRuns({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('dispatch_run')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('pid', 'bigint', (column) => column.notNull())
    .addColumn('work', 'text')
    .addColumn('beat_at', 'bigint', (column) => column.notNull())
    .execute()
  // A delivery report names the message.
  await schema.createIndex('delivery_message').unique().on('delivery').columns(['message_id']).execute()
}
