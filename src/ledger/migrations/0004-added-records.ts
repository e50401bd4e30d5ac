import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** A record that a person added is a reading of its own. */
export async function addAddedRecords({ schema }: Kysely<Tables>): Promise<void> {
  await schema.alterTable('reading').addColumn('added_by', 'text').execute()
}
