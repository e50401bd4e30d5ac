import type { Paragraph } from './paragraphs.ts'
import { endsSentence, endsWithMark, wordCount } from './stops.ts'

const TITLE_WORDS = 24
const STANDFIRST_WORDS = 30
const SUBHEADING_WORDS = 12

/** How much of a text's longer paragraphs end like sentences: where they do not, a missing stop says nothing. */
function isPunctuated(text: string, paragraphs: readonly Paragraph[]): boolean {
  const long = paragraphs.filter(p => wordCount(text.slice(...p.span)) > SUBHEADING_WORDS)
  return long.length > 0 && long.filter(p => endsSentence(text, p.span)).length / long.length >= 0.7
}

export interface Headings {
  readonly title: Paragraph | null
  readonly subheadings: ReadonlySet<Paragraph>
}

/**
 * The headline and the subheadings among the paragraphs that are the report's own words. Only what is
 * sure: a line is a heading for want of a stop, so one that ends like a sentence stays running text,
 * a headline with a full stop too. `dispatch` is the paragraph with the dateline, never a heading.
 */
export function headingsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  knownTitle: string | null,
  dispatch: Paragraph | null = null,
): Headings {
  const title = paragraphs[0] !== dispatch && isTitle(text, paragraphs, knownTitle) ? paragraphs[0]! : null
  const subheadings = new Set<Paragraph>()
  if (!isPunctuated(text, paragraphs)) return { title, subheadings }
  paragraphs.forEach((paragraph, i) => {
    if (i === 0 || paragraph === dispatch || !opensSection(text, paragraphs, i)) return
    const standfirst = i === 1 && title !== null
    if (wordCount(text.slice(...paragraph.span)) <= (standfirst ? STANDFIRST_WORDS : SUBHEADING_WORDS))
      subheadings.add(paragraph)
  })
  return { title, subheadings }
}

function isTitle(text: string, paragraphs: readonly Paragraph[], knownTitle: string | null): boolean {
  const [first, second] = paragraphs
  if (!first || !second) return false
  const line = text.slice(...first.span)
  if (endsSentence(text, first.span) && !/[?]['’]?$/.test(line)) return false
  if (knownTitle !== null && letters(knownTitle) === letters(line)) return true
  if (/[,;:("”»]$/.test(line) || !/^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(line)) return false
  return wordCount(line) <= TITLE_WORDS && isPunctuated(text, paragraphs.slice(1))
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** An unstopped line that begins with a capital, between a whole paragraph and another. */
function opensSection(text: string, paragraphs: readonly Paragraph[], i: number): boolean {
  const [before, line, after] = [paragraphs[i - 1]!, paragraphs[i]!, paragraphs[i + 1]]
  if (!after || endsWithMark(text, line.span) || !endsSentence(text, after.span)) return false
  if (i > 1 && !endsSentence(text, before.span)) return false
  return /^['‘¿]?[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(...line.span))
}
