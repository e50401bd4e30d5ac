import type { Token } from '../../language/document.ts'
import { childrenBy, relationOf } from '../../language/tree.ts'
import type { Candidate } from './candidate.ts'
import { matches, type Scene } from './scene.ts'

/** How many sentences before and after the event's own are looked at. */
const reach = 10

/**
 * Who does it where nobody is said to and the deed is one body's trade: the nearest word of
 * `implied` in the sentence, else the last one before it, else the first one behind it.
 *
 *   [Police] said on Monday that 40 people had been arrested.
 *   actor                                            trigger
 */
export function impliedActor(scene: Scene, { frame, word, recipients }: Candidate): Token | null {
  const test = frame.implied
  if (!test) return null
  const { tokens, sentences } = scene.document
  const fits = (t: Token): boolean =>
    (t.upos === 'NOUN' || t.upos === 'PROPN') &&
    matches(scene, test, t) &&
    !namesPlace(scene, t) &&
    !isPatient(scene, t, recipients)
  const own = sentences[word.sentence]!
  const here = tokens.slice(own.first, own.end).filter(fits)
  if (here.length > 0) return here.reduce((a, b) => (distance(word, b) < distance(word, a) ? b : a))
  const from = sentences[Math.max(0, word.sentence - reach)]!
  for (let i = own.first - 1; i >= from.first; i--) if (fits(tokens[i]!)) return tokens[i]!
  const to = sentences[Math.min(sentences.length - 1, word.sentence + reach)]!
  for (let i = own.end; i < to.end; i++) if (fits(tokens[i]!)) return tokens[i]!
  return null
}

const distance = (a: Token, b: Token): number => Math.abs(a.index - b.index)

/** "Two [policemen] were arrested": those it is done to, and whatever hangs under them. */
function isPatient({ document }: Scene, t: Token, recipients: readonly Token[]): boolean {
  return (
    recipients.some(r => r === t || t.head === r.index || childrenBy(document, r, 'conj').includes(t)) ||
    relationOf(t) === 'flat'
  )
}

/** "the [police] station": a word before a place. */
const namesPlace = ({ document, lexicon }: Scene, t: Token): boolean =>
  relationOf(t) === 'compound' && lexicon.places.has(document.tokens[t.head]!.lemma)
