import type { PreparedReading } from '../ledger/prepare.ts'
import type { ModelChoice } from '../llm/model-choice.ts'
import type { ReaderName } from '../llm/reader-names.ts'
import type { Spent } from '../llm/spent.ts'
import type { Origin } from '../read/bytes.ts'
import type { Capture, Kept } from '../read/found.ts'
import { OnrecordError } from '../report/error.ts'

/** Who reads beside the engine, or in its place. */
export interface ModelReading {
  readonly by: ReaderName
  readonly choice: ModelChoice
}

/** What the caller knows of the reports; for a line of a stream only where the line does not say it itself. */
export interface Defaults {
  /** ISO 8601. */
  readonly date?: string | undefined
  readonly title?: string | undefined
  /** ISO 639-1. */
  readonly language?: string | undefined
  /** The time of retrieval that fetched reports get, ISO 8601. */
  readonly now?: string | undefined
  /** Folder of the codebook to read with; PLOVER unless given. */
  readonly codebook?: string | undefined
  /** A language model that reads too, or alone. */
  readonly reader?: ModelReading | undefined
  /** File of a ledger: what stands there already, read by the same engine, is not read again. */
  readonly ledger?: string | undefined
}

/** What is kept of a page that was fetched, beside its bytes. */
export interface CaptureFacts extends Pick<Capture, 'url' | 'retrieved' | 'status' | 'mediaType' | 'sha256'> {
  /** Where it is kept: web archive, offset and length in bytes. */
  readonly kept?: Kept
  readonly etag?: string
  readonly lastModified?: string
}

interface Place {
  /** Where it lies: `Found.from`. */
  readonly from: string
}

/** One piece of work: a line of a JSONL stream, or the bytes of a report. */
export type Job =
  | (Place & { readonly kind: 'line'; readonly number: number; readonly text: string; readonly defaults: Defaults })
  | (Place & {
      readonly kind: 'whole'
      readonly bytes: Uint8Array
      readonly origin: Origin
      readonly capture: CaptureFacts | null
      readonly defaults: Defaults
    })
  /** What could not even be taken in; a line of a stream has its number and keeps its place in the output. */
  | (Place & { readonly kind: 'refused'; readonly number: number | null; readonly problem: Problem })

/** An error as data: what `OnrecordError` carries, fit to cross a thread and to be printed as JSON. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly advice: string
}

/**
 * What came of a job: the reading as a line of JSON in UTF-8, line break included, or ready for a ledger and by whom;
 * that the report stands in the ledger; or the problem. Bytes, because strings of this size would pile up in the heap of
 * the thread that writes them.
 */
export type Outcome =
  | {
      readonly json: Uint8Array
      readonly prepared?: undefined
      readonly problem?: undefined
      readonly spent?: Spent | undefined
    }
  | {
      readonly json?: undefined
      readonly prepared: PreparedReading
      readonly engine: string
      readonly problem?: undefined
      readonly spent?: Spent | undefined
    }
  | { readonly json?: undefined; readonly prepared?: undefined; readonly problem?: undefined; readonly known: true }
  | {
      readonly json?: undefined
      readonly prepared?: undefined
      readonly problem: Problem
      /** It is one of the ledger, not of the report. */
      readonly ofLedger?: true
      readonly id?: string
      readonly spent?: Spent | undefined
    }

/** Does a batch of jobs, in order; never throws for a single job. */
export type Work = (jobs: readonly Job[]) => Promise<Outcome[]>

const reportAt = 'This is a fault of onrecord: please report it, with the text and what ONRECORD_DEBUG=1 shows.'

/** The problem that an error is; what is no `OnrecordError` becomes `internal`. */
export function problemOf(error: unknown): Problem {
  const known = error as Partial<OnrecordError> | null
  if (error instanceof Error && typeof known?.code === 'string' && typeof known.advice === 'string')
    return { code: known.code, message: error.message, advice: known.advice }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { code: 'internal', message: message.replace(/\s+/g, ' '), advice: reportAt }
}

/** Where a worker died of a job: out of memory, most likely. */
export const crashed = (error: unknown): Problem => ({
  code: 'worker-crashed',
  message: `the worker that read it stopped (${error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)})`,
  advice: 'Read it alone; if that fails too, please report it with the text that caused it.',
})

/** Throws where the ledger, and no report, is the trouble: more of the same would follow. */
export function throwOfLedger(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes)
    if ('ofLedger' in outcome)
      throw new OnrecordError(outcome.problem.code, outcome.problem.message, outcome.problem.advice)
}

/** The id that a line gives, even a bad one, so that its error can be matched to it. */
export function idIn(job: Job): { id?: string } {
  if (job.kind !== 'line') return {}
  try {
    const { id } = JSON.parse(job.text) as { id?: unknown }
    return typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}
  } catch {
    return {}
  }
}

/** The line that stands in the output where a JSONL line gave no reading. */
export const errorLine = (line: number, { code, message, advice }: Problem, id?: string): string =>
  JSON.stringify({ ...(id === undefined ? {} : { id }), line, error: { code, message, advice } })
