import { type RawBuilder, sql } from 'kysely'
import type { Db, WordIndex, Words } from '../store.ts'

/** A place behind this one is not kept; no sentence is so long. */
const lastPlace = 16_383
/** In bytes; PostgreSQL refuses longer ones. */
const longest = 2046

/**
 * Words as the index of SQLite takes them (`unicode61 remove_diacritics`): letters and digits in a row, without case and
 * accents. What cuts a text here also cuts what is asked for, so no dictionary of the database is in between.
 */
export const lexemes = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && Buffer.byteLength(word) <= longest)

/** `'grain':1 'silo':2`, as a text that PostgreSQL reads as `tsvector`. */
const vectorOf = (text: string): string =>
  lexemes(text)
    .slice(0, lastPlace)
    .map((word, i) => `'${word}':${i + 1}`)
    .join(' ')

/** `('grain' <-> 'silo') & 'ceasefire':*`, as a text that PostgreSQL reads as `tsquery`. */
const queryOf = (words: Words): string =>
  words
    .map(({ words: phrase, prefix }) => {
      const quoted = lexemes(phrase).map(word => `'${word}'`)
      return `(${quoted.join(' <-> ')}${prefix ? ':*' : ''})`
    })
    .filter(part => part !== '()' && part !== '(:*)')
    .join(' & ')

/** A table for each index, its words under an inverted index. */
export async function createWords(db: Db): Promise<void> {
  for (const index of ['segment_words', 'actor_words'] as const) {
    await sql`create table ${sql.table(index)} (n bigint primary key, words tsvector not null)`.execute(db)
    await sql`create index ${sql.ref(`${index}_gin`)} on ${sql.table(index)} using gin (words)`.execute(db)
  }
}

export async function addWords(db: Db, index: WordIndex, rows: readonly (readonly [number, string])[]): Promise<void> {
  if (rows.length === 0) return
  const [numbers, vectors] = [rows.map(([n]) => n), rows.map(([, words]) => vectorOf(words))]
  await sql`
    insert into ${sql.table(index)} (n, words)
    select n, words::tsvector from unnest(${numbers}::bigint[], ${vectors}::text[]) as given (n, words)`.execute(db)
}

export const withWords = (index: WordIndex, words: Words): RawBuilder<number> =>
  sql<number>`select n from ${sql.table(index)} where words @@ ${queryOf(words)}::tsquery`
