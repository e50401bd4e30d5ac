import type { NameKind } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import type { NameWords } from './name-words.ts'

/** What the word lists say of a name. */
export interface ListedName {
  readonly kind: NameKind
  /** What exactly it is: a country, a part of one, a region, … */
  readonly what:
    | 'country'
    | 'part'
    | 'capital'
    | 'region'
    | 'demonym'
    | 'people'
    | 'armed-group'
    | 'organisation'
    | 'calendar'
  readonly country: string | null
}

/** Names by their letters without blanks, so that it does not matter how hyphens and apostrophes are split. */
export type ListedNames = ReadonlyMap<string, ListedName>

/** Longest listed name, in letters without blanks, and in tokens at most. */
const MOST_LETTERS = 60
const MOST_TOKENS = 14

/** Key of a word: as written, with plain apostrophes and hyphens. */
export const keyOf = (text: string): string =>
  unusual.test(text)
    ? text
        .replace(/[’‘`ʼ]/g, "'")
        .replace(/[‐‑]/g, '-')
        .replaceAll(' ', '')
    : text

const unusual = /[’‘`ʼ‐‑ ]/

const tables = new WeakMap<NameWords, ListedNames>()

/** The listed names of a language. Earlier lists win: a country over a people, both over an armed group's short name. */
export function listedNames({ names }: LanguagePack): ListedNames {
  let table = tables.get(names)
  if (!table) tables.set(names, (table = build(names)))
  return table
}

function build(words: NameWords): ListedNames {
  const table = new Map<string, ListedName>()
  const add = (list: readonly string[], entry: ListedName): void => {
    for (const name of list) if (!table.has(keyOf(name))) table.set(keyOf(name), entry)
  }
  for (const [rows, what] of [
    [words.countries, 'country'],
    [words.formerAndPartStates, 'part'],
  ] as const)
    for (const { code, names, adjectives, people } of rows) {
      add(names, { kind: 'place', what, country: code })
      add(longForms(names, words), { kind: 'place', what, country: code })
      add([...adjectives, ...people], { kind: 'people', what: 'demonym', country: code })
    }
  for (const { country, names } of words.armedGroups) add(names, { kind: 'armed-group', what: 'armed-group', country })
  for (const { country, names } of words.peoples) add(names, { kind: 'people', what: 'people', country })
  for (const { code, capitals } of words.countries) add(capitals, { kind: 'place', what: 'capital', country: code })
  add(words.organisations, { kind: 'organisation', what: 'organisation', country: null })
  add(words.regions, { kind: 'place', what: 'region', country: null })
  add(words.notNames, { kind: 'other', what: 'calendar', country: null })
  return table
}

/** "Republic of Chad"; the lists hold only what cannot be made so. */
const longForms = (names: readonly string[], { statePrefixes }: NameWords): string[] =>
  names.slice(0, 2).flatMap(name => statePrefixes.map(prefix => `${prefix} ${name}`))

/** A listed name at tokens `[first, end)`. */
export interface Listing {
  readonly first: number
  readonly end: number
  readonly name: ListedName
}

/** Letters by which names are told apart at a glance. */
const OPENING = 4

const reaches = new WeakMap<ListedNames, ReadonlyMap<string, number>>()

/** Letters of the longest name by the letters that it opens with. */
function reachesOf(table: ListedNames): ReadonlyMap<string, number> {
  let found = reaches.get(table)
  if (!found) reaches.set(table, (found = longestByOpening(table.keys())))
  return found
}

function longestByOpening(keys: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const key of keys) {
    const opening = key.slice(0, OPENING)
    if (key.length <= MOST_LETTERS) longest.set(opening, Math.max(key.length, longest.get(opening) ?? 0))
  }
  return longest
}

/** The longest listed names from left to right; `mayStart` and `mayGoOn` say where it is worth looking. */
export function findListed(
  words: readonly string[],
  table: ListedNames,
  mayStart: (i: number) => boolean,
  mayGoOn: (i: number) => boolean,
): Listing[] {
  const reaches = reachesOf(table)
  const found: Listing[] = []
  for (let i = 0; i < words.length; i++) {
    if (!mayStart(i)) continue
    const longest = longestAt(words, table, i, reachAt(words, i, reaches), mayGoOn)
    if (!longest) continue
    found.push(longest)
    i = longest.end - 1
  }
  return found
}

/** Letters of the longest name that may start here. */
function reachAt(words: readonly string[], first: number, reaches: ReadonlyMap<string, number>): number {
  let opening = ''
  for (let i = first; i < words.length && opening.length < OPENING; i++) opening += keyOf(words[i]!)
  return reaches.get(opening.slice(0, OPENING)) ?? OPENING - 1
}

function longestAt(
  words: readonly string[],
  table: ListedNames,
  first: number,
  reach: number,
  mayGoOn: (i: number) => boolean,
): Listing | null {
  let key = ''
  let longest: Listing | null = null
  for (let end = first; end < words.length && end < first + MOST_TOKENS && (end === first || mayGoOn(end)); end++) {
    key += keyOf(words[end]!)
    if (key.length > reach) break
    const name = table.get(key)
    if (name) longest = { first, end: end + 1, name }
  }
  return longest
}
