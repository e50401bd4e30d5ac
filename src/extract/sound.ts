import { isSlice } from '../record/make.ts'
import type { Notice } from '../report/notice.ts'
import type { Span } from '../report/span.ts'
import type { EventDraft, FigureDraft, StatementDraft } from './draft.ts'

type AnyDraft = StatementDraft | FigureDraft | EventDraft

/** Drafts that records can be made of, and a notice for each that none can be made of. */
export interface Sound<D> {
  readonly sound: readonly D[]
  readonly notices: readonly Notice[]
}

/**
 * Sets aside drafts with a span that is no words of the text. Such a draft is a mistake in a rule: it loses its own
 * record and takes no other with it; the notice names the rule.
 */
export function soundIn<D extends AnyDraft>(text: string, drafts: readonly D[]): Sound<D> {
  const isSound = (draft: D): boolean => spansOf(draft).every(span => isSlice(text, span))
  return {
    sound: drafts.filter(isSound),
    notices: drafts.filter(draft => !isSound(draft)).map(refused),
  }
}

const refused = ({ rule }: AnyDraft): Notice => ({
  code: 'record-refused',
  message: `The rule “${rule}” found something whose words are not in the text; it was left out. Please report this.`,
})

function spansOf(draft: AnyDraft): readonly Span[] {
  if ('content' in draft) return present([...draft.content, ...draft.cue, draft.source, draft.addressee])
  if ('trigger' in draft) return present([draft.trigger, ...draft.actors, ...draft.recipients, draft.instrument])
  return present([draft.span, draft.what, draft.population])
}

const present = (spans: readonly (Span | null)[]): readonly Span[] => spans.filter(span => span !== null)
