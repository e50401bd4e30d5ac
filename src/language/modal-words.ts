/** Words that say whether a thing happened and how sure that is; lemmas or lower-case forms. */
export interface ModalWords {
  readonly negations: readonly string[]
  readonly conditions: readonly string[]
  readonly futureAuxiliaries: readonly string[]
  readonly possibleAuxiliaries: readonly string[]
  readonly probable: readonly string[]
  readonly possible: readonly string[]
  /** Verbs whose complement is said not to be: "failed to", "denied". */
  readonly denying: readonly string[]
  /** Verbs and nouns whose complement lies ahead: "plans to", "threat of". */
  readonly planning: readonly string[]
  /** Verbs and nouns that ask for their complement: "called for". */
  readonly asking: readonly string[]
  readonly fearing: readonly string[]
}
