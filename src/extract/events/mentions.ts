import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, tokensIn } from '../../language/tree.ts'
import type { Span } from '../../report/span.ts'
import type { Candidate } from './candidate.ts'
import { placed } from './noun.ts'
import type { Scene } from './scene.ts'

/** A candidate with its parties as spans of the text. */
export interface Told extends Candidate {
  readonly actorSpans: readonly Span[]
  readonly recipientSpans: readonly Span[]
  /** True where nobody is named and the actor is the body whose work it is. */
  readonly implied?: boolean
  /** Sentences that tell it once more and add nothing. */
  readonly again: readonly Span[]
}

/** An event already told, with the words of its parties and places. */
interface Known {
  readonly told: Told
  readonly words: ReadonlySet<string>
  readonly again: Span[]
}

/**
 * One happening, one event: what only takes up what was told before is further evidence of it. Nouns
 * with nothing of their own ("the attack", "this visit") or only with parties that an earlier event of
 * the type has; verbs that tell the same of the same parties once more. A weak noun ("violence") that
 * takes up nothing is left out.
 */
export function newMentions(scene: Scene, told: readonly Told[]): Told[] {
  const known: Known[] = []
  for (const t of told) {
    const earlier = known.filter(k => k.told.frame.type === t.frame.type && !k.told.spoken)
    const words = new Set(partyWords(scene, t))
    const before = retold(scene, t, words, earlier)
    if (before) before.again.push(scene.document.sentences[t.word.sentence]!.span)
    else if (t.telling || tells(scene, t, wordsOf(earlier))) known.push({ told: t, words, again: [] })
  }
  return known.map(k => ({ ...k.told, again: k.again }))
}

const wordsOf = (known: readonly Known[]): ReadonlySet<string> => new Set(known.flatMap(k => [...k.words]))

/** The event that a mention only tells again. */
function retold(scene: Scene, t: Told, words: ReadonlySet<string>, earlier: readonly Known[]): Known | undefined {
  if (t.spoken || t.frame.verbal) return t.telling || tells(scene, t, wordsOf(earlier)) ? undefined : earlier.at(-1)
  const same = earlier.filter(k => [...words].every(w => k.words.has(w)))
  if (t.kind === 'verb') return words.size > 0 && !dated(scene, t.word) ? same.findLast(k => sameDeed(k, t)) : undefined
  return t.telling || tells(scene, t, wordsOf(earlier)) ? undefined : (same.at(-1) ?? earlier.at(-1))
}

/** The same verb in another sentence, with as much said of who and to whom. */
const sameDeed = ({ told }: Known, t: Told): boolean =>
  told.word.lemma === t.word.lemma &&
  told.word.sentence !== t.word.sentence &&
  t.actorSpans.length > 0 &&
  t.recipientSpans.length > 0

function tells(scene: Scene, told: Told, known: ReadonlySet<string>): boolean {
  const words = partyWords(scene, told)
  if (dated(scene, told.site)) return true
  if (isDefinite(scene, told)) return words.some(w => !known.has(w))
  if (placed(scene, told.site) || saidToHappen(scene, told.site)) return true
  return words.length > 0 || told.lent || !isWeak(told)
}

/** "Clashes [erupted] near the border", also where the parser took the verb for a participle. */
const saidToHappen = (scene: Scene, site: Token): boolean =>
  happens(scene, headOf(scene.document, site), site) ||
  childrenBy(scene.document, site, 'acl').some(
    c => c.relation === 'acl' && c.xpos !== 'VBG' && scene.lexicon.words.happenVerbs.has(c.lemma),
  )

const isWeak = ({ frame }: Told): boolean => 'weak' in frame.source && frame.source.weak === true

/** The last words of its parties with their numbers, and the places named with it. */
const partyWords = (scene: Scene, told: Told): string[] => [
  ...[...told.actorSpans, ...told.recipientSpans].flatMap(span => [
    lastWord(scene.document.text.slice(...span)),
    ...numbersIn(scene, span),
  ]),
  ...placesNamed(scene, told),
]

const numbersIn = ({ document }: Scene, span: Span): string[] =>
  tokensIn(document, span)
    .filter(t => t.upos === 'NUM')
    .map(t => t.text.toLowerCase())

function placesNamed({ document, nameAt }: Scene, { site, word }: Told): string[] {
  const holders = site === word ? [site] : [site, word]
  return holders
    .flatMap(h => childrenBy(document, h, 'nmod', 'obl'))
    .filter(c => nameAt[c.index]?.kind === 'place')
    .map(c => c.text.toLowerCase())
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase()

function isDefinite({ document, lexicon }: Scene, { site }: Candidate): boolean {
  return childrenBy(document, site, 'det', 'nmod').some(
    c => lexicon.words.definite.has(c.lemma) || (c.relation === 'nmod:poss' && c.upos === 'PRON'),
  )
}

/** A time expression under the noun or under the verb that it is subject or object of. */
function dated(scene: Scene, site: Token): boolean {
  const { document } = scene
  const sentence = document.sentences[site.sentence]!.span
  const head = headOf(document, site)
  return document.times.some(time => {
    if (time.span[0] < sentence[0] || time.span[1] > sentence[1]) return false
    if (time.type !== 'DATE' && time.type !== 'TIME') return false
    return childrenOver(scene, site, time.span) || (happens(scene, head, site) && childrenOver(scene, head!, time.span))
  })
}

const happens = ({ lexicon }: Scene, head: Token | null, site: Token): boolean =>
  head !== null && relationOf(site) === 'nsubj' && lexicon.words.happenVerbs.has(head.lemma)

const childrenOver = ({ document }: Scene, t: Token, [start, end]: Span): boolean =>
  childrenBy(document, t, 'obl', 'nmod', 'compound', 'advmod').some(c => start <= c.span[0] && c.span[1] <= end)
