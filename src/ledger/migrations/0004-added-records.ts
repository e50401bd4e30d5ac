import type { Kysely } from 'kysely'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'

/** A record that a person added is a reading of its own. */
export async function addAddedRecords({ schema }: Kysely<Tables>, { types }: Store): Promise<void> {
  await schema.alterTable('reading').addColumn('added_by', types.text).execute()
}
