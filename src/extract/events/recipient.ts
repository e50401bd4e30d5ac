import type { Token } from '../../language/document.ts'
import { childrenBy } from '../../language/tree.ts'
import { agentOf, phrasesWith } from './grammar.ts'
import type { Scene } from './scene.ts'

/**
 * Whom an event is really aimed at. Words about a deed are aimed at whoever did it ("condemned
 * [Norvia's] attack"), at nobody where nobody is named; an attack on a life at the one who lives it.
 */
export function behindEvent(scene: Scene, verbal: boolean, t: Token): Token[] {
  const { lexicon } = scene
  if (t.upos !== 'NOUN') return [t]
  if (lexicon.words.lifeNouns.has(t.lemma)) return ownersOf(scene, t)
  return verbal && lexicon.nouns.has(t.lemma) && !lexicon.people.has(t.lemma) ? behindDeed(scene, t).slice(0, 1) : [t]
}

/**
 * Who does what a noun names: "[Norvia's] offer", "an offer by [Norvia]", "an offer made by [the clan]";
 * of words rather than deeds also "the demands of [the drivers]", "[Norvian] calls".
 */
export function behindDeed(scene: Scene, deed: Token): Token[] {
  const { document, lexicon } = scene
  const made = childrenBy(document, deed, 'acl').flatMap(c => agentOf(scene, c) ?? [])
  const verbal = lexicon.nouns.get(deed.lemma)?.some(frame => frame.verbal) ?? false
  const marks = [lexicon.agentMark, ...lexicon.words.sourceMarks, ...(verbal ? [lexicon.ofMark] : [])]
  const phrases = marks.flatMap(mark => phrasesWith(scene, deed, mark))
  return [...ownersOf(scene, deed), ...phrases, ...made, ...(verbal ? countriesBefore(scene, deed) : [])]
}

const ownersOf = ({ document, timeAt }: Scene, t: Token): Token[] =>
  childrenBy(document, t, 'nmod').filter(c => c.relation === 'nmod:poss' && !timeAt[c.index] && c.upos !== 'ADJ')

const countriesBefore = ({ document, nameAt }: Scene, t: Token): Token[] =>
  childrenBy(document, t, 'compound', 'amod').filter(
    c => c.index < t.index && (nameAt[c.index]?.country ?? null) !== null,
  )
