import type { EventDraft, FigureDraft, Provenance, StatementDraft } from '../extract/draft.ts'
import type { Drafts } from '../extract/extract.ts'
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

/** How a kind of record is laid side by side. */
interface Manner<D> {
  /** How much two are about the same words, 0 for not at all. */
  alike(engine: D, model: D): number
  dispute(document: Document, engine: D, model: D): string | null
}

/**
 * Joins what the engine and a model found in a document. What both found is taken from the engine and held for surer;
 * where they contradict each other it says how, and is held for unsure, so that people come to it first. What only one
 * found stands as it is. `provenance` is the model's.
 */
export function joinReaders(document: Document, engine: Drafts, model: Drafts, provenance: Provenance): Drafts {
  const join = <D extends AnyDraft>(own: readonly D[], others: readonly D[], manner: Manner<D>): D[] => {
    const met = meet(document, own, others, manner)
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
  document: Document,
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
    met.set(engine, { engine, model, dispute: manner.dispute(document, engine, model) })
  }
  return met
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, s) => sum + b.reduce((n, o) => n + Math.max(0, Math.min(s[1], o[1]) - Math.max(s[0], o[0])), 0), 0)

const touch = (a: readonly Span[], b: readonly Span[]): boolean => a.some(s => b.some(o => overlaps(s, o)))

/** Share of the longer content that both have, where their words of saying do not speak against it. */
const statement: Manner<StatementDraft> = {
  alike(a, b) {
    if (a.head !== b.head && a.cue.length > 0 && b.cue.length > 0 && !touch(a.cue, b.cue)) return 0
    const share = shared(a.content, b.content) / Math.max(length(a.content), length(b.content))
    return share > 0.5 ? share + (a.head === b.head ? 1 : 0) : 0
  },
  dispute({ text }, { source: a }, { source: b }) {
    if (a === null && b === null) return null
    if (a && b && (overlaps(a, b) || text.slice(...a) === text.slice(...b))) return null
    return b ? `the model has “${text.slice(...b)}” as its source` : 'the model has no source'
  },
}

const figure: Manner<FigureDraft> = {
  alike: (a, b) => shared([a.span], [b.span]),
  dispute: (_, a, b) => (a.role === b.role ? null : `the model has the role ${b.role}`),
}

const event: Manner<EventDraft> = {
  alike(a, b) {
    if (a.head !== b.head && !overlaps(a.trigger, b.trigger)) return 0
    return (a.type === b.type ? 2 : 1) + (a.mode === b.mode ? 0.5 : 0)
  },
  dispute({ text }, a, b) {
    if (a.type !== b.type) return `the model has the type ${b.type}`
    if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return `the model has the mode ${b.mode}`
    return opposed(text, 'doer', a.actors, b.actors) ?? opposed(text, 'recipient', a.recipients, b.recipients)
  },
}

/** Both name somebody, and nobody is the same. */
function opposed(text: string, part: string, a: readonly Span[], b: readonly Span[]): string | null {
  if (a.length === 0 || b.length === 0 || touch(a, b)) return null
  const words = (spans: readonly Span[]): string[] => spans.map(s => text.slice(...s))
  return words(a).some(w => words(b).includes(w)) ? null : `the model has “${words(b).join('”, “')}” as ${part}`
}
