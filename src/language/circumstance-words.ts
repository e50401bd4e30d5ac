/** Words that tie a time or a place to what happened there. */
export interface CircumstanceWords {
  /** Prepositions whose phrase says where: "in", "near". */
  readonly placePrepositions: readonly string[]
}
