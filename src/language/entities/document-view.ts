import type { NamedSpan } from '../models.ts'
import { LOWER } from '../perceptron/words.ts'
import type { WordHints } from './features.ts'
import { nameTypes } from './labels.ts'
import { PADDING, type SentenceView } from './sentence-view.ts'

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
  views: readonly SentenceView[],
  values: Int32Array,
  names: readonly (readonly NamedSpan[])[] | null,
): DocumentView {
  const { lower, capital } = writing(sentences)
  const surroundings = surroundingsOf(sentences, views, values)
  const votes = names ? countVotes(sentences, names) : null
  return {
    hints(s, i) {
      const word = sentences[s]![i]!
      const caseBits = (lower.has(word.toLowerCase()) ? SEEN_LOWER : 0) | (capital.has(word) ? SEEN_CAPITAL : 0)
      const around = otherThan(surroundings.get(word), s, i)
      const counted = votes?.get(word)
      if (!counted || !names) return { caseBits, around, inLonger: 0, alone: 0 }
      const own = names[s]!.find(n => n.first <= i && i < n.end)
      const ownSlot = own ? slotOf(own) : -1
      return { caseBits, around, inLonger: winner(counted, 0, ownSlot), alone: winner(counted, TYPES, ownSlot) }
    },
  }
}

/** Occurrences of a word that are remembered, and that a word's features look at. */
const MOST_KEPT = 5
const MOST_ASKED = 3
const NONE: readonly number[] = []

/** Where a word with a capital stands: sentence, position, the words before and after its run (hashed), in a row. */
type Surroundings = number[]
const ROW = 4

function surroundingsOf(
  sentences: readonly (readonly string[])[],
  views: readonly SentenceView[],
  values: Int32Array,
): Map<string, Surroundings> {
  const all = new Map<string, Surroundings>()
  for (const [s, { offsets, runFirst, runEnd, length }] of views.entries())
    for (let i = 0; i < length; i++) {
      const word = sentences[s]![i]!
      if (runFirst[i]! < 0 || word.length < 2 || word === word.toLowerCase()) continue
      let rows = all.get(word)
      if (!rows) all.set(word, (rows = []))
      if (rows.length === MOST_KEPT * ROW) continue
      const [before, after] = [offsets[runFirst[i]! - 1 + PADDING]!, offsets[runEnd[i]! + PADDING]!]
      rows.push(s, i, values[before + LOWER]!, values[after + LOWER]!)
    }
  return all
}

/** The words around the other occurrences, in pairs. */
function otherThan(rows: Surroundings | undefined, s: number, i: number): readonly number[] {
  if (!rows || rows.length === ROW) return NONE
  const around: number[] = []
  for (let r = 0; r < rows.length && around.length < MOST_ASKED * 2; r += ROW)
    if (rows[r] !== s || rows[r + 1] !== i) around.push(rows[r + 2]!, rows[r + 3]!)
  return around
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
