/** Names and nouns that tell what kind of source somebody is. */
export interface SourceWords {
  readonly agencies: readonly string[]
  readonly outlets: readonly string[]
  readonly outletNouns: readonly string[]
  /** Last words of the names of outlets, as written: "Times". */
  readonly outletEndings: readonly string[]
  readonly documentNouns: readonly string[]
}
