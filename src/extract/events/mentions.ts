import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf } from '../../language/tree.ts'
import type { Span } from '../../report/span.ts'
import type { Candidate } from './candidate.ts'
import { placed } from './noun.ts'
import type { Scene } from './scene.ts'

/** A candidate with its parties as spans of the text. */
export interface Told extends Candidate {
  readonly actorSpans: readonly Span[]
  readonly recipientSpans: readonly Span[]
}

/**
 * Leaves out nouns that only take up what was told before: "the attack", "this visit" with nothing
 * of their own, or only with parties that an earlier event of the type has. A weak noun ("violence")
 * with nothing of its own goes as well.
 */
export function newMentions(scene: Scene, told: readonly Told[]): Told[] {
  const seen = new Map<string, Set<string>>()
  return told.filter(t => {
    const keep = t.telling || tells(scene, t, seen.get(t.frame.type) ?? new Set())
    const known = seen.get(t.frame.type) ?? new Set<string>()
    for (const word of partyWords(scene, t)) known.add(word)
    seen.set(t.frame.type, known)
    return keep
  })
}

function tells(scene: Scene, told: Told, known: ReadonlySet<string>): boolean {
  const words = partyWords(scene, told)
  if (dated(scene, told.site)) return true
  if (isDefinite(scene, told)) return words.some(w => !known.has(w))
  if (placed(scene, told.site)) return true
  return words.length > 0 || told.lent || !isWeak(told)
}

const isWeak = ({ frame }: Told): boolean => 'weak' in frame.source && frame.source.weak === true

/** The last words of its parties, and the places named with it. */
const partyWords = (scene: Scene, told: Told): string[] => [
  ...[...told.actorSpans, ...told.recipientSpans].map(([s, e]) => lastWord(scene.document.text.slice(s, e))),
  ...placesNamed(scene, told),
]

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
