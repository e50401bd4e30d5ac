import { OnrecordError } from '../../report/error.ts'

/** One clause as it is written: `-role:killed,injured` has negated, name `role`, values `killed` and `injured`. */
export interface ClauseText {
  readonly negated: boolean
  /** null where only a value is given. */
  readonly name: string | null
  readonly values: readonly Value[]
  /** Where the clause begins in the text that was typed. */
  readonly at: number
}

export interface Value {
  readonly text: string
  readonly quoted: boolean
}

const opening = /["“„«]/
const closing = /["”“»]/

/** Cuts a search into its clauses. Throws `bad-search` where a quotation mark stays open or a value is missing. */
export function clauseTexts(typed: string): ClauseText[] {
  const found: ClauseText[] = []
  let at = 0
  for (;;) {
    while (at < typed.length && /\s/.test(typed[at]!)) at++
    if (at >= typed.length) return found
    const { clause, end } = clauseAt(typed, at)
    found.push(clause)
    at = end
  }
}

function clauseAt(typed: string, start: number): { clause: ClauseText; end: number } {
  const negated = typed[start] === '-' && start + 1 < typed.length && !/\s/.test(typed[start + 1]!)
  const head = /^([a-z]+):/i.exec(typed.slice(start + (negated ? 1 : 0)))
  let at = start + (negated ? 1 : 0) + (head?.[0].length ?? 0)
  const values: Value[] = []
  for (;;) {
    const { value, end } = valueAt(typed, at)
    values.push(value)
    at = end
    if (typed[at] !== ',' || head === null) break
    at++
  }
  return { clause: { negated, name: head?.[1]?.toLowerCase() ?? null, values, at: start }, end: at }
}

function valueAt(typed: string, start: number): { value: Value; end: number } {
  if (!opening.test(typed[start] ?? '')) return bareValue(typed, start)
  let end = start + 1
  while (end < typed.length && !closing.test(typed[end]!)) end++
  if (end === typed.length) throw badSearch(typed, start, 'a quotation mark is not closed', 'Close it with ".')
  // `near:"Port Sudan"~50`: what follows a quoted name at once belongs to it.
  const tail = /^~[\d.]+(?:km)?/.exec(typed.slice(end + 1))?.[0] ?? ''
  return { value: { text: typed.slice(start + 1, end) + tail, quoted: true }, end: end + 1 + tail.length }
}

function bareValue(typed: string, start: number): { value: Value; end: number } {
  const text = /^[^\s,"“„«]*/.exec(typed.slice(start))![0]
  if (text.length > 0) return { value: { text, quoted: false }, end: start + text.length }
  throw badSearch(typed, start, 'a value is missing', 'Write it after the colon, without a blank: role:killed.')
}

/** The error of a search that cannot be understood: what is wrong, and where. */
export function badSearch(typed: string, at: number, message: string, advice: string): OnrecordError {
  const around = typed.slice(at, at + 24).trim()
  return new OnrecordError('bad-search', `${message}, at ${at + 1}${around ? `: ${around}` : ''}`, advice)
}
