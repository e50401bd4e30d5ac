import type { Token } from '../../../language/document.ts'
import { childrenBy } from '../../../language/tree.ts'
import { isFiniteVerb, type Range, type Scene, sentenceOf } from '../scene.ts'
import { type Cue, cueAt } from './cue.ts'
import { sayingOf } from './saying.ts'
import { hasFiniteForm } from './speaker.ts'

/** The first verb of saying after a quotation, if no other finite verb stands before it. */
export function firstCue(scene: Scene, from: number, limit: number): Cue | null {
  const { tokens } = scene.document
  for (let i = from; i < Math.min(limit, from + 40); i++) {
    const t = tokens[i]!
    if (scene.quotationOf[i] !== -1 && scene.quotationOf[i] !== scene.quotationOf[from]) return null
    if (i < from + 2 && (t.upos === 'CCONJ' || t.upos === 'SCONJ')) return null
    const cue = cueAt(scene, t)
    if (cue?.entry.frames.has('clause') && t.xpos !== 'VB')
      return t.xpos !== 'VBG' || hasFiniteForm(scene.document, t) ? cue : null
    if (isFiniteVerb(t) && t.upos === 'VERB' && t.relation !== 'acl:relcl') return null
  }
  return null
}

export function lastCue(scene: Scene, first: number, last: Token): Cue | null {
  const { tokens } = scene.document
  for (let i = last.index; i >= first; i--) {
    if (scene.quotationOf[i] !== scene.quotationOf[last.index]) continue
    const t = tokens[i]!
    const cue = cueAt(scene, t)
    if (cue && (cue.entry.frames.has('clause') || last.text === ':')) return cue
    if (isFiniteVerb(t) && t.upos === 'VERB' && t.relation !== 'acl:relcl') return null
  }
  return null
}

/** “It is closed.” the mayor said. A sentence of nothing but source and cue. */
export function standsAlone(scene: Scene, next: Token): boolean {
  const { first, end, block } = sentenceOf(scene.document, next)
  const before = scene.document.sentences[next.sentence - 1]
  if (next.index !== first || before?.block !== block) return false
  const cue = firstCue(scene, first, end)
  const saying = cue && sayingOf(scene, cue)
  if (!saying || saying.first !== first) return false
  return saying.end >= end - 1 || scene.document.tokens[saying.end]!.text === ','
}

/** A quotation ends in a comma, question mark or the like before its cue: “…,” he said. */
export function endsForCue(scene: Scene, { end }: Range): boolean {
  const { tokens } = scene.document
  let at = end - 2
  while (at > 0 && /^(?:["”’']|'')$/u.test(tokens[at]!.text)) at--
  return /^[,–—-]$/.test(tokens[end]!.text) || /[,?!.…–—-]$/u.test(tokens[at]?.text ?? '')
}

/** “The race is open” Brenn said. Without a comma, where source and cue fill the rest of the sentence. */
export function filled(scene: Scene, { first, end }: Range): boolean {
  const { tokens } = scene.document
  const limit = sentenceOf(scene.document, tokens[end]!).end
  if (end - first < 6 || tokens[end]!.sentence !== tokens[end - 1]!.sentence) return false
  const cue = firstCue(scene, end, limit)
  const saying = cue && sayingOf(scene, cue)
  return saying !== null && saying.first === end && saying.end >= limit - 1
}

/** The cue's own clause follows: what stood in quotation marks before it is something else. */
export const goesOn = (scene: Scene, { verb }: Cue): boolean =>
  childrenBy(scene.document, verb, 'ccomp').some(
    c =>
      c.index > verb.index &&
      scene.quotationOf[c.index] === scene.quotationOf[verb.index] &&
      hasFiniteForm(scene.document, c) &&
      childrenBy(scene.document, c, 'nsubj').some(s => s.index > verb.index),
  )

/** The cue has an object of its own: “…,” posted the clip. */
export const takesObject = ({ document, words }: Scene, { verb }: Cue): boolean =>
  !words.telling.includes(verb.lemma) &&
  childrenBy(document, verb, 'obj').some(o => o.index > verb.index) &&
  (childrenBy(document, verb, 'nsubj').length > 0 || verb.relation.startsWith('acl'))
