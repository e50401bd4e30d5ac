import type { NamesOfARegion } from './more-names.ts'
import type { GoldName, NameDocument, NameSentence } from './names-corpora.ts'

/** What mentions are replaced with. */
export interface Replacements {
  readonly regions: readonly NamesOfARegion[]
  /** Place names, split into words. */
  readonly places: readonly (readonly string[])[]
  readonly countries: readonly (readonly string[])[]
  /** Adjectives of countries by themselves, nouns by themselves, so that a "Syrian" becomes no "Syrians". */
  readonly demonyms: readonly ReadonlyMap<string, number>[]
  readonly splitWord: (text: string) => readonly string[]
}

/**
 * A copy of a document in which the persons, places and peoples bear other names, the same throughout: the training
 * data are American and European, the reports are not.
 */
export function renamed(document: NameDocument, replacements: Replacements, random: () => number): NameDocument {
  const rename = renamer(replacements, random)
  return { ...document, sentences: document.sentences.map(sentence => renameSentence(sentence, rename)) }
}

type Rename = (words: readonly string[], type: GoldName['type']) => readonly string[]

function renameSentence({ words, names, rest }: NameSentence, rename: Rename): NameSentence {
  const newWords: string[] = []
  const newNames: GoldName[] = []
  let at = 0
  for (const { first, end, type } of names) {
    newWords.push(...words.slice(at, first))
    const replaced = rename(words.slice(first, end), type)
    newNames.push({ first: newWords.length, end: newWords.length + replaced.length, type })
    newWords.push(...replaced)
    at = end
  }
  newWords.push(...words.slice(at))
  return { words: newWords, names: newNames, rest }
}

/** Endings that made-up firms, papers and clubs bear. */
const BUSINESS = 'ia tech soft land is ex on com net bank or ys gas post line ix a o Tech Bank Pay Chat'.split(' ')

const stem = (name: string): string => name.slice(0, Math.ceil(name.length * 0.6))

const initials = (length: number, random: () => number): string =>
  Array.from({ length }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('')

/** Surnames such as "al - Masri" and "bin Salman" are made up at this rate in regions of the first rows. */
const ARTICLE_RATE = 0.25

function renamer({ regions, places, countries, demonyms, splitWord }: Replacements, random: () => number): Rename {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const region = pick(regions)
  const kept = new Map<string, readonly string[]>()
  const keep = (key: string, make: () => readonly string[]): readonly string[] => {
    let value = kept.get(key)
    if (!value) kept.set(key, (value = make()))
    return value
  }
  const countryNames = new Set(countries.map(c => c.join(' ')))
  const surname = (): readonly string[] => {
    const name = splitWord(pick(region.surnames))
    return region.given.includes('Mohammed') && random() < ARTICLE_RATE ? ['al', '-', ...name] : name
  }
  const person = (words: readonly string[]): readonly string[] =>
    words.flatMap((word, i) => {
      if (!/^\p{Lu}\p{Ll}+/u.test(word)) return [word]
      if (i === words.length - 1) return keep(`person ${word}`, surname)
      return keep(`person ${word}`, () => splitWord(pick(region.given)))
    })
  const place = (words: readonly string[]): readonly string[] => {
    const name = words.join(' ')
    if (countryNames.has(name)) return keep(`country ${name}`, () => pick(countries))
    if (words.length > 2 || !/^\p{Lu}\p{Ll}/u.test(words[0]!)) return words
    return keep(`place ${name}`, () => {
      const draw = random()
      if (draw < 0.8) return pick(places)
      return splitWord(draw < 0.84 ? anySurname() : blend(anyPlace(), anyPlace()))
    })
  }
  const people = (words: readonly string[]): readonly string[] => {
    const list = demonyms.find(d => d.has(words.join(' ')))
    return list ? keep(`people ${words.join(' ')}`, () => pick([...list.keys()]).split(' ')) : words
  }
  /** No list knows it: the first half of one name and the second of another. */
  const blend = (a: string, b: string): string =>
    a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2)).toLowerCase()
  const anySurname = (): string => pick(pick(regions).surnames).split(' ')[0]!
  const anyPlace = (): string => pick(places)[0]!
  const soleOrganisation = (word: string): readonly string[] => {
    if (/^\p{Lu}{2,6}$/u.test(word)) return keep(`organisation ${word}`, () => [initials(word.length, random)])
    if (!/^\p{Lu}\p{L}+$/u.test(word)) return [word]
    return keep(`organisation ${word}`, () => {
      const draw = random()
      if (draw < 0.35) return [word]
      if (draw < 0.5) return splitWord(anySurname())
      if (draw < 0.6) return [anyPlace()]
      if (draw < 0.85) return splitWord(stem(pick([anySurname, anyPlace])()) + pick(BUSINESS))
      return splitWord(blend(anySurname(), anyPlace()))
    })
  }
  const inOrganisation = (words: readonly string[]): readonly string[] =>
    words.length < 2
      ? soleOrganisation(words[0]!)
      : words.flatMap(word =>
          demonyms[0]!.has(word) ? people([word]) : countryNames.has(word) ? place([word]) : [word],
        )
  return (words, type) =>
    type === 'person'
      ? person(words)
      : type === 'place'
        ? place(words)
        : type === 'people'
          ? people(words)
          : type === 'organisation'
            ? inOrganisation(words)
            : words
}
