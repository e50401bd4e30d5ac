import { CompiledQuery } from 'kysely'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

/** Adds rows, each a list of values in the order of `columns`. */
export type Insert = (
  db: Db,
  table: keyof Tables,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
) => Promise<void>

const together = 16

/** Building a query takes longer than running it: each shape of insertion is built once. */
export function createInsert(): Insert {
  const built = new Map<string, string>()
  return async (db, table, columns, rows) => {
    for (let at = 0; at < rows.length; at += together) {
      const some = rows.slice(at, at + together)
      const shape = `${table} ${some.length}`
      let words = built.get(shape)
      if (!words) built.set(shape, (words = insertion(db, table, columns, some.length)))
      await db.executeQuery(CompiledQuery.raw(words, some.flat()))
    }
  }
}

function insertion(db: Db, table: keyof Tables, columns: readonly string[], count: number): string {
  const row = Object.fromEntries(columns.map(column => [column, 0]))
  return db
    .insertInto(table)
    .values(Array.from({ length: count }, () => row) as never)
    .compile().sql
}

/** Adds a row and gives its number; built once for each table, so the rows of one must have the same fields in the same order. */
export function createInsertOne(): (db: Db, table: 'report' | 'reading', row: object) => Promise<number> {
  const built = new Map<string, string>()
  return async (db, table, row) => {
    let words = built.get(table)
    if (!words)
      built.set(
        table,
        (words = db
          .insertInto(table)
          .values(row as never)
          .returning('n')
          .compile().sql),
      )
    const { rows } = await db.executeQuery<{ n: number }>(CompiledQuery.raw(words, Object.values(row)))
    return rows[0]!.n
  }
}

/** A report by its id or its source; built once. */
export function createFindReports(): (
  db: Db,
  by: 'id' | 'source',
  value: string,
) => Promise<{ readonly n: number; readonly latest: number }[]> {
  const built = new Map<string, string>()
  return async (db, by, value) => {
    let words = built.get(by)
    if (!words)
      built.set(by, (words = db.selectFrom('report').select(['n', 'latest']).where(by, '=', value).compile().sql))
    return (await db.executeQuery<{ n: number; latest: number }>(CompiledQuery.raw(words, [value]))).rows
  }
}
