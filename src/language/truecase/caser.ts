import type { NameModelData } from '../entities/finder.ts'
import { findListed, type ListedNames, listedNames } from '../entities/listed-names.ts'
import type { PlaceNames } from '../entities/place-names.ts'
import { type NameLexicon, wordClasses } from '../entities/word-class.ts'
import type { Caser } from '../models.ts'
import type { LanguagePack } from '../pack.ts'
import type { Model } from '../perceptron/file.ts'
import { packedScorer } from '../perceptron/packed.ts'
import { best, type Scorer } from '../perceptron/scorer.ts'
import { createWordTable } from '../perceptron/words.ts'
import {
  CAPITAL,
  CAPITALS,
  CASE_PADDING,
  type CaseContext,
  caseFeatures,
  listedKinds,
  MOST_CASE_FEATURES,
  SMALL,
  WRITINGS,
} from './features.ts'

/** Turns sentences in small letters into what the templates read. */
export interface CaseReader {
  /** Keeps memory bounded; contexts read before it are void after it. */
  reserve(): void
  read(words: readonly string[]): CaseContext
}

export function createCaseReader(pack: LanguagePack, lexicon: NameLexicon, places: PlaceNames): CaseReader {
  const table = createWordTable(wordClasses(pack.names, lexicon))
  const listed = smallListed(listedNames(pack))
  return {
    reserve: () => table.reserve(),
    read(words) {
      const padding = table.add('')
      const offsets = new Int32Array(words.length + 2 * CASE_PADDING).fill(padding)
      for (let i = 0; i < words.length; i++) offsets[i + CASE_PADDING] = table.add(words[i]!)
      return { values: table.values(), offsets, known: knownIn(words, listed, places) }
    },
  }
}

/** The listed names in small letters; of two that differ only in capitals the first stands. */
function smallListed(listed: ListedNames): ListedNames {
  const small = new Map()
  for (const [key, name] of listed) if (!small.has(key.toLowerCase())) small.set(key.toLowerCase(), name)
  return small
}

function knownIn(words: readonly string[], listed: ListedNames, places: PlaceNames): Int32Array {
  const known = new Int32Array(words.length + 2 * CASE_PADDING)
  for (let i = 0; i < words.length; i++) {
    const alone = places.population(words[i]!)
    const joined = Math.max(
      places.population(`${words[i]} ${words[i + 1] ?? ''}`),
      i > 0 ? places.population(`${words[i - 1]} ${words[i]}`) : -1,
    )
    known[i + CASE_PADDING] = sizeOf(alone) + 4 * sizeOf(joined)
  }
  const always = (): boolean => true
  for (const { first, end, name } of findListed(words, listed, always, always))
    for (let i = first; i < end; i++)
      known[i + CASE_PADDING]! += 16 * (1 + listedKinds.indexOf(name.what)) + (end - first > 1 ? 256 : 0)
  return known
}

const sizeOf = (population: number): number =>
  population < 0 ? 0 : population < 20_000 ? 1 : population < 300_000 ? 2 : 3

const features = new Int32Array(MOST_CASE_FEATURES)
const scores = new Float64Array(WRITINGS)

/** Writings of the words of one sentence, greedily from left to right; marks and numbers count as small. */
function writingsOf(context: CaseContext, words: readonly string[], scorer: Scorer): Uint8Array {
  const writings = new Uint8Array(words.length)
  let [last, beforeLast] = [WRITINGS, WRITINGS]
  for (const [i, word] of words.entries()) {
    let writing = SMALL
    if (/\p{L}/u.test(word)) {
      scorer.score(features, caseFeatures(features, scorer.mask, context, i, last, beforeLast), scores)
      writing = best(scores, WRITINGS)
    }
    writings[i] = writing
    beforeLast = last
    last = writing
  }
  return writings
}

/**
 * A caser over packed weights; needs the table `case` and the word lists of the name model. It gets ready at the first
 * sentence, since few texts need it.
 */
export function createCaser(model: Model<NameModelData>, pack: LanguagePack, places: PlaceNames): Caser {
  let ready: { reader: CaseReader; scorer: Scorer } | undefined
  const getReady = () => ({
    reader: createCaseReader(pack, model.data.lexicon, places),
    scorer: packedScorer(model.tables.case!),
  })
  return {
    recase(words) {
      const { reader, scorer } = (ready ??= getReady())
      reader.reserve()
      const small = words.map(w => w.toLowerCase())
      const writings = writingsOf(reader.read(small), small, scorer)
      return small.map((word, i) => written(word, writings[i]!))
    },
  }
}

/** How a word is written. */
export const writingOf = (word: string): number =>
  word === word.toLowerCase() ? SMALL : word.length > 1 && word === word.toUpperCase() ? CAPITALS : CAPITAL

const written = (small: string, writing: number): string =>
  writing === CAPITALS
    ? small.toUpperCase()
    : writing === CAPITAL
      ? small.charAt(0).toUpperCase() + small.slice(1)
      : small
