export type Gender = 'masculine' | 'feminine' | 'neuter'
export type GrammaticalNumber = 'singular' | 'plural'

export interface PronounEntry {
  readonly person: 1 | 2 | 3
  /** Null: any. */
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  /** "herself": it means the subject of its clause. */
  readonly reflexive: boolean
}

/** What a language supplies to find and join the mentions of actors. Lemmas, lower case, unless said. */
export interface ActorWords {
  /** Pronouns and possessives, lower case. */
  readonly pronouns: Readonly<Record<string, PronounEntry>>
  /** Nouns for one who acts or speaks by office, trade or part: "minister", "witness". */
  readonly personNouns: readonly string[]
  readonly masculineNouns: readonly string[]
  readonly feminineNouns: readonly string[]
  /** "ministry", "army", "police", by sort: a noun can mean a body that another noun of its sort names. */
  readonly organisationSorts: Readonly<Record<string, readonly string[]>>
  /** All nouns of the sorts. */
  readonly organisationNouns: readonly string[]
  /** Sorts of which most bodies bear names that tell no sort: companies. */
  readonly openSorts: readonly string[]
  /** Last words of names that tell a sort but are no nouns for it, lower case: "Inc" for a company. */
  readonly sortEndings: Readonly<Record<string, readonly string[]>>
  /** Those that say nothing of the sort of organisation, so that "the group" can be any. */
  readonly anyOrganisationNouns: readonly string[]
  /** "militant", "rebel", "militia". */
  readonly armedNouns: readonly string[]
  /** Those that are a body in the singular: "militia". */
  readonly armedBodies: readonly string[]
  /** Organisation nouns that with an armed adjective name an armed group: "group" of "the militant group". */
  readonly armedAdjectives: readonly string[]
  /** Masses of people: "resident", "people", "civilian". */
  readonly peopleNouns: readonly string[]
  /** Those that are several people in the singular: "family". */
  readonly peopleBodies: readonly string[]
  /** "member", "leader", "spokesman": they belong to what follows ("of", "for") or precedes. */
  readonly memberNouns: readonly string[]
  /** Nouns that are plural in sense though not in form: "police". */
  readonly pluralNouns: readonly string[]
  /** Bodies of which a report means the same wherever it names them without more: "police", "the army". */
  readonly uniqueNouns: readonly string[]
  readonly definiteWords: readonly string[]
  readonly indefiniteWords: readonly string[]
  /** Determiners that deny or distribute, so that the phrase names nobody: "no", "any". */
  readonly emptyWords: readonly string[]
  /** Words that are no part of an acronym's long form: "of", "the". */
  /** Words that a name may have or lack at its end: "international", "news". */
  readonly nameTails: readonly string[]
  /** Verbs whose subject "it" is nobody: "rain", "seem". */
  readonly impersonalVerbs: readonly string[]
  readonly negations: readonly string[]
  readonly acronymSkips: readonly string[]
  /** As written. */
  readonly masculineTitles: readonly string[]
  readonly feminineTitles: readonly string[]
  readonly masculineNames: readonly string[]
  readonly feminineNames: readonly string[]
}
