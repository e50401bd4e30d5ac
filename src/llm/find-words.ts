import { firstIndex } from '../report/search.ts'
import type { Span } from '../report/span.ts'

/** Finds where words that somebody gives as a report's stand in it. */
export interface WordFinder {
  /** All places in text order; none where the words are not there. */
  find(words: string): readonly Span[]
}

/** Text in which every run of white space is one blank and every quotation mark the same. */
interface Plain {
  readonly text: string
  /** Where each of its characters begins and ends in the text that it was made of. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * A finder in a stretch of a text. White space and the shape of quotation marks may differ, since models rewrite them;
 * nothing else may, and no word or number may be cut, but where `begins` says that a word begins ("km" in "45km"). Marks around all of the words may be missing in the text.
 *
 *   text:    the mayor called it “a sham”    words:  called it "a sham"    found
 *   text:    killed 1,500 people             words:  500 people            not found
 */
export function wordFinder(
  text: string,
  [start, end]: Span,
  begins: (offset: number) => boolean = () => false,
): WordFinder {
  const stretch = text.slice(start, end)
  const plain = plainOf(stretch)
  const places = (wanted: string): Span[] =>
    occurrences(plain.text, wanted)
      .map((at): Span => [plain.starts[at]!, plain.ends[at + wanted.length - 1]!])
      .map(([s, e]): Span => [start + s, start + e])
      .filter(span => span.every(at => begins(at) || !isInside(text, at)))
  return {
    find(words) {
      const wanted = plainOf(words.trim()).text
      if (!/[\p{L}\p{N}]/u.test(wanted)) return []
      const found = places(wanted)
      return found.length > 0 || !isQuoted(wanted) ? found : places(wanted.slice(1, -1).trim())
    },
  }
}

const mark = '"'
const marks = new Set('"“”„‟«»″＂\'‘’‚‛‹›′`´')
const doubled = new Set("'`‘’´")

const isQuoted = (words: string): boolean => words.length > 2 && words.startsWith(mark) && words.endsWith(mark)

function plainOf(text: string): Plain {
  const characters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let i = 0; i < text.length; ) {
    const char = text[i]!
    let end = i + 1
    if (/\s/u.test(char)) while (end < text.length && /\s/u.test(text[end]!)) end++
    else if (doubled.has(char) && text[end] === char) end++
    characters.push(/\s/u.test(char) ? ' ' : marks.has(char) ? mark : char)
    starts.push(i)
    ends.push(end)
    i = end
  }
  return { text: characters.join(''), starts, ends }
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at)
  return found
}

const letter = /[\p{L}\p{N}\p{M}]/u

/** Whether a word or a number goes on at an offset: within "afternoon", within "1,500". */
function isInside(text: string, at: number): boolean {
  const before = lastOf(text, at)
  const after = String.fromCodePoint(text.codePointAt(at) ?? 32)
  if (letter.test(before) && letter.test(after)) return true
  const number = text.slice(Math.max(0, at - 2), at + 2)
  return /^\d[.,]\d/.test(number.slice(1)) || /^\d[.,]\d/.test(number)
}

/** The character before an offset, whole where it takes two code units. */
const lastOf = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' '

/** Index of the sentence that an offset lies in or before. */
export const sentenceAt = (sentences: readonly { readonly span: Span }[], offset: number): number =>
  Math.max(0, firstIndex(sentences.length, i => sentences[i]!.span[0] > offset) - 1)
