import { availableParallelism } from 'node:os'
import { beginEngineFiles } from '../../engine/model-files.ts'
import { OnrecordError } from '../../report/error.ts'
import type { Defaults } from '../../work/job.ts'
import { reportError } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'

export interface ReadCommandOptions {
  readonly date?: string
  readonly title?: string
  readonly language?: string
  readonly codebook?: string
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly explain?: boolean
  readonly workers?: number
  readonly color: boolean
}

/** `onrecord read`. What reads is imported only when the command is understood. */
export async function read(given: readonly string[], options: ReadCommandOptions): Promise<ExitCode> {
  const sources = given.length === 0 && !process.stdin.isTTY ? ['-'] : given
  const wrong = usageError(sources, options)
  if (wrong) {
    reportError(wrong)
    return exitCodes.usage
  }
  if (options.codebook !== undefined && !(await isReadable(options.codebook))) return exitCodes.nothingRead
  const { json = false, explain = false, color: colour, workers = availableParallelism() } = options
  if (options.jsonl) return (await import('../lines.ts')).readLines(sources, defaultsOf(options), workers)
  beginEngineFiles()
  return (await import('../one-by-one.ts')).showEach(sources, defaultsOf(options), { json, explain, colour })
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

function usageError(sources: readonly string[], { json, jsonl, title }: ReadCommandOptions): OnrecordError | null {
  const usage = (message: string, advice: string): OnrecordError => new OnrecordError('usage', message, advice)
  if (sources.length === 0) return usage('no report is named', 'Give a file, an address, or - for standard input.')
  if (sources.filter(s => s === '-').length > 1) return usage('standard input is named twice', 'Give - once.')
  if (json && jsonl) return usage('--json and --jsonl exclude each other', 'Use --jsonl for more than one report.')
  if (json && sources.length > 1) return usage('--json is for one report', 'Use --jsonl: it writes a line for each.')
  if (title !== undefined && sources.length > 1) return usage('--title is for one report', 'Read them one by one.')
  const stream = jsonl ? undefined : sources.find(s => /\.(jsonl|ndjson)$/i.test(s))
  return stream ? usage(`${stream} is a stream of reports`, 'Read it with --jsonl.') : null
}
