import type { TokenTables } from './token-words.ts'
import { isLower } from './tokens.ts'

/** The tokens of one block: their offsets into `text`, flat, as `tokenOffsets` gives them. */
interface Row {
  readonly text: string
  readonly offsets: readonly number[]
  readonly count: number
  readonly tables: TokenTables
}

/**
 * Where the sentences of one block end: token positions `[…, count]`, each one past a sentence's last
 * token. A closing mark belongs to the sentence that it closes; what goes on in small letters, or with
 * the speaker's verb, does not begin a new one:
 *
 *   “Stop! Who is there?” the guard shouted. | He fired.
 */
export function sentenceEnds(text: string, offsets: readonly number[], tables: TokenTables): number[] {
  const row: Row = { text, offsets, count: offsets.length / 2, tables }
  const ends: number[] = []
  let first = datelineEnd(row)
  if (first > 0) ends.push(first)
  let straight = countStraight(row, 0, first)
  for (let i = first; i < row.count; i++) {
    if (isStraight(row, i)) straight++
    const end = i > first && startsLine(row, i) ? i : boundaryAfter(row, first, i, straight % 2 === 1)
    if (end <= first || end >= row.count) continue
    straight += countStraight(row, i + 1, end)
    ends.push(end)
    first = end
    i = Math.max(i, end - 1)
  }
  if (row.count > 0 && ends.at(-1) !== row.count) ends.push(row.count)
  return ends
}

const word = (row: Row, i: number): string => row.text.slice(row.offsets[2 * i]!, row.offsets[2 * i + 1]!)
const firstChar = (row: Row, i: number): string => row.text[row.offsets[2 * i]!] ?? ''
/** Whether no blank stands between a token and the one before it. */
const touches = (row: Row, i: number): boolean => i > 0 && row.offsets[2 * i]! === row.offsets[2 * i - 1]!
const isStraight = (row: Row, i: number): boolean => i < row.count && firstChar(row, i) === '"'

function countStraight(row: Row, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (isStraight(row, i)) count++
  return count
}

/**
 * The place line of wire copy is a sentence of its own:
 *
 *   PORT ALMA, Feb 3 (Reuters) - | A ferry sank …
 */
const dateline = /^\s*\p{Lu}[\p{Lu}’'. -]{2,}(?:[,/][^()\n]{1,40})?(?:\([^()\n]{2,40}\))?\s*(?:--|[—–―-])(?=\s)/uy
const agencyLine =
  /^\s*\p{Lu}[^()\n.!?]{2,50}(?:\s[^()\n]{1,14})?\((?:[\p{Lu}]{2,5}|Reuters|Xinhua)\)\s*(?:--|[—–―-])(?=\s)/uy

function datelineEnd(row: Row): number {
  if (row.count < 3) return 0
  const start = row.offsets[0]!
  const line = row.text.slice(start, start + 120)
  const found = dateline.exec(line) ?? agencyLine.exec(line)
  dateline.lastIndex = agencyLine.lastIndex = 0
  if (!found) return 0
  let i = 0
  while (i < row.count && row.offsets[2 * i + 1]! <= start + found[0].length) i++
  return i < row.count ? i : 0
}

/**
 * A list item or a paragraph that the block did not part: a line that begins with a bullet or after an empty line;
 * also what stands before or after a rule ("======") or after a web address that ends without a full stop.
 */
function startsLine(row: Row, i: number): boolean {
  if (touches(row, i)) return false
  if (rule.test(word(row, i)) || rule.test(word(row, i - 1)) || startsAfterAddress(row, i)) return true
  let lines = 0
  for (let at = row.offsets[2 * i - 1]!; at < row.offsets[2 * i]!; at++) if (row.text.charCodeAt(at) === 10) lines++
  if (lines === 0) return false
  return lines > 1 || /^[•▪■●◦*]$/u.test(word(row, i)) || (word(row, i - 1) === ':' && !isLower(firstChar(row, i)))
}

const rule = /^([=_*~-])\1{3,}$/u
const webAddress = /^(?:https?:\/\/|www\.)/u

function startsAfterAddress(row: Row, i: number): boolean {
  if (!webAddress.test(word(row, i - 1))) return false
  const form = word(row, i)
  return webAddress.test(form) || (/^\p{Lu}/u.test(form) && row.tables.starters.has(form.toLowerCase()))
}

/** One past the last token of a sentence that token `i` ends, or 0. */
function boundaryAfter(row: Row, first: number, i: number, open: boolean): number {
  const kind = terminal(row, first, i)
  if (kind === null) return 0
  const { end, quoted } = closersAfter(row, i + 1, open)
  if (end >= row.count) return row.count
  return splits(row, kind, first, i, end, quoted) ? end : 0
}

type Terminal = 'stop' | 'mark' | 'dots' | 'abbreviation'

const onlyMarks = /^[.!?]*[!?][.!?]*$/u
const onlyDots = /^(?:\.{2,}|…+)$/u

function terminal(row: Row, first: number, i: number): Terminal | null {
  const last = row.text[row.offsets[2 * i + 1]! - 1]!
  if (last !== '.' && last !== '!' && last !== '?' && last !== '…') return null
  const form = word(row, i)
  if (form === '.') return isListNumber(row, first, i) || isTornNumber(row, i) ? null : 'stop'
  if (onlyMarks.test(form)) return 'mark'
  if (onlyDots.test(form)) return i > first && !opens(row, i - 1) ? 'dots' : null
  return last === '.' && form.length > 1 ? 'abbreviation' : null
}

/** "3." at the head of a sentence or after a colon, "b." at the head of a block. */
function isListNumber(row: Row, first: number, i: number): boolean {
  if (!touches(row, i) || i === 0) return false
  const label = word(row, i - 1)
  if (i === first + 1 || word(row, i - 2) === ':')
    return /^\d{1,2}$/u.test(label) || (i === 1 && /^[a-z]$/iu.test(label))
  return false
}

/** "6. 6 feet": a blank has got into the number. */
const isTornNumber = (row: Row, i: number): boolean =>
  i > 0 && i + 1 < row.count && touches(row, i) && /^\d{1,2}$/u.test(word(row, i - 1)) && /^\d/u.test(word(row, i + 1))

const closers = new Set(['”', '’', '»', '›', ')', ']', '}', "''", "'", '"', '""', '…', '...'])
const quoteClosers = new Set(['”', '’', '»', '›', "''", "'", '"', '""'])
const openers = new Set([
  '“',
  '‘',
  '«',
  '‹',
  '„',
  '(',
  '[',
  '{',
  '``',
  '"',
  "'",
  '""',
  "''",
  '—',
  '–',
  '―',
  '-',
  '--',
  '•',
  '*',
])

const opens = (row: Row, i: number): boolean => openers.has(word(row, i))

/** Marks after a full stop that still belong to the sentence. */
function closersAfter(row: Row, from: number, open: boolean): { end: number; quoted: boolean } {
  let end = from
  let quoted = false
  while (end < row.count && closes(row, end, open)) {
    quoted ||= quoteClosers.has(word(row, end))
    if (isStraight(row, end)) open = !open
    end++
  }
  return { end: noteAfter(row, end), quoted }
}

/** A note's number after the stop, "… in May. [17]", belongs to the sentence. */
function noteAfter(row: Row, from: number): number {
  let end = from
  while (
    end + 2 < row.count &&
    word(row, end) === '[' &&
    /^\d+$/u.test(word(row, end + 1)) &&
    word(row, end + 2) === ']'
  )
    end += 3
  return end
}

function closes(row: Row, i: number, open: boolean): boolean {
  const form = word(row, i)
  if (form === '“') return touches(row, i) && (i + 1 >= row.count || !touches(row, i + 1))
  if (!closers.has(form)) return false
  if (form === '…' || form === '...') return !touches(row, i) && i + 1 < row.count && !touches(row, i + 1)
  const free = i + 1 >= row.count || !touches(row, i + 1)
  if (form[0] === '"') return touches(row, i) ? free || open : open && free
  if (form[0] === "'") return touches(row, i)
  return true
}

/** Whether a new sentence begins at `end`, after a full stop or the like at `i` and the marks that close. */
function splits(row: Row, kind: Terminal, first: number, i: number, end: number, quoted: boolean): boolean {
  const next = firstWord(row, end)
  if (next >= row.count) return !/^[,;:]$/u.test(word(row, end))
  const char = firstChar(row, next)
  if (/[,;:.!?]/u.test(firstChar(row, end))) return false
  if (isLower(char)) return !quoted && splitsBeforeSmall(row, kind, first, i, end, next)
  if (kind === 'abbreviation') return splitsAfterAbbreviation(row, i, next, quoted)
  if (quoted && kind !== 'stop') return !isReporting(row, next)
  return !(kind === 'dots' && !/[\p{Lu}\d]/u.test(char))
}

/** The first token at or after `i` that opens no quotation or bracket. */
function firstWord(row: Row, i: number): number {
  let at = i
  while (at < row.count && opens(row, at)) at++
  return at
}

/** Writers who begin one sentence with a small letter do so with the next. */
function splitsBeforeSmall(row: Row, kind: Terminal, first: number, i: number, end: number, next: number): boolean {
  if (kind !== 'stop' && kind !== 'mark') return false
  if (isLower(firstChar(row, firstWord(row, first))) && !startsSmall(word(row, first))) return true
  return kind === 'stop' && (startsSmall(word(row, next)) || surelyEnds(row, i, end))
}

/** A small letter goes on after an abbreviation that nobody listed; not after a long word or before a bracket. */
const surelyEnds = (row: Row, i: number, end: number): boolean =>
  word(row, end) === '(' || (i > 0 && /^\p{Ll}{5,}$/u.test(word(row, i - 1)))

/** Names that begin small: "al-Mansour", "iPhone". */
const startsSmall = (form: string): boolean => /^(?:al|el|an|ul)$|^\p{Ll}+\p{Lu}|^https?:/u.test(form)

function splitsAfterAbbreviation(row: Row, i: number, next: number, quoted: boolean): boolean {
  const form = word(row, i)
  const kind = row.tables.abbreviations.get(form.slice(0, -1))
  if (kind === 'title' || kind === 'numbered') return false
  if (quoted && kind !== 'inner') return true
  if (/\d/u.test(firstChar(row, next))) return false
  if (/^\p{Lu}\.$/u.test(form)) return false
  return row.tables.starters.has(word(row, next).toLowerCase()) && word(row, next) !== 'I'
}

/** “Stop!” Ada Brenn said. — names and then the verb, nothing between. */
function isReporting(row: Row, next: number): boolean {
  for (let i = next; i < row.count && i < next + 6; i++) {
    const form = word(row, i)
    if (i > next && row.tables.reportingForms.has(form)) return true
    if (!/^\p{Lu}/u.test(form) || row.tables.starters.has(form.toLowerCase())) return false
  }
  return false
}
