import type { PageWords } from '../language/page-words.ts'
import type { Block } from '../report/report.ts'
import type { Span } from '../report/span.ts'
import { agencyNamed } from './agencies.ts'
import { readDate } from './dates.ts'
import { endsSentence } from './plain/stops.ts'

/** What stands before the first sentence of a dispatch. */
export interface Dateline {
  /** Places and date as written, without agency and dash: `KABUL, Oct. 3`. Null when only an agency stands there. */
  readonly words: string | null
  readonly agency: string | null
  /** Where it gives a date with its year. */
  readonly date: string | null
  /** Length of the whole in the paragraph, without the dash and the blanks around it. */
  readonly length: number
  /** Where the report begins in the paragraph. */
  readonly bodyStart: number
}

const LONGEST = 100

/**
 *   BEIRUT (Reuters) - Shelling …             dash, colon, nothing after an agency or, as TASS has it, full stops
 *   ^^^^^^ place  ^agency                     MOSCOW, February 20. /TASS/. Talks …
 */
const SEPARATOR =
  /\s*(?:--+|[—–―])\s*|\s+-\s*|\s+_(?:\s+|$)|\s*:\s+|\.?\s*\/\p{L}[\p{L} -]+\/\.?\s+(?:[-–—]+\s+)?|(?<=\))\s+(?=[\p{Lu}“"])/gu

/** A foreign broadcast digest puts labels between dateline and text: "[REPORT] [FIRST PARAGRAPH] [TEXT]". */
const LABELS = /^(?:\[[^\]]{1,80}\]\s*)*\[(?:TEXT|EXCERPTS?)\]\s*/i

/** The dateline at the start of a report's first paragraph, or null. */
export function datelineOf(paragraph: string, words: PageWords): Dateline | null {
  for (const match of paragraph.slice(0, LONGEST + 10).matchAll(SEPARATOR)) {
    const slashed = /\/([^/]+)\//.exec(match[0])?.[1]
    const head = paragraph.slice(0, match.index)
    const end = match.index + match[0].length
    const found = readHead(head, slashed ?? null, match[0].trim(), paragraph.slice(end), words)
    if (found) return withBody(found, paragraph, slashed ? end : match.index, end)
    const mayGoOn = match[0].trim() === '' || (/[\p{L}\p{N}]$/u.test(head) && match[0].trim() === '-')
    if (!mayGoOn) return null
  }
  return null
}

/** The dateline and what comes after it in its paragraph. */
export function datelineBlocks([start, end]: Span, { length, bodyStart }: Dateline): Block[] {
  const blocks: Block[] = [{ span: [start, start + length], kind: 'dateline' }]
  if (start + bodyStart < end) blocks.push({ span: [start + bodyStart, end], kind: 'paragraph' })
  return blocks
}

type Head = Pick<Dateline, 'words' | 'agency' | 'date'>

function withBody(head: Head, paragraph: string, length: number, end: number): Dateline {
  const bodyStart = end + (LABELS.exec(paragraph.slice(end, end + 300))?.[0].length ?? 0)
  return { ...head, length: paragraph.slice(0, length).trimEnd().length, bodyStart }
}

/** Who stands in brackets between a date and a dash is an agency, on the list or not. */
const NAME = /^\p{Lu}[\p{L}\p{M}.’'&-]*(?: \p{Lu}[\p{L}\p{M}.’'&-]*){0,3}$/u

function readHead(head: string, slashed: string | null, mark: string, body: string, words: PageWords): Head | null {
  if (mark === ':' ? body === '' : !/^(?:$|[\p{Lu}\p{N}\p{Sc}"'`“‘«[(])/u.test(body)) return null
  const bracketed = /\s*\(([^()]{2,40})\)$/.exec(head)
  const credit = slashed ?? bracketed?.[1] ?? null
  const agency = credit === null ? null : agencyNamed(credit)
  if (mark === '' && agency === null) return null
  const place = head.slice(0, head.length - (bracketed?.[0].length ?? 0))
  if (place === '') return agency ? { words: null, agency, date: null } : null
  const parts = place.split(/\s*,\s+/)
  if (words.furniture.includes(place.toLowerCase())) return null
  const dated = parts.some(p => isDatePart(p, words))
  if (!parts.every(p => isDatePart(p, words) || isPlacePart(p, words))) return null
  if (!isSure(parts[0]!, body, { credit, agency, dated, mark })) return null
  const named = agency ?? (dated && mark !== ':' && NAME.test(credit ?? '') ? credit : null)
  return { words: place, agency: named, date: readDate(parts.filter(p => isDatePart(p, words)).join(', '), words) }
}

interface Signs {
  readonly credit: string | null
  readonly agency: string | null
  readonly dated: boolean
  readonly mark: string
}

/**
 * An agency, or a date with an unknown credit, is enough. A place in capitals without them may be a
 * label of a headline: it needs a whole sentence in mixed case after it, or nothing but the dash.
 */
function isSure(place: string, body: string, { credit, agency, dated, mark }: Signs): boolean {
  if (agency !== null || (dated && credit !== null)) return true
  if (!/\p{Lu}{2}/u.test(place) || /\p{Ll}{2}/u.test(place)) return false
  if (mark === ':' && place.split(/\s+/).length > 3) return false
  return dated || body === '' || (/\p{Ll}/u.test(body.slice(0, 40)) && endsSentence(body, [0, body.length]))
}

/** Up to five words with capitals or particles: "Port-au-Prince", "Isle of Wight", "Calif.", "HAVANA (CUBA)". */
function isPlacePart(part: string, { placeParticles }: PageWords): boolean {
  const words = part.replace(/\s*\([^()]{2,40}\)$/, '').split(/\s+/)
  const isPlaceWord = (w: string) => /^\p{Lu}(?:[\p{L}\p{M}'’/-]*|[\p{L}.]{0,5}\.)$/u.test(w)
  return words.length <= 5 && words.every(w => isPlaceWord(w) || /^al-./.test(w) || placeParticles.includes(w))
}

/** "Oct. 3", "3 JAN 90", "February 20", "2015", "Monday". */
function isDatePart(part: string, { months, stampWords }: PageWords): boolean {
  const words = part.toLowerCase().match(/\p{L}+|\d+/gu) ?? []
  const known = (w: string) => months.some(names => names.includes(w)) || stampWords.includes(w)
  const telling = words.some(w => known(w) || /^(?:19|20)\d\d$/.test(w))
  return telling && words.length <= 4 && words.every(w => /^\d{1,4}$/.test(w) || known(w))
}
