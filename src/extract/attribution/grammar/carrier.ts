import type { Token } from '../../../language/document.ts'
import { childrenBy, headOf, relationOf } from '../../../language/tree.ts'
import type { Scene } from '../scene.ts'
import { speakerOf } from './speaker.ts'

/** The verb that gives a carrying noun to its subject: "[issued] a statement condemning", and who gives it. */
export interface Carrier {
  readonly verb: Token
  readonly speaker: Token
}

/** "issued a statement condemning …": the noun's verb begins the cue and its subject is the source. */
export function carrierOf(scene: Scene, verb: Token): Carrier | null {
  const { document, words } = scene
  const noun = relationOf(verb) === 'acl' || relationOf(verb) === 'advcl' ? headOf(document, verb) : null
  const carrier = noun && words.carriers.verbs.includes(noun.lemma) ? childrenBy(document, noun, 'obj')[0] : noun
  const giver = carrier && words.carriers.nouns.includes(carrier.lemma) ? headOf(document, carrier) : null
  if (!giver || !words.carriers.verbs.includes(giver.lemma) || relationOf(carrier!) !== 'obj') return null
  if (carrier!.index > verb.index) return null
  const speaker = speakerOf(scene, giver)
  return speaker ? { verb: giver, speaker } : null
}
