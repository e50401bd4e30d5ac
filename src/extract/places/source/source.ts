import type { GazetteerPlace } from '../gazetteer.ts'

/** A place as a file of places gives it. */
export interface SourcePlace {
  readonly geonameId: number
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-2, or what the file says in its place; '' for none. */
  readonly country: string
  /** Code or name of the first-level division; '' for none. */
  readonly admin1: string
  readonly kind: GazetteerPlace['kind']
  readonly population: number
  readonly aliases: readonly string[]
  /** GeoNames feature class (`P` settlements, `A` divisions, …). */
  readonly featureClass: string
}

/** What a line holds: a place, what is wrong with it, or null for what is no place to look up. */
export type Row = { readonly place: SourcePlace } | { readonly problem: string } | null

/** Latitude and longitude out of their words, or what is wrong with them. */
export function pointOf(lat: string | undefined, lon: string | undefined): { lat: number; lon: number } | string {
  for (const [name, text, most] of [
    ['latitude', lat, 90],
    ['longitude', lon, 180],
  ] as const) {
    const words = text?.trim() ?? ''
    const value = Number(words)
    if (words === '') return `the ${name} is missing`
    if (!Number.isFinite(value)) return `the ${name} “${words}” is no number`
    if (Math.abs(value) > most) return `the ${name} ${words} is beyond ${most}`
  }
  return { lat: Number(lat), lon: Number(lon) }
}

/** A whole number of people; 0 where nothing is said, null where it is no number. */
export function populationOf(words: string | undefined): number | null {
  const text = (words ?? '').trim().replace(/[\s,'_](?=\d{3}\b)/g, '')
  if (text === '') return 0
  const value = Number(text)
  return Number.isFinite(value) && value >= 0 && value < 2 ** 31 ? Math.round(value) : null
}
