import { version } from '../engine/package.ts'
import { type ModelFailure, nothingSpent, type Price, type Spent, sumSpent } from '../llm/spent.ts'
import { reportIn } from '../read/all.ts'
import { expand } from '../read/expand.ts'
import { OnrecordError } from '../report/error.ts'
import type { Report } from '../report/report.ts'
import type { Line } from '../view/line.ts'
import { readingView } from '../view/reading.ts'
import { rule } from '../view/table.ts'
import { fetcherFor } from '../work/inputs.ts'
import type { Defaults } from '../work/job.ts'
import { analyseReport } from '../work/worker.ts'
import { reportError } from './errors.ts'
import { type ExitCode, exitAfter } from './exit-codes.ts'
import { destinationWords, spentWords, tell } from './model-account.ts'
import { screenOf, write, writeLines } from './output.ts'

export interface ShowOptions {
  /** Pretty-printed JSON in place of the view. */
  readonly json: boolean
  readonly explain: boolean
  readonly colour: boolean
  /** Of a model’s tokens, where its cost is to be told. */
  readonly price?: Price | undefined
}

/** Reads and shows what stands at the sources, one report after the other; one that cannot be read does not stop the others. */
export async function showEach(
  sources: readonly string[],
  defaults: Defaults,
  options: ShowOptions,
): Promise<ExitCode> {
  const tally = { read: 0, failed: 0, spent: nothingSpent }
  if (defaults.reader) tell(destinationWords(defaults.reader))
  const fetcher = fetcherFor(version)
  try {
    for (const source of sources)
      for await (const item of expand(source, { fetcher })) {
        const named = sources.length > 1 || item.from !== source
        try {
          if (item.kind === 'problem') throw item.error
          if (options.json && tally.read > 0) throw oneReport(source)
          const spent = await show(await reportIn(item, defaults), named ? item.from : null, defaults, options)
          if (spent) tally.spent = sumSpent(tally.spent, spent)
          tally.read++
        } catch (error) {
          reportError(error, item.from === '-' ? undefined : item.from)
          tally.spent = sumSpent(tally.spent, (error as Partial<ModelFailure>).spent ?? nothingSpent)
          tally.failed++
        }
      }
  } finally {
    await fetcher.close()
  }
  if (defaults.reader) tell(spentWords(tally.spent, options.price))
  return exitAfter(tally.read, tally.failed)
}

const oneReport = (source: string): OnrecordError =>
  new OnrecordError('several-reports', `${source} holds several reports`, 'Use --jsonl: it writes a line for each.')

/** Shows a reading; what a model took for it where one reads. */
async function show(
  report: Report,
  name: string | null,
  defaults: Defaults,
  options: ShowOptions,
): Promise<Spent | undefined> {
  const { reading, spent } = await analyseReport(report, defaults.codebook, defaults.reader)
  if (options.json) {
    await write(`${prettyJson(reading)}\n`)
    return spent
  }
  const screen = screenOf(options.colour)
  const view = readingView(reading, { width: screen.width, brackets: !screen.colour, explain: options.explain })
  await writeLines(name === null ? view : [...nameView(name, screen.width), ...view], screen)
  return spent
}

const nameView = (source: string, width: number): Line[] => [rule(width), [{ text: source, roles: ['dim'] }], []]

/** JSON to look at: indented, but a span on one line, `[12, 40]`. No string holds the line break that this looks for. */
const prettyJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g, '[$1, $2]')
