import type { CueEntry, CueFrame } from '../../../language/cues.ts'
import type { Token } from '../../../language/document.ts'
import { children, childrenBy, headOf, relationOf, subtree } from '../../../language/tree.ts'
import { isNominal, type Scene } from '../scene.ts'
import { isPassive, speakerOf } from './speaker.ts'

type Take = (scene: Scene, verb: Token) => Token[]

/** What a frame takes, as heads of phrases; the first frame that finds something gives the content. */
const takes: readonly (readonly [CueFrame, Take])[] = [
  ['object-infinitive', (s, v) => both(object(s, v), infinitive(s, v))],
  ['told-infinitive', (s, v) => (object(s, v).length > 0 ? infinitive(s, v) : [])],
  ['on-infinitive', (s, v) => both(phrases(s, v, 'on-infinitive'), infinitive(s, v))],
  ['object-of', (s, v) => both(object(s, v), phrases(s, v, 'object-of'))],
  ['object-for', (s, v) => both(object(s, v), phrases(s, v, 'object-for'))],
  ['object-with', (s, v) => both(object(s, v), phrases(s, v, 'object-with'))],
  ['object-at', (s, v) => both(object(s, v), phrases(s, v, 'object-at'))],
  ['object-to', (s, v) => both(object(s, v), phrases(s, v, 'object-to'))],
  ['object-as', (s, v) => both(object(s, v), phrases(s, v, 'object-as'))],
  ['object-complement', (s, v) => both(object(s, v), complementOf(s, v))],
  ['object-complement', (s, v) => namedObject(s, v)],
  ['object-complement', (s, v) => smallClause(s, v)],
  ['infinitive', (s, v) => infinitive(s, v)],
  ['gerund', (s, v) => gerund(s, v)],
  ['for', (s, v) => phrases(s, v, 'for')],
  ['of', (s, v) => phrases(s, v, 'of')],
  ['about', (s, v) => phrases(s, v, 'about')],
  ['against', (s, v) => phrases(s, v, 'against')],
  ['to', (s, v) => phrases(s, v, 'to')],
  ['on', (s, v) => phrases(s, v, 'on')],
  ['with', (s, v) => phrases(s, v, 'with')],
  ['in', (s, v) => phrases(s, v, 'in')],
  ['at', (s, v) => phrases(s, v, 'at')],
  ['findings-object', (s, v) => (isFinding(s, v) ? object(s, v) : [])],
  ['observers-object', (s, v) => (isObserver(s, v) ? object(s, v) : [])],
  ['persons-object', (s, v) => (isPerson(s, v) ? object(s, v) : [])],
  ['words-object', (s, v) => object(s, v).filter(o => o.upos === 'NOUN' || o.upos === 'PROPN')],
  ['object', (s, v) => judged(s, v)],
]

const taken = new WeakMap<CueEntry, typeof takes>()

/** What the frames of a cue take, in the order in which they are tried. */
export function takesOf(entry: CueEntry): typeof takes {
  let found = taken.get(entry)
  if (!found) taken.set(entry, (found = takes.filter(([frame]) => entry.frames.has(frame))))
  return found
}

/** Frames whose object is there before anybody speaks of it: "condemned the raid", "blamed the army for the raid". */
export const presupposing: ReadonlySet<CueFrame> = new Set([
  'object',
  'object-for',
  'object-with',
  'for',
  'about',
  'against',
  'to',
  'on',
  'with',
  'in',
  'at',
])

const both = (a: Token[], b: Token[]): Token[] => (a.length > 0 && b.length > 0 ? [...a, ...b] : [])

const object: Take = (scene, verb) => {
  const { document } = scene
  const passive = childrenBy(document, verb, 'nsubj').filter(c => c.relation === 'nsubj:pass')
  if (passive.length > 0) return passive
  const head = isPassive(document, verb) && relationOf(verb) === 'acl' ? headOf(document, verb) : null
  if (head) return [head]
  const own = childrenBy(document, verb, 'obj', 'iobj').slice(0, 1)
  return own.length > 0 ? own : leftOut(scene, verb)
}

/** "[the plan] she backs": what a relative clause without a relative word leaves out is the noun right before it. */
function leftOut(scene: Scene, verb: Token): Token[] {
  const { document } = scene
  const noun = verb.relation === 'acl:relcl' ? headOf(document, verb) : null
  const subject = childrenBy(document, verb, 'nsubj').find(c => c.index < verb.index)
  if (!noun || !isNominal(noun) || noun.xpos === 'WP' || scene.time[noun.index] || !subject) return []
  return subtree(document, subject)[0]!.index === noun.index + 1 ? [noun] : []
}

/** An object with what it is judged for or as: "praised [the crew for its calm]", "dismissed [it as talk]". */
const judged: Take = (scene, verb) => {
  const found = object(scene, verb)
  const rest = found.length > 0 ? phrases(scene, verb, 'object') : []
  return [...found, ...rest]
}

/** The subject is something found: a poll, a study, footage. */
function isFinding(scene: Scene, verb: Token): boolean {
  const speaker = speakerOf(scene, verb)
  return speaker !== null && scene.words.findings.includes(speaker.lemma)
}

/** The subject was there to see it: a witness, a reporter. */
function isObserver(scene: Scene, verb: Token): boolean {
  const speaker = speakerOf(scene, verb)
  return speaker !== null && scene.words.observers.includes(speaker.lemma)
}

/** The subject is a person by name or pronoun: troops defend a bridge, a mayor defends his plan. */
function isPerson(scene: Scene, verb: Token): boolean {
  const speaker = speakerOf(scene, verb)
  if (!speaker) return false
  if (speaker.upos === 'PRON') return scene.words.persons.includes(speaker.lemma) || speaker.xpos === 'WP'
  return scene.document.names.some(n => n.kind === 'person' && n.first <= speaker.index && speaker.index < n.end)
}

const infinitive: Take = ({ document }, verb) =>
  [verb, ...childrenBy(document, verb, 'obj', 'iobj')]
    .flatMap(owner => childrenBy(document, owner, 'xcomp', 'ccomp', 'advcl', 'acl'))
    .filter(c => c.index > verb.index && childrenBy(document, c, 'mark').some(m => m.xpos === 'TO'))
    .slice(0, 1)

const gerund: Take = ({ document }, verb) =>
  childrenBy(document, verb, 'xcomp', 'ccomp', 'obj', 'advcl').filter(
    c => c.index === verb.index + 1 && c.xpos === 'VBG',
  )

const complementOf: Take = ({ document }, verb) =>
  childrenBy(document, verb, 'xcomp', 'ccomp')
    .filter(c => c.index > verb.index)
    .slice(0, 1)

/** "called [the vote a sham]" where the parser takes all for one object: it has a second phrase or a quotation in it. */
const namedObject: Take = (scene, verb) => {
  const { document, quotationOf } = scene
  const found =
    object(scene, verb)[0] ?? complementOf(scene, verb).find(c => c.index === verb.index + 1 && isNominal(c))
  if (!found || found.index < verb.index) return []
  const quoted = subtree(document, found).some(t => quotationOf[t.index] !== quotationOf[verb.index])
  const after = children(document, found).filter(c => c.index > found.index)
  if (quoted || after.some(c => isSecondPhrase(scene, c)) || isWhatBefore(scene, verb)) return [found]
  return besides(scene, verb, found)
}

/** "called [the raid unlawful]": the parser makes the object the subject of what it is called. */
const smallClause: Take = (scene, verb) =>
  complementOf(scene, verb).filter(c =>
    childrenBy(scene.document, c, 'nsubj').some(s => verb.index < s.index && s.index < c.index),
  )

const opensPhrase = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** "calling it [a relic]", "calling her [“a star”]": the phrase right after the object that the parser hangs somewhere else. */
function besides({ document, time, quotationOf }: Scene, verb: Token, object: Token): Token[] {
  const next = document.tokens[subtree(document, object).at(-1)!.index + 1]
  if (!next || next.sentence !== verb.sentence || time[next.index]) return []
  const opensQuotation = quotationOf[next.index] !== quotationOf[object.index]
  if (!opensQuotation && !opensPhrase.has(next.upos)) return []
  const word = opensQuotation ? document.tokens[next.index + 1]! : next
  let top = word
  for (let t: Token | null = word; t && t.index > object.index; t = headOf(document, t)) top = t
  return top.index > object.index ? [object, top] : []
}

/** "the vote [a sham]", "the charges [unfounded]": a noun phrase or an adjective without preposition after the object. */
const isSecondPhrase = ({ document }: Scene, t: Token): boolean =>
  t.upos === 'ADJ' ||
  (t.xpos === 'VBN' && relationOf(t) === 'acl') ||
  (isNominal(t) &&
    childrenBy(document, t, 'det').length > 0 &&
    childrenBy(document, t, 'case').length === 0 &&
    relationOf(t) !== 'conj')

/** "in what the mayor called [a sham]". */
const isWhatBefore = ({ document }: Scene, verb: Token): boolean =>
  headOf(document, verb)?.xpos === 'WP' ||
  childrenBy(document, verb, 'obj', 'nsubj').some(c => c.xpos === 'WP' && c.index < verb.index)

/** Phrases with a preposition of the frame, nominal or clausal ("for firing on the crowd"), under the verb or under its object. */
function phrases({ document, time, words }: Scene, verb: Token, frame: CueFrame): Token[] {
  const taken = words.prepositions[frame] ?? []
  const owners = [verb, ...childrenBy(document, verb, 'obj')]
  return owners
    .flatMap(owner =>
      childrenBy(document, owner, 'obl', 'nmod', 'advcl', 'acl', 'xcomp').filter(
        c =>
          c.index > verb.index &&
          !time[c.index] &&
          childrenBy(document, c, 'case', 'mark').some(p => taken.includes(p.lemma) && p.index < c.index),
      ),
    )
    .slice(0, 1)
}
