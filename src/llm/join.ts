import type { Drafts } from '../extract/extract.ts'

/** The drafts of several answers in text order, each thing once. */
export const joinDrafts = (all: readonly Drafts[]): Drafts => ({
  statements: inOrder(
    all.flatMap(d => d.statements),
    d => [...d.content, ...d.cue],
  ),
  figures: inOrder(
    all.flatMap(d => d.figures),
    d => [d.span],
  ),
  events: inOrder(
    all.flatMap(d => d.events),
    d => [d.trigger, d.type],
  ),
})

function inOrder<D extends { readonly head: number }>(drafts: readonly D[], key: (draft: D) => unknown): D[] {
  const known = new Map<string, D>()
  for (const draft of drafts) {
    const name = JSON.stringify(key(draft))
    if (!known.has(name)) known.set(name, draft)
  }
  return [...known.values()].sort((a, b) => a.head - b.head)
}
