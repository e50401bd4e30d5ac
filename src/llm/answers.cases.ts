import { annotateReport, type Engine } from '../analyse.ts'
import type { EventDraft, FigureDraft, StatementDraft } from '../extract/draft.ts'
import { draftsOf } from '../extract/extract.ts'
import { isRunning } from '../extract/figures/scene.ts'
import type { Document } from '../language/document.ts'
import type { Report } from '../report/report.ts'
import type { Span } from '../report/span.ts'

/**
 * Answers as a model could give them, with planted faults: each thing is what the engine finds in a report, told in the
 * report's words, and then either left alone, varied in ways that lose nothing, or spoilt so that it must be dropped.
 */
export interface Planted {
  readonly kind: 'statement' | 'figure' | 'event'
  readonly item: Record<string, unknown>
  /** Where its first words stand; null where it must be dropped. */
  readonly at: Span | null
  readonly fault: string | null
  /** Whether the sentence that it names is the right one. */
  readonly hinted: boolean
}

export interface Told {
  readonly document: Document
  readonly things: readonly Planted[]
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

/** All that the engine finds in the running text of a report, as things of an answer. */
export function toldIn(report: Report, engine: Engine): Told {
  const { document } = annotateReport(report, engine)
  const { statements, figures, events } = draftsOf({ document, pack: engine.pack, codebook: engine.codebook })
  const sentence = ([start]: Span): number => document.sentences.findLastIndex(s => s.span[0] <= start)
  const inRunning = ([start]: Span): boolean => isRunning(document, document.sentences[sentence([start, start])]!)
  const running = <D extends { head: number }>(drafts: readonly D[]): D[] =>
    drafts.filter(d => inRunning(document.tokens[d.head]!.span))
  const words = (span: Span | null): string | null => span && document.text.slice(...span)
  const thing = (kind: Planted['kind'], at: Span, item: Record<string, unknown>): Planted => ({
    kind,
    item: { sentence: sentence(at), ...item },
    at,
    fault: null,
    hinted: true,
  })
  const said = ({ content, cue, source, act, addressee }: StatementDraft): Planted =>
    thing('statement', content[0]!, {
      source: words(source),
      cue: cue[0] && /\p{L}/u.test(words(cue[0])!) ? words(cue[0]) : null,
      content: content.map(words),
      act,
      addressee: words(addressee),
      medium: null,
    })
  const counted = ({ span, role, what, population }: FigureDraft): Planted =>
    thing('figure', span, { words: words(span), what: words(what), role, population: words(population) })
  const done = ({ trigger, type, mode, actors, recipients, instrument }: EventDraft): Planted =>
    thing('event', trigger, {
      trigger: words(trigger),
      type,
      mode,
      actors: actors.map(words),
      recipients: recipients.map(words),
      instrument: words(instrument),
    })
  return {
    document,
    things: [
      ...running(statements).map(said),
      ...running(figures).map(counted),
      ...running(events.filter(e => !e.implied && [...e.actors, ...e.recipients].every(inRunning))).map(done),
    ],
  }
}

/** Whether words stand in a text whole, found in another way than the program does. */
export function standsIn(text: string, words: string): boolean {
  const plain = (given: string): string => given.replace(/\s+/g, ' ').replace(/["“”„«»'‘’]+/g, '"')
  const wanted = plain(words.trim())
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const before = /^[\p{L}\p{N}]/u.test(wanted) ? '(?<![\\p{L}\\p{N}]|\\d[.,](?=\\d))' : ''
  const after = /[\p{L}\p{N}]$/u.test(wanted) ? '(?![\\p{L}\\p{N}]|(?<=\\d)[.,]\\d)' : ''
  return /[\p{L}\p{N}]/u.test(wanted) && new RegExp(`${before}${escaped}${after}`, 'u').test(plain(text))
}

const leads = { statement: 'content', figure: 'words', event: 'trigger' } as const
const choices = { statement: 'act', figure: 'role', event: 'type' } as const

/** The fields of a thing that hold words of the text. */
function wordFields({ item, kind }: Planted): string[] {
  const named = { statement: ['source', 'cue', 'content'], figure: ['words', 'what'], event: ['trigger', 'actors'] }[
    kind
  ]
  return named.filter(name => item[name] !== null && !(Array.isArray(item[name]) && item[name].length === 0))
}

/** The thing with the words of one field put through `change`. */
function changed(thing: Planted, field: string, change: (words: string) => string): Planted {
  const value = thing.item[field]
  const next = Array.isArray(value) ? [change(value[0] as string), ...value.slice(1)] : change(value as string)
  return { ...thing, item: { ...thing.item, [field]: next } }
}

/** Other white space, other quotation marks, a wrong sentence, fields left out: nothing that loses a thing. */
export function varied(thing: Planted, { document, things }: Told, random: () => number): Planted {
  const way = Math.floor(random() * 5)
  const field = pick(random, wordFields(thing))
  if (way === 0)
    return changed(thing, field, words => words.replace(/ /g, () => pick(random, [' ', '\n', '  ', '\u00a0'])))
  if (way === 1) return changed(thing, field, words => words.replace(/[“”"]/g, "'").replace(/’/g, "'"))
  if (way === 2) return changed(thing, field, words => `  ${words} `)
  if (way === 3) {
    const { medium, instrument, ...item } = thing.item
    return { ...thing, item: instrument ? { ...item, instrument } : item }
  }
  const lead = leadOf(thing)
  const elsewhere = document.sentences.filter(
    s => !standsIn(document.text.slice(...s.span), lead) && !things.some(t => t !== thing && leadOf(t) === lead),
  )
  if (elsewhere.length === 0) return thing
  return { ...thing, item: { ...thing.item, sentence: pick(random, elsewhere).index }, hinted: false }
}

const leadOf = ({ kind, item }: Planted): string => [item[leads[kind]]].flat()[0] as string

const invented = [
  'the Harrow Ministry of Tides',
  'forty-one lamplighters',
  'a Vennish courier',
  'told the Ostrel Gazette',
]

/** A fault of some kind; null where this one cannot be made of the thing. */
export function spoilt(thing: Planted, told: Told, other: Told, random: () => number): Planted | null {
  const { text } = told.document
  const field = pick(random, wordFields(thing))
  const fault = pick(random, ['invented', 'shifted', 'altered', 'foreign', 'choice', 'shape', 'thing'])
  const wrong = (made: Planted): Planted => ({ ...made, at: null, fault })
  const words = (change: (words: string) => string): Planted | null => {
    const made = changed(thing, field, change)
    const value = [made.item[field]].flat()[0] as string
    return value.trim() === '' || standsIn(text, value) ? null : wrong(made)
  }
  if (fault === 'invented') return words(() => pick(random, invented))
  if (fault === 'foreign') return words(() => leadOf(pick(random, other.things)))
  if (fault === 'altered') return words(given => alteredWord(given, random))
  if (fault === 'shifted') {
    const by = pick(random, [-3, -2, -1, 1, 2, 3])
    return words(given => {
      const at = text.indexOf(given)
      return at < 0 ? given : text.slice(Math.max(0, at + by), at + given.length + by)
    })
  }
  if (fault === 'choice')
    return wrong({
      ...thing,
      item: { ...thing.item, [choices[thing.kind]]: pick(random, ['BOMBING', 'dead', 'shout']) },
    })
  if (fault === 'shape')
    return wrong({ ...thing, item: { ...thing.item, [leads[thing.kind]]: pick(random, [12, { is: 'x' }, null, [7]]) } })
  return wrong({ ...thing, item: pick(random, ['?', 7, null, []]) as unknown as Record<string, unknown> })
}

/** One word left out, doubled, or exchanged; one digit changed. */
function alteredWord(given: string, random: () => number): string {
  if (/\d/.test(given)) return given.replace(/\d/, digit => String((Number(digit) + 1) % 10))
  const parts = given.split(' ')
  const at = Math.floor(random() * parts.length)
  const next = pick(random, [[], [parts[at]!, parts[at]!], ['lanterns']])
  return [...parts.slice(0, at), ...next, ...parts.slice(at + 1)].join(' ')
}
