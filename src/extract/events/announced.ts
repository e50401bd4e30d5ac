import type { Token } from '../../language/document.ts'
import type { ModalWords } from '../../language/modal-words.ts'
import { childrenBy, headOf } from '../../language/tree.ts'
import { modalityOf } from '../modality.ts'
import type { Candidate } from './candidate.ts'
import { isVerbFrame } from './candidate.ts'
import type { Scene } from './scene.ts'

/**
 * Deeds said to lie ahead. By the codebook their announcement is an event as well, and where they are
 * declined it is the only one.
 *
 *   Norvia will      send aid.        Norvia will not lift the ban.
 *          AGREE     AID, future                      REJECT
 */
export function withAnnounced(scene: Scene, words: ModalWords, candidates: readonly Candidate[]): Candidate[] {
  const told = candidates.flatMap(c => {
    const { frame, actors, word } = c
    const verb = isVerbFrame(frame) ? word : c.lent ? headOf(scene.document, c.site) : null
    if (!verb || actors.length === 0 || (!frame.announced && !frame.declined)) return [c]
    const auxiliary = futureAuxiliary(scene, words, verb)
    const { status, certainty } = modalityOf(scene.document, words, word)
    if (status === 'negated' && auxiliary && frame.declined) return [spoken(c, frame.declined, verb, true)]
    const ahead = status === 'future' && certainty === 'certain'
    const cue = auxiliary ?? headOf(scene.document, verb)
    if (!ahead || !frame.announced || !cue || cue.upos === 'NOUN' || candidates.some(o => o.word === cue)) return [c]
    return [spoken(c, frame.announced, cue, false), c]
  })
  return oncePerCue(told)
}

/** "will hold talks with Norvia and a summit with Vesland": one word announces both, once, to all whom they are for. */
function oncePerCue(candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const c of candidates) {
    const at = c.spoken ? found.findIndex(o => isSameSpoken(o, c)) : -1
    if (at < 0) found.push(c)
    else found[at] = withPartiesOf(found[at]!, c)
  }
  return found
}

const isSameSpoken = (a: Candidate, b: Candidate): boolean =>
  a.spoken === true && a.frame.type === b.frame.type && a.trigger[0] === b.trigger[0]

const withPartiesOf = (into: Candidate, from: Candidate): Candidate => ({
  ...into,
  actors: [...new Set([...into.actors, ...from.actors])],
  recipients: [...new Set([...into.recipients, ...from.recipients])],
})

const futureAuxiliary = ({ document }: Scene, words: ModalWords, verb: Token): Token | undefined =>
  childrenBy(document, verb, 'aux').find(a => words.futureAuxiliaries.includes(a.text.toLowerCase()))

const spoken = (c: Candidate, type: string, cue: Token, refusal: boolean): Candidate => ({
  ...c,
  frame: { ...c.frame, type, mode: null, verbal: true, refusal },
  trigger: cue.span,
  consequence: false,
  instrument: null,
  spoken: true,
  note: `${refusal ? 'declined' : 'announced'}: ${c.note}`,
})
