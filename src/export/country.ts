import { iso31661Alpha2ToAlpha3, iso31661Alpha2ToNumeric } from 'iso-3166'
import { countries } from '../language/en/countries.ts'

const names = new Map(countries.map(({ code, names }) => [code, names[0] ?? null]))

/** The usual English name of a country, by its ISO 3166-1 alpha-2 code. */
export const countryName = (code: string | null): string | null => (code === null ? null : (names.get(code) ?? code))

/** ISO 3166-1 alpha-3: `SDN`. */
export const alpha3 = (code: string | null): string | null =>
  code === null ? null : (iso31661Alpha2ToAlpha3[code] ?? null)

/** ISO 3166-1 numeric, without leading zeros: 729. */
export function numericCode(code: string | null): number | null {
  const digits = code === null ? undefined : iso31661Alpha2ToNumeric[code]
  return digits === undefined ? null : Number(digits)
}
