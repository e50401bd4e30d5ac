import { readFile } from 'node:fs/promises'
import { compareReadings } from '../../compare/compare.ts'
import type { Comparison } from '../../compare/comparison.ts'
import { applyDecisions } from '../../compare/decisions.ts'
import { decisionsIn } from '../../compare/decisions-file.ts'
import { rollUp, rollUpNamed } from '../../compare/rollup.ts'
import { located } from '../../engine/located.ts'
import { compareFound, compareTold } from '../../engine/stored-comparison.ts'
import { reportIdOf, reportKey } from '../../ledger/keys.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { Reading } from '../../record/reading.ts'
import { OnrecordError } from '../../report/error.ts'
import { comparisonView } from '../../view/comparison.ts'
import type { Defaults } from '../../work/job.ts'
import { comparisonCsv } from '../compare-csv.ts'
import { failed, reportError } from '../errors.ts'
import { type ExitCode, exitAfter } from '../exit-codes.ts'
import { ledgerFile, withLedger } from '../ledger-file.ts'
import { screenOf, write, writeLines } from '../output.ts'
import { readingsOf, type Tally } from '../readings.ts'
import { isForLedger, isReference, typedSearch } from '../typed-search.ts'

export interface CompareCommandOptions {
  readonly ledger?: string
  readonly rollup: string
  readonly date?: string
  readonly language?: string
  readonly codebook?: string
  readonly decisions?: string
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly csv?: boolean
  readonly explain?: boolean
  readonly color: boolean
}

/** `onrecord compare`. */
export async function compare(given: readonly string[], options: CompareCommandOptions): Promise<ExitCode> {
  const sources = given.length === 0 && options.ledger === undefined && !process.stdin.isTTY ? ['-'] : given
  const wrong = usageError(sources, options)
  if (wrong) {
    return failed(wrong)
  }
  const tally: Tally = { read: 0, failed: 0 }
  try {
    const decisions = options.decisions === undefined ? [] : decisionsIn(await readDecisions(options.decisions))
    const comparison = inLedger(sources, options)
      ? await withLedger(ledgerFile(options.ledger), ledger => comparedIn(ledger, sources))
      : compareReadings(await readAll(sources, options, tally))
    if (comparison.reports.length > 0)
      await show(applyDecisions(comparison, decisions), inLedger(sources, options), options)
  } catch (error) {
    return failed(error)
  }
  return exitAfter(tally.read, tally.failed)
}

/** A record by its name alone, or a search. */
function comparedIn(ledger: Ledger, words: readonly string[]): Promise<Comparison> {
  const [ref] = words
  return words.length === 1 && ref && isReference(ref)
    ? compareTold(ledger, ref)
    : compareFound(ledger, located(typedSearch(words)))
}

/** A ledger is named, or the words can only be meant for one. */
const inLedger = (words: readonly string[], { ledger }: CompareCommandOptions): boolean =>
  ledger !== undefined || isForLedger(words)

async function readAll(sources: readonly string[], { date, language, codebook }: CompareCommandOptions, tally: Tally) {
  const defaults: Defaults = { date, language, codebook, now: new Date().toISOString() }
  const readings: Reading[] = []
  const failed = (error: unknown, source: string): void => reportError(error, source === '-' ? undefined : source)
  for await (const { reading } of readingsOf(sources, defaults, tally, failed)) readings.push(reading)
  return readings
}

async function show(comparison: Comparison, stored: boolean, options: CompareCommandOptions): Promise<void> {
  if (options.jsonl) return write(comparison.matters.map(m => `${JSON.stringify(lineOf(m))}\n`).join(''))
  if (options.csv) {
    for (const lines of comparisonCsv(comparison, options.rollup)) await write(lines)
    return
  }
  const rule = rollUpNamed(options.rollup)!
  if (options.json) {
    const matters = comparison.matters.map(m => (m.kind === 'figure' && m.fact ? { ...m, rollUp: rollUp(m, rule) } : m))
    return write(`${JSON.stringify({ ...comparison, matters }, null, 2)}\n`)
  }
  const screen = screenOf(options.color)
  const { rollup, explain = false } = options
  const refs = !stored ? null : comparison.reports.map(report => reportIdOf(reportKey(report)))
  await writeLines(comparisonView(comparison, { width: screen.width, rollUp: rollup, explain, refs }), screen)
}

/** A matter as a group: its members by report and span, and how they stand to each other by their places. */
const lineOf = ({ id, kind, question, reports, origins, members, relations }: Comparison['matters'][number]) => ({
  group: id,
  kind,
  question,
  reports,
  origins,
  members: members.map(({ report, span, record, origin }) => ({ report, span, record, origin })),
  relations,
})

async function readDecisions(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new OnrecordError('cannot-read', `${path} cannot be read`, 'Name a file with a decision a line.', {
      cause: error,
    })
  }
}

function usageError(
  sources: readonly string[],
  { ledger, json, jsonl, csv }: CompareCommandOptions,
): OnrecordError | null {
  const usage = (message: string, advice: string): OnrecordError => new OnrecordError('usage', message, advice)
  if ([json, jsonl, csv].filter(Boolean).length > 1)
    return usage('--json, --jsonl and --csv exclude each other', 'Use one of them.')
  if (sources.length === 0 && ledger === undefined)
    return usage('no report is named', 'Give reports, a stream of them, or a ledger with --ledger.')
  return null
}
