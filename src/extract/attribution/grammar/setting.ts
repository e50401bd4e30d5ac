import type { Token } from '../../../language/document.ts'
import { childrenBy, firstTokenAt } from '../../../language/tree.ts'
import type { Span } from '../../../report/span.ts'
import type { StatementDraft } from '../../draft.ts'
import { nounPhrase } from '../../noun-phrase.ts'
import { isNominal, isPunctuation, type Range, type Scene, scopeOf } from '../scene.ts'
import { isMedium } from './source.ts'

/**
 * To whom and where a statement was made, where the cue's own phrases do not say it:
 *
 *   In a post on X, the mayor said …            Addressing parliament, the minister said …
 *      medium                                              addressee
 *   … said on state television                  … said in an interview with Northwire
 *             medium                                       medium           addressee
 */
export function withSetting(scene: Scene, draft: StatementDraft): StatementDraft {
  const { lemma } = scene.document.tokens[draft.head]!
  if (draft.source === null || draft.cue.length === 0 || !scene.verbs.has(lemma)) return draft
  const medium = mediumOf(scene, draft)
  const addressee = draft.addressee && withoutTime(scene, draft.addressee)
  return {
    ...draft,
    medium: draft.medium ?? (medium && scene.document.text.slice(...medium)),
    addressee: addressee ?? addressedBefore(scene, draft) ?? (medium && partnerIn(scene, medium)),
  }
}

const FARTHEST = 16

/** A phrase for what carries words: after the cue, or at the head of the sentence before the source. */
function mediumOf(scene: Scene, draft: StatementDraft): Span | null {
  const scope = scopeOf(scene, scene.document.tokens[draft.head]!)
  const before = { first: scope.first, end: firstTokenAt(scene.document, draft.source![0]) }
  const after = { first: draft.head + 1, end: Math.min(scope.end, draft.head + FARTHEST) }
  return mediumIn(scene, after, draft) ?? (opensPhrase(scene, before) ? mediumIn(scene, before, draft) : null)
}

/** "[In a post on X,] the mayor said": nothing but the phrase before the source. */
function opensPhrase(scene: Scene, { first, end }: Range): boolean {
  const { tokens } = scene.document
  return end > first + 1 && tokens[first]!.upos === 'ADP' && isPunctuation(tokens[end - 1])
}

function mediumIn(scene: Scene, { first, end }: Range, draft: StatementDraft): Span | null {
  const { document, words, lower } = scene
  const isSaid = ([start]: Span): boolean => draft.content.some(([s, e]) => s <= start && start < e)
  for (let i = first; i < end - 1; i++) {
    if (isSaid(document.tokens[i]!.span)) return null
    if (words.complementizers.includes(lower[i]!) || scene.quotationOf[i] !== scene.quotationOf[draft.head]) return null
    const bare = words.bareMedia.prepositions.includes(lower[i]!) && words.bareMedia.nouns.includes(lower[i + 1]!)
    if (bare) return document.tokens[i + 1]!.span
    if (!words.mediumPrepositions.includes(lower[i]!)) continue
    const head = document.tokens.slice(i + 1, Math.min(end, i + 6)).find(t => isMedium(scene, t.index))
    if (head && phraseBetween(scene, i + 1, head.index)) return spanFrom(scene, i + 1, head)
  }
  return null
}

/** Only determiners, adjectives and nouns stand between a preposition and the medium. */
function phraseBetween({ document }: Scene, first: number, head: number): boolean {
  return document.tokens.slice(first, head).every(t => isNominal(t) || ['DET', 'ADJ', 'NUM', 'VERB'].includes(t.upos))
}

/** The phrase from a word on: with what belongs to the medium ("a post on X", "an interview with Northwire"). */
function spanFrom(scene: Scene, first: number, head: Token): Span {
  const { document } = scene
  const [, end] = withoutTime(scene, nounPhrase(document, head))
  return [document.tokens[first]!.span[0], Math.max(end, head.span[1])]
}

/** "interview with [Northwire]", "letter to [the council]". */
function partnerIn(scene: Scene, medium: Span): Span | null {
  const { document, words, lower } = scene
  const first = firstTokenAt(document, medium[0])
  const end = firstTokenAt(document, medium[1])
  for (let i = first + 1; i < end - 1; i++)
    if (words.partnerPrepositions.includes(lower[i]!)) return [document.tokens[i + 1]!.span[0], medium[1]]
  return null
}

/** "Addressing [parliament], the minister said", "Speaking to [reporters], …". */
function addressedBefore(scene: Scene, { head, source }: StatementDraft): Span | null {
  const { document, words } = scene
  const scope = scopeOf(scene, document.tokens[head]!)
  const opener = document.tokens[scope.first]!
  if (firstTokenAt(document, source![0]) <= scope.first + 1 || !words.addressing.includes(opener.lemma)) return null
  const object = childrenBy(document, opener, 'obj')[0]
  const spokenTo = childrenBy(document, opener, 'obl').find(o =>
    childrenBy(document, o, 'case').some(c => words.partnerPrepositions.includes(c.lemma)),
  )
  const token = spokenTo ?? object
  return token && opener.xpos === 'VBG' ? withoutTime(scene, nounPhrase(document, token)) : null
}

/** "lawmakers[ on Tuesday]". */
function withoutTime(scene: Scene, [start, end]: Span): Span {
  const { tokens } = scene.document
  const first = firstTokenAt(scene.document, start)
  for (let i = first + 1; i < tokens.length && tokens[i]!.span[1] <= end; i++)
    if (scene.time[i]) return [start, tokens[tokens[i - 1]!.upos === 'ADP' ? i - 2 : i - 1]!.span[1]]
  return [start, end]
}
