import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { OnrecordError } from '../report/error.ts'
import type { Clause, Match, Search } from '../view/search/search.ts'
import { nameKey, sourceKey } from './keys.ts'
import type { PartyRole } from './ledger.ts'
import { onSphere } from './rows.ts'
import { type InRecord, type Store, type Words, wordsIn } from './store.ts'

type Condition = Expression<SqlBool>
type Ask<K extends Match['kind']> = (record: InRecord, match: Extract<Match, { kind: K }>, store: Store) => Condition

/** How a field is asked; a match is of the kind that the field takes. */
interface Field {
  readonly takes: Match['kind']
  readonly ask: Ask<never>
}

/** What a search asks of a record. Throws `bad-search`. */
export const whereOf = (record: InRecord, search: Search, store: Store): Condition =>
  record.and(search.map(clause => conditionOf(record, clause, store)))

function conditionOf(record: InRecord, { field, negated, match }: Clause, store: Store): Condition {
  const ask = (fields as unknown as Readonly<Record<string, Field>>)[field]
  if (!ask) throw badSearch(`the ledger cannot be asked for “${field}”`)
  if (ask.takes !== match.kind) throw badSearch(`this is no value of “${field}”`)
  const condition = ask.ask(record, match as never, store)
  return negated ? sql<SqlBool>`(${condition}) is not true` : condition
}

const badSearch = (message: string): OnrecordError =>
  new OnrecordError('bad-search', message, 'The fields of a search: see onrecord --help.')

type Column = 'kind' | 'type' | 'mode' | 'role' | 'unit' | 'act' | 'form' | 'status' | 'certainty' | 'judged'

/** The values as typed, and in the case in which they are written. */
const oneOf = (column: Column) => ({
  takes: 'any' as const,
  ask: (record: InRecord, { values }: { readonly values: readonly string[] }): Condition =>
    record(`record.${column}`, 'in', [...new Set(values.flatMap(v => [v, v.toLowerCase(), v.toUpperCase()]))]),
})

const parties = (...roles: readonly PartyRole[]) => ({
  takes: 'any' as const,
  ask: (record: InRecord, { values }: { readonly values: readonly string[] }, store: Store): Condition =>
    record.or(
      values.map(value => {
        let found = record.selectFrom('party').select('party.record').where('party.actor', 'in', named(store, value))
        if (roles.length > 0) found = found.where('party.role', 'in', roles)
        return record('record.n', 'in', found)
      }),
    ),
})

/** Numbers of the actors in whose name the words stand in a row. */
const named = (store: Store, name: string): RawBuilder<number> =>
  store.withWords('actor_words', phraseOf(nameKey(name)))

function phraseOf(words: string, prefix = false): Words {
  if (words === '') throw badSearch('there is no letter or digit in what is asked for')
  return [{ words, prefix }]
}

const reportsBy = (column: 'outlet_key' | 'agency_key') => ({
  takes: 'any' as const,
  ask: (record: InRecord, { values }: { readonly values: readonly string[] }): Condition =>
    record(
      'record.report',
      'in',
      record.selectFrom('report').select('report.n').where(`report.${column}`, 'in', values.map(nameKey)),
    ),
})

const placesWhere = (record: InRecord, condition: Condition): Condition =>
  record('record.place', 'in', record.selectFrom('place').select('place.n').where(condition))

const place: Ask<'any'> = (record, { values }) => placesWhere(record, placeIn('key', values.map(nameKey)))

const country: Ask<'any'> = (record, { values }) =>
  placesWhere(
    record,
    placeIn(
      'country',
      values.map(v => v.toUpperCase()),
    ),
  )

const placeIn = (column: 'key' | 'country', values: readonly string[]): Condition =>
  sql<SqlBool>`${sql.ref(`place.${column}`)} in (${sql.join(values)})`

const earthRadius = 6371.0088

const near: Ask<'near'> = (record, { place, km }) => {
  const match = /^(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)$/.exec(place)
  if (!match) throw badSearch(`“${place}” is no latitude and longitude`)
  const [lat, lon] = [Number(match[1]), Number(match[2])]
  const { x, y, z } = onSphere(lat, lon)
  const degrees = (km / earthRadius) * (180 / Math.PI)
  const inside = sql<SqlBool>`place.lat between ${lat - degrees} and ${lat + degrees} and place.x * ${x} + place.y * ${y} + place.z * ${z} >= ${Math.cos(Math.min(Math.PI, km / earthRadius)) - 1e-12}`
  return placesWhere(record, inside)
}

/** The interval holds such a number; of “about 50” only the point is known. */
const number: Ask<'numbers'> = (record, { from, to }) => {
  const high = sql<number>`case when record.low is null and record.high is null then record.point else record.high end`
  const low = sql<number>`case when record.low is null and record.high is null then record.point else record.low end`
  const asked: Condition[] = [record('record.kind', '=', 'figure')]
  if (from !== null) asked.push(record.or([sql<SqlBool>`${high} is null`, sql<SqlBool>`${high} >= ${from}`]))
  if (to !== null) asked.push(record.or([sql<SqlBool>`${low} is null`, sql<SqlBool>`${low} <= ${to}`]))
  return record.and(asked)
}

const confidence: Ask<'numbers'> = (record, { from, to }) =>
  record.and([
    ...(from === null ? [] : [record('record.confidence', '>=', from)]),
    ...(to === null ? [] : [record('record.confidence', '<=', to)]),
  ])

const when: Ask<'days'> = (record, { from, to }) =>
  record.and([
    record('record.day_from', 'is not', null),
    ...(from === null ? [] : [record.or([record('record.day_to', '>=', from), record('record.day_to', 'is', null)])]),
    ...(to === null ? [] : [record('record.day_from', '<=', to)]),
  ])

const published: Ask<'days'> = (record, { from, to }) =>
  record.and([record('record.day', '>=', from ?? '0'), ...(to === null ? [] : [record('record.day', '<=', to)])])

const text: Ask<'words'> = (record, { words, phrase }, store) => {
  const asked = phrase ? phraseOf(wordsIn(`"${words}"`)[0]?.words ?? '') : wordsIn(words)
  if (asked.length === 0) throw badSearch(`there is no letter or digit in “${words}”`)
  return record('record.segment', 'in', store.withWords('segment_words', asked))
}

const report: Ask<'any'> = (record, { values }) =>
  record(
    'record.report',
    'in',
    record
      .selectFrom('report')
      .select('report.n')
      .where(eb =>
        eb.or([
          eb('report.id', 'in', values),
          eb('report.own_id', 'in', values),
          eb(
            'report.source',
            'in',
            values.map(url => sourceKey({ url, id: url })),
          ),
        ]),
      ),
  )

/** How each field of the search language is asked; the same names as `searchFields`. */
export const fields = {
  text: { takes: 'words', ask: text },
  kind: oneOf('kind'),
  type: oneOf('type'),
  mode: oneOf('mode'),
  role: oneOf('role'),
  number: { takes: 'numbers', ask: number },
  unit: oneOf('unit'),
  act: oneOf('act'),
  form: oneOf('form'),
  actor: parties(),
  source: parties('source'),
  by: parties('actor'),
  to: parties('recipient'),
  place: { takes: 'any', ask: place },
  country: { takes: 'any', ask: country },
  near: { takes: 'near', ask: near },
  when: { takes: 'days', ask: when },
  published: { takes: 'days', ask: published },
  status: oneOf('status'),
  certainty: oneOf('certainty'),
  confidence: { takes: 'numbers', ask: confidence },
  outlet: reportsBy('outlet_key'),
  agency: reportsBy('agency_key'),
  report: { takes: 'any', ask: report },
  judged: oneOf('judged'),
} as const
