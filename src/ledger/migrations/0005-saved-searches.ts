import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Searches that people keep, and up to which report each of them has seen what they find. */
export async function addSavedSearches({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('saved')
    .addColumn('n', 'integer', column => column.primaryKey().autoIncrement())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('address', 'text', column => column.notNull())
    .addColumn('q', 'text', column => column.notNull())
    .addColumn('until', 'text', column => column.notNull())
    .addColumn('who', 'text', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('dropped', 'text')
    .execute()
  await schema
    .createTable('seen')
    .addColumn('n', 'integer', column => column.primaryKey().autoIncrement())
    .addColumn('saved', 'integer', column => column.notNull().references('saved.n'))
    .addColumn('who', 'text', column => column.notNull())
    .addColumn('until', 'text', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .execute()
  await schema.createIndex('seen_saved').on('seen').columns(['saved', 'who', 'n', 'until']).execute()
  await schema.createIndex('report_added').on('report').column('added').execute()
}
