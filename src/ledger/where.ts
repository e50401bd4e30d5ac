import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { OnrecordError } from '../report/error.ts'
import type { Clause, Match, Search } from '../view/search/search.ts'
import { type Asked, byNumber, byParty, byWords, type Condition, joined } from './asked.ts'
import { nameKey, sourceKey } from './keys.ts'
import type { PartyRole } from './ledger.ts'
import { onSphere } from './rows.ts'
import { type Store, type Words, wordsIn } from './store.ts'

/** What a search asks of `record`, for a query that takes so many of them. Throws `bad-search`. */
export function whereOf(store: Store, search: Search, wanted: number): Promise<Condition> {
  const isText = ({ field, negated }: Clause): boolean => field === 'text' && !negated
  const asked = search.filter(clause => !isText(clause)).map(clause => askedOf(clause, store))
  const words = search.filter(isText).flatMap(({ match }) => wordsOf(match as Extract<Match, { kind: 'words' }>))
  // All words at once: the full text finds where several frequent ones meet without listing each.
  return joined(store, words.length === 0 ? asked : [...asked, byWords(store, words)], wanted)
}

/** How a field is asked; a match is of the kind that the field takes. */
interface Field<K extends Match['kind']> {
  readonly takes: K
  readonly ask: (match: Extract<Match, { kind: K }>, store: Store) => Asked
}

function askedOf({ field, negated, match }: Clause, store: Store): Asked {
  const found = (fields as unknown as Readonly<Record<string, Field<never>>>)[field]
  if (!found) throw badSearch(`the ledger cannot be asked for “${field}”`)
  if (found.takes !== match.kind) throw badSearch(`this is no value of “${field}”`)
  const asked = found.ask(match as never, store)
  return negated ? { each: sql<SqlBool>`(${asked.each}) is not true` } : asked
}

const badSearch = (message: string): OnrecordError =>
  new OnrecordError('bad-search', message, 'The fields of a search: see onrecord --help.')

const record = (column: string): RawBuilder<unknown> => sql.ref(`record.${column}`)

const among = (column: RawBuilder<unknown>, values: readonly unknown[]): Condition =>
  values.length === 1 ? sql<SqlBool>`${column} = ${values[0]}` : sql<SqlBool>`${column} in (${sql.join(values)})`

const both = (...conditions: readonly (Condition | false)[]): Condition =>
  sql<SqlBool>`(${sql.join(
    conditions.filter(c => c !== false),
    sql` and `,
  )})`

/** A field of the record that holds one of a few words, written as `spell` writes them. */
const oneOf = (column: string, spell: (value: string) => string): Field<'any'> => ({
  takes: 'any',
  ask: ({ values }) => ({ each: among(record(column), [...new Set(values.map(spell))]) }),
})

const lower = (value: string): string => value.toLowerCase()
const upper = (value: string): string => value.toUpperCase()
const asTyped = (value: string): string => value

const parties = (...roles: readonly PartyRole[]): Field<'any'> => ({
  takes: 'any',
  ask: ({ values }, store) =>
    byParty(
      store,
      values.map(value => phraseOf(nameKey(value))),
      roles,
    ),
})

function phraseOf(words: string): Words {
  if (words === '') throw badSearch('there is no letter or digit in what is asked for')
  return [{ words, prefix: false }]
}

const text: Field<'words'> = {
  takes: 'words',
  ask: (match, store) => byWords(store, wordsOf(match)),
}

function wordsOf({ words, phrase }: Extract<Match, { kind: 'words' }>): Words {
  const asked = wordsIn(phrase ? `"${words.replaceAll('"', ' ')}"` : words)
  if (asked.length === 0) throw badSearch(`there is no letter or digit in “${words}”`)
  return asked
}

const reportsBy = (column: 'outlet_key' | 'agency_key'): Field<'any'> => ({
  takes: 'any',
  ask: ({ values }) =>
    byNumber('report', sql`select n from report where ${among(sql.ref(`report.${column}`), values.map(nameKey))}`),
})

const report: Field<'any'> = {
  takes: 'any',
  ask: ({ values }) => {
    const sources = values.map(url => sourceKey({ url, id: url }))
    const column = (name: string, list: readonly string[]): RawBuilder<unknown> =>
      sql`select n from report where ${among(sql.ref(`report.${name}`), list)}`
    return byNumber(
      'report',
      sql`${column('id', values)} union ${column('own_id', values)} union ${column('source', sources)}`,
    )
  },
}

const placesBy = (column: 'key' | 'country', spell: (value: string) => string): Field<'any'> => ({
  takes: 'any',
  ask: ({ values }) =>
    byNumber('place', sql`select n from place where ${among(sql.ref(`place.${column}`), values.map(spell))}`),
})

const earthRadius = 6371.0088

/** Between the two parallels first, which an index finds; then by the cosine of the angle. */
const near: Field<'near'> = {
  takes: 'near',
  ask: ({ place, km }) => {
    const match = /^(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)$/.exec(place)
    if (!match) throw badSearch(`“${place}” is no latitude and longitude`)
    const [lat, lon] = [Number(match[1]), Number(match[2])]
    const { x, y, z } = onSphere(lat, lon)
    const angle = Math.min(Math.PI, km / earthRadius)
    const degrees = angle * (180 / Math.PI)
    const cosine = sql`x * ${x} + y * ${y} + z * ${z}`
    // What is rounded must not shut out the place itself.
    const within = sql`${cosine} >= ${Math.cos(angle) - 1e-12}`
    return byNumber(
      'place',
      sql`select n from place where lat between ${lat - degrees} and ${lat + degrees} and ${within}`,
    )
  },
}

/** The interval holds such a number; of “about 50” only the point is known. */
const number: Field<'numbers'> = {
  takes: 'numbers',
  ask: ({ from, to }) => {
    const bound = (end: 'low' | 'high') =>
      sql`case when record.low is null and record.high is null then record.point else ${record(end)} end`
    return {
      each: both(
        sql<SqlBool>`record.kind = 'figure'`,
        from !== null && sql<SqlBool>`(${bound('high')} is null or ${bound('high')} >= ${from})`,
        to !== null && sql<SqlBool>`(${bound('low')} is null or ${bound('low')} <= ${to})`,
      ),
    }
  },
}

const confidence: Field<'numbers'> = {
  takes: 'numbers',
  ask: ({ from, to }) => ({
    each: both(
      sql<SqlBool>`record.confidence >= ${from ?? 0}`,
      to !== null && sql<SqlBool>`record.confidence <= ${to}`,
    ),
  }),
}

const when: Field<'days'> = {
  takes: 'days',
  ask: ({ from, to }) => ({
    each: both(
      sql<SqlBool>`record.day_from is not null`,
      from !== null && sql<SqlBool>`(record.day_to >= ${from} or record.day_to is null)`,
      to !== null && sql<SqlBool>`record.day_from <= ${to}`,
    ),
  }),
}

const published: Field<'days'> = {
  takes: 'days',
  ask: ({ from, to }) => ({
    each: both(sql<SqlBool>`record.day >= ${from ?? '0'}`, to !== null && sql<SqlBool>`record.day <= ${to}`),
  }),
}

/** A day holds all times of it: only so much of a time is compared as is given. */
const added: Field<'days'> = {
  takes: 'days',
  ask: ({ from, to }) => {
    const since = sql<SqlBool>`report.added >= ${from ?? ''}`
    const until = to !== null && sql<SqlBool>`substr(report.added, 1, ${sql.lit(to.length)}) <= ${to}`
    return byNumber('report', sql`select n from report where ${both(since, until)}`)
  },
}

/** The index of judged records is found only where it is said that they are. */
const judged: Field<'any'> = {
  takes: 'any',
  ask: ({ values }) => {
    const wanted = among(record('judged'), values)
    return { each: values.includes('none') ? wanted : both(wanted, sql<SqlBool>`record.judged <> 'none'`) }
  },
}

/** What is not there; an unknown word is lacked by nothing. */
const lacking: Readonly<Record<string, Condition>> = {
  place: sql<SqlBool>`(record.place is null or record.place in (select n from place where lat is null))`,
  time: sql<SqlBool>`record.day_from is null`,
  source: sql<SqlBool>`not exists (select 1 from party where party.record = record.n and party.role = 'source')`,
}

const lacks: Field<'any'> = {
  takes: 'any',
  ask: ({ values }) => {
    const asked = values.flatMap(value => lacking[value.toLowerCase()] ?? [])
    return { each: asked.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`(${sql.join(asked, sql` or `)})` }
  },
}

/** How each field of the search language is asked; the same names as `searchFields`. */
const fields = {
  text,
  kind: oneOf('kind', lower),
  type: oneOf('type', upper),
  mode: oneOf('mode', lower),
  role: oneOf('role', lower),
  number,
  unit: oneOf('unit', asTyped),
  act: oneOf('act', lower),
  form: oneOf('form', lower),
  actor: parties(),
  source: parties('source'),
  by: parties('actor'),
  to: parties('recipient'),
  place: placesBy('key', nameKey),
  country: placesBy('country', upper),
  near,
  when,
  published,
  added,
  status: oneOf('status', lower),
  certainty: oneOf('certainty', lower),
  confidence,
  outlet: reportsBy('outlet_key'),
  agency: reportsBy('agency_key'),
  report,
  lacks,
  judged,
}
