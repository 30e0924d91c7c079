import { type Kysely, sql } from 'kysely'
import type { Dialect, Tables } from '../schema.ts'

/** The first tables. */
export async function tables({ schema }: Kysely<Tables>, dialect: Dialect): Promise<void> {
  // SQLite knows a row by its key where that is called an integer; PostgreSQL's integer is too short for ours.
  const key = dialect === 'sqlite' ? 'integer' : 'bigint'
  const bytes = dialect === 'sqlite' ? 'blob' : 'bytea'
  await schema
    .createTable('notice')
    .addColumn('seq', key, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('batch', 'bigint', (column) => column.notNull())
    .execute()
  await schema
    .createTable('notice_file')
    .addColumn('notice', 'bigint', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('content', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('notice_file_key', ['notice', 'name'])
    .execute()
  await schema
    .createTable('policy_version')
    .addColumn('notice', 'bigint', (column) => column.notNull())
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('revision', 'text')
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('content', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('policy_version_key', ['notice', 'side'])
    .execute()
  await schema
    .createTable('person')
    .addColumn('key', key, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.unique())
    .addColumn('email', 'text')
    .addColumn('joined_at', 'bigint')
    .addColumn('joined_on', 'text')
    .addColumn('locale', 'text')
    .addColumn('salt', 'text')
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('erased_at', 'bigint')
    .execute()
  await schema
    .createTable('event')
    .addColumn('seq', key, (column) => column.primaryKey())
    .addColumn('notice', 'bigint', (column) => column.notNull())
    .addColumn('person', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('detail', 'text')
    .execute()
  await schema
    .createTable('seal')
    .addColumn('batch', key, (column) => column.primaryKey())
    .addColumn('first_seq', 'bigint', (column) => column.notNull())
    .addColumn('last_seq', 'bigint', (column) => column.notNull())
    .addColumn('first_person', 'bigint', (column) => column.notNull())
    .addColumn('last_person', 'bigint', (column) => column.notNull())
    .addColumn('notices', 'bigint', (column) => column.notNull())
    .addColumn('previous', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('sealed_at', 'bigint', (column) => column.notNull())
    .addColumn('clock', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('delivery')
    .addColumn('notice', 'bigint', (column) => column.notNull())
    .addColumn('person', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('attempts', 'bigint', (column) => column.notNull())
    .addColumn('not_before', 'bigint')
    .addColumn('answer', 'text')
    .addColumn('run', 'text')
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('delivery_key', ['notice', 'person'])
    .execute()
  // One index for both: the same event never twice, and a person's events in order without touching the table.
  await schema.createIndex('event_once').unique().on('event').columns(['person', 'kind', 'at', 'notice']).execute()
  // Small: it finds the first and the last dispatch of a notice at once.
  await schema
    .createIndex('event_dispatch')
    .on('event')
    .columns(['notice', 'at'])
    .where(sql<boolean>`kind = 'dispatch'`)
    .execute()
  await schema.createIndex('seal_last').on('seal').column('last_seq').execute()
  await schema.createIndex('delivery_state').on('delivery').columns(['notice', 'state', 'not_before']).execute()
}
