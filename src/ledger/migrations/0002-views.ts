import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** Who has a part of this kind in a record, in the order of the text. */
const parties = (role: string, between: string) => sql`(
  select string_agg(actor.name, ${sql.lit(between)})
  from party join actor on actor.n = party.actor
  where party.record = record.n and party.role = ${sql.lit(role)})`

/** What every kind of record has, by the names that people use. */
const common = sql`
  report.id || '/' || record.id as ref,
  ${parties('source', ' › ')} as source,
  record.status, record.certainty, record.confidence, record.judged,
  record.day_from, record.day_to,
  place.name as place, place.country, place.lat, place.lon,
  report.id as report, report.outlet, report.agency, report.published, report.title, report.url,
  record.starts, record.ends`

const from = (kind: string) => sql`
  from record
  join report on report.n = record.report
  left join place on place.n = record.place
  where record.kind = ${sql.lit(kind)}`

const views = {
  figures: sql`select record.role, record.low, record.point, record.high, record.unit, ${common}, ${parties('population', ', ')} as population ${from('figure')}`,
  events: sql`select record.type, record.mode, ${parties('actor', ', ')} as actor, ${parties('recipient', ', ')} as recipient, ${common} ${from('event')}`,
  statements: sql`select record.act, record.form, ${parties('addressee', ', ')} as addressee, ${common} ${from('statement')}`,
}

/** A view a kind of record, for people who ask in SQL or open the file with another program. */
export async function addViews(db: Kysely<Tables>): Promise<void> {
  for (const [name, query] of Object.entries(views)) await sql`create view ${sql.table(name)} as ${query}`.execute(db)
}
