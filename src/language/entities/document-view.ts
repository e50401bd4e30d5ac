import type { NamedSpan } from '../models.ts'
import type { WordHints } from './features.ts'
import { nameTypes } from './labels.ts'

const SEEN_LOWER = 1
const SEEN_CAPITAL = 2
const TYPES = nameTypes.length

/** What the other sentences of a document say of a sentence's words. */
export interface DocumentView {
  /** Hints for word `i` of sentence `s`; before the first look at the names only the writing counts. */
  hints(s: number, i: number): WordHints
}

/** Counts of a word: in names of several words by type, then alone by type. */
type Votes = Int32Array

/** How words are written in the document, and, after a first look, as what they were taken. */
export function viewDocument(
  sentences: readonly (readonly string[])[],
  names: readonly (readonly NamedSpan[])[] | null,
): DocumentView {
  const { lower, capital } = writing(sentences)
  const votes = names ? countVotes(sentences, names) : null
  return {
    hints(s, i) {
      const word = sentences[s]![i]!
      const caseBits = (lower.has(word.toLowerCase()) ? SEEN_LOWER : 0) | (capital.has(word) ? SEEN_CAPITAL : 0)
      const counted = votes?.get(word)
      if (!counted || !names) return { caseBits, inLonger: 0, alone: 0 }
      const own = names[s]!.find(n => n.first <= i && i < n.end)
      const ownSlot = own ? slotOf(own) : -1
      return { caseBits, inLonger: winner(counted, 0, ownSlot), alone: winner(counted, TYPES, ownSlot) }
    },
  }
}

/** Words in lower case, and words with a capital that do not open a sentence. */
function writing(sentences: readonly (readonly string[])[]) {
  const lower = new Set<string>()
  const capital = new Set<string>()
  for (const words of sentences)
    for (let i = 0; i < words.length; i++) {
      const small = words[i]!.toLowerCase()
      if (small === words[i]) lower.add(small)
      else if (i > 0) capital.add(words[i]!)
    }
  return { lower, capital }
}

const slotOf = ({ first, end, type }: NamedSpan): number =>
  nameTypes.indexOf(type as (typeof nameTypes)[number]) + (end - first > 1 ? 0 : TYPES)

function countVotes(sentences: readonly (readonly string[])[], names: readonly (readonly NamedSpan[])[]) {
  const votes = new Map<string, Votes>()
  for (let s = 0; s < sentences.length; s++)
    for (const name of names[s]!)
      for (let i = name.first; i < name.end; i++) {
        const word = sentences[s]![i]!
        if (word === word.toLowerCase()) continue
        let counts = votes.get(word)
        if (!counts) votes.set(word, (counts = new Int32Array(2 * TYPES)))
        counts[slotOf(name)]!++
      }
  return votes
}

/** The most frequent type plus one, without the vote of the word itself; 0 when there is no other. */
function winner(counts: Votes, from: number, ownSlot: number): number {
  let [best, most] = [0, 0]
  for (let t = 0; t < TYPES; t++) {
    const count = counts[from + t]! - (ownSlot === from + t ? 1 : 0)
    if (count > most) [best, most] = [t + 1, count]
  }
  return best
}
