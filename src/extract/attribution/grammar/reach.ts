import type { Token } from '../../../language/document.ts'
import { phraseAt } from '../../../language/phrases.ts'
import { childrenBy, headOf, isVerb, relationOf, subtree } from '../../../language/tree.ts'
import { isComma, isFiniteVerb, isPunctuation, type Scene, scopeOf } from '../scene.ts'
import { asidesIn } from './aside.ts'
import { cueAt } from './cue.ts'
import { hasFiniteForm, isPassive } from './speaker.ts'

/**
 * Where that which is said after a cue ends: at the end of the sentence or of the quotation around the
 * cue, before
 *
 *   - a further cue of the same speaker: said it was closed[ and added that …], said it was closed[, adding …]
 *   - somebody else's: said it was closed[, but the union denied it], … [, according to the police]
 *   - the main clause, where the cue stands in a clause before it: “When he said it was closed[, I left]”
 */
export function reachOf(scene: Scene, verb: Token, from: number): number {
  const { end } = scopeOf(scene, verb)
  const limit = Math.min(end, treeLimit(scene, verb, from, end))
  for (let i = from + 1; i < limit; i++) if (breaksAt(scene, verb, i, from, limit)) return i
  return limit
}

const under = new Set(['advcl', 'acl', 'csubj', 'nsubj', 'obl', 'nmod'])

/** A cue in a clause before its main clause, or in a relative clause of the main subject, reaches no further than its own words. */
function treeLimit(scene: Scene, verb: Token, from: number, end: number): number {
  for (let t: Token | null = verb; t; t = headOf(scene.document, t)) {
    const head = headOf(scene.document, t)
    if (!head || !under.has(relationOf(t))) {
      if (head && relationOf(t) === 'conj') continue
      return end
    }
    const above = governor(scene, t)
    if (above && above.index > verb.index && above.index < end) {
      const last = lastOf(scene, t) + 1
      return last > from + 1 ? last : commaAfter(scene, from, end)
    }
  }
  return end
}

/** The verb of the clause that a subordinate clause belongs to, over the nouns between. */
function governor(scene: Scene, clause: Token): Token | null {
  let t = headOf(scene.document, clause)
  while (t && !isVerb(t) && ['nsubj', 'obl', 'nmod', 'obj', 'appos', 'conj', 'ccomp'].includes(relationOf(t)))
    t = headOf(scene.document, t)
  return t
}

function commaAfter(scene: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) if (scene.document.tokens[i]!.text === ',') return i
  return end
}

const lastOf = (scene: Scene, t: Token): number => subtree(scene.document, t).at(-1)!.index

function breaksAt(scene: Scene, verb: Token, i: number, from: number, limit: number): boolean {
  const { tokens } = scene.document
  const t = tokens[i]!
  if (scene.quotationOf[i] !== scene.quotationOf[verb.index])
    return closesAtComma(scene, i) && endsAtComma(scene, verb, i, limit)
  if (isComma(t)) return endsAtComma(scene, verb, i, limit)
  if (t.text === ';') return cueBy(scene, i + 1, limit, 12) !== null
  if (t.upos !== 'CCONJ' || i <= from + 2) return false
  return joinsCue(scene, verb, i, limit) || (tokens[i + 1]?.upos === 'PRON' && othersCue(scene, verb, i, limit))
}

/** The mark that closes a quotation after its comma: he said it was “a ruin,” but … */
function closesAtComma(scene: Scene, i: number): boolean {
  const { tokens, quotations } = scene.document
  const q = quotations[scene.quotationOf[i]!]
  return q !== undefined && q.span[1] === tokens[i]!.span[1] && tokens[i - 1]?.text === ','
}

/** ", adding that …", ", according to …", ", police said", ", but the union denied …" */
function endsAtComma(scene: Scene, verb: Token, i: number, limit: number): boolean {
  const { tokens } = scene.document
  const next = tokens[i + 1]
  if (!next || i + 1 >= limit) return true
  if (asidesIn(scene, verb.sentence).some(a => a.first === i + 1 && a.cue.verb !== verb && a.end >= limit - 2))
    return true
  if (isFiniteVerb(next) && isInRelative(scene, verb)) return true
  if (phraseAt(scene.phrases, scene.lower, i + 1, limit)) return true
  const word = next.upos === 'ADV' && tokens[i + 2] ? tokens[i + 2]! : next
  if (word.xpos === 'VBG' && takesClause(scene, word)) return true
  if (next.upos === 'CCONJ' && joinsCue(scene, verb, i + 1, limit)) return true
  return (next.upos === 'CCONJ' || next.upos === 'SCONJ') && othersCue(scene, verb, i + 1, limit)
}

/** "Brenn, who said it was closed[, left]": the cue's subject or object is a relative word. */
const isInRelative = ({ document }: Scene, verb: Token): boolean =>
  childrenBy(document, verb, 'nsubj', 'obj').some(c => c.index < verb.index && (c.xpos === 'WP' || c.xpos === 'WDT')) ||
  document.tokens[verb.index - 1]?.xpos === 'WP'

const takesClause = (scene: Scene, t: Token): boolean => cueAt(scene, t)?.entry.frames.has('clause') ?? false

/** "… and added that": a cue of the same tense without a subject of its own. */
function joinsCue(scene: Scene, verb: Token, i: number, limit: number): boolean {
  const { tokens } = scene.document
  let k = i + 1
  while (k < limit && (tokens[k]!.upos === 'ADV' || tokens[k]!.upos === 'AUX')) k++
  const t = tokens[k]
  if (!t || k >= limit || !cueAt(scene, t) || isPassive(scene.document, t)) return false
  if (t.head === verb.index) return true
  const alike = t.xpos === verb.xpos || (isFiniteVerb(t) && isFiniteVerb(verb))
  if (!alike || childrenBy(scene.document, t, 'nsubj').some(c => c.index > i)) return false
  const joined = headOf(scene.document, t)
  return !joined || joined.index < verb.index || relationOf(t) !== 'conj' || !couldSay(scene, joined)
}

/** The verb before has a subject that could say something itself: neither passive nor without a person. */
function couldSay(scene: Scene, t: Token): boolean {
  if (!isVerb(t) || isPassive(scene.document, t)) return false
  const subject = childrenBy(scene.document, t, 'nsubj')[0]
  return (
    subject !== undefined &&
    (subject.upos === 'PROPN' || (subject.upos === 'PRON' && !scene.words.expletives.includes(subject.lemma)))
  )
}

/** ", but the union denied": a finite cue with its own subject right after the joining word. */
function othersCue(scene: Scene, verb: Token, i: number, limit: number): boolean {
  const found = cueBy(scene, i + 1, limit, 10)
  return (
    found !== null && found.index !== verb.index && hasFiniteForm(scene.document, found) && takesClause(scene, found)
  )
}

/** The first verb after a position, if it is a cue. */
function cueBy(scene: Scene, from: number, limit: number, within: number): Token | null {
  const { tokens } = scene.document
  for (let i = from; i < Math.min(limit, from + within); i++) {
    const t = tokens[i]!
    if (isPunctuation(t)) return null
    if (t.upos === 'VERB') return cueAt(scene, t) ? t : null
  }
  return null
}
