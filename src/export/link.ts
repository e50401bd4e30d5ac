import type { Report } from '../report/report.ts'
import type { Span } from '../report/span.ts'

const wordsAtEachEnd = 5
const longest = 120

/** An http(s) address, or null: nothing else may become a link. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s"'<>]+$/i.test(url) && url.isWellFormed() ? url : null

/**
 * The address of the report with a text fragment, by which browsers scroll to the words of `span` and mark them
 * (https://wicg.github.io/scroll-to-text-fragment/); null where the report has no web address.
 *
 *   https://example.org/blast#:~:text=At%20least%20nine%20people%20were,two%20witnesses%20said
 */
export function sentenceLink({ url, text }: Pick<Report, 'url' | 'text'>, span: Span): string | null {
  const address = webAddress(url)
  if (address === null) return null
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment(text.slice(...span))}`
}

function fragment(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  const parts = plain.split(' ')
  if (plain.length <= longest || parts.length <= 2 * wordsAtEachEnd) return encoded(plain)
  return `${encoded(parts.slice(0, wordsAtEachEnd).join(' '))},${encoded(parts.slice(-wordsAtEachEnd).join(' '))}`
}

/** A hyphen would begin a prefix or suffix of the fragment. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')

/** A name for something of ours in other people's graphs: `urn:onrecord:report:9866d671`. Any id gives a valid URN. */
export const urn = (kind: 'report' | 'record' | 'actor' | 'place', ...ids: readonly string[]): string =>
  ['urn:onrecord', kind, ...ids.map(id => encodeURIComponent(id.toWellFormed()))].join(':')
