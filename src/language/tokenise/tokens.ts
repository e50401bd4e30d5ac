import type { TokenTables } from './token-words.ts'

/** Addresses, names of newsgroups (`alt.gardens.roses`) and of files: one token, without the punctuation that follows them. */
const address = new RegExp(
  [
    String.raw`(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”‘’«»—]*[^\s<>"“”‘’«»—.,;:!?)\]}'…]\/?`,
    String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`\p{Ll}{2,}(?:\.[\p{Ll}\p{N}-]{2,}){2,}`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|gov|edu|mil|info|co\.uk|org\.uk|ru|de|fr|eu|doc|docx|pdf|xls|html?|jpg|png)(?![\p{L}\p{N}])(?:\/[^\s<>"“”‘’«»—]*[^\s<>"“”‘’«»—.,;:!?)\]}'…])?`,
  ].join('|'),
  'yu',
)
const tagged = /[#@][\p{L}\p{N}_]+/uy
const number = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}(?!\d)`,
    String.raw`(?:\d-)?\d{3}-\d{3}-\d{4}(?!\d)`,
    String.raw`\d{3}-\d{4}(?!\d)`,
    String.raw`\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)`,
    String.raw`\d{1,2}\/\d{1,2}(?!\d)`,
    String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
    String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)`,
    String.raw`\d+(?:\.\d+)+`,
    String.raw`\.\d+`,
    String.raw`\d+`,
  ].join('|'),
  'yu',
)
/** "U.S.", "a.m", "Ph.D."; a last stop is taken when it is there. */
const acronym = /\p{L}\p{Ll}?\.(?:\p{L}\.)*(?:\p{L}\.|\p{L}(?![\p{L}\p{M}\p{N}'’]))/uy
const run = /[\p{L}\p{M}\p{N}_]+(?:(?:['’]|[-‐‑](?!\p{L}\.\p{L}))[\p{L}\p{M}\p{N}_]+)*/uy
const joined = /\p{Lu}+&\p{Lu}+(?![\p{L}])/uy
const initials = /\p{Ll}\/\p{Ll}(?![\p{L}\p{N}/])/uy
const dollars = /\p{Lu}{1,2}\$(?=\s?\d)/uy
const marks = /[.!?]+[!?][.!?]*|[!?][.!?]+|\.{2,}|…+|-{2,}|\${2,}|''|``|""|<<|>>|\*+|=+|_+|~+|:-?[()]/uy
const letters = /\p{L}+/uy
const plainWord = /^\p{L}+$/u
const special = /[@.]/u
/** Beyond it an address is looked for no more, so that a text of one endless word takes linear time. */
const longestAddress = 1000
const longestEnding = 16
const longestWord = 80
const longestFused = 9

/** Length of a sticky pattern's match at a place, 0 for none. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex - at : 0
}

/**
 * Offsets of the tokens of `text.slice(start, end)`, flat and in order: start, end, start, end, …
 * Every character that is no white space lies in exactly one token.
 */
export function tokenOffsets(text: string, start: number, end: number, tables: TokenTables): number[] {
  const out: number[] = []
  let at = start
  while (at < end) {
    if (isBlank(text.charCodeAt(at))) {
      at++
      continue
    }
    let stop = at + 1
    while (stop < end && !isBlank(text.charCodeAt(stop))) stop++
    splitChunk(text, at, stop, tables, out)
    at = stop
  }
  return out
}

/** What `\s` matches, and the space of no width. */
const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0x1680

/** A chunk is what stands between blanks. */
function splitChunk(text: string, start: number, end: number, tables: TokenTables, out: number[]): void {
  const chunk = text.slice(start, end)
  if (plainWord.test(chunk)) {
    splitFused(text, start, end, tables, out)
    return
  }
  const mayAddress = chunk.length <= longestAddress && special.test(chunk)
  for (let at = start; at < end; ) at = splitNext(text, at, end, mayAddress, tables, out)
}

/** Splits one token, or one word with its parts, off at `at`; returns where it ends. */
function splitNext(
  text: string,
  at: number,
  end: number,
  mayAddress: boolean,
  tables: TokenTables,
  out: number[],
): number {
  const whole =
    (mayAddress && lengthAt(address, text, at)) ||
    lengthAt(tagged, text, at) ||
    lengthAt(dollars, text, at) ||
    lengthAt(initials, text, at) ||
    lengthAt(joined, text, at) ||
    (mayAddress && lengthAt(acronym, text, at)) ||
    numberLength(text, at, tables) ||
    apostropheWord(text, at, tables)
  if (whole) return push(out, at, at + whole)
  const word = lengthAt(run, text, at)
  if (word) return splitWord(text, at, at + word, tables, out)
  const mark = lengthAt(marks, text, at) || (text.codePointAt(at)! > 0xffff ? 2 : 1)
  return push(out, at, Math.min(at + mark, end))
}

function push(out: number[], start: number, end: number): number {
  out.push(start, end)
  return end
}

/** A number with what belongs to it ("20th", "1990's"); 0 for codes that mix letters and digits ("4G"). */
function numberLength(text: string, at: number, tables: TokenTables): number {
  const code = text.charCodeAt(at)
  const digit = code >= 48 && code <= 57
  if (!digit && code !== 46) return 0
  const length = lengthAt(number, text, at)
  if (length === 0) return 0
  const after = at + length
  if (isApostrophe(text[after]) && text[after + 1] === 's' && /^(?:\d\d)?\d0$/u.test(text.slice(at, after)))
    return length + 2
  const tail = lengthAt(letters, text, after)
  if (tail === 0) return length
  const suffix = text.slice(after, after + tail)
  if (tables.numberSuffixes.has(suffix)) return length + tail
  return tables.units.has(suffix) || /[^\d]/u.test(text.slice(at, after)) ? length : 0
}

const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’'

/** "'em", "’90s", and an ending that stands alone after a mark: `"Dawn"'s`. */
function apostropheWord(text: string, at: number, tables: TokenTables): number {
  if (!isApostrophe(text[at])) return 0
  const tail = lengthAt(letters, text, at + 1)
  if (tail > 0) {
    const word = text.slice(at + 1, at + 1 + tail).toLowerCase()
    const ending = tables.clitics.has(word) && at > 0 && !isBlank(text.charCodeAt(at - 1))
    return ending || tables.apostropheFirst.has(word) ? tail + 1 : 0
  }
  decade.lastIndex = at + 1
  return decade.test(text) ? decade.lastIndex - at : 0
}

const decade = /\d\d(?:s)?(?![\p{L}\p{N}])/uy

/** A run of letters, digits, hyphens and apostrophes, and the stop of an abbreviation after it. */
function splitWord(text: string, start: number, end: number, tables: TokenTables, out: number[]): number {
  let first = start
  let from = start
  for (let i = start; i < end; i++) {
    if (!isHyphen(text.charCodeAt(i))) continue
    if (keepsHyphen(text, first, from, i, end, tables)) {
      from = i + 1
      continue
    }
    splitClitics(text, first, i, tables, out)
    push(out, i, i + 1)
    first = from = i + 1
  }
  if (text[end] === '.' && abbreviated(text, first, end, tables)) return push(out, first, end + 1)
  splitClitics(text, first, end, tables, out)
  return end
}

const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011

function keepsHyphen(text: string, first: number, from: number, at: number, end: number, tables: TokenTables): boolean {
  const prefix = text.slice(from, at)
  const acronym = prefix.length > 1 && prefix === prefix.toUpperCase()
  if (first === from && !acronym && tables.boundPrefixes.has(prefix.toLowerCase())) return true
  return end - at <= longestEnding && tables.boundSuffixes.has(text.slice(at + 1, end).toLowerCase())
}

/** "do|n't", "Oslo|'s", "should|n't|'ve". */
function splitClitics(text: string, start: number, end: number, tables: TokenTables, out: number[]): void {
  const cut = end - start > longestWord ? end : cliticStart(text, start, end, tables)
  if (cut === end) {
    splitFused(text, start, end, tables, out)
    return
  }
  splitClitics(text, start, cut, tables, out)
  push(out, cut, end)
}

function cliticStart(text: string, start: number, end: number, tables: TokenTables): number {
  for (let i = end - 1; i > start && i > end - 5; i--) {
    if (!isApostrophe(text[i])) continue
    const ending = text.slice(i + 1, end).toLowerCase()
    if (tables.clitics.has(ending)) return i
    for (const inner of tables.innerClitics) {
      const before = inner.indexOf("'")
      const from = i - before
      if (
        from > start &&
        inner.slice(before + 1) === ending &&
        text.slice(from, i).toLowerCase() === inner.slice(0, before)
      )
        return from
    }
    return end
  }
  return end
}

function splitFused(text: string, start: number, end: number, tables: TokenTables, out: number[]): void {
  const first = end - start < longestFused ? fusedCut(text.slice(start, end), tables) : undefined
  if (first !== undefined) push(out, start, start + first)
  push(out, start + (first ?? 0), end)
}

/** Short ones only in small letters: "im" is "i'm", "IM" and "Im" are names. */
const fusedCut = (word: string, { fused }: TokenTables): number | undefined =>
  fused.get(word.length > 3 ? word.toLowerCase() : word)

/** Whether the stop at `stop` belongs to the word before it. */
function abbreviated(text: string, start: number, stop: number, tables: TokenTables): boolean {
  if (text[stop + 1] === '.') return false
  const word = text.slice(start, stop)
  const kind = tables.abbreviations.get(word)
  const next = nextLetterOrDigit(text, stop + 1)
  const digit = /\d/u.test(next.char)
  if (kind === 'numbered' && word.length > 1) return digit
  if (kind === 'dated') return digit || /[,;]/u.test(text[stop + 1] ?? '') || isLower(next.char)
  if (kind && (kind !== 'numbered' || digit)) return true
  return /^\p{L}$/u.test(word) && isInitial(text, start, next.at, tables)
}

/** The stop of "J. Orwell", "p. m.": a single letter or a capitalised word follows that begins no sentence. */
function isInitial(text: string, start: number, next: number, tables: TokenTables): boolean {
  const length = lengthAt(letters, text, next)
  if (/(?<!\p{L})\p{L}\.\s$/u.test(text.slice(Math.max(0, start - 4), start))) return true
  if (length === 1 && text[next + 1] === '.') return true
  if (length === 0 || isLower(text[next]!) || isLower(text[start]!)) return false
  if (tables.starters.has(text.slice(next, next + length).toLowerCase())) return false
  return text[start] !== 'I' || /\p{Lu}/u.test(text[start - 2] ?? 'A')
}

export const isLower = (char: string): boolean => char !== char.toUpperCase() && char === char.toLowerCase()

/** The first character after blanks, '' past a paragraph's end. */
function nextLetterOrDigit(text: string, from: number): { char: string; at: number } {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 10 && text.charCodeAt(at + 1) === 10) return { char: '', at: text.length }
    at++
  }
  return { char: text[at] ?? '', at }
}
