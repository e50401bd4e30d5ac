import type { LanguagePack } from '../pack.ts'

/** Units of length and calendar; `fortnight` counts as two weeks. */
export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** TIMEX3 parts of the day. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'MI' | 'DT'

/** Small words that steer the grammar, named by what they do there. */
export type TimeRole =
  | 'the'
  | 'a'
  | 'of'
  | 'in'
  | 'on'
  | 'at'
  | 'to'
  | 'and'
  | 'between'
  | 'from'
  | 'since'
  | 'until'
  | 'by'
  | 'for'
  | 'half'
  | 'more'
  | 'more-than'
  | 'old'
  | 'possessive'
  | 'every'
  | 'each-time'

export type Direction =
  /** "last": the one before the report's day. */
  | 'last'
  /** "next", "coming". */
  | 'next'
  | 'this'
  /** "previous", "following", "that": counted from the date mentioned before. */
  | 'previous'
  | 'following'
  | 'that'
  | 'recent'
  | 'upcoming'

export type Edge = 'early' | 'mid' | 'late'

/**
 * What a language supplies to read times. All words are lower case; one word may stand in several
 * tables ("second", "may"). The grammar itself (order of day, month and year and of modifiers) is that
 * of western European languages.
 */
export interface TimeWords {
  readonly months: Readonly<Record<string, number>>
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: Readonly<Record<string, number>>
  /** Month and weekday words that are as well names, verbs or nouns: read only where a preposition or number tells. */
  readonly ambiguous: readonly string[]
  /** Singular and plural forms apart: a bare plural is vague. */
  readonly units: Readonly<Record<string, UnitName>>
  readonly pluralUnits: Readonly<Record<string, UnitName>>
  /** Plural weekdays and parts of the day, which recur: "Tuesdays", "nights". */
  readonly plurals: readonly string[]
  /** 1 spring to 4 winter. */
  readonly seasons: Readonly<Record<string, number>>
  readonly parts: Readonly<Record<string, DayPart>>
  /** Noon and midnight: hour and minute. */
  readonly clockWords: Readonly<Record<string, readonly [number, number]>>
  readonly meridiems: Readonly<Record<string, 'am' | 'pm'>>
  /** Time zones after a clock time; true for UTC. */
  readonly zones: Readonly<Record<string, boolean>>
  /** "yesterday": days from the report's day, with a part of the day where the word says one. */
  readonly dayWords: Readonly<Record<string, readonly [number, DayPart | null]>>
  /** "now", "recently": dates without a date. */
  readonly vagueWords: Readonly<Record<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>>
  /** The same with "the" before it: "the past". */
  readonly vagueNouns: Readonly<Record<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>>
  /** Phrases that hold a time word but say no time: "as soon as". */
  readonly notTimes: readonly string[]
  readonly holidays: Readonly<Record<string, readonly [number, number]>>
  readonly numbers: Readonly<Record<string, number>>
  /** Numbers that take an article: "a hundred", "a couple of". */
  readonly numberNouns: readonly string[]
  /** Numbers without a number: "several". */
  readonly vagueNumbers: readonly string[]
  readonly ordinals: Readonly<Record<string, number>>
  readonly ordinalSuffixes: readonly string[]
  /** "nineties": first year in its century. */
  readonly decades: Readonly<Record<string, number>>
  readonly directions: Readonly<Record<string, Direction>>
  readonly edges: Readonly<Record<string, Edge>>
  /** "beginning", "end": before "of". */
  readonly edgeNouns: Readonly<Record<string, Edge>>
  /** "earlier", "later": before or after a unit. */
  readonly comparatives: Readonly<Record<string, -1 | 1>>
  /** After a length, counted from the report's day: "ago". */
  readonly agos: Readonly<Record<string, -1 | 1>>
  readonly frequencies: Readonly<Record<string, string>>
  readonly approximators: readonly string[]
  readonly roles: Readonly<Partial<Record<TimeRole, readonly string[]>>>
  /** Words after which a number from 1900 to 2099 is no year: "resolution". */
  readonly notBeforeYear: readonly string[]
  /** Words before which it is none: units and countable plurals that headline style writes without comma. */
  readonly notAfterYear: readonly string[]
  /** Auxiliaries and verbs that put what follows ahead: "will", "scheduled". */
  readonly futureWords: readonly string[]
}

/** All that one word can be. */
export interface WordEntry {
  readonly month?: number
  readonly weekday?: number
  readonly ambiguous?: boolean
  readonly unit?: UnitName
  readonly plural?: boolean
  readonly season?: number
  readonly part?: DayPart
  readonly clock?: readonly [number, number]
  readonly meridiem?: 'am' | 'pm'
  readonly zone?: boolean
  readonly dayWord?: readonly [number, DayPart | null]
  readonly vague?: string
  readonly vagueNoun?: string
  readonly holiday?: readonly [number, number]
  readonly number?: number
  readonly numberNoun?: boolean
  readonly vagueNumber?: boolean
  readonly ordinal?: number
  readonly decade?: number
  readonly direction?: Direction
  readonly edge?: Edge
  readonly edgeNoun?: Edge
  readonly comparative?: -1 | 1
  readonly ago?: -1 | 1
  readonly frequency?: string
  readonly approximate?: boolean
  readonly roles?: readonly TimeRole[]
  readonly notBeforeYear?: boolean
  readonly notAfterYear?: boolean
  readonly future?: boolean
}

export interface Vocabulary {
  readonly words: ReadonlyMap<string, WordEntry>
  readonly ordinalSuffixes: ReadonlySet<string>
  /** First words of entries that are phrases ("new year 's day"), with the phrases, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
}

type Draft = { -readonly [K in keyof WordEntry]: WordEntry[K] }

function build(words: TimeWords): Vocabulary {
  const table = new Map<string, Draft>()
  const entry = (word: string): Draft => {
    let found = table.get(word)
    if (!found) table.set(word, (found = {}))
    return found
  }
  const put = <K extends keyof WordEntry>(field: K, values: Readonly<Record<string, NonNullable<WordEntry[K]>>>) => {
    for (const [word, value] of Object.entries(values)) entry(word)[field] = value as Draft[K]
  }
  const flag = (field: keyof WordEntry, list: readonly string[]) => {
    for (const word of list) (entry(word) as Record<string, unknown>)[field] = true
  }
  put('month', words.months)
  put('weekday', words.weekdays)
  put('unit', { ...words.units, ...words.pluralUnits })
  put('season', words.seasons)
  put('part', words.parts)
  put('clock', words.clockWords)
  put('meridiem', words.meridiems)
  put('zone', words.zones)
  put('dayWord', words.dayWords)
  put('vague', words.vagueWords)
  put('vagueNoun', words.vagueNouns)
  put('holiday', words.holidays)
  put('number', words.numbers)
  put('ordinal', words.ordinals)
  put('decade', words.decades)
  put('direction', words.directions)
  put('edge', words.edges)
  put('edgeNoun', words.edgeNouns)
  put('comparative', words.comparatives)
  put('ago', words.agos)
  put('frequency', words.frequencies)
  flag('ambiguous', words.ambiguous)
  flag('plural', [...Object.keys(words.pluralUnits), ...words.plurals])
  flag('numberNoun', words.numberNouns)
  flag('vagueNumber', words.vagueNumbers)
  flag('approximate', words.approximators)
  flag('notBeforeYear', words.notBeforeYear)
  flag('notAfterYear', words.notAfterYear)
  flag('future', words.futureWords)
  for (const phrase of words.notTimes) entry(phrase)
  for (const [role, list] of Object.entries(words.roles))
    for (const word of list) entry(word).roles = [...(entry(word).roles ?? []), role as TimeRole]
  return { words: table, ordinalSuffixes: new Set(words.ordinalSuffixes), phrases: phrasesOf([...table.keys()]) }
}

function phrasesOf(keys: readonly string[]): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>()
  for (const key of keys) {
    if (!key.includes(' ')) continue
    const parts = key.split(' ')
    phrases.set(
      parts[0]!,
      [...(phrases.get(parts[0]!) ?? []), parts].sort((a, b) => b.length - a.length),
    )
  }
  return phrases
}

const built = new WeakMap<LanguagePack, Vocabulary>()

/** The word table of a language, built once a pack. */
export function vocabularyOf(pack: LanguagePack): Vocabulary {
  let vocabulary = built.get(pack)
  if (!vocabulary) built.set(pack, (vocabulary = build(pack.times)))
  return vocabulary
}
