import { stat } from 'node:fs/promises'
import type { ArchiveLimits } from '../read/budget.ts'
import { type Expanded, type ExpandOptions, expand, expandBytes, isAddress } from '../read/expand.ts'
import { createFetcher, type Fetcher, type FetcherOptions } from '../read/fetch/fetcher.ts'
import type { Capture } from '../read/found.ts'
import { type CaptureFacts, type Defaults, type Job, problemOf } from './job.ts'

/** A source named on the command line. */
export interface Input {
  readonly source: string
  /** May hold several reports: a folder, an archive, a stream. */
  readonly several: boolean
  /** In bytes; null where it is not known (standard input, a pipe, a folder, an address). */
  readonly size: number | null
  /** Standard input and pipes are streams of reports, whatever stands in their first line. */
  readonly format?: 'ndjson'
}

/** Lines that came together are handed on together, so many at most. */
const together = 32

/** Finds out what a source is. What is not there is found when it is read. */
export async function inputOf(source: string): Promise<Input> {
  if (source === '-') return { source, several: true, size: null, format: 'ndjson' }
  if (isAddress(source)) return { source, several: false, size: null }
  const info = await stat(source).catch(() => null)
  if (!info) return { source, several: false, size: null }
  if (info.isDirectory()) return { source, several: true, size: null }
  if (!info.isFile()) return { source, several: true, size: null, format: 'ndjson' }
  return { source, several: /\.(?:jsonl|ndjson|json|zip|gz|warc|wacz)$/i.test(source), size: info.size }
}

/** A session of fetching for one run of a command. */
export const fetcherFor = (version: string, options: FetcherOptions = {}): Fetcher =>
  createFetcher({ now: () => new Date().toISOString(), version, ...options })

/** The jobs of all inputs in order. `taken` hears how many bytes of files have been taken in. */
export async function* jobsOf(
  inputs: readonly Input[],
  defaults: Defaults,
  ways: Pick<ExpandOptions, 'fetcher' | 'follow' | 'skip'>,
  taken: (bytes: number) => void,
): AsyncGenerator<Job[]> {
  for (const { source, format, size } of inputs) {
    let counted = 0
    const count = (bytes: number): void => {
      counted += bytes
      taken(bytes)
    }
    let jobs: Job[] = []
    for await (const item of expand(source, { ...ways, format, taken: count })) {
      jobs.push(jobOf(item, defaults))
      if (item.kind === 'line' && jobs.length < together) continue
      yield jobs
      jobs = []
    }
    if (jobs.length > 0) yield jobs
    if (size !== null) taken(Math.max(0, size - counted))
  }
}

/** The jobs of a file that somebody sent: one, or those of all that is in an archive. */
export async function* jobsIn(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  defaults: Defaults,
  limits: Partial<ArchiveLimits>,
): AsyncGenerator<Job> {
  for await (const item of expandBytes(name, bytes, { limits })) yield jobOf(item, defaults)
}

function jobOf(item: Expanded, defaults: Defaults): Job {
  const { from } = item
  if (item.kind === 'problem')
    return { kind: 'refused', from, number: item.line ?? null, problem: problemOf(item.error) }
  if (item.kind === 'line') return { kind: 'line', from, number: item.number, text: item.text, defaults }
  const { bytes, origin, capture } = item
  return { kind: 'whole', from, bytes, origin, capture: capture && factsOf(capture), defaults }
}

function factsOf({ url, retrieved, status, mediaType, sha256, headers, kept }: Capture): CaptureFacts {
  const header = (name: string): string | undefined => headers.find(([n]) => n.toLowerCase() === name)?.[1]
  const [etag, lastModified] = [header('etag'), header('last-modified')]
  return {
    url,
    retrieved,
    status,
    mediaType,
    sha256,
    ...(kept ? { kept } : {}),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}
