/** A country, territory, part of one or former state, with the words for it and its people. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2 (`XK` for Kosovo); null where none applies. */
  readonly code: string | null
  /** The first is the one shown. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly people: readonly string[]
  readonly capitals: readonly string[]
}

export interface ArmedGroupRow {
  /** Where it is based; null for several countries. */
  readonly country: string | null
  /** Names, abbreviations and spellings; the first is the usual one. */
  readonly names: readonly string[]
}

export interface PeopleRow {
  readonly country: string | null
  /** Nouns and adjectives, singular and plural. */
  readonly names: readonly string[]
}

/** What a language knows of names: lists of facts, and the words by which a name's kind is told. Capitals as in running text. */
export interface NameWords {
  readonly countries: readonly CountryRow[]
  readonly formerAndPartStates: readonly CountryRow[]
  readonly armedGroups: readonly ArmedGroupRow[]
  /** Ethnic, religious and political groups and the adjectives of regions. */
  readonly peoples: readonly PeopleRow[]
  /** Well-known organisations, and institutions that one word names ("Parliament"). */
  readonly organisations: readonly string[]
  /** Named areas larger than or across countries, seas and rivers. */
  readonly regions: readonly string[]
  /** Words before a person's name that are no part of it. */
  readonly titles: readonly string[]
  /** Those that only a name follows: "Mr", "Gen."; as written. */
  readonly personTitles: readonly string[]
  /** Offices that part an institution from the person who holds it: "Health Ministry Spokesman Omar Deeb"; as written. */
  readonly offices: readonly string[]
  readonly articles: readonly string[]
  readonly conjunctions: readonly string[]
  readonly prepositions: readonly string[]
  /** Small words inside a person's name: "bin", "van". */
  readonly particles: readonly string[]
  readonly organisationEndings: readonly string[]
  readonly organisationOpenings: readonly string[]
  /** Of companies, as they stand behind a comma: "Inc.". */
  readonly legalForms: readonly string[]
  /** Lower-case prepositions that a place's name follows rather than a person's: "near". */
  readonly placePrepositions: readonly string[]
  /** Bodies named after a list of fields: "Ministry of Fisheries, Forests and Water"; as written. */
  readonly portfolioBodies: readonly string[]
  readonly placeEndings: readonly string[]
  /** Nouns of divisions beside a name, in lower case: "province"; and of settlements: "town". */
  readonly divisionNouns: readonly string[]
  readonly settlementNouns: readonly string[]
  /** Before the name of a place they say where in it: "northern", "upper". */
  readonly directions: readonly string[]
  readonly placeOpenings: readonly string[]
  readonly armedGroupEndings: readonly string[]
  /** Words that make an organisation an armed group wherever they stand in its name. */
  readonly armedGroupMiddles: readonly string[]
  /** Lower-case nouns after an armed group's name: "Ansar rebels". */
  readonly armedGroupFollowers: readonly string[]
  /** Words that make a force one of a state: "National Army". */
  readonly stateForces: readonly string[]
  /** Lower-case words after a hyphen that end a name: "Mosul-based". */
  readonly hyphenTails: readonly string[]
  /** Before a country's name they make its long form: "Kingdom of". */
  readonly statePrefixes: readonly string[]
  /** Small words inside the name of an organisation or a place: "of", "for". */
  readonly linkWords: readonly string[]
  /** Capitalised words that name nobody: months, days. */
  readonly notNames: readonly string[]
}
