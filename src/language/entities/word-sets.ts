import type { LanguagePack } from '../pack.ts'
import type { NameWords } from './name-words.ts'

/** The single-word lists as sets: titles in lower case, the others as written. */
export interface NameWordSets {
  readonly titles: ReadonlySet<string>
  readonly organisationEndings: ReadonlySet<string>
  readonly organisationOpenings: ReadonlySet<string>
  readonly legalForms: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  readonly portfolioBodies: ReadonlySet<string>
  readonly placeEndings: ReadonlySet<string>
  readonly divisionNouns: ReadonlySet<string>
  readonly settlementNouns: ReadonlySet<string>
  readonly armedGroupEndings: ReadonlySet<string>
  readonly armedGroupMiddles: ReadonlySet<string>
  readonly armedGroupFollowers: ReadonlySet<string>
  readonly stateForces: ReadonlySet<string>
  readonly personTitles: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  /** Words that are no name by themselves: titles, endings, openings and followers, in lower case. */
  readonly generic: ReadonlySet<string>
}

const tables = new WeakMap<NameWords, NameWordSets>()

export function nameWordSets({ names }: LanguagePack): NameWordSets {
  let sets = tables.get(names)
  if (!sets) tables.set(names, (sets = build(names)))
  return sets
}

const build = (words: NameWords): NameWordSets => ({
  titles: new Set(words.titles.map(t => t.toLowerCase())),
  organisationEndings: new Set(words.organisationEndings),
  organisationOpenings: new Set(words.organisationOpenings),
  legalForms: new Set(words.legalForms),
  placePrepositions: new Set(words.placePrepositions),
  portfolioBodies: new Set(words.portfolioBodies),
  placeEndings: new Set(words.placeEndings),
  divisionNouns: new Set(words.divisionNouns),
  settlementNouns: new Set(words.settlementNouns),
  armedGroupEndings: new Set(words.armedGroupEndings),
  armedGroupMiddles: new Set(words.armedGroupMiddles),
  armedGroupFollowers: new Set(words.armedGroupFollowers),
  stateForces: new Set(words.stateForces),
  personTitles: new Set(words.personTitles),
  offices: new Set(words.offices),
  particles: new Set(words.particles),
  conjunctions: new Set(words.conjunctions),
  prepositions: new Set(words.prepositions),
  articles: new Set(words.articles),
  notNames: new Set(words.notNames),
  generic: new Set(
    [
      ...words.titles,
      ...words.organisationEndings,
      ...words.organisationOpenings,
      ...words.placeEndings,
      ...words.armedGroupEndings,
      ...words.armedGroupFollowers,
    ].map(w => w.toLowerCase()),
  ),
})
