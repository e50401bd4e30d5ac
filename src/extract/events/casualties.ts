import type { Document, Token } from '../../language/document.ts'
import { headOf, relationOf } from '../../language/tree.ts'
import type { FigureRole } from '../../record/figure.ts'
import { overlaps } from '../../report/span.ts'
import type { EventDraft, FigureDraft } from '../draft.ts'

/** The figures that say how many an event killed, injured or arrested. */
export interface Casualties {
  readonly deaths: readonly FigureDraft[]
  readonly injuries: readonly FigureDraft[]
  readonly arrests: readonly FigureDraft[]
}

const roles = {
  deaths: new Set<FigureRole>(['killed']),
  injuries: new Set<FigureRole>(['injured']),
  arrests: new Set<FigureRole>(['detained', 'abducted']),
}

/**
 * Of a sentence's figures those that belong to the event: they count its recipients, or the tree leads
 * from them to its trigger through words of the same clause.
 *
 *   A bomb exploded, killing [12 people] and wounding [30].
 */
export function casualtiesOf(document: Document, event: EventDraft, figures: readonly FigureDraft[]): Casualties {
  const trigger = document.tokens[event.head]!
  const near = figures.filter(
    f => document.tokens[f.head]!.sentence === trigger.sentence && belongs(document, event, trigger, f),
  )
  const of = (role: ReadonlySet<FigureRole>): FigureDraft[] =>
    event.quad === 'material-conflict' ? near.filter(f => role.has(f.role)) : []
  return { deaths: of(roles.deaths), injuries: of(roles.injuries), arrests: of(roles.arrests) }
}

function belongs(document: Document, event: EventDraft, trigger: Token, figure: FigureDraft): boolean {
  if (event.recipients.some(r => overlaps(r, figure.span))) return true
  const head = document.tokens[figure.head]!
  if (leads(document, head, trigger) || leads(document, trigger, head)) return true
  const verb = headOf(document, trigger)
  return verb !== null && trigger.upos === 'NOUN' && beside.has(relationOf(trigger)) && leads(document, head, verb)
}

/** "[The strike] hit the airport, causing no casualties": a noun and the figure under one verb. */
const beside = new Set(['nsubj', 'obj', 'obl'])

/** Climbs from a word to another without leaving a reported clause. */
function leads(document: Document, from: Token, to: Token): boolean {
  for (let t: Token | null = from, steps = 0; t && steps < 5; t = headOf(document, t), steps++) {
    if (t === to) return true
    if (relationOf(t) === 'ccomp' || relationOf(t) === 'parataxis') return false
  }
  return false
}
