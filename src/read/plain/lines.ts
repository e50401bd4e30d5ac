import type { Span } from '../../report/span.ts'

/** A physical line without its line end and outer blanks; empty lines keep their place. */
export interface Line {
  readonly span: Span
  /** Columns before the first character; a tab counts as 8. */
  readonly indent: number
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g

/** The lines of a text in order, whatever line ends it uses. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const end of text.matchAll(LINE_END)) {
    lines.push(trimmed(text, from, end.index))
    from = end.index + end[0].length
  }
  lines.push(trimmed(text, from, text.length))
  return lines
}

function trimmed(text: string, from: number, to: number): Line {
  let [start, end, indent] = [from, to, 0]
  while (start < end && isBlank(text.charCodeAt(start))) indent += text[start++] === '\t' ? 8 : 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { span: [start, end], indent }
}

const others = new Set([0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff])

/** Blanks of any script, and the invisible marks that stand about them. */
function isBlank(code: number): boolean {
  if (code <= 32) return true
  return others.has(code) || (code >= 0x2000 && code <= 0x200f)
}
