import { displayWidth, graphemes } from './width.ts'

/**
 * What a stretch of output is. A painter (colours in a terminal, nothing in a pipe) decides how each
 * role looks; several roles on one stretch add up.
 */
export type Role =
  | 'heading'
  | 'strong'
  | 'dim'
  | 'notice'
  | 'statement'
  | 'nested'
  | 'source'
  | 'cue'
  | 'figure'
  | 'event'

/** Text without line breaks and control characters, in one look. */
export interface Segment {
  readonly text: string
  readonly roles: readonly Role[]
}

/** One line of output. */
export type Line = readonly Segment[]

const noRoles: readonly Role[] = []

export const seg = (text: string, ...roles: Role[]): Segment => ({ text, roles: roles.length > 0 ? roles : noRoles })

export const lineWidth = (line: Line): number => line.reduce((sum, s) => sum + displayWidth(s.text), 0)

/** The line filled with blanks up to `width` columns. */
export function padLine(line: Line, width: number): Line {
  const missing = width - lineWidth(line)
  return missing > 0 ? [...line, seg(' '.repeat(missing))] : line
}

/** `text` cut at a grapheme so that it takes at most `width` columns, with `…` where something is missing. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const g of graphemes(text)) {
    if (used + g.width > width - 1) break
    kept += g.text
    used += g.width
  }
  return `${kept.trimEnd()}…`
}

/** The words alone, one string a line, no blanks at the ends. */
export const plainText = (lines: readonly Line[]): string[] =>
  lines.map(line =>
    line
      .map(s => s.text)
      .join('')
      .trimEnd(),
  )
