import { CompiledQuery } from 'kysely'
import type { Db } from './store.ts'

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
