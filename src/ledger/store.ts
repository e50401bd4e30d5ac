import type { ColumnDefinitionBuilder, Kysely, RawBuilder } from 'kysely'
import type { Fault } from './ledger.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>

/** Adds rows, each a list of values in the order of `columns`, which are the same for a table each time. */
export type InsertRows = (
  db: Db,
  table: keyof Tables,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
) => Promise<void>

/** What differs between databases in the types of columns. */
export interface ColumnTypes {
  /** Whole numbers up to 2^53. */
  readonly big: 'integer' | 'bigint'
  readonly bytes: RawBuilder<unknown>
  /** Compared code point by code point. */
  readonly text: 'text' | RawBuilder<unknown>
  /** A key that counts up by itself. */
  numbered(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder
}

/** What a database must offer beside the queries that all of them understand. */
export interface Store {
  readonly db: Db
  readonly types: ColumnTypes
  /** Makes what words are looked up in; the last part of a migration. */
  createWords(db: Db): Promise<void>
  readonly insertRows: InsertRows
  /** Words of segments by their number; of names by the number of the actor. */
  addWords(db: Db, index: WordIndex, rows: readonly (readonly [n: number, words: string])[]): Promise<void>
  /** A query for the numbers of what holds all the words. */
  withWords(index: WordIndex, words: Words): RawBuilder<number>
  /** Whether there is a table of migrations. */
  hasTables(db: Db): Promise<boolean>
  /** Lets the numbers of a table go on behind the last one, after rows came with numbers of their own. */
  countOn(db: Db, table: NumberedTable): Promise<void>
  /** What the database itself finds wrong. */
  faults(): Promise<Fault[]>
  size(): Promise<number>
  backup(path: string): Promise<void>
  /** Hints for the planner, and what else is due at the end. */
  close(): Promise<void>
}

/** Tables of which the rows are numbered by the database. */
export type NumberedTable =
  | 'report'
  | 'reading'
  | 'anchor'
  | 'judgement'
  | 'link'
  | 'saved'
  | 'seen'
  | 'account'
  | 'pass'
  | 'act'
  | 'actor'
  | 'place'

export type WordIndex = 'segment_words' | 'actor_words'

/** Words that all must stand there; a phrase is several in a row. `prefix`: the last word may go on. */
export type Words = readonly { readonly words: string; readonly prefix: boolean }[]

const term = /"([^"]*)"|[^\s"]+/g

/** `ceasefire* "grain silo"` as words, without what is no letter or digit. */
export const wordsIn = (typed: string): Words =>
  [...typed.matchAll(term)].flatMap(([all, phrase]) => {
    const words = (phrase ?? all).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()
    return words === '' ? [] : [{ words, prefix: phrase === undefined && all.endsWith('*') }]
  })
