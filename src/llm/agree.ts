import type { EventDraft, FigureDraft, Provenance, StatementDraft } from '../extract/draft.ts'
import type { Drafts } from '../extract/extract.ts'
import { type Parties, partiesOf } from '../extract/parties.ts'
import type { Document } from '../language/document.ts'
import { overlaps, type Span } from '../report/span.ts'

type AnyDraft = StatementDraft | FigureDraft | EventDraft

/** What the two readers say of the same words. */
interface Met<D> {
  readonly engine: D
  readonly model: D
  /** What the model says otherwise; null where they agree. */
  readonly dispute: string | null
}

/** The words of a report and who is meant by them. */
interface Words extends Pick<Parties, 'actorAt'> {
  readonly text: string
}

/** How a kind of record is laid side by side. */
interface Manner<D> {
  /** How much two are about the same words, 0 for not at all. */
  alike(engine: D, model: D): number
  dispute(words: Words, engine: D, model: D): string | null
}

/**
 * Joins what the engine and a model found in a document. What both found is taken from the engine and held for surer;
 * where they contradict each other it says how, and is held for unsure, so that people come to it first. What only one
 * found stands as it is. `provenance` is the model's.
 */
export function joinReaders(document: Document, engine: Drafts, model: Drafts, provenance: Provenance): Drafts {
  const words: Words = { text: document.text, actorAt: partiesOf(document).actorAt }
  const join = <D extends AnyDraft>(own: readonly D[], others: readonly D[], manner: Manner<D>): D[] => {
    const met = meet(words, own, others, manner)
    const taken = new Set([...met.values()].map(m => m.model))
    const joined = own.map(draft => {
      const both = met.get(draft)
      return both
        ? { ...draft, ...judged(draft, both, provenance) }
        : { ...draft, read: { readers: ['engine'] as const } }
    })
    return [...joined, ...others.filter(o => !taken.has(o))].sort((a, b) => a.head - b.head)
  }
  return {
    statements: join(engine.statements, model.statements, statement),
    figures: join(engine.figures, model.figures, figure),
    events: join(engine.events, model.events, event),
  }
}

/** Of records on which the readers contradict each other. */
const disputed = 0.5

/** Neither share is measured on answers of a model yet: an agreement halves the doubt. */
const judged = <D extends AnyDraft>(draft: D, { dispute }: Met<D>, { model, prompt }: Provenance) => ({
  confidence: dispute === null ? (1 + draft.confidence) / 2 : Math.min(disputed, draft.confidence),
  read: {
    readers: ['engine', 'model'] as const,
    model: model!,
    prompt: prompt!,
    ...(dispute === null ? {} : { dispute }),
  },
})

/** Pairs drafts one to one, those that are most alike first. */
function meet<D extends AnyDraft>(
  words: Words,
  own: readonly D[],
  others: readonly D[],
  manner: Manner<D>,
): Map<D, Met<D>> {
  const pairs = own.flatMap(engine =>
    others.flatMap(model => {
      const score = manner.alike(engine, model)
      return score > 0 ? [{ engine, model, score }] : []
    }),
  )
  const met = new Map<D, Met<D>>()
  const taken = new Set<D>()
  for (const { engine, model } of pairs.sort((a, b) => b.score - a.score)) {
    if (met.has(engine) || taken.has(model)) continue
    taken.add(model)
    met.set(engine, { engine, model, dispute: manner.dispute(words, engine, model) })
  }
  return met
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, s) => sum + b.reduce((n, o) => n + Math.max(0, Math.min(s[1], o[1]) - Math.max(s[0], o[0])), 0), 0)

/** Of the longer of two what both have. */
const shareOf = (a: readonly Span[], b: readonly Span[]): number => shared(a, b) / Math.max(length(a), length(b))

const touch = (a: readonly Span[], b: readonly Span[]): boolean => a.some(s => b.some(o => overlaps(s, o)))

/** Two of one word of saying, or of much the same content where one of them has none. */
const statement: Manner<StatementDraft> = {
  alike(a, b) {
    const share = shareOf(a.content, b.content)
    if (a.head === b.head || touch(a.cue, b.cue)) return share > 0 ? 1 + share : 0
    return share > sameContent && (a.cue.length === 0 || b.cue.length === 0) ? share : 0
  },
  dispute(words, a, b) {
    if (shareOf(a.content, b.content) <= sameContent)
      return `the model has “${b.content.map(s => words.text.slice(...s)).join(' … ')}” as what is said`
    if (a.source === null && b.source === null) return null
    if (a.source && b.source) return opposed(words, 'source', [a.source], [b.source])
    return b.source ? `the model has “${words.text.slice(...b.source)}” as source` : 'the model has no source'
  },
}

/** From this share on two contents are the same one. */
const sameContent = 0.5

const figure: Manner<FigureDraft> = {
  alike: (a, b) => shared([a.span], [b.span]),
  dispute: (_, a, b) => (a.role === b.role ? null : `the model has the role ${b.role}`),
}

const event: Manner<EventDraft> = {
  alike(a, b) {
    if (a.head !== b.head && !overlaps(a.trigger, b.trigger)) return 0
    return (a.type === b.type ? 2 : 1) + (a.mode === b.mode ? 0.5 : 0)
  },
  dispute(words, a, b) {
    if (a.type !== b.type) return `the model has the type ${b.type}`
    if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return `the model has the mode ${b.mode}`
    return opposed(words, 'doer', a.actors, b.actors) ?? opposed(words, 'recipient', a.recipients, b.recipients)
  },
}

/** Both name somebody, and nobody is the same: by words, or by whom they mean ("we", "the council"). */
function opposed({ text, actorAt }: Words, part: string, a: readonly Span[], b: readonly Span[]): string | null {
  if (a.length === 0 || b.length === 0 || touch(a, b)) return null
  const named = (span: Span): string[] => [text.slice(...span), actorAt(span) ?? text.slice(...span)]
  const others = new Set(b.flatMap(named))
  if (a.flatMap(named).some(name => others.has(name))) return null
  return `the model has “${b.map(s => text.slice(...s)).join('”, “')}” as ${part}`
}
