export interface Point {
  readonly lat: number
  readonly lon: number
}

/** A place as the gazetteer knows it. */
export interface GazetteerPlace {
  readonly geonameId: number | null
  /** As the gazetteer spells it: `Ar Raqqah`. */
  readonly name: string
  /** The middle of a country or division; null for regions, which have no point. */
  readonly point: Point | null
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; null for regions and former states. */
  readonly country: string | null
  /** Name of the first-level division. */
  readonly admin1: string | null
  readonly kind: 'capital' | 'seat' | 'place' | 'admin2' | 'admin1' | 'country' | 'region'
  /** Of a division or country: of its places together, roughly; 0 for regions. */
  readonly population: number
  /** Found by a name that the source lists without saying who uses it. */
  readonly alternate: boolean
}

/** Names of places to places. */
export interface Gazetteer {
  /** What the source data are, with their date: stands in the provenance. */
  readonly version: string
  /**
   * Places of a name in any of its spellings, countries and regions first, then the largest, those of which it is an
   * alternate name last; empty where none is known.
   */
  lookup(name: string): readonly GazetteerPlace[]
  /** The largest population of a place known by this name, -1 where there is none: hamlets and alternates do not count. Cheap. */
  population(name: string): number
}

const MARKS = /[\p{M}'‘’`ʼʻʽ´”“".]/gu
const BLANKS = /[\s\-–_]+/gu

/** The form under which names are compared: lower case, no accents and apostrophes, blanks for hyphens. */
export function normalisePlaceName(name: string): string {
  const plain = /^[\w ]*$/.test(name) ? name : name.normalize('NFD').replace(MARKS, '').replace(BLANKS, ' ')
  return plain.toLowerCase().replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd').trim()
}
