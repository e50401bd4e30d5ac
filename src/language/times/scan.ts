import type { Document, Sentence } from '../document.ts'
import { type Atoms, lookUp } from './atoms.ts'
import type { Match } from './meaning.ts'
import { patternsFor } from './patterns/list.ts'
import type { Vocabulary, WordEntry } from './vocabulary.ts'

/** Words without which no sentence says a time. */
const isCore = (w: WordEntry): boolean =>
  (w.month ??
    w.weekday ??
    w.unit ??
    w.season ??
    w.part ??
    w.clock ??
    w.meridiem ??
    w.dayWord ??
    w.vague ??
    w.vagueNoun ??
    w.holiday ??
    w.decade ??
    w.frequency ??
    w.zone) !== undefined ||
  (w.number !== undefined && w.number >= 15 && w.number < 21)

/** Whether a sentence can hold a time at all; most do not, and are not looked at further. */
export function mayHoldTime(document: Document, sentence: Sentence, vocabulary: Vocabulary): boolean {
  for (let t = sentence.first; t < sentence.end; t++) {
    const { text } = document.tokens[t]!
    const code = text.charCodeAt(0)
    if (code >= 48 && code <= 57 && text.length >= 2) return true
    const lower = text.toLowerCase()
    const word = lookUp(vocabulary, lower)
    if (word ? isCore(word) : lower.includes('-') || lower.includes('’')) return true
  }
  return false
}

function longestAt(atoms: Atoms, i: number): Match | null {
  let best: Match | null = null
  for (const pattern of patternsFor(atoms.list[i]!)) {
    const found = pattern(atoms, i)
    if (found && (!best || found.end > best.end)) best = { first: i, ...found }
  }
  return best
}

/** The simple expressions of a sentence, left to right, none overlapping. */
export function scan(atoms: Atoms): Match[] {
  const matches: Match[] = []
  for (let i = 0; i < atoms.list.length; ) {
    const match = longestAt(atoms, i)
    if (match?.meaning) matches.push(match)
    i = match?.end ?? i + 1
  }
  return matches
}
