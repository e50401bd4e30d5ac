import type { Token } from '../../language/document.ts'
import { headOf, isVerb, relationOf } from '../../language/tree.ts'
import type { Candidate } from './candidate.ts'
import { antecedentOf, subjectOf } from './grammar.ts'
import type { ReadyVerb } from './lexicon.ts'
import { isSomebody, type Scene } from './scene.ts'
import { isNobody } from './verb.ts'

/**
 * What somebody says another must do. The auxiliary names it, by a frame of its own.
 *
 *   [The envoy] said [the rebels] must lay down their arms.
 *   actor            recipient    REQUEST
 */
export function obligation(scene: Scene, auxiliary: Token): Candidate | null {
  if (!scene.lexicon.words.obligations.has(auxiliary.lemma)) return null
  const frame = scene.lexicon.verbs.get(auxiliary.lemma)?.[0]
  const verb = headOf(scene.document, auxiliary)
  if (!frame || !verb || relationOf(auxiliary) !== 'aux') return null
  const speaker = speakerOf(scene, verb)
  const subject = subjectOf(scene, verb)
  if (!speaker || !subject || isNobody(scene, subject) || !isOther(scene, subject, speaker)) return null
  return candidate(scene, frame, auxiliary, speaker, subject)
}

/** Who says the clause: the subject of the verb above it. */
function speakerOf(scene: Scene, verb: Token): Token | null {
  const saying = headOf(scene.document, verb)
  const reported = relationOf(verb) === 'ccomp' || relationOf(verb) === 'parataxis'
  return saying && reported && isVerb(saying) ? subjectOf(scene, saying) : null
}

/** Somebody spoken of, not the speaker: no "we must", no "he said he must". */
function isOther(scene: Scene, subject: Token, speaker: Token): boolean {
  return subject !== speaker && subject.upos !== 'PRON' && isSomebody(scene, subject)
}

const candidate = (scene: Scene, frame: ReadyVerb, auxiliary: Token, speaker: Token, subject: Token): Candidate => ({
  frame,
  kind: 'verb',
  word: auxiliary,
  site: auxiliary,
  trigger: auxiliary.span,
  actors: [antecedentOf(scene, speaker)],
  recipients: [antecedentOf(scene, subject)],
  instrument: null,
  consequence: false,
  telling: true,
  lent: false,
  spoken: true,
  note: `“${auxiliary.text}” said of another`,
})
