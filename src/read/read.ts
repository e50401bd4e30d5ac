import { OnrecordError } from '../report/error.ts'
import type { Report } from '../report/report.ts'
import { readAll } from './all.ts'
import { readBytes } from './bytes.ts'
import { type ExpandOptions, isAddress } from './expand.ts'
import { createFetcher, type FetcherOptions } from './fetch/fetcher.ts'
import type { Given } from './report.ts'

export interface ReadOptions extends Given, Pick<ExpandOptions, 'format' | 'stdin'> {
  /** The time of retrieval that a fetched report gets, ISO 8601; the library reads no clock. */
  readonly now?: string | undefined
  readonly fetch?: FetcherOptions
}

/**
 * The report in a file, at an address (http, https), in standard input (`-`) or in bytes. A page that its user names is
 * fetched without asking robots.txt. Throws an `OnrecordError` for everything that keeps it from being read, and
 * `several-reports` where there is more than one.
 */
export async function readSource(source: string | Uint8Array, options: ReadOptions = {}): Promise<Report> {
  if (typeof source !== 'string') return readBytes(source, options, { format: options.format })
  const { now, fetch, format, stdin, ...given } = options
  const retrieved = now === undefined ? {} : { now: () => now }
  const fetcher = isAddress(source) ? createFetcher({ retries: 0, ...retrieved, ...fetch }) : undefined
  try {
    return await onlyOne(source, { given, format, fetcher, follow: false, ...(stdin ? { stdin } : {}) })
  } finally {
    await fetcher?.close()
  }
}

async function onlyOne(source: string, options: ExpandOptions): Promise<Report> {
  let only: Report | null = null
  for await (const { report, error } of readAll(source, options)) {
    if (error) throw error
    if (only) throw severalReports(source)
    only = report
  }
  if (only) return only
  throw new OnrecordError(
    'empty-input',
    `there is no report in ${source}`,
    'Name a file, a folder or an archive with reports in it.',
  )
}

const severalReports = (source: string): OnrecordError =>
  new OnrecordError('several-reports', `${source} holds several reports`, 'Use readAll, or onrecord read --jsonl.')
