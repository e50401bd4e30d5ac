import type { TokenTables } from './token-words.ts'

export type MarkFamily = 'double' | 'single' | 'angle' | 'small-angle'

/** A quotation mark, with what its shape and neighbours say about it; `either` where they say nothing. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly family: MarkFamily
  readonly direction: 'open' | 'close' | 'either'
  /** A closing single mark that may as well be the apostrophe of a plural: "the farmers’ fields". */
  readonly doubtful: boolean
  /** Typographic: its character alone tells that it is a quotation mark. */
  readonly typographic: boolean
}

const openers = '“„‟‘‚‛«‹'
const closers = '”’»›'
const family: Readonly<Record<string, MarkFamily>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '"': 'double',
  '＂': 'double',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
  '`': 'single',
  '«': 'angle',
  '»': 'angle',
  '‹': 'small-angle',
  '›': 'small-angle',
}
const anyMark = /["＂“”„‟‘’‚‛'`«»‹›]/gu

/** The quotation marks of `text.slice(start, end)` in order; apostrophes and signs for feet and inches are left out. */
export function quotationMarks(text: string, start: number, end: number, tables: TokenTables): Mark[] {
  const marks: Mark[] = []
  anyMark.lastIndex = start
  for (let hit = anyMark.exec(text); hit && hit.index < end; hit = anyMark.exec(text)) {
    const width = markWidth(text, hit.index, end)
    const mark = readMark(text, hit.index, width, start, end, tables)
    if (mark) marks.push(mark)
    anyMark.lastIndex = hit.index + width
  }
  return marks
}

/** Straight marks are doubled in some feeds: ""…"", ''…'', ``…''. */
function markWidth(text: string, at: number, end: number): number {
  const char = text[at]!
  if (char !== '"' && char !== "'" && char !== '`') return 1
  let width = 1
  while (at + width < end && text[at + width] === char && (char === '"' || width < 2)) width++
  return width
}

function readMark(
  text: string,
  at: number,
  width: number,
  start: number,
  end: number,
  tables: TokenTables,
): Mark | null {
  const char = text[at]!
  const kind = width > 1 ? 'double' : family[char]!
  const before = outerChar(text, at - 1, -1, start, end)
  const after = outerChar(text, at + width, 1, start, end)
  if (kind === 'single') return singleMark(text, at, before, after, tables)
  if (char === '"' && width === 1 && /\d['’]\d{1,2}$/u.test(text.slice(Math.max(start, at - 5), at))) return null
  const direction = directionOf(char, before, after, kind)
  return { start: at, end: at + width, family: kind, direction, doubtful: false, typographic: char !== '"' }
}

/** The nearest character that is no quotation mark, '' at the paragraph's edge. */
function outerChar(text: string, from: number, step: 1 | -1, start: number, end: number): string {
  let at = from
  while (at >= start && at < end && Math.abs(at - from) < 8 && family[text[at]!] !== undefined) at += step
  return at >= start && at < end ? text[at]! : ''
}

const opensAfter = (before: string): boolean => before === '' || /[\s([{<—–\-/]/u.test(before)
const closesBefore = (after: string): boolean => after === '' || /[\s.,;:!?)\]}>—–\-/…]/u.test(after)

/** A clear place beats the character, for texts that use one mark on both sides. */
function directionOf(char: string, before: string, after: string, kind: MarkFamily): Mark['direction'] {
  const [open, close] = [opensAfter(before), closesBefore(after)]
  const place = open === close ? 'either' : open ? 'open' : 'close'
  if (kind === 'double' && place !== 'either') return place
  if (openers.includes(char) || char === '`') return 'open'
  if (closers.includes(char) || char === "'") return 'close'
  return place
}

function singleMark(text: string, at: number, before: string, after: string, tables: TokenTables): Mark | null {
  const char = text[at]!
  const common = { start: at, end: at + 1, family: 'single' as const, typographic: char === '‘' || char === '‚' }
  if (opensAfter(before) && !closesBefore(after)) {
    if (shortened(text, at + 1, tables)) return null
    return char === '’' ? null : { ...common, direction: 'open', doubtful: false }
  }
  if (char === '‘' || char === '‚' || char === '`' || opensAfter(before) || /[\p{L}\p{N}]/u.test(after)) return null
  return {
    ...common,
    direction: 'close',
    doubtful: /[sS]/u.test(before) && /^.?\s\p{Ll}/u.test(text.slice(at, at + 3)),
  }
}

const wordAt = /\p{L}+/uy
const decadeAt = /\d0s?(?![\p{L}\p{N}])/uy

/** "'em", "’90s". */
function shortened(text: string, at: number, tables: TokenTables): boolean {
  wordAt.lastIndex = decadeAt.lastIndex = at
  if (decadeAt.test(text)) return true
  return wordAt.test(text) && tables.apostropheFirst.has(text.slice(at, wordAt.lastIndex).toLowerCase())
}
