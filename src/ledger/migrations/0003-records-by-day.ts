import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/**
 * What is frequent is looked for from the newest record on: the index by day holds what such looks are about, so that the
 * records themselves need not be opened. Kinds and times of records were in indexes of their own, which found too much to
 * be of use.
 */
export async function widenDays({ schema }: Kysely<Tables>): Promise<void> {
  for (const index of ['record_day', 'record_kind', 'record_when']) await schema.dropIndex(index).execute()
  await schema
    .createIndex('record_day')
    .on('record')
    .columns([
      'day',
      'n',
      'report',
      'kind',
      'status',
      'certainty',
      'confidence',
      'form',
      'low',
      'point',
      'high',
      'day_from',
      'day_to',
    ])
    .execute()
}
