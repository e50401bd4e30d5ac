import type { Correction } from '../../../src/ledger/correction.ts'
import type { ActorEntry } from '../../../src/record/actor.ts'
import { anchorOf } from '../../../src/record/make.ts'
import { type Names, selfContained } from '../../../src/record/names.ts'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import type { Time } from '../../../src/record/time.ts'
import type { Span } from '../../../src/report/span.ts'
import { type Draft, draftOf, other, type Part, type Party } from './draft.ts'

/** Why a draft cannot be written down: words that are nowhere in the text; none at all where some are needed. */
export class NotInText extends Error {
  readonly words: string
  constructor(words: string) {
    super(words)
    this.words = words
  }
}

/** Fields that are otherwise, and what they name that the reading has not. */
export interface Changes {
  readonly fields: Readonly<Record<string, unknown>>
  readonly brought: Names
}

/** What is otherwise in the draft than in the record; `quads` by type of event. Throws `NotInText`. */
export function changesIn(
  record: OnrecordRecord,
  draft: Draft,
  reading: Reading,
  quads: Readonly<Record<string, string>> = {},
): Changes {
  const before = draftOf(record, reading)
  const fields: Record<string, unknown> = {}
  const actors: ActorEntry[] = []
  for (const [name, parts] of Object.entries(draft.parts))
    if (JSON.stringify(parts) !== JSON.stringify(before.parts[name]))
      fields[name] = spansFor(record, name, parts, { reading, before: before.parts[name]!, actors })
  const { values } = draft
  const differs = (name: string): boolean => values[name] !== before.values[name]
  for (const name of ['status', 'certainty', 'role', 'act', 'form', 'type'])
    if (name in values && differs(name)) fields[name] = values[name]
  // Modes and quadrants are those of a type.
  if (record.kind === 'event' && 'type' in fields)
    Object.assign(fields, { mode: null, quad: quads[values.type!] ?? record.quad })
  if (record.kind === 'figure' && ['low', 'high', 'approximate'].some(differs))
    fields.quantity = quantityOf(values, record.quantity.words)
  const places = values.where === other && draft.place ? [draft.place] : []
  if (differs('where')) fields.where = values.where === other ? (draft.place?.id ?? null) : values.where || null
  const times = values.when === other && values.from ? [timeOf(values, anchorOf(record))] : []
  if (differs('when')) fields.when = whenOf(values.when!, times, reading)
  return { fields, brought: { actors, places, times } }
}

/**
 * A correction that stands for what was changed now and for `kept`, fields that were corrected before; empty where
 * nothing was changed. Throws `NotInText`.
 */
export function correctionOf(
  record: OnrecordRecord,
  draft: Draft,
  reading: Reading,
  {
    kept = [],
    quads = {},
  }: { readonly kept?: readonly string[]; readonly quads?: Readonly<Record<string, string>> } = {},
): Correction {
  const { fields, brought } = changesIn(record, draft, reading, quads)
  if (Object.keys(fields).length === 0) return {}
  const stands: Readonly<Record<string, unknown>> = record
  const all = { ...Object.fromEntries(kept.map(field => [field, stands[field]])), ...fields }
  return brings(brought) ? withNames(all, reading, brought) : all
}

export const brings = ({ actors, places, times }: Names): boolean => actors.length + places.length + times.length > 0

/** Fields with all the names to which they refer. */
export function withNames<F extends object>(fields: F, reading: Names, brought: Names): F & { names: Names } {
  const all = {
    actors: [...reading.actors, ...brought.actors],
    places: [...reading.places, ...brought.places],
    times: [...reading.times, ...brought.times],
  }
  const contained = selfContained(fields, all)
  return { ...contained.fields, names: contained.names }
}

function whenOf(value: string, times: readonly Time[], reading: Reading): number | null {
  if (value === other) return times.length > 0 ? reading.times.length : null
  return value === '' ? null : Number(value)
}

/** Days that were typed; the first one alone is one day. */
function timeOf({ from = '', to = '' }: Draft['values'], span: Span): Time {
  const end = to || from
  const value = end === from ? from : `${from}/${end}`
  return { span, timex: value, value, from, to: end, basis: 'inferred', reason: 'given by hand' }
}

/** One number given twice is that number; one that is given once is an end, and the other one is open. */
function quantityOf({ low = '', high = '', approximate }: Draft['values'], words: string) {
  const [from, to] = [low, high].map(n => (n.trim() === '' ? null : Number(n))) as [number | null, number | null]
  const point = from !== null && from === to ? from : null
  return { low: from, point, high: to, approximate: approximate === 'true', words }
}

const single: ReadonlySet<string> = new Set(['span', 'trigger'])
const asParty: ReadonlySet<string> = new Set(['source', 'population'])

interface Around {
  readonly reading: Reading
  readonly before: readonly Part[]
  /** Those that the reading has not are put here. */
  readonly actors: ActorEntry[]
}

function spansFor(record: OnrecordRecord, name: string, parts: readonly Part[], around: Around): unknown {
  const { text } = around.reading.report
  const typed = parts.map((part, i) => ({ part, i })).filter(({ part }) => part.words.trim() !== '')
  const found = typed.map(({ part, i }) => ({ part, i, span: spanOf(part.words.trim(), record, text) }))
  if (!found[0] && (single.has(name) || name === 'content')) throw new NotInText('')
  if (single.has(name)) return found[0]!.span
  if (name === 'content') return found.map(f => f.span)
  const parties = found.map(({ part, i, span }) => partyOf(span, part, around.before[i], around))
  return asParty.has(name) ? (parties[0] ?? null) : parties
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

/** The words as a party: with the actor of the name that was typed, else the one who is named there, if the reading knows one. */
function partyOf(span: Span, { name }: Part, before: Part | undefined, { reading, actors }: Around): Party {
  const typed = name?.trim() ?? ''
  if (typed === (before?.name ?? '')) {
    const touches = ([start, end]: Span): boolean => start < span[1] && end > span[0]
    const named = reading.actors.find(a => a.name === typed) ?? reading.actors.find(a => a.mentions.some(touches))
    return { span, actor: named?.id ?? null }
  }
  if (typed === '') return { span, actor: null }
  const known = [...reading.actors, ...actors].find(a => a.name === typed)
  return { span, actor: (known ?? brought(typed, span, actors)).id }
}

function brought(name: string, span: Span, actors: ActorEntry[]): ActorEntry {
  const id = `named ${actors.length + 1}`
  const entry: ActorEntry = { id, name, kind: 'unknown', country: null, of: null, roles: [], mentions: [span] }
  actors.push(entry)
  return entry
}
