import type { Reading } from '../../record/reading.ts'
import { isPublic } from './public.ts'

/** A stretch of a string that a mask takes the place of. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly mask: string
}

/** Finds what is to be masked in any string of a reading, in order. */
export type FindNames = (text: string) => Edit[]

/** Words of names to the persons who are called by them. */
type Owners = ReadonlyMap<string, ReadonlySet<number>>

const particles = ['al', 'el', 'de', 'la', 'van', 'von', 'bin', 'ibn', 'abu', 'di', 'da']
const noNames = new Set([...particles, 'the', 'and', 'of', 'mr', 'mrs', 'ms', 'miss', 'dr', 'prof'])

/** The words of a name by which somebody is called: with a capital, or in writing that has none. */
const partsOf = (name: string, caseless = false): string[] =>
  name
    .split(/[\s\-–.,“”"()]+/u)
    .map(part => part.replace(/['’]s?$/u, ''))
    .filter(part => part.length > 1 && (caseless || /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(part)))
    .filter(part => !noNames.has(part.toLowerCase()))

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Longer words first: where two begin at the same letter the longer is meant. */
const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/**
 * How to find the names of private persons in the text of a reading and in its other fields. They are `[person 1]`,
 * `[person 2]`, … in the order of the report, whether called by full name, by first or by last name. The names of places,
 * and the full names of organisations and of public persons, stay. Null where nobody private is named.
 */
export function privateNames(reading: Reading): FindNames | null {
  const { report, actors, places } = reading
  const caseless = !/\p{Lu}/u.test(report.text)
  const persons = actors.filter(a => a.kind === 'person' && !isPublic(a, reading))
  const owners = new Map<string, Set<number>>()
  let number = 0
  for (const { name, mentions } of persons) {
    const called = [name, ...mentions.map(([start, end]) => report.text.slice(start, end))]
    const own = new Set(partsOf(name, caseless))
    const parts = called.map(words => partsOf(words, caseless)).filter(words => words.some(part => own.has(part)))
    if (own.size > 0) number++
    for (const part of parts.flat()) for (const form of formsOf(part, caseless)) owned(owners, form).add(number)
  }
  if (owners.size === 0) return null
  const named = actors.filter(a => !persons.includes(a) && keptKinds.has(a.kind)).map(a => a.name)
  return finder(
    owners,
    keptNames(
      named,
      places.map(p => p.name),
      owners,
    ),
  )
}

const keptKinds = new Set(['person', 'organisation', 'armed-group', 'state'])

const formsOf = (part: string, caseless: boolean): string[] => [
  part,
  part.toUpperCase(),
  ...(caseless ? [part.toLowerCase()] : []),
]

function owned(owners: Map<string, Set<number>>, part: string): Set<number> {
  let persons = owners.get(part)
  if (!persons) owners.set(part, (persons = new Set()))
  return persons
}

/** Names that hold a word of a private name and are not masked: more words than one, of which one is nobody's. */
function keptNames(named: readonly string[], places: readonly string[], owners: Owners): string[] {
  const shares = (name: string): boolean => partsOf(name).some(part => owners.has(part))
  const hasMore = (name: string): boolean => partsOf(name).some(part => !owners.has(part))
  return [...named.filter(hasMore), ...places].filter(shares)
}

function finder(owners: Owners, kept: readonly string[]): FindNames {
  const part = `(?:${anyOf(owners.keys())})`
  const joint = `(?:\\s+|-|\\s+(?:${particles.join('|')})[\\s-]+|\\s+\\p{Lu}\\.\\s+)`
  const whole = (inner: string): string => `(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`
  const keep = kept.length > 0 ? `(?:${whole(anyOf(kept))}(?!${joint}${part}))|` : ''
  const pattern = new RegExp(`${keep}(?<name>${whole(`${part}(?:${joint}${part})*`)})`, 'gu')
  return text =>
    [...text.matchAll(pattern)]
      .filter(match => match.groups?.name !== undefined)
      .map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        mask: `[person ${personOf(words, owners)}]`,
      }))
}

/** Of the persons who own a word of `words` the one who owns most of them, the first of several. */
function personOf(words: string, owners: Owners): number {
  const votes = new Map<number, number>()
  for (const part of words.split(/[\s-]+/u))
    for (const person of owners.get(part) ?? []) votes.set(person, (votes.get(person) ?? 0) + 1)
  const most = Math.max(...votes.values())
  return Math.min(...[...votes].filter(([, count]) => count === most).map(([person]) => person))
}
