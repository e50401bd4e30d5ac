import type { CueEntry } from '../../../language/cues.ts'
import type { Document, Token } from '../../../language/document.ts'
import { phraseAt } from '../../../language/phrases.ts'
import { children, childrenBy, headOf, isVerb, relationOf } from '../../../language/tree.ts'
import { cover, type Span } from '../../../report/span.ts'
import type { StatementDraft } from '../../draft.ts'
import { nounPhrase } from '../../noun-phrase.ts'
import { isNominal, type Range, type Scene, sentenceOf } from '../scene.ts'

/** A verb of saying or thinking in the document. */
export interface Cue {
  readonly verb: Token
  readonly entry: CueEntry
}

const tables = new WeakMap<Scene, readonly (Cue | null)[]>()

/** The cue of each token, or null; found once, as nearly every rule asks for it. */
function cuesOf(scene: Scene): readonly (Cue | null)[] {
  let table = tables.get(scene)
  if (!table) tables.set(scene, (table = scene.document.tokens.map(t => readCue(scene, t))))
  return table
}

/** The cue that a token is, or null: the same object each time. */
export const cueAt = (scene: Scene, token: Token): Cue | null => cuesOf(scene)[token.index]!

const lists = new WeakMap<Scene, readonly Cue[]>()

/** The cues in running prose, in text order. */
export function cuesIn(scene: Scene): readonly Cue[] {
  let list = lists.get(scene)
  if (!list) lists.set(scene, (list = scene.prose.flatMap(t => cueAt(scene, t) ?? [])))
  return list
}

function readCue(scene: Scene, token: Token): Cue | null {
  if (!isVerb(token) && !isVerbAsNoun(scene, token)) return null
  const entry = withParticle(scene, token) ?? scene.verbs.get(token.lemma)
  return entry ? { verb: token, entry } : null
}

/** The row of "lay_out" for "laid out". */
function withParticle({ document, verbs }: Scene, verb: Token): CueEntry | undefined {
  const next = document.tokens[verb.index + 1]
  return next?.head === verb.index && (next.relation === 'compound:prt' || next.relation === 'advmod')
    ? verbs.get(`${verb.lemma}_${next.lemma}`)
    : undefined
}

/** "The company plans to …", tagged as a noun: a plural at the head of the clause with a subject of its own. */
const isVerbAsNoun = ({ document }: Scene, t: Token): boolean =>
  t.xpos === 'NNS' &&
  ['root', 'conj', 'ccomp', 'parataxis'].includes(t.relation) &&
  childrenBy(document, t, 'cop').length === 0 &&
  childrenBy(document, t, 'nsubj').some(c => c.index < t.index)

/** The cue as annotators mark it: the verb, with "neither", "not" and a particle, without auxiliaries. */
export function cueSpan({ document, quantity }: Scene, verb: Token): Span {
  const particles = children(document, verb).filter(
    c => relationOf(c) === 'compound' && c.index === verb.index + 1 && !quantity[c.index + 2],
  )
  return cover([verb, ...particles].map(t => t.span))
}

const preposition = (document: Document, t: Token): string => childrenBy(document, t, 'case')[0]?.lemma ?? ''

const FARTHEST_COMPLEMENTIZER = 12

/** "told [a rally in Delmar] that …": the words between a verb of telling and the clause, whatever tree they have. */
export function toldBetween(scene: Scene, verb: Token): Range | null {
  const { document, words } = scene
  const first = verb.index + 1
  const end = Math.min(sentenceOf(document, verb).end, first + FARTHEST_COMPLEMENTIZER)
  if (!words.telling.includes(verb.lemma)) return null
  for (let i = first; i < end; i++) {
    const t = document.tokens[i]!
    if (words.complementizers.includes(t.lemma) && t.xpos !== 'DT') return i > first ? { first, end: i } : null
    const inPhrase =
      isNominal(t) ||
      ['DET', 'ADJ', 'NUM', 'ADP', 'CCONJ', 'PART'].includes(t.upos) ||
      document.tokens[i - 1]!.upos === 'DET'
    if (!inPhrase || scene.time[i]) return null
  }
  return null
}

/** "told [Northwire] on condition of anonymity": before the preposition of a phrase that keeps the source unnamed. */
function nameableEnd({ unnamed, lower }: Scene, { first, end }: Range): number {
  for (let i = first + 1; i < end; i++) if (phraseAt(unnamed, lower, i, end)) return i - 1
  return end
}

/** Who is told: "told [Northwire]", "said [to reporters]". */
export function addresseeOf(scene: Scene, verb: Token): Span | null {
  const { document, words } = scene
  const between = toldBetween(scene, verb)
  if (between)
    return [document.tokens[between.first]!.span[0], document.tokens[nameableEnd(scene, between) - 1]!.span[1]]
  const indirect = childrenBy(document, verb, 'iobj')[0]
  const told = words.telling.includes(verb.lemma) ? childrenBy(document, verb, 'obj')[0] : undefined
  const to = childrenBy(document, verb, 'obl').find(
    c => words.recipients.includes(preposition(document, c)) && c.upos !== 'VERB',
  )
  const token = indirect ?? told ?? to
  return token && token.upos !== 'ADV' ? nounPhrase(document, token) : null
}

const FARTHEST_MEDIUM = 30

/**
 * Where it was said: "Telegram" in "wrote Ada Brenn on Telegram", "a statement" in "said in a
 * statement". The nearest after the verb in its sentence and outside of quotations.
 */
function mediumOf(scene: Scene, verb: Token): string | null {
  const { document, words } = scene
  const { end } = sentenceOf(document, verb)
  for (let i = verb.index + 1; i < Math.min(end - 1, verb.index + FARTHEST_MEDIUM); i++) {
    const t = document.tokens[i]!
    if (scene.quotationOf[i] !== scene.quotationOf[verb.index] || words.complementizers.includes(t.lemma)) break
    if (!words.mediumPrepositions.includes(t.lemma)) continue
    const named = document.tokens[i + 1]!
    if (words.mediaNames.includes(named.text)) return named.text
    const noun = headOf(document, t)
    if (noun && noun.index > i && noun.index < i + 6 && words.mediaNouns.includes(noun.lemma))
      return document.text.slice(...nounPhrase(document, noun))
  }
  return null
}

/** The parts of a draft that any rule with a verb fills alike. */
export function verbDraft(
  scene: Scene,
  cue: Cue,
): Pick<StatementDraft, 'head' | 'cue' | 'act' | 'addressee' | 'medium' | 'hearsay' | 'vouches'> {
  return {
    head: cue.verb.index,
    cue: [cueSpan(scene, cue.verb)],
    act: cue.entry.act,
    addressee: addresseeOf(scene, cue.verb),
    medium: mediumOf(scene, cue.verb),
    hearsay: false,
    vouches: true,
  }
}
