/** What the name finder asks of a gazetteer. */
export interface PlaceNames {
  /** The largest population of a place of this name, -1 where none is known. */
  population(name: string): number
}
