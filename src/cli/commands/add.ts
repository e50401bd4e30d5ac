import { availableParallelism } from 'node:os'
import type { Ledger } from '../../ledger/ledger.ts'
import { openSqliteLedger } from '../../ledger/sqlite/sqlite.ts'
import { OnrecordError } from '../../report/error.ts'
import type { Defaults } from '../../work/job.ts'
import { addSources, preservingFetcher, tallyWords } from '../adding.ts'
import { reportError } from '../errors.ts'
import { type ExitCode, exitAfter, exitCodes } from '../exit-codes.ts'
import { ledgerFile } from '../ledger-file.ts'
import { write } from '../output.ts'
import { progressOn } from '../progress.ts'

export interface AddOptions {
  readonly ledger?: string
  readonly date?: string
  readonly language?: string
  readonly codebook?: string
  readonly workers?: number
  readonly follow?: boolean
}

/** `onrecord add`: reads what does not stand in the ledger yet, and writes each reading down as soon as it is there. */
export async function add(given: readonly string[], options: AddOptions): Promise<ExitCode> {
  const sources = given.length === 0 && !process.stdin.isTTY ? ['-'] : given
  if (sources.length === 0) {
    reportError(new OnrecordError('usage', 'no report is named', 'Give files, addresses, or - for standard input.'))
    return exitCodes.usage
  }
  const path = ledgerFile(options.ledger)
  const fetcher = preservingFetcher(path)
  let ledger: Ledger | undefined
  try {
    ledger = await openSqliteLedger(path)
    const { workers = availableParallelism(), follow } = options
    const adding = {
      defaults: defaultsOf(path, options),
      workers,
      follow,
      fetcher,
      progress: progressOn(process.stderr),
    }
    const tally = await addSources(ledger, sources, adding)
    await write(`${tallyWords(tally)}. Ledger: ${path}\n`)
    return exitAfter(tally.added + tally['new-version'] + tally.reread + tally.same, tally.failed)
  } catch (error) {
    reportError(error)
    return ledger ? exitCodes.noOutput : exitCodes.nothingRead
  } finally {
    await fetcher.close()
    await ledger?.close()
  }
}

const defaultsOf = (ledger: string, { date, language, codebook }: AddOptions): Defaults => ({
  date,
  language,
  codebook,
  ledger,
  now: new Date().toISOString(),
})
