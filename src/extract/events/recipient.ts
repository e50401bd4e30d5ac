import type { Token } from '../../language/document.ts'
import { childrenBy } from '../../language/tree.ts'
import type { Scene } from './scene.ts'

/**
 * Whom an event is really aimed at. Words about a deed are aimed at whoever did it ("condemned
 * [Norvia's] attack"), at nobody where nobody is named; an attack on a life at the one who lives it.
 */
export function behindEvent(scene: Scene, verbal: boolean, t: Token): Token[] {
  const { lexicon } = scene
  if (t.upos !== 'NOUN') return [t]
  const owners = () =>
    childrenBy(scene.document, t, 'nmod').filter(c => c.relation === 'nmod:poss' && !scene.timeAt[c.index])
  if (lexicon.words.lifeNouns.has(t.lemma)) return owners()
  return verbal && lexicon.nouns.has(t.lemma) && !lexicon.people.has(t.lemma) ? owners() : [t]
}
