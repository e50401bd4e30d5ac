import type { SourceWords } from '../language/source-words.ts'
import type { ReportVoice } from '../record/reading.ts'
import type { Block, Report } from '../report/report.ts'
import type { Span } from '../report/span.ts'

/**
 * Who speaks where a record's chain is empty, outermost first: the outlet that carries the report, then
 * the agency whose copy it is, with the words that show it.
 *
 *   KELDAR, Oct. 3 (Reuters) - A bridge fell.
 *                   ^^^^^^^ agency
 */
export function reportVoice(
  { outlet, agency, text, blocks }: Pick<Report, 'outlet' | 'agency' | 'text' | 'blocks'>,
  { agencies }: SourceWords,
): ReportVoice[] {
  const carried: ReportVoice[] = outlet && outlet !== agency ? [{ name: outlet, via: 'outlet', span: null }] : []
  if (!agency) return carried
  return [...carried, { name: agency, via: 'agency', span: shownIn(text, blocks, [agency, ...agencies]) }]
}

const TAIL = 40

/** In the dateline, else in a byline or a credit, else at the very end. */
function shownIn(text: string, blocks: readonly Block[], names: readonly string[]): Span | null {
  const inBlocks = (kinds: readonly Block['kind'][]): Span | null =>
    first(blocks.filter(b => kinds.includes(b.kind)).map(b => nameIn(text, b.span, names)))
  const last = blocks.at(-1)
  return (
    inBlocks(['dateline']) ??
    inBlocks(['boilerplate', 'caption']) ??
    (last ? nameIn(text, [Math.max(last.span[0], last.span[1] - TAIL), last.span[1]], names) : null)
  )
}

const first = <T>(found: readonly (T | null)[]): T | null => found.find(f => f !== null) ?? null

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char)

function nameIn(text: string, [start, end]: Span, names: readonly string[]): Span | null {
  for (const name of names) {
    const at = text.indexOf(name, start)
    const whole = at >= start && at + name.length <= end && !isLetter(text[at - 1]) && !isLetter(text[at + name.length])
    if (whole) return [at, at + name.length]
  }
  return null
}
