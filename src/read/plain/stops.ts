import type { Span } from '../../report/span.ts'

const CLOSING = new Set([...'"\'”’»“‘)]}*_'])
const STOPS = new Set([...'.!?…。！？؟۔।'])

/** The span ends with a full stop, question or exclamation mark, closing marks after it left aside. */
export function endsSentence(text: string, [start, end]: Span): boolean {
  let last = end - 1
  while (last > start && CLOSING.has(text[last]!)) last--
  return last >= start && STOPS.has(text[last]!)
}

/** The span ends with a mark after which a sentence may go on or end: no headline does. */
export function endsWithMark(text: string, span: Span): boolean {
  return endsSentence(text, span) || /[,;:"”»“‘)\]–—-]/.test(text[span[1] - 1] ?? '')
}

/** Number of words, blanks between them. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
