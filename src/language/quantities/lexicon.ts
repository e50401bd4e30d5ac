import type { QuantityUnit } from '../document.ts'
import { type Phrases, phrasesByFirst } from '../phrases.ts'
import type { Bound, QuantityWords } from './words.ts'

export interface UnitEntry {
  readonly unit: QuantityUnit
  readonly name: string | null
}

/** The words of a pack as tables, so that reading a token costs a look-up. */
export interface Lexicon {
  readonly words: QuantityWords
  readonly numbers: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number>
  readonly suffixes: ReadonlyMap<string, number>
  readonly fractions: ReadonlyMap<string, number>
  readonly vague: ReadonlyMap<string, number>
  readonly vaguePhrases: Phrases<number>
  readonly zeros: Phrases<'determiner' | 'pronoun'>
  readonly before: Phrases<Bound>
  readonly after: Phrases<Bound>
  readonly units: Phrases<UnitEntry>
  readonly tight: ReadonlyMap<string, UnitEntry>
  readonly currencies: Phrases<string>
  readonly articles: ReadonlySet<string>
  readonly rangeWords: ReadonlySet<string>
  readonly changes: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
  readonly ages: ReadonlySet<string>
  readonly clock: Phrases<true>
  readonly dimensions: ReadonlySet<string>
  readonly games: ReadonlySet<string>
  readonly disputes: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  /** Every word that can begin a quantity and is not written in digits. */
  readonly openers: ReadonlySet<string>
}

const bounds = (table: Readonly<Record<Bound, readonly string[]>>): (readonly [string, Bound])[] =>
  Object.entries(table).flatMap(([bound, list]) => list.map(phrase => [phrase, bound as Bound] as const))

const built = new WeakMap<QuantityWords, Lexicon>()

export function lexiconOf(words: QuantityWords): Lexicon {
  let lexicon = built.get(words)
  if (!lexicon) built.set(words, (lexicon = build(words)))
  return lexicon
}

function build(words: QuantityWords): Lexicon {
  const map = (record: Readonly<Record<string, number>>): Map<string, number> => new Map(Object.entries(record))
  const lexicon = {
    words,
    numbers: map(words.numbers),
    scales: map(words.scales),
    suffixes: map(words.scaleSuffixes),
    fractions: map(words.fractions),
    vague: map(words.vague),
    vaguePhrases: phrasesByFirst(Object.entries(words.vaguePhrases)),
    zeros: phrasesByFirst(
      words.zeros.map(z => [z, words.zeroPronouns.includes(z) ? 'pronoun' : 'determiner'] as const),
    ),
    before: phrasesByFirst(bounds(words.before)),
    after: phrasesByFirst(bounds(words.after)),
    units: phrasesByFirst(words.units.flatMap(u => u.words.map(w => [w, { unit: u.unit, name: u.name }] as const))),
    tight: new Map(words.units.flatMap(u => (u.tight ?? []).map(w => [w, { unit: u.unit, name: u.name }] as const))),
    currencies: phrasesByFirst(Object.entries(words.currencyPrefixes)),
    articles: new Set(words.articles),
    rangeWords: new Set(words.rangeWords),
    changes: new Set(words.changes),
    labels: new Set(words.labels),
    ages: new Set(words.ages),
    clock: phrasesByFirst(words.clock.map(w => [w, true] as const)),
    dimensions: new Set(words.dimensions),
    games: new Set(words.games),
    disputes: new Set(words.disputes),
    auxiliaries: new Set(words.auxiliaries),
  }
  const openers = new Set([
    ...lexicon.numbers.keys(),
    ...lexicon.fractions.keys(),
    ...lexicon.vague.keys(),
    ...lexicon.vaguePhrases.keys(),
    ...lexicon.zeros.keys(),
    ...lexicon.before.keys(),
    ...lexicon.currencies.keys(),
    ...lexicon.articles,
    words.between,
    words.from,
  ])
  return { ...lexicon, openers }
}
