import type { LedgerStatus } from '../../ledger/ledger.ts'
import { shownAddress } from '../../ledger/open-at.ts'
import { printable } from '../../view/width.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { ledgerFile, withLedger } from '../ledger-file.ts'
import { write } from '../output.ts'

export interface StatusOptions {
  readonly ledger?: string
  readonly json?: boolean
}

/** `onrecord status`: what a ledger holds. */
export async function showStatus(options: StatusOptions): Promise<ExitCode> {
  const path = ledgerFile(options.ledger)
  try {
    const status = await withLedger(path, ledger => ledger.status())
    await write(options.json ? `${JSON.stringify(status, null, 2)}\n` : statusText(shownAddress(path), status))
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

const number = (n: number): string => n.toLocaleString('en')

function statusText(path: string, status: LedgerStatus): string {
  const { statement, event, figure } = status.records
  const rows: (readonly [string, string])[] = [
    ['Ledger', `${path}, ${size(status.size)}`],
    [
      'Reports',
      `${number(status.reports)}${status.versions > status.reports ? ` (${number(status.versions)} with earlier versions)` : ''}`,
    ],
    ['Outlets', number(status.outlets)],
    ['Published', status.published ? `${status.published.from} to ${status.published.to}` : 'no dates'],
    ['Records', number(statement + event + figure)],
    ['  statements', number(statement)],
    ['  events', number(event)],
    ['  figures', number(figure)],
    [
      'Judgements',
      `${number(status.judgements)}${status.stranded > 0 ? `, ${number(status.stranded)} of records that are no longer read` : ''}`,
    ],
    ['Links', number(status.links)],
    ['Last added', status.lastAdded ?? 'nothing yet'],
    ...status.engines.map((e, i) => [i === 0 ? 'Read by' : '', `${e.engine} (${number(e.reports)})`] as const),
  ]
  return rows.map(([name, value]) => `${name.padEnd(14)}${printable(value)}\n`).join('')
}

const size = (bytes: number): string =>
  bytes < 2 ** 20 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`
