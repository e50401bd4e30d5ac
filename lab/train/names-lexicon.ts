import { allFakers } from '@faker-js/faker'
import type { NameLexicon } from '../../src/language/entities/word-class.ts'
import { readTreebank } from '../treebank.ts'
import { moreNames } from './more-names.ts'

/** Letters of the Latin alphabet only: names in other scripts do not occur in English reports. */
const LATIN = /^[\p{Script=Latin}'’-]{2,}$/u

type Entries = unknown

/** All strings in faker's nested lists. */
function strings(value: Entries): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(strings)
  if (value && typeof value === 'object') return Object.values(value).flatMap(strings)
  return []
}

const wordsOf = (names: readonly string[]): string[] =>
  names
    .filter(n => !n.includes('{'))
    .flatMap(n => n.split(/[\s-]+/))
    .filter(w => LATIN.test(w))
    .map(w => w.toLowerCase())

export interface PersonNames {
  /** As written, for making up persons. */
  readonly given: readonly string[]
  readonly surnames: readonly string[]
}

/** Given names and surnames of all locales, by locale. */
export function personNames(): PersonNames[] {
  const plain = (value: Entries): string[] =>
    [...new Set(strings(value))].filter(n => n.split(/[\s-]/).every(w => LATIN.test(w)))
  const locales = Object.values(allFakers).map(faker => {
    const person = faker.rawDefinitions.person as Record<string, Entries> | undefined
    return { given: plain(person?.first_name), surnames: plain(person?.last_name) }
  })
  return [...locales, ...moreNames].filter(p => p.given.length > 0 && p.surnames.length > 0)
}

/** A word must be seen so often in lower case to count as common. */
const COMMON_SEEN = 2

/** Word lists for the model: names from faker's locales, words in lower case from the treebanks. */
export function nameLexicon(treebanks: readonly string[]): NameLexicon {
  const people = personNames()
  const joined = (words: Iterable<string>): string => [...new Set(words)].sort().join(' ')
  const counts = new Map<string, number>()
  for (const path of treebanks)
    for (const document of readTreebank(path))
      for (const { words } of document.sentences)
        for (const { form, upos } of words)
          if (/^\p{Ll}{3,}$/u.test(form) && upos !== 'PROPN') counts.set(form, (counts.get(form) ?? 0) + 1)
  const common = [...counts].filter(([, n]) => n >= COMMON_SEEN).map(([word]) => word)
  return {
    given: joined(people.flatMap(p => wordsOf(p.given))),
    surnames: joined(people.flatMap(p => wordsOf(p.surnames))),
    common: joined(common),
  }
}
