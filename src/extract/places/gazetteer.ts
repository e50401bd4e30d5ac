/** A place as the gazetteer knows it. */
export interface GazetteerPlace {
  readonly geonameId: number | null
  /** As the gazetteer spells it: `Ar Raqqah`. */
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Name of the first-level division. */
  readonly admin1: string | null
  readonly kind: 'capital' | 'seat' | 'place' | 'admin1'
  /** Of a division: of its places together. */
  readonly population: number
}

export interface Point {
  readonly lat: number
  readonly lon: number
}

/** Names of places to places. Countries are found by code: their names are the language's affair. */
export interface Gazetteer {
  /** What the source data are, with their date: stands in the provenance. */
  readonly version: string
  /** Places of a name in any of its spellings, largest first; empty where none is known. */
  lookup(name: string): readonly GazetteerPlace[]
  /** The largest population of a place of this name, -1 where none is known. Cheap. */
  population(name: string): number
  /** A point in the middle of a country; null for an unknown code. */
  country(code: string): Point | null
}

const MARKS = /[\p{M}'‘’`ʼʻʽ´”“".]/gu
const BLANKS = /[\s\-–_]+/gu

/** The form under which names are compared: lower case, no accents and apostrophes, blanks for hyphens. */
export function normalisePlaceName(name: string): string {
  const plain = /^[\w ]*$/.test(name) ? name : name.normalize('NFD').replace(MARKS, '').replace(BLANKS, ' ')
  return plain.toLowerCase().replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd').trim()
}
