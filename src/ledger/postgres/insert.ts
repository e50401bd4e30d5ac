import { CompiledQuery, sql } from 'kysely'
import type { Db, InsertRows } from '../store.ts'
import type { Tables } from '../tables.ts'

/** However many rows there are, they go as one list a column: the statement is short, and the same each time. */
export function createInsertRows(): InsertRows {
  const built = new Map<string, string>()
  return async (db, table, columns, rows) => {
    if (rows.length === 0) return
    let words = built.get(table)
    if (!words) built.set(table, (words = await insertion(db, table, columns)))
    const lists = columns.map((_, i) => rows.map(row => row[i]))
    await db.executeQuery(CompiledQuery.raw(words, lists))
  }
}

async function insertion(db: Db, table: keyof Tables, columns: readonly string[]): Promise<string> {
  const { rows } = await sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type
    from pg_attribute where attrelid = ${`"${table}"`}::regclass`.execute(db)
  const types = new Map(rows.map(({ name, type }) => [name, type]))
  const named = columns.map(column => `"${column}"`).join(', ')
  const lists = columns.map((column, i) => `$${i + 1}::${types.get(column)}[]`).join(', ')
  return `insert into "${table}" (${named}) select * from unnest(${lists})`
}
