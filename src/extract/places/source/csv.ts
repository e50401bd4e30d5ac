import { pointOf, populationOf, type Row } from './source.ts'

/** How the columns of a table may be headed. */
const headings = {
  name: ['name', 'place'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'lng', 'long', 'longitude'],
  country: ['country', 'country code', 'country_code', 'iso'],
  admin1: ['admin1', 'division', 'province', 'region'],
  kind: ['kind', 'type'],
  population: ['population', 'people'],
  aliases: ['aliases', 'alias', 'other names', 'alternatenames'],
  geonameId: ['geonameid', 'geonames id'],
} as const

type Column = keyof typeof headings

/** Reads the lines of a table by its header. */
export interface CsvTable {
  readonly columns: ReadonlyMap<Column, number>
  readonly separator: string
}

const kinds = ['capital', 'seat', 'place', 'admin1', 'admin2', 'region'] as const

/** The table that a header announces, or what is wrong with the header. */
export function csvTable(header: string): CsvTable | string {
  const separator = ['\t', ';', ','].find(s => header.includes(s)) ?? ','
  const titles = cellsOf(header.replace(/^\ufeff/, ''), separator)?.map(t => t.trim().toLowerCase()) ?? []
  const columns = new Map<Column, number>()
  for (const [column, names] of Object.entries(headings) as [Column, readonly string[]][]) {
    const at = titles.findIndex(t => names.includes(t))
    if (at >= 0) columns.set(column, at)
  }
  const missing = (['name', 'lat', 'lon'] as const).filter(c => !columns.has(c))
  if (missing.length > 0)
    return `the first line must name the columns, and ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing`
  return { columns, separator }
}

/** A line of the table as a place. */
export function csvRow(line: string, { columns, separator }: CsvTable): Row {
  if (line.trim() === '') return null
  const cells = cellsOf(line, separator)
  if (!cells) return { problem: 'a quotation mark is not closed' }
  const cell = (column: Column): string => (columns.has(column) ? (cells[columns.get(column)!] ?? '').trim() : '')
  const point = pointOf(cell('lat'), cell('lon'))
  const population = populationOf(cell('population'))
  const kind = cell('kind').toLowerCase() || 'place'
  if (cell('name') === '') return { problem: 'the name is missing' }
  if (typeof point === 'string') return { problem: point }
  if (population === null) return { problem: `the population “${cell('population')}” is no number` }
  if (!isKind(kind)) return { problem: `the kind “${cell('kind')}” is none of ${kinds.join(', ')}` }
  return {
    place: {
      geonameId: Number(cell('geonameId')) || 0,
      name: cell('name'),
      ...point,
      country: cell('country'),
      admin1: cell('admin1'),
      kind,
      population,
      aliases: cell('aliases')
        .split(/[|;]/)
        .map(a => a.trim())
        .filter(a => a !== ''),
      featureClass: 'P',
    },
  }
}

const isKind = (word: string): word is (typeof kinds)[number] => kinds.some(k => k === word)

/** The cells of a line; a cell with the separator in it stands in quotation marks. Null where one is not closed. */
function cellsOf(line: string, separator: string): string[] | null {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!
    if (quoted && c === '"' && line[i + 1] === '"') cell += line[++i]
    else if (c === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted
      if (quoted) cell = ''
    } else if (c === separator && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += c
  }
  return quoted ? null : [...cells, cell]
}
