import pg from 'pg'
import { OnrecordError } from '../../report/error.ts'
import type { SqlAnswer } from '../sqlite/ask-sql.ts'
import { storeError } from './errors.ts'
import { openPostgresLedger } from './postgres.ts'

/** As `askSql`, of a ledger in PostgreSQL. All rows are taken at once. */
export async function askPostgres<T>(
  url: string,
  question: string,
  use: (answer: SqlAnswer) => Promise<T>,
): Promise<T> {
  await (await openPostgresLedger(url, { readOnly: true })).close()
  const client = new pg.Client({ connectionString: url, options: '-c default_transaction_read_only=on' })
  try {
    await client.connect()
    // With values, even none, the database takes one statement only.
    const { fields, rows } = await client.query({ text: question, values: [], queryMode: 'extended' } as pg.QueryConfig)
    return await use({ columns: fields.map(f => f.name), rows })
  } catch (error) {
    throw told(error)
  } finally {
    await client.end()
  }
}

function told(error: unknown): unknown {
  const known = storeError(error)
  const ofQuestion = error instanceof pg.DatabaseError && /^(?:42|22|25|0A|54)/.test(error.code ?? '')
  if (!ofQuestion) return known
  return new OnrecordError(
    'bad-sql',
    `the ledger cannot answer: ${error.message}`,
    'Give one SELECT; tables and views: onrecord sql "select table_name from information_schema.tables".',
    { cause: error },
  )
}
