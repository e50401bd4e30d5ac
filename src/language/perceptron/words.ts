import { hashText } from './hash.ts'

/** Positions of a word's attributes in its row of the table. */
export const FORM = 0
export const LOWER = 1
export const SUFFIX1 = 2
export const SUFFIX2 = 3
export const SUFFIX3 = 4
export const SUFFIX4 = 5
export const SUFFIX5 = 6
export const PREFIX1 = 7
export const PREFIX2 = 8
export const PREFIX3 = 9
export const PREFIX4 = 10
export const SHAPE = 11
/** Bits: 1 first letter is a capital, 2 all capitals, 4 has a digit, 8 has a hyphen or dash, 16 no letter or digit, 32 has a dot, 64 has an apostrophe. */
export const FLAGS = 12
/** What the caller's lexicon says of the word. */
export const CLASS = 13
/** What else the caller's lexicon says of it. */
export const NOTE = 14
/** For the caller to write into; 0 at first. */
export const MEMO = 15
const WIDTH = 16

/** Attributes of word forms, computed once a form and kept. */
export interface WordTable {
  /** Attributes stand at `[offset, offset + WIDTH)`; read it anew after `add`, it may have grown. */
  values(): Int32Array
  /** Offset of a word's attributes. */
  add(word: string): number
}

/** Beyond this many forms the table starts afresh, so that a long run does not grow without end. */
const MOST_FORMS = 60_000

/**
 * A table of word attributes. `classOf` gives the `CLASS` of a normalised word, `noteOf` the `NOTE` of a word as it is
 * written. Offsets hold until `reserve` empties a full table (and then says so), so call it before each sentence or document.
 */
export function createWordTable(
  classOf: (form: string, lower: string) => number = () => 0,
  noteOf: (word: string) => number = () => 0,
): WordTable & { reserve(): boolean } {
  let table = new Int32Array(WIDTH * 4096)
  const offsets = new Map<string, number>()
  return {
    values: () => table,
    reserve() {
      if (offsets.size <= MOST_FORMS) return false
      offsets.clear()
      return true
    },
    add(word) {
      const known = offsets.get(word)
      if (known !== undefined) return known
      const offset = offsets.size * WIDTH
      if (offset === table.length) table = grown(table)
      fillAttributes(table, offset, word, classOf)
      table[offset + NOTE] = noteOf(word)
      table[offset + MEMO] = 0
      offsets.set(word, offset)
      return offset
    },
  }
}

function grown(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2)
  larger.set(table)
  return larger
}

/** Typographic quotes, dashes and dots as ASCII, digits as 0: `“` is `"`, `2,300` is `0,000`. */
export function normaliseWord(word: string): string {
  if (/^[\p{L}]+$/u.test(word)) return word
  return word
    .replace(/[“”„‟«»″]|``|''/g, '"')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[‐‑‒–—―−]+|--+/g, '-')
    .replace(/…|\.{3,}|(?:\. ){2,}\./g, '...')
    .replace(/\d/g, '0')
}

/** Runs of one kind of character, cut at two: `Xxx` for "Mosul", `X-00` for "T-72". */
export function wordShape(word: string): string {
  let shape = ''
  for (const c of word) {
    const kind = /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /\d/.test(c) ? '0' : c
    if (!(shape.endsWith(kind) && shape.at(-2) === kind)) shape += kind
  }
  return shape
}

function wordFlags(word: string): number {
  const first = /^\p{Lu}/u.test(word) ? 1 : 0
  const capitals = /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word) && word.length > 1 ? 2 : 0
  const digit = /\d/.test(word) ? 4 : 0
  const hyphen = word.includes('-') ? 8 : 0
  const mark = /[\p{L}\d]/u.test(word) ? 0 : 16
  return first | capitals | digit | hyphen | mark | (word.includes('.') ? 32 : 0) | (word.includes("'") ? 64 : 0)
}

function fillAttributes(
  table: Int32Array,
  offset: number,
  word: string,
  classOf: (form: string, lower: string) => number,
): void {
  const form = normaliseWord(word)
  const lower = form.toLowerCase()
  table[offset + FORM] = hashText(form)
  table[offset + LOWER] = hashText(lower)
  for (let n = 1; n <= 5; n++) table[offset + SUFFIX1 + n - 1] = hashText(lower.slice(-n), n)
  for (let n = 1; n <= 4; n++) table[offset + PREFIX1 + n - 1] = hashText(lower.slice(0, n), n + 8)
  table[offset + SHAPE] = hashText(wordShape(form), 16)
  table[offset + FLAGS] = wordFlags(form)
  table[offset + CLASS] = classOf(form, lower)
}
