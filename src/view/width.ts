import { eastAsianWidth } from 'get-east-asian-width'

/** One user-perceived character and the columns that a terminal gives it. */
export interface Grapheme {
  readonly text: string
  readonly width: number
}

// Latin, Cyrillic, quotation marks, dashes, currency signs, arrows and rules: one code unit, one column. Everything else takes
// the slow road over grapheme clusters and East Asian widths.
const simple =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193\u2500-\u257f]*$/

let segmenter: Intl.Segmenter | undefined

/** Columns that `text` takes in a terminal. */
export const displayWidth = (text: string): number =>
  simple.test(text) ? text.length : clusters(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0)

/** `text` as grapheme clusters; their texts joined give `text` again. */
export function graphemes(text: string): Grapheme[] {
  if (simple.test(text)) return Array.from(text, c => ({ text: c, width: 1 }))
  return clusters(text).map(cluster => ({ text: cluster, width: clusterWidth(cluster) }))
}

function clusters(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), s => s.segment)
}

// Shown in two columns whatever stands in them: by themselves, by a variation selector, joined, on a key.
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Extended_Pictographic}\u200d|^[\d#*]\u20e3/u
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Mn}\p{Me}]/u
/** What takes a column of its own behind the first character: spacing marks, half-width voicing marks. */
const trailing = /[\p{Mc}\uff9e\uff9f]/u

/** Columns of one cluster: those of its first visible character and of the marks that stand beside it. */
function clusterWidth(cluster: string): number {
  if (emoji.test(cluster)) return 2
  const [first, ...rest] = Array.from(cluster).filter(c => !invisible.test(c))
  if (first === undefined) return 0
  return [first, ...rest.filter(c => trailing.test(c))].reduce((sum, c) => sum + eastAsianWidth(c.codePointAt(0)!), 0)
}

// C0, DEL and C1: a report must never send the reader's terminal a command. Bidirectional embeddings
// and overrides, which could make a line read other than it is stored. Line and paragraph separators.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const unsafe = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/g

/**
 * `text` safe to print: blanks for tabs and line breaks, nothing for bidirectional controls, `�` for
 * other control characters. Keeps the number of code units but for the bidirectional controls.
 */
export const printable = (text: string): string =>
  text.replace(unsafe, c => (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(c) ? ' ' : c >= '\u202a' ? '' : '\ufffd'))

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * `text` kept together by direction isolates where it has right-to-left letters, so that a terminal
 * which reorders lines leaves the columns around it in place. Isolates take no column.
 */
export const isolate = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text)
