import { OnrecordError } from '../report/error.ts'
import type { Report } from '../report/report.ts'
import { readBytes } from './bytes.ts'
import { type Expanded, type ExpandOptions, expand } from './expand.ts'
import type { Found } from './found.ts'
import { fromJsonLine } from './json-line.ts'
import type { Given } from './report.ts'

/**
 * Every report in a file, a folder, an archive, a feed, a sitemap, at an address or in standard input (`-`), in order.
 * What cannot be read gives its error in its place, and the rest goes on.
 */
export async function* readAll(source: string, options: ExpandOptions = {}): AsyncGenerator<Found> {
  for await (const item of expand(source, options)) yield await foundIn(item, options.given ?? {})
}

async function foundIn(item: Expanded, given: Given): Promise<Found> {
  const { from } = item
  const capture = item.kind === 'whole' ? item.capture : null
  if (item.kind === 'problem') return { from, error: item.error, capture }
  try {
    return { from, report: await reportIn(item, given), capture }
  } catch (error) {
    if (error instanceof OnrecordError) return { from, error, capture }
    throw error
  }
}

/** The report in what stands at a source. Throws an `OnrecordError` for everything that keeps it from being read. */
export const reportIn = (item: Exclude<Expanded, { kind: 'problem' }>, given: Given): Promise<Report> =>
  item.kind === 'line' ? fromJsonLine(item.text, given) : readBytes(item.bytes, given, item.origin)
