/** Names and nouns that tell what kind of source somebody is. */
export interface SourceWords {
  readonly agencies: readonly string[]
  readonly outlets: readonly string[]
  readonly outletNouns: readonly string[]
  readonly documentNouns: readonly string[]
}
