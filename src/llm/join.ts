import type { EventDraft, FigureDraft, StatementDraft } from '../extract/draft.ts'
import type { Drafts } from '../extract/extract.ts'

/** The drafts of an answer in text order, each thing once. */
export const joinDrafts = ({ statements, figures, events }: Drafts): Drafts => ({
  statements: inOrder(statements, d => [d.content, d.cue]),
  figures: inOrder(figures, figureKey),
  events: inOrder(events, eventKey),
})

/** The drafts of the pieces of a report: what two pieces tell of the same words is taken from the earlier one. */
export const joinPieces = (pieces: readonly Drafts[]): Drafts => ({
  statements: inOrder(newIn(pieces.map(d => d.statements)), d => [d.content, d.cue]),
  figures: inOrder(
    pieces.flatMap(d => d.figures),
    figureKey,
  ),
  events: inOrder(
    pieces.flatMap(d => d.events),
    eventKey,
  ),
})

const figureKey = (draft: FigureDraft): unknown => [draft.head, draft.quantity.words]
const eventKey = (draft: EventDraft): unknown => [draft.trigger, draft.type]

/** Without the statements whose word of saying an earlier piece has taken up. */
function newIn(pieces: readonly (readonly StatementDraft[])[]): StatementDraft[] {
  const heads = new Set<number>()
  return pieces.flatMap(drafts => {
    const found = drafts.filter(d => !heads.has(d.head))
    for (const { head } of drafts) heads.add(head)
    return found
  })
}

function inOrder<D extends { readonly head: number }>(drafts: readonly D[], key: (draft: D) => unknown): D[] {
  const known = new Map<string, D>()
  for (const draft of drafts) {
    const name = JSON.stringify(key(draft))
    if (!known.has(name)) known.set(name, draft)
  }
  return [...known.values()].sort((a, b) => a.head - b.head)
}
