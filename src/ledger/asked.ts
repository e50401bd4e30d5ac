import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { PartyRole } from './ledger.ts'
import type { Db, Store, Words } from './store.ts'

export type Condition = Expression<SqlBool>

/**
 * What a clause asks. Some things stand in the record itself and are looked at record by record. Others pick records
 * from elsewhere: the same condition in two forms, and which is fast depends on how many they are.
 */
export interface Asked {
  /** Looked at record by record, while records come in the order of an index. */
  readonly each: Condition
  /** Finds the records first; only good where they are few. */
  readonly few?: Condition
  /** Something for each record that is found, to be counted. */
  readonly found?: RawBuilder<unknown>
}

/**
 * Finding m records first and sorting them takes m lookups; looking at records from the newest on until as many are found
 * as are wanted takes wanted · N / m looks, N being all records. Both cost the same where m² = wanted · N, a lookup being
 * about as dear as a look; N is taken for a million.
 */
const fewEnough = (wanted: number): number => Math.min(500_000, Math.sqrt(wanted * 1_000_000))

/**
 * All that a search asks as one condition: where some clause picks few records, they are found by that of the fewest, and
 * everything else is looked at record by record. `wanted`: so many records will be taken.
 */
export async function joined({ db }: Store, asked: readonly Asked[], wanted: number): Promise<Condition> {
  let best: Asked | null = null
  let fewest = fewEnough(wanted)
  for (const one of asked) {
    if (!one.found) continue
    const n = await countOf(db, one.found, fewest)
    if (n < fewest) [best, fewest] = [one, n]
  }
  const conditions = asked.map(one => (one === best ? one.few! : one.each))
  return conditions.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

async function countOf(db: Db, found: RawBuilder<unknown>, most: number): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from (${found} limit ${Math.ceil(most)}) as found`.execute(db)
  return Number(rows[0]!.n)
}

/** Records in which an actor of whose name these are words has one of the roles; any where none is named. */
export function byParty(store: Store, names: readonly Words[], roles: readonly PartyRole[]): Asked {
  const actors = (column: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql.join(
      names.map(words => sql`${column} in (${store.withWords('actor_words', words)})`),
      sql` or `,
    )
  const role = roles.length === 0 ? sql`` : sql` and party.role in (${sql.join(roles)})`
  const picked = sql`from party where (${actors(sql`party.actor`)})${role}`
  return {
    // The sign keeps an index from being used: a record has few parties, a name may have many.
    each: sql`exists (select 1 from party where party.record = record.n${role} and (${actors(sql`+party.actor`)}))`,
    few: sql`record.n in (select party.record ${picked})`,
    found: sql`select 1 ${picked}`,
  }
}

/** Records of which the sentence holds the words. */
export const byWords = (store: Store, words: Words): Asked => ({
  each: sql`+record.segment in (${store.withWords('segment_words', words)})`,
  few: sql`record.segment in (${store.withWords('segment_words', words)})`,
  found: store.withWords('segment_words', words),
})

/** Records of which `place` or `report` is among those of a query. */
export const byNumber = (column: 'place' | 'report', numbers: RawBuilder<unknown>): Asked => ({
  // As above.
  each: sql`+${sql.ref(`record.${column}`)} in (${numbers})`,
  few: sql`${sql.ref(`record.${column}`)} in (${numbers})`,
  found: sql`select 1 from record where ${sql.ref(`record.${column}`)} in (${numbers})`,
})

/** Reports of which some stretch holds the words. */
export function reportsByWords(store: Store, words: Words): Asked {
  const found = store.withWords('segment_words', words)
  return {
    each: sql`exists (select 1 from segment where segment.report = report.n and +segment.n in (${found}))`,
    few: sql`report.n in (select segment.report from segment where segment.n in (${found}))`,
    found,
  }
}
