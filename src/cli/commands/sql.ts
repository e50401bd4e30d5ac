import { isPostgres } from '../../ledger/open-at.ts'
import type { SqlAnswer } from '../../ledger/sqlite/ask-sql.ts'
import { type Row, tableView } from '../../view/table.ts'
import { line } from '../../view/words.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { ledgerFile } from '../ledger-file.ts'
import { screenOf, write, writeLines } from '../output.ts'

export interface SqlOptions {
  readonly ledger?: string
  readonly json?: boolean
  readonly limit: number
  readonly color: boolean
}

/** `onrecord sql`: a question in SQL; nothing can be written. */
export async function sql(question: string, options: SqlOptions): Promise<ExitCode> {
  try {
    const address = ledgerFile(options.ledger)
    await (await asker(address))(address, question, answer =>
      options.json ? writeObjects(answer) : writeTable(answer, options),
    )
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

const asker = async (address: string) =>
  isPostgres(address)
    ? (await import('../../ledger/postgres/ask-sql.ts')).askPostgres
    : (await import('../../ledger/sqlite/ask-sql.ts')).askSql

async function writeObjects({ rows }: SqlAnswer): Promise<void> {
  for (const row of rows) await write(`${JSON.stringify(row, plain)}\n`)
}

/** Bytes as their number, numbers beyond a double as text. */
const plain = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? `${value.length} bytes` : typeof value === 'bigint' ? String(value) : value

async function writeTable({ columns, rows }: SqlAnswer, { limit, color }: SqlOptions): Promise<void> {
  const screen = screenOf(color)
  const shown: Row[] = []
  let more = false
  for (const row of rows) {
    if ((more = shown.length === limit)) break
    shown.push({ label: '', role: 'dim', cells: columns.map(c => cellOf(row[c])), below: [] })
  }
  if (shown.length === 0) return write('No rows.\n')
  await writeLines(
    tableView(
      columns.map(title => ({ title, least: 6 })),
      shown,
      screen.width,
    ),
    screen,
  )
  if (more) await write(`The first ${limit} rows are shown: --limit for more, --json for all.\n`)
}

const cellOf = (value: unknown): string => (value === null ? '' : line(String(plain('', value))))
