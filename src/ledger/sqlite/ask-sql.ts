import { OnrecordError } from '../../report/error.ts'
import { busyTimeout } from './driver.ts'
import { loadSqlite } from './load.ts'
import { openSqliteLedger } from './sqlite.ts'

export interface SqlAnswer {
  readonly columns: readonly string[]
  readonly rows: Iterable<Readonly<Record<string, unknown>>>
}

/**
 * Answers a question in SQL from a ledger that is opened for reading only, and gives it to `use` while it is open. One
 * statement. Throws `bad-sql` with what SQLite says of it, and what `openSqliteLedger` throws.
 */
export async function askSql<T>(path: string, question: string, use: (answer: SqlAnswer) => Promise<T>): Promise<T> {
  await (await openSqliteLedger(path, { readOnly: true })).close()
  const { DatabaseSync } = await loadSqlite()
  const database = new DatabaseSync(path, { readOnly: true, timeout: busyTimeout })
  try {
    const statement = told(() => database.prepare(question))
    const columns = statement.columns().map(c => c.name)
    if (columns.length === 0) throw badSql('it asks for nothing')
    return await use({ columns, rows: told(() => statement.iterate()) as SqlAnswer['rows'] })
  } catch (error) {
    throw error instanceof OnrecordError ? error : badSql((error as Error).message, error)
  } finally {
    database.close()
  }
}

function told<T>(ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    throw badSql((error as Error).message, error)
  }
}

const badSql = (reason: string, cause?: unknown): OnrecordError =>
  new OnrecordError(
    'bad-sql',
    `the ledger cannot answer: ${reason}`,
    'Give one SELECT; tables and views: onrecord sql "select name, sql from sqlite_master".',
    { cause },
  )
