import { availableParallelism } from 'node:os'
import { beginEngineFiles } from '../../engine/model-files.ts'
import { OnrecordError } from '../../report/error.ts'
import type { Defaults, ModelReading } from '../../work/job.ts'
import { failed, reportError } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { type ModelOptions, modelReadingOf } from '../model-options.ts'

export interface ReadCommandOptions extends ModelOptions {
  readonly date?: string
  readonly title?: string
  readonly language?: string
  readonly codebook?: string
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly explain?: boolean
  readonly workers?: number
  readonly dryRun?: boolean
  readonly color: boolean
}

/** `onrecord read`. What reads is imported only when the command is understood. */
export async function read(given: readonly string[], options: ReadCommandOptions): Promise<ExitCode> {
  const sources = given.length === 0 && !process.stdin.isTTY ? ['-'] : given
  const wrong = usageError(sources, options)
  if (wrong) {
    return failed(wrong)
  }
  if (options.codebook !== undefined && !(await isReadable(options.codebook))) return exitCodes.nothingRead
  let reader: ModelReading | undefined
  try {
    reader = await modelReadingOf(options, !options.dryRun)
  } catch (error) {
    return failed(error)
  }
  return readBy({ ...defaultsOf(options), reader }, sources, options)
}

async function readBy(defaults: Defaults, sources: readonly string[], options: ReadCommandOptions): Promise<ExitCode> {
  const { json = false, explain = false, color: colour, workers = availableParallelism(), price } = options
  if (options.dryRun) return (await import('../dry-run.ts')).dryRun(sources, defaults, price)
  if (options.jsonl) return (await import('../lines.ts')).readLines(sources, defaults, workers, price)
  beginEngineFiles()
  return (await import('../one-by-one.ts')).showEach(sources, defaults, { json, explain, colour, price })
}

/** A codebook with mistakes is told once, and not for each report. */
async function isReadable(codebook: string): Promise<boolean> {
  try {
    ;(await import('../../engine/codebooks.ts')).loadCodebook(codebook)
    return true
  } catch (error) {
    reportError(error)
    return false
  }
}

const defaultsOf = ({ date, title, language, codebook }: ReadCommandOptions): Defaults => ({
  date,
  title,
  language,
  codebook,
  now: new Date().toISOString(),
})

function usageError(
  sources: readonly string[],
  { json, jsonl, title, dryRun, reader = 'engine' }: ReadCommandOptions,
): OnrecordError | null {
  const usage = (message: string, advice: string): OnrecordError => new OnrecordError('usage', message, advice)
  if (sources.length === 0) return usage('no report is named', 'Give a file, an address, or - for standard input.')
  if (sources.filter(s => s === '-').length > 1) return usage('standard input is named twice', 'Give - once.')
  if (json && jsonl) return usage('--json and --jsonl exclude each other', 'Use --jsonl for more than one report.')
  if (json && sources.length > 1) return usage('--json is for one report', 'Use --jsonl: it writes a line for each.')
  if (title !== undefined && sources.length > 1) return usage('--title is for one report', 'Read them one by one.')
  if (dryRun && reader === 'engine') return usage('--dry-run is for a language model', 'Add --reader and --model.')
  const stream = jsonl || dryRun ? undefined : sources.find(s => /\.(jsonl|ndjson)$/i.test(s))
  return stream ? usage(`${stream} is a stream of reports`, 'Read it with --jsonl.') : null
}
