import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { ColumnTypes, Store } from '../store.ts'
import type { Tables } from '../tables.ts'

const must = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull()
const id = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().unique()
const to = (column: string) => (definition: ColumnDefinitionBuilder) => definition.references(column)
const mustTo = (column: string) => (definition: ColumnDefinitionBuilder) => definition.notNull().references(column)

/** Every table and index of the first ledger. */
export async function begin(db: Kysely<Tables>, store: Store): Promise<void> {
  for (const table of [...kept(db, store.types), ...made(db, store.types)]) await table.execute()
  await keptIndexes(db)
  await searchIndexes(db)
  await store.createWords(db)
}

function kept(
  { schema }: Kysely<Tables>,
  { bytes, text, numbered }: ColumnTypes,
): CreateTableBuilder<string, string>[] {
  return [
    schema
      .createTable('report')
      .addColumn('n', 'integer', numbered)
      .addColumn('id', text, id)
      .addColumn('source', text, must)
      .addColumn('sha256', text, must)
      .addColumn('own_id', text, must)
      .addColumn('url', text)
      .addColumn('title', text)
      .addColumn('outlet', text)
      .addColumn('agency', text)
      .addColumn('outlet_key', text)
      .addColumn('agency_key', text)
      .addColumn('published', text)
      .addColumn('day', text, must)
      .addColumn('language', text, must)
      .addColumn('supersedes', 'integer', to('report.n'))
      .addColumn('latest', 'integer', must)
      .addColumn('came_from', text)
      .addColumn('capture', text)
      .addColumn('added', text, must)
      .addColumn('text', text, must),
    schema
      .createTable('reading')
      .addColumn('n', 'integer', numbered)
      .addColumn('report', 'integer', mustTo('report.n'))
      .addColumn('engine', text, must)
      .addColumn('at', text, must)
      .addColumn('records', 'integer', must)
      .addColumn('body', bytes, must),
    schema
      .createTable('anchor')
      .addColumn('n', 'integer', numbered)
      .addColumn('report', 'integer', mustTo('report.n'))
      .addColumn('kind', text, must)
      .addColumn('type', text, must)
      .addColumn('starts', 'integer', must)
      .addColumn('ends', 'integer', must),
    schema
      .createTable('judgement')
      .addColumn('n', 'integer', numbered)
      .addColumn('id', text, id)
      .addColumn('anchor', 'integer', mustTo('anchor.n'))
      .addColumn('record', text, must)
      .addColumn('seen', text, must)
      .addColumn('verdict', text, must)
      .addColumn('correction', text)
      .addColumn('reason', text)
      .addColumn('who', text, must)
      .addColumn('at', text, must),
    schema
      .createTable('link')
      .addColumn('n', 'integer', numbered)
      .addColumn('id', text, id)
      .addColumn('a', 'integer', mustTo('anchor.n'))
      .addColumn('b', 'integer', mustTo('anchor.n'))
      .addColumn('a_record', text, must)
      .addColumn('b_record', text, must)
      .addColumn('relation', text, must)
      .addColumn('reason', text, must)
      .addColumn('who', text, must)
      .addColumn('at', text, must),
  ]
}

function made({ schema }: Kysely<Tables>, { big, text, numbered }: ColumnTypes): CreateTableBuilder<string, string>[] {
  return [
    schema
      .createTable('actor')
      .addColumn('n', 'integer', numbered)
      .addColumn('name', text, must)
      .addColumn('key', text, must)
      .addColumn('kind', text, must)
      .addColumn('country', text, must),
    schema
      .createTable('place')
      .addColumn('n', 'integer', numbered)
      .addColumn('name', text, must)
      .addColumn('key', text, must)
      .addColumn('identity', text, id)
      .addColumn('geoname', 'integer')
      .addColumn('lat', 'double precision')
      .addColumn('lon', 'double precision')
      .addColumn('country', text)
      .addColumn('admin1', text)
      .addColumn('precision', text)
      .addColumn('x', 'double precision')
      .addColumn('y', 'double precision')
      .addColumn('z', 'double precision'),
    schema
      .createTable('segment')
      .addColumn('n', big, column => column.primaryKey())
      .addColumn('report', 'integer', mustTo('report.n'))
      .addColumn('starts', 'integer', must)
      .addColumn('ends', 'integer', must),
    schema
      .createTable('record')
      .addColumn('n', big, column => column.primaryKey())
      .addColumn('report', 'integer', mustTo('report.n'))
      .addColumn('id', text, must)
      .addColumn('kind', text, must)
      .addColumn('day', text, must)
      .addColumn('type', text)
      .addColumn('mode', text)
      .addColumn('role', text)
      .addColumn('unit', text)
      .addColumn('act', text)
      .addColumn('form', text)
      .addColumn('status', text, must)
      .addColumn('certainty', text, must)
      .addColumn('confidence', 'double precision', must)
      .addColumn('low', 'double precision')
      .addColumn('point', 'double precision')
      .addColumn('high', 'double precision')
      .addColumn('day_from', text)
      .addColumn('day_to', text)
      .addColumn('place', 'integer', to('place.n'))
      .addColumn('segment', big)
      .addColumn('starts', 'integer', must)
      .addColumn('ends', 'integer', must)
      .addColumn('judged', text, must),
    schema
      .createTable('party')
      .addColumn('record', big, mustTo('record.n'))
      .addColumn('actor', 'integer', mustTo('actor.n'))
      .addColumn('role', text, must)
      .addColumn('day', text, must),
  ]
}

async function keptIndexes({ schema }: Kysely<Tables>): Promise<void> {
  await schema.createIndex('report_key').unique().on('report').columns(['source', 'sha256']).execute()
  await schema.createIndex('report_day').on('report').columns(['latest', 'day', 'n']).execute()
  await schema.createIndex('report_outlet').on('report').columns(['outlet_key', 'latest', 'day']).execute()
  await schema.createIndex('report_agency').on('report').columns(['agency_key', 'latest', 'day']).execute()
  await schema.createIndex('report_own').on('report').column('own_id').execute()
  await schema.createIndex('report_before').on('report').column('supersedes').execute()
  await schema.createIndex('reading_report').on('reading').column('report').execute()
  await schema
    .createIndex('anchor_place')
    .unique()
    .on('anchor')
    .columns(['report', 'kind', 'type', 'starts', 'ends'])
    .execute()
  await schema.createIndex('judgement_anchor').on('judgement').column('anchor').execute()
  await schema.createIndex('link_a').on('link').column('a').execute()
  await schema.createIndex('link_b').on('link').column('b').execute()
}

/** Each begins with what is asked and goes on with the day, so that the newest are found without sorting. */
async function searchIndexes({ schema }: Kysely<Tables>): Promise<void> {
  await schema.createIndex('record_day').on('record').columns(['day', 'n', 'report']).execute()
  await schema.createIndex('record_report').on('record').columns(['report', 'starts']).execute()
  await schema.createIndex('record_kind').on('record').columns(['kind', 'day', 'n', 'report']).execute()
  for (const field of ['type', 'role', 'act'] as const)
    await schema
      .createIndex(`record_${field}`)
      .on('record')
      .columns([field, 'day', 'n', 'report', 'status', 'low', 'high', 'day_from', 'place'])
      .where(sql.ref(field), 'is not', null)
      .execute()
  await schema
    .createIndex('record_place')
    .on('record')
    .columns(['place', 'day', 'n', 'report'])
    .where('place', 'is not', null)
    .execute()
  await schema
    .createIndex('record_when')
    .on('record')
    .columns(['day_from', 'day_to', 'n', 'report'])
    .where('day_from', 'is not', null)
    .execute()
  await schema.createIndex('record_segment').on('record').columns(['segment', 'n', 'day', 'report']).execute()
  await schema
    .createIndex('record_judged')
    .on('record')
    .columns(['judged', 'day', 'n', 'report'])
    .where('judged', '<>', 'none')
    .execute()
  await schema.createIndex('party_actor').on('party').columns(['actor', 'day', 'record', 'role']).execute()
  await schema.createIndex('party_record').on('party').columns(['record', 'role', 'actor']).execute()
  await schema.createIndex('actor_name').unique().on('actor').columns(['name', 'kind', 'country']).execute()
  await schema.createIndex('place_key').on('place').column('key').execute()
  await schema.createIndex('place_country').on('place').columns(['country', 'key']).execute()
  await schema.createIndex('place_lat').on('place').columns(['lat', 'lon']).execute()
  await schema.createIndex('segment_report').on('segment').column('report').execute()
}
