import type { Drafts } from '../extract/extract.ts'
import { type ItemKind, type ItemOf, itemsIn } from './answer.ts'
import { eventDraft, figureDraft, statementDraft } from './drafts.ts'
import type { Dropped, DropReason } from './dropped.ts'
import { joinDrafts } from './join.ts'
import { type Grounds, type Scene, sceneOf } from './scene.ts'

/** What an answer comes to: what of it is in the text, and how much is not, by reason. */
export interface Grounded extends Drafts {
  readonly dropped: Dropped
}

/**
 * Finds an answer's words in the text and makes drafts of them, as the engine's rules do. What has any word that is not
 * there, or a type, role or act that does not exist, is dropped and counted; the rest of the answer stands.
 */
export function groundAnswer(grounds: Grounds, answer: unknown): Grounded {
  const scene = sceneOf(grounds)
  const dropped: Partial<Record<DropReason, number>> = {}
  const kept = <K extends ItemKind, D extends object>(kind: K, make: (item: ItemOf[K]) => D | DropReason): D[] =>
    surestFirst(scene, itemsIn(answer, kind)).flatMap(item => {
      const draft = item ? make(item) : 'malformed'
      if (typeof draft !== 'string') return [draft]
      dropped[draft] = (dropped[draft] ?? 0) + 1
      return []
    })
  const drafts = {
    statements: kept('statement', item => statementDraft(scene, item)),
    figures: kept('figure', item => figureDraft(scene, item)),
    events: kept('event', item => eventDraft(scene, item)),
  }
  return { ...joinDrafts(drafts), dropped }
}

/** Things that can stand in few places come first, so that others take no place from them. */
function surestFirst<I extends ItemOf[ItemKind]>(scene: Scene, items: readonly (I | null)[]): (I | null)[] {
  const places = new Map(items.map(item => [item, item ? scene.places(leadOf(item), item.sentence) : 0]))
  return [...items].sort((a, b) => places.get(a)! - places.get(b)!)
}

/** The words that a thing is about. */
const leadOf = (item: ItemOf[ItemKind]): string =>
  'content' in item ? (item.content[0] ?? '') : 'words' in item ? item.words : item.trigger
