import { overlaps } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import type { Scene } from './scene.ts'

/**
 * Drafts of those whom another source of the sentence cites, joined to that one: they say the same, and
 * the one who cites stands outside.
 *
 *   Reuters reported, citing two officials, that the bridge had been hit.
 *   outer             inner                      content of both
 */
export function withCited(scene: Scene, drafts: readonly StatementDraft[]): StatementDraft[] {
  const bySentence = sentenceTable(scene, drafts)
  return drafts.map(draft => {
    const there = bySentence.get(scene.document.tokens[draft.head]!.sentence)!
    if (there.length === 1 || draft.source === null) return draft
    return (
      citedInRelative(scene, draft, there) ??
      citedByParticiple(scene, draft, there) ??
      quotedBy(scene, draft, there) ??
      draft
    )
  })
}

function sentenceTable(scene: Scene, drafts: readonly StatementDraft[]): ReadonlyMap<number, StatementDraft[]> {
  const found = new Map<number, StatementDraft[]>()
  for (const draft of drafts) {
    const { sentence } = scene.document.tokens[draft.head]!
    const there = found.get(sentence)
    if (there) there.push(draft)
    else found.set(sentence, [draft])
  }
  return found
}

/** "citing two officials": by whoever says the rest of the sentence. */
function citedByParticiple(
  scene: Scene,
  draft: StatementDraft,
  there: readonly StatementDraft[],
): StatementDraft | null {
  const { lemma, xpos } = scene.document.tokens[draft.head]!
  if (draft.rule !== 'according-to' || xpos !== 'VBG' || !scene.words.quoting.includes(lemma)) return null
  const outer = there.find(o => o !== draft && o.source && o.cue.length > 0 && o.vouches && overlap(draft, o))
  return outer ? { ...draft, content: outer.content, citedBy: outer.head } : null
}

const overlap = (a: StatementDraft, b: StatementDraft): boolean =>
  a.content.some(one => b.content.some(other => overlaps(one, other)))

/** "according to Reuters, which cited two officials": what was found as the cited's object is the inner source. */
function citedInRelative(scene: Scene, draft: StatementDraft, there: readonly StatementDraft[]): StatementDraft | null {
  const { lemma } = scene.document.tokens[draft.head]!
  const [cited, ...more] = draft.content
  if (draft.rule !== 'complement' || !draft.antecedent || more.length > 0 || !scene.words.quoting.includes(lemma))
    return null
  const outer = there.find(o => o !== draft && o.source && overlaps(o.source, draft.antecedent!))
  if (!outer || !cited) return null
  const { antecedent: _, ...rest } = draft
  return { ...rest, source: cited, content: outer.content, act: 'say', vouches: true, citedBy: outer.head }
}

/** "SANA quoted a military source as saying that …": both have the same content. */
function quotedBy(scene: Scene, draft: StatementDraft, there: readonly StatementDraft[]): StatementDraft | null {
  const outer = there.find(
    o => o.head < draft.head && scene.words.quoting.includes(scene.document.tokens[o.head]!.lemma),
  )
  return outer && JSON.stringify(outer.content) === JSON.stringify(draft.content)
    ? { ...draft, citedBy: outer.head }
    : null
}
