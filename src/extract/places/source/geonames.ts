import { pointOf, populationOf, type Row } from './source.ts'

/** Columns of a GeoNames dump (`allCountries.txt`, `SY.txt`, `cities500.txt`). */
const COLUMNS = 19

/** Whether a line is of a GeoNames dump. */
export function isGeonamesLine(line: string): boolean {
  const columns = line.split('\t')
  return columns.length === COLUMNS && /^\d+$/.test(columns[0]!) && !Number.isNaN(Number(columns[4]))
}

/**
 * A line of a GeoNames dump; https://download.geonames.org/export/dump/readme.txt tells the columns. Countries, and
 * divisions below the second level, are passed over: the first are known, the others bear the names of settlements.
 */
export function geonamesRow(line: string): Row {
  const columns = line.split('\t')
  if (columns.length !== COLUMNS)
    return { problem: `a line of GeoNames has ${COLUMNS} columns, this one ${columns.length}` }
  const [id, name, ascii, alternates, lat, lon, featureClass, featureCode, country, , admin1, , , , people] = columns
  const kind = kindOf(featureClass!, featureCode!)
  if (kind === null) return null
  const point = pointOf(lat, lon)
  const population = populationOf(people)
  if (typeof point === 'string') return { problem: point }
  if (population === null) return { problem: `the population “${people}” is no number` }
  if (name!.trim() === '') return { problem: 'the name is missing' }
  return {
    place: {
      geonameId: Number(id) || 0,
      name: name!,
      ...point,
      country: country!,
      admin1: admin1!,
      kind,
      population,
      aliases: [ascii!, ...alternates!.split(',')].filter(isName),
      featureClass: featureClass!,
    },
  }
}

const settlements: Readonly<Record<string, 'capital' | 'seat'>> = { PPLC: 'capital', PPLA: 'seat' }

function kindOf(featureClass: string, code: string) {
  if (featureClass === 'A') return code === 'ADM1' ? 'admin1' : code === 'ADM2' ? 'admin2' : null
  return settlements[code] ?? 'place'
}

/** A name in Latin letters: other scripts are not read yet, and codes ("LON") are no names. */
const isName = (name: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M}\s\-'’‘`.]*\p{Ll}/u.test(name) && name.length > 3
