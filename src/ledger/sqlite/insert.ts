import { CompiledQuery } from 'kysely'
import type { Db, InsertRows } from '../store.ts'
import type { Tables } from '../tables.ts'

const together = 16

/** Building a query takes longer than running it: each shape of insertion is built once. */
export function createInsertRows(): InsertRows {
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
