import { searchFields } from '../../../src/view/search/fields.ts'

/** What stands before the caret and can be completed: the name of a field, or a value of one. */
export interface Typing {
  readonly from: number
  readonly to: number
  /** Null while the name itself is typed. */
  readonly field: string | null
  readonly text: string
}

/** The word at the caret: `ro` of `-ro|`, `Kas` of `place:Kas|` and of `place:Orun,Kas|`; nothing inside a phrase. */
export function typingAt(typed: string, caret: number): Typing | null {
  const before = typed.slice(0, caret)
  const match = /(?:^|\s)-?(?:([a-z]+):(?:[^\s",]*,|"[^"]*",)*)?("?[^\s",:]*|"[^"]*)$/i.exec(before)
  if (!match) return null
  const [, field = null, text = ''] = match
  return { from: caret - text.length, to: caret, field: field?.toLowerCase() ?? null, text: text.replace(/^"/, '') }
}

export interface Suggestion {
  /** What is put in. */
  readonly text: string
  readonly label: string
  readonly help: string
}

/** Fields whose name begins so. */
export const fieldsFor = (text: string): Suggestion[] =>
  searchFields
    .filter(f => f.name !== 'text' && f.name.startsWith(text.toLowerCase()))
    .map(f => ({ text: `${f.name}:`, label: `${f.name}:`, help: f.help }))

/** Values in which the text stands, those that begin with it first. */
export function valuesFor(text: string, values: readonly { value: string | null; records: number }[]): Suggestion[] {
  const sought = text.toLowerCase()
  const at = (value: string): number => value.toLowerCase().indexOf(sought)
  return values
    .flatMap(({ value, records }) =>
      value !== null && !value.includes('"') && at(value) >= 0 ? [{ value, records }] : [],
    )
    .sort((a, b) => Number(at(a.value) > 0) - Number(at(b.value) > 0))
    .map(({ value, records }) => ({
      text: /[\s,:"-]/.test(value) ? `"${value}" ` : `${value} `,
      label: value,
      help: records > 0 ? records.toLocaleString('en') : '',
    }))
}

/** The typed text with a suggestion in place of what was typed of it, and where the caret stands then. */
export function completed(typed: string, { from, to }: Typing, { text }: Suggestion): { text: string; caret: number } {
  const after = typed.slice(to)
  const put = text.endsWith(' ') && after.startsWith(' ') ? text.trimEnd() : text
  return { text: `${typed.slice(0, from)}${put}${after}`, caret: from + put.length }
}
