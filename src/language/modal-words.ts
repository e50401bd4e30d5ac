/** Words that say whether a thing happened and how sure that is; lemmas or lower-case forms. */
export interface ModalWords {
  readonly negations: readonly string[]
  /** Determiners that negate a noun: "no". */
  readonly negatingDeterminers: readonly string[]
  /** Conjunctions that carry a negation on: "did not shell or bomb". */
  readonly alternatives: readonly string[]
  readonly conditions: readonly string[]
  readonly infinitiveMark: string
  readonly futureAuxiliaries: readonly string[]
  readonly possibleAuxiliaries: readonly string[]
  readonly perfectAuxiliaries: readonly string[]
  readonly probable: readonly string[]
  readonly possible: readonly string[]
  /** Before a noun: "planned", "upcoming". */
  readonly futureAdjectives: readonly string[]
  /** Verbs whose complement is said not to be: "failed to", "denied". */
  readonly denying: readonly string[]
  /** Those of which this holds only before one of `awayMarks`: "kept them from firing". */
  readonly barring: readonly string[]
  /** Prepositions between such a verb and what it keeps from being done: "prevented them [from] firing". */
  readonly awayMarks: readonly string[]
  /** Nouns that a negating determiner makes a negation of the clause: "at no [time] did they fire". */
  readonly negatedOccasions: readonly string[]
  /** Verbs whose infinitive of purpose is done with them: "[used] drones to shell the port". */
  readonly achieving: readonly string[]
  /** Purposes that are done with the act itself: "gathered to [protest]". */
  readonly expressing: readonly string[]
  /** Verbs and nouns whose complement lies ahead: "plans to". */
  readonly planning: readonly string[]
  /** Those whose object lies ahead: "planned an attack". */
  readonly plannedObjects: readonly string[]
  /** Those whose complement lies ahead and may not come: "threatened to", "hopes to". */
  readonly hoping: readonly string[]
  /** Verbs and nouns that ask for their complement: "called for". */
  readonly asking: readonly string[]
  readonly fearing: readonly string[]
}
