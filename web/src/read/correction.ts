import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import type { Span } from '../../../src/report/span.ts'

/** Fields of a record that are to be otherwise. */
export type Correction = Readonly<Record<string, unknown>>

/** What the editor holds: the words of spans, and the values of other fields, as they stand in its inputs. */
export interface Draft {
  /** By name of the part; several parties have one each. */
  readonly spans: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
}

interface Party {
  readonly span: Span
  readonly actor: string | null
}

/** Parts of a record that are words of the text, and those of its fields that are chosen or typed. */
export function draftOf(record: OnrecordRecord, reading: Reading): Draft {
  const words = (span: Span | null): string => (span ? reading.report.text.slice(...span) : '')
  const parties = (list: readonly Party[]): string[] => list.map(p => words(p.span))
  const common = {
    status: record.status,
    certainty: record.certainty,
    where: record.where ?? '',
    when: record.when === null ? '' : String(record.when),
  }
  if (record.kind === 'figure') {
    const { low, high, point, approximate } = record.quantity
    const number = (n: number | null): string => (n === null ? '' : String(n))
    const open = low === null && high === null
    return {
      spans: { span: [words(record.span)], population: [words(record.population?.span ?? null)] },
      values: {
        ...common,
        role: record.role,
        low: number(open ? point : low),
        high: number(open ? point : high),
        approximate: String(approximate),
      },
    }
  }
  if (record.kind === 'event')
    return {
      spans: {
        trigger: [words(record.trigger)],
        actors: [...parties(record.actors), ''],
        recipients: [...parties(record.recipients), ''],
      },
      values: { ...common, type: record.type },
    }
  return {
    spans: { source: [words(record.source?.span ?? null)], content: record.content.map(words) },
    values: { ...common, act: record.act, form: record.form },
  }
}

/** What was corrected in a record: the fields that are not as they were read. */
export function differences(corrected: OnrecordRecord, read: OnrecordRecord): Correction {
  const before: Correction = { ...read }
  return Object.fromEntries(
    Object.entries(corrected).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])),
  )
}

/** Why a draft cannot be written down: words that are nowhere in the text. */
export class NotInText extends Error {
  readonly words: string
  constructor(words: string) {
    super(words)
    this.words = words
  }
}

/** What is otherwise in the draft than in the record. Throws `NotInText`. */
export function correctionOf(record: OnrecordRecord, draft: Draft, reading: Reading): Correction {
  const before = draftOf(record, reading)
  const changed: Record<string, unknown> = {}
  for (const [name, words] of Object.entries(draft.spans))
    if (words.join('\n') !== before.spans[name]!.join('\n')) changed[name] = spansFor(record, name, words, reading)
  const { values } = draft
  const differs = (name: string): boolean => values[name] !== before.values[name]
  for (const name of ['status', 'certainty', 'role', 'act', 'form', 'type'])
    if (name in values && differs(name)) changed[name] = values[name]
  if (differs('where')) changed.where = values.where || null
  if (differs('when')) changed.when = values.when === '' ? null : Number(values.when)
  if (record.kind === 'figure' && ['low', 'high', 'approximate'].some(differs))
    changed.quantity = quantityOf(values, record.quantity.words)
  return changed
}

/** One number given twice is that number; one that is given once is an end, and the other one is open. */
function quantityOf({ low = '', high = '', approximate }: Draft['values'], words: string) {
  const [from, to] = [low, high].map(n => (n.trim() === '' ? null : Number(n))) as [number | null, number | null]
  const point = from !== null && from === to ? from : null
  return { low: from, point, high: to, approximate: approximate === 'true', words }
}

const single: ReadonlySet<string> = new Set(['span', 'trigger'])
const asParty: ReadonlySet<string> = new Set(['source', 'population'])

function spansFor(record: OnrecordRecord, name: string, words: readonly string[], reading: Reading): unknown {
  const found = words.filter(w => w.trim() !== '').map(w => spanOf(w.trim(), record, reading.report.text))
  if (single.has(name)) return found[0] ?? null
  if (asParty.has(name)) return found[0] ? partyOf(found[0], reading) : null
  return name === 'content' ? found : found.map(span => partyOf(span, reading))
}

/** Where the words stand: in the evidence of the record, else nearest to it. Throws `NotInText`. */
export function spanOf(words: string, { evidence }: Pick<OnrecordRecord, 'evidence'>, text: string): Span {
  const from = evidence[0]?.[0] ?? 0
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  const inside = places.find(at => evidence.some(([start, end]) => at >= start && at + words.length <= end))
  const start = inside ?? places.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0]
  if (start === undefined) throw new NotInText(words)
  return [start, start + words.length]
}

/** The words as a party: with the actor who is named there, if the reading knows one. */
function partyOf(span: Span, { actors }: Reading): Party {
  const touches = ([start, end]: Span): boolean => start < span[1] && end > span[0]
  return { span, actor: actors.find(a => a.mentions.some(touches))?.id ?? null }
}
