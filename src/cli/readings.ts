import { version } from '../engine/package.ts'
import { storedExport } from '../engine/stored-export.ts'
import type { Export, Exportable } from '../export/export.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Reading, readingSchema } from '../record/reading.ts'
import { schemaName } from '../record/schema-name.ts'
import { OnrecordError } from '../report/error.ts'
import { fetcherFor, inputOf, jobsOf } from '../work/inputs.ts'
import type { Defaults, Job } from '../work/job.ts'
import { analyseReport, reportOf } from '../work/worker.ts'
import { typedSearch } from './typed-search.ts'

/** What a run came to. */
export interface Tally {
  read: number
  failed: number
}

/** Hears of each source or line that gave no reading. */
export type Failed = (error: unknown, source: string) => void

/**
 * The readings of reports (files, addresses), of streams of reports, and of streams of readings as `onrecord read --jsonl`
 * writes them. Those are taken as they are; reports are read now. What cannot be read is told to `failed` and left out.
 */
export async function* readingsOf(
  sources: readonly string[],
  defaults: Defaults,
  tally: Tally,
  failed: Failed,
): AsyncGenerator<Exportable> {
  const fetcher = fetcherFor(version)
  try {
    const inputs = await Promise.all(sources.map(inputOf))
    for await (const jobs of jobsOf(inputs, defaults, { fetcher }, () => {}))
      for (const job of jobs) {
        const readable = await exportableOf(job).catch((error: unknown) => {
          tally.failed++
          failed(error, job.from)
        })
        if (!readable) continue
        tally.read++
        yield readable
      }
  } finally {
    await fetcher.close()
  }
}

async function exportableOf(job: Job): Promise<Exportable> {
  if (job.kind === 'refused') throw new OnrecordError(job.problem.code, job.problem.message, job.problem.advice)
  const stored = job.kind === 'line' ? storedReading(job.text) : null
  return stored ?? analyseReport(await reportOf(job), job.defaults.codebook)
}

/** What a ledger holds on a search, for a format. */
export async function* storedReadings(
  ledger: Ledger,
  words: readonly string[],
  format: Export,
  tally: Tally,
): AsyncGenerator<Exportable> {
  const { located } = await import('../engine/located.ts')
  for await (const readable of storedExport(ledger, located(typedSearch(words)), format)) {
    tally.read++
    yield readable
  }
}

/** The reading that a line is; null where it is something else. */
function storedReading(line: string): Exportable | null {
  if (!line.includes(`"${schemaName}"`)) return line.includes('"error"') ? refusedReading(line) : null
  const value = parsed(line)
  if (value?.schema !== schemaName) return null
  const result = readingSchema.safeParse(value)
  if (result.success) return { reading: value as unknown as Reading, document: null }
  const issue = result.error.issues[0]!
  throw new OnrecordError(
    'not-a-reading',
    `it is no reading: ${issue.path.join('.')}: ${issue.message}`,
    'Write it again with onrecord read --jsonl.',
  )
}

/** `read --jsonl` writes a line with `error` for a report that it could not read. */
function refusedReading(line: string): null {
  const error = parsed(line)?.error as { code?: unknown; message?: unknown; advice?: unknown } | undefined
  if (typeof error?.code !== 'string') return null
  throw new OnrecordError(error.code, String(error.message), String(error.advice ?? ''))
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
