import type { OnrecordError } from '../report/error.ts'
import type { Report } from '../report/report.ts'

/** What a server answered, or an archive keeps of an answer: the page as evidence. */
export interface Capture {
  /** After redirects. */
  readonly url: string
  /** When the answer came, ISO 8601 in UTC; null where nobody told the time. */
  readonly retrieved: string | null
  readonly status: number
  /** In the order in which they came, names as they were written. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Lower case, without parameters; null when the server did not say. */
  readonly mediaType: string | null
  /** The body, with transfer and content encodings undone. */
  readonly bytes: Uint8Array
  /** Of `bytes`, lower-case hex. */
  readonly sha256: string
  /** Where it is kept in a web archive. */
  readonly kept?: Kept
}

/** A place in a web archive. */
export interface Kept {
  /** The file. */
  readonly warc: string
  /** Of the record, in bytes; each record is a gzip member of its own, so that it opens without those before it. */
  readonly offset: number
  readonly length: number
}

/**
 * A report that was found, or why none could be read at this place. `from` says where it lies: a path, an
 * address, and after a `#` the place inside: `archive.zip#a/page.html`, `feed.xml#https://example.org/a`,
 * `reports.jsonl#3` (a line). `capture` is what a server answered, null for what lay in a file.
 */
export type Found =
  | { readonly from: string; readonly report: Report; readonly error?: undefined; readonly capture: Capture | null }
  | {
      readonly from: string
      readonly error: OnrecordError
      readonly report?: undefined
      readonly capture: Capture | null
    }
