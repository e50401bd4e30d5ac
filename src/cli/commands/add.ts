import { availableParallelism } from 'node:os'
import type { Ledger } from '../../ledger/ledger.ts'
import { openLedger, shownAddress } from '../../ledger/open-at.ts'
import { nothingSpent, type Spent, sumSpent } from '../../llm/spent.ts'
import { OnrecordError } from '../../report/error.ts'
import type { Defaults } from '../../work/job.ts'
import { addSources, preservingFetcher, tallyWords } from '../adding.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitAfter, exitCodes } from '../exit-codes.ts'
import { ledgerFile } from '../ledger-file.ts'
import { destinationWords, spentWords, tell } from '../model-account.ts'
import { type ModelOptions, modelReadingOf } from '../model-options.ts'
import { write } from '../output.ts'
import { progressOn } from '../progress.ts'

export interface AddOptions extends ModelOptions {
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
    return failed(new OnrecordError('usage', 'no report is named', 'Give files, addresses, or - for standard input.'))
  }
  const path = ledgerFile(options.ledger)
  const fetcher = preservingFetcher(path)
  let ledger: Ledger | undefined
  let spent = nothingSpent
  try {
    const reader = await modelReadingOf(options)
    if (reader) tell(destinationWords(reader))
    ledger = await openLedger(path)
    const { workers = availableParallelism(), follow } = options
    const adding = {
      defaults: { ...defaultsOf(path, options), reader },
      workers,
      follow,
      fetcher,
      progress: progressOn(process.stderr),
      spent: (more: Spent) => {
        spent = sumSpent(spent, more)
      },
    }
    const tally = await addSources(ledger, sources, adding)
    await write(`${tallyWords(tally)}. Ledger: ${shownAddress(path)}\n`)
    if (reader) tell(spentWords(spent, options.price))
    return exitAfter(tally.added + tally['new-version'] + tally.reread + tally.same, tally.failed)
  } catch (error) {
    const code = failed(error)
    return ledger && code === exitCodes.nothingRead ? exitCodes.noOutput : code
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
