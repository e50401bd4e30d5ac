import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf } from '../../language/tree.ts'
import { cover } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { sourceSpan } from './grammar/source.ts'
import { speakerOf } from './grammar/speaker.ts'
import { type AttributionRule, isNominal, type Scene } from './scene.ts'

/**
 * Praise or blame told from the side of who gets it; who gives it is the source.
 *
 *   The levy drew sharp criticism from the guild.     Brenn has the backing of two mayors.
 *   content  cue                       source         content cue                source
 */
export const received: AttributionRule = {
  name: 'received',
  find: scene =>
    scene.prose.flatMap(token =>
      token.upos === 'NOUN' && scene.words.received.nouns.includes(token.lemma) ? statement(scene, token) : [],
    ),
}

function statement(scene: Scene, token: Token): StatementDraft[] {
  const verb = headOf(scene.document, token)
  if (!verb || relationOf(token) !== 'obj' || !scene.words.received.verbs.includes(verb.lemma)) return []
  const giver = giverOf(scene, token, verb)
  const receiver = speakerOf(scene, verb)
  if (!giver || !receiver || receiver.index > verb.index) return []
  return [
    {
      head: token.index,
      source: sourceSpan(scene, giver),
      cue: [cover([verb.span, token.span])],
      content: [sourceSpan(scene, receiver)],
      act: scene.nouns.get(token.lemma)?.act ?? 'say',
      addressee: null,
      medium: null,
      hearsay: false,
      vouches: false,
      rule: 'received',
      note: `“${verb.text} … ${token.text}” from its giver`,
      confidence: 0.6,
    },
  ]
}

/** "criticism [from the guild]", "the backing [of two mayors]": under the noun, or after it under its verb. */
function giverOf({ document, words }: Scene, token: Token, verb: Token): Token | null {
  const phrases = [...childrenBy(document, token, 'nmod'), ...childrenBy(document, verb, 'obl')]
  const found = phrases.find(
    p =>
      p.index > token.index &&
      isNominal(p) &&
      childrenBy(document, p, 'case').some(
        c => c.lemma === words.received.from || (p.head === token.index && words.received.of.includes(c.lemma)),
      ),
  )
  return found ?? null
}
