import { normaliseWord } from '../../src/language/perceptron/words.ts'
import type { TagLexicon } from '../../src/language/tag/lexicon.ts'
import type { ListedWords } from '../../src/language/tag/listed.ts'
import type { GoldSentence } from './sentences.ts'

/** A word must be seen so often to have an ambiguity class; rarer ones must look unknown in training too. */
const CLASS_OCCURRENCES = 21
const CLASS_SHARE = 0.02
const CLASS_LABELS = 4

/** A form must be seen so often, and with another label no more than so rarely, to need no classifier. */
const SINGLE_OCCURRENCES = 60
const SINGLE_SHARE = 0.998

/** Counts the words of the training data into labels, single-label words and ambiguity classes. */
export function buildLexicon(sentences: readonly GoldSentence[], listed: ListedWords): TagLexicon {
  const labels = [...new Set(sentences.flatMap(s => s.tags))].sort()
  const numbers = new Map(labels.map((label, i) => [label, i]))
  const [forms, lowers] = [new Map<string, number[]>(), new Map<string, number[]>()]
  for (const { words, tags } of sentences)
    for (const [i, word] of words.entries()) {
      const form = normaliseWord(word)
      count(forms, form, numbers.get(tags[i]!)!, labels.length)
      count(lowers, form.toLowerCase(), numbers.get(tags[i]!)!, labels.length)
    }
  return { labels, single: singles(forms), ...ambiguity(lowers), listed }
}

function count(table: Map<string, number[]>, word: string, label: number, labels: number): void {
  let counts = table.get(word)
  if (!counts) table.set(word, (counts = new Array<number>(labels).fill(0)))
  counts[label]!++
}

const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0)

function singles(forms: ReadonlyMap<string, readonly number[]>): Record<string, number> {
  const single: Record<string, number> = {}
  for (const [form, counts] of forms) {
    const [sum, most] = [total(counts), Math.max(...counts)]
    if (sum >= SINGLE_OCCURRENCES && most >= sum * SINGLE_SHARE) single[form] = counts.indexOf(most)
  }
  return single
}

function ambiguity(lowers: ReadonlyMap<string, readonly number[]>) {
  const classes = new Map<string, number>()
  const words: Record<string, number> = {}
  for (const [lower, counts] of lowers) {
    const sum = total(counts)
    if (sum < CLASS_OCCURRENCES) continue
    const labels = counts
      .map((n, label) => ({ n, label }))
      .filter(({ n }) => n >= sum * CLASS_SHARE)
      .sort((a, b) => b.n - a.n || a.label - b.label)
      .slice(0, CLASS_LABELS)
    const key = labels.map(l => l.label).join(' ')
    if (!classes.has(key)) classes.set(key, classes.size)
    words[lower] = classes.get(key)!
  }
  return { classes: [...classes.keys()].map(key => key.split(' ').map(Number)), words }
}
