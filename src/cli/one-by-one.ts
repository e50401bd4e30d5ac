import { readSource } from '../read/read.ts'
import type { Line } from '../view/line.ts'
import { readingView } from '../view/reading.ts'
import { rule } from '../view/table.ts'
import type { Defaults } from '../work/job.ts'
import { analyseReport } from '../work/worker.ts'
import { reportError } from './errors.ts'
import { type ExitCode, exitAfter } from './exit-codes.ts'
import { screenOf, write, writeLines } from './output.ts'

export interface ShowOptions {
  /** Pretty-printed JSON in place of the view. */
  readonly json: boolean
  readonly explain: boolean
  readonly colour: boolean
}

/** Reads and shows the sources one after the other; one that cannot be read does not stop the others. */
export async function showEach(
  sources: readonly string[],
  defaults: Defaults,
  options: ShowOptions,
): Promise<ExitCode> {
  let failed = 0
  for (const source of sources) {
    try {
      await show(source, sources.length > 1, defaults, options)
    } catch (error) {
      reportError(error, source === '-' ? undefined : source)
      failed++
    }
  }
  return exitAfter(sources.length - failed, failed)
}

async function show(source: string, named: boolean, defaults: Defaults, options: ShowOptions): Promise<void> {
  const { reading } = await analyseReport(await readSource(source, defaults), defaults.codebook)
  if (options.json) return write(`${prettyJson(reading)}\n`)
  const screen = screenOf(options.colour)
  const view = readingView(reading, { width: screen.width, brackets: !screen.colour, explain: options.explain })
  await writeLines(named ? [...nameView(source, screen.width), ...view] : view, screen)
}

const nameView = (source: string, width: number): Line[] => [rule(width), [{ text: source, roles: ['dim'] }], []]

/** JSON to look at: indented, but a span on one line, `[12, 40]`. No string holds the line break that this looks for. */
const prettyJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g, '[$1, $2]')
