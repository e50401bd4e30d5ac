import type { Kysely } from 'kysely'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'

/** Searches that people keep, and up to which report each of them has seen what they find. */
export async function addSavedSearches(
  { schema }: Kysely<Tables>,
  { types: { text, numbered } }: Store,
): Promise<void> {
  await schema
    .createTable('saved')
    .addColumn('n', 'integer', numbered)
    .addColumn('name', text, column => column.notNull())
    .addColumn('address', text, column => column.notNull())
    .addColumn('q', text, column => column.notNull())
    .addColumn('until', text, column => column.notNull())
    .addColumn('who', text, column => column.notNull())
    .addColumn('at', text, column => column.notNull())
    .addColumn('dropped', text)
    .execute()
  await schema
    .createTable('seen')
    .addColumn('n', 'integer', numbered)
    .addColumn('saved', 'integer', column => column.notNull().references('saved.n'))
    .addColumn('who', text, column => column.notNull())
    .addColumn('until', text, column => column.notNull())
    .addColumn('at', text, column => column.notNull())
    .execute()
  await schema.createIndex('seen_saved').on('seen').columns(['saved', 'who', 'n', 'until']).execute()
  await schema.createIndex('report_added').on('report').column('added').execute()
}
