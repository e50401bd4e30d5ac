import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Reading } from '../../record/reading.ts'
import type { Span } from '../../report/span.ts'
import { type Edit, type FindNames, privateNames } from './names.ts'

/** Fields that hold ids, codes and addresses, no words. */
const noWords = new Set([
  'id',
  'actor',
  'of',
  'others',
  'statement',
  'url',
  'sha256',
  'schema',
  'kind',
  'timex',
  'value',
])

/**
 * A reading in which the names of private persons are masked: in the text, the title and every other field, all spans
 * moved to the changed text, `sha256` that of the changed text. Who is private is told by the report alone: `isPublic`. The
 * names of the authors stay. An address that holds a name is left out. The ids stay, so that who has the ledger can look
 * records up. Persons whom the reading does not know as persons are not masked.
 */
export function maskPrivate(reading: Reading): Reading {
  const find = privateNames(reading)
  if (!find) return reading
  const edits = find(reading.report.text)
  const masked = maskedValue(reading, find, moved(edits)) as Reading
  const { report } = masked
  return {
    ...masked,
    report: {
      ...report,
      byline: reading.report.byline,
      url: namesIn(reading.report.url, find) ? null : report.url,
      sha256: bytesToHex(sha256(utf8ToBytes(report.text.toWellFormed()))),
    },
  }
}

/** Every string masked and every span moved; a pair of numbers is a span wherever it stands in a reading. */
function maskedValue(value: unknown, find: FindNames, move: (span: Span) => Span): unknown {
  if (typeof value === 'string') return maskedText(value, find(value))
  if (Array.isArray(value)) return isSpan(value) ? move(value) : value.map(item => maskedValue(item, find, move))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      noWords.has(key) && !isSpanned(item) ? item : maskedValue(item, find, move),
    ]),
  )
}

const isSpan = (value: readonly unknown[]): value is Span =>
  value.length === 2 && value.every(item => typeof item === 'number')

/** Party and link fields hold spans beside ids under the same names. */
const isSpanned = (value: unknown): boolean => typeof value === 'object' && value !== null

function maskedText(text: string, edits: readonly Edit[]): string {
  let position = 0
  let result = ''
  for (const { start, end, mask } of edits) {
    result += text.slice(position, start) + mask
    position = end
  }
  return result + text.slice(position)
}

/** Where a span lies after the edits; an end inside of a name goes to the edge of its mask. */
function moved(edits: readonly Edit[]): (span: Span) => Span {
  const at = (offset: number, edge: 'start' | 'end'): number => {
    let shift = 0
    for (const { start, end, mask } of edits) {
      if (offset <= start) break
      if (offset < end) return start + shift + (edge === 'start' ? 0 : mask.length)
      shift += mask.length - (end - start)
    }
    return offset + shift
  }
  return ([start, end]) => [at(start, 'start'), at(end, 'end')]
}

/** Addresses write names in lower case, with hyphens or percent signs. */
function namesIn(url: string | null, find: FindNames): boolean {
  if (url === null) return false
  const words = decoded(url).split(/[^\p{L}\p{N}]+/u)
  return words.some(word => word.length > 2 && find(word[0]!.toUpperCase() + word.slice(1)).length > 0)
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
