import { DatabaseSync } from '@photostructure/sqlite'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Exportable } from '../export.ts'
import { exportNamed, exports } from '../list.ts'
import { each, hostile, hostileWords, samples, written } from '../samples.cases.ts'

let all: readonly Exportable[]
beforeAll(async () => {
  all = [...(await samples()), { reading: hostile, document: null }]
}, 60_000)

const csvFormats = exports.filter(e => e.mediaType === 'text/csv').map(e => e.name)
const parquetFormats = exports.filter(e => e.binary).map(e => e.name)

const bytesOf = (name: string, readings: readonly Exportable[], evidence = false): Promise<Buffer> =>
  written(exportNamed(name)!.write(each(readings), { evidence }))

async function rowsOf(name: string, readings = all, evidence = false): Promise<Record<string, string>[]> {
  const text = (await bytesOf(name, readings, evidence)).toString('utf8')
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

const columnsOf = async (name: string): Promise<string[]> =>
  Papa.parse<string[]>((await bytesOf(name, [])).toString('utf8'), name === 'polecat' ? { delimiter: '\t' } : {})
    .data[0]!

const acled =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'
const ged =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'
const polecat =
  'Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version'

describe('the columns of coders', () => {
  it.each([
    ['acled', acled, 31],
    ['ged', ged, 49],
    ['polecat', polecat, 40],
  ])('%s has its names in its order', async (name, columns, count) => {
    expect(columns.split(',')).toHaveLength(count)
    expect(await columnsOf(name)).toEqual(columns.split(','))
  })

  it.each([
    ['gdelt-events', 61],
    ['gdelt-mentions', 16],
  ])('%s has %i cells in each line', async (name, count) => {
    const lines = (await bytesOf(name, all)).toString('utf8').trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.filter(line => line.split('\t').length !== count)).toEqual([])
  })

  it('events and mentions of GDELT have the same ids', async () => {
    const ids = async (name: string) =>
      (await bytesOf(name, all))
        .toString('utf8')
        .split('\n')
        .map(l => l.split('\t')[0])
    expect(await ids('gdelt-mentions')).toEqual(await ids('gdelt-events'))
  })

  it('evidence stands behind the columns of the coder', async () => {
    const [row] = await rowsOf('ged', all, true)
    expect(Object.keys(row!).slice(0, 49)).toEqual(ged.split(','))
    expect(Object.keys(row!).slice(49)[0]).toBe('onrecord_record_id')
    expect(row!.onrecord_sentence!.length).toBeGreaterThan(20)
  })

  it('holds only what is said to have happened', async () => {
    const ids = new Set((await rowsOf('acled')).map(row => row.event_id_cnty))
    const records = all.flatMap(({ reading }) => reading.records)
    expect(records.filter(r => ids.has(r.id) && r.status !== 'asserted')).toEqual([])
    expect(records.some(r => r.kind === 'event' && r.status !== 'asserted')).toBe(true)
  })
})

describe.each(csvFormats)('%s, opened with Papa Parse', name => {
  it('has one row a record and no cell that a spreadsheet runs', async () => {
    const rows = await rowsOf(name)
    expect(rows.length).toBeGreaterThan(0)
    const cells = rows.flatMap(row => Object.values(row))
    expect(cells.filter(cell => /^[=+@\t\r\n]|^-(?![\d.]+$)/.test(cell))).toEqual([])
  })
})

it('the exact words come back, but for the guard', async () => {
  const rows = await rowsOf('statements.csv', [{ reading: hostile, document: null }])
  expect(rows[0]!.exact_words).toBe(hostileWords.content)
  expect(rows[0]!.who_as_written).toBe(`'${hostileWords.source}`)
  expect(rows[0]!.latitude).toBe('-15.5')
})

describe.each(parquetFormats)('%s, opened with hyparquet', name => {
  it('holds the rows of the CSV with numbers as numbers', async () => {
    const bytes = await bytesOf(name, all)
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
    expect(rows.length).toBe((await rowsOf(name.replace('.parquet', '.csv'))).length)
    const latitudes = rows.map(row => row.latitude).filter(value => value !== null && value !== undefined)
    expect(latitudes.every(value => typeof value === 'number')).toBe(true)
  })

  it('opens where nothing was read', async () => {
    const bytes = await bytesOf(name, [])
    expect(await parquetReadObjects({ file: new Uint8Array(bytes).buffer })).toEqual([])
  })
})

it('Parquet is written by row groups, and every row comes back', async () => {
  const many = Array.from({ length: 1000 }, () => all[0]!)
  const bytes = new Uint8Array(await bytesOf('statements.parquet', [...many, ...all])).buffer
  const count = (readings: readonly Exportable[]) =>
    readings.flatMap(({ reading }) => reading.records.filter(r => r.kind === 'statement')).length
  expect(parquetMetadata(bytes).row_groups.length).toBe(Math.ceil(count([...many, ...all]) / 10_000))
  expect(parquetMetadata(bytes).row_groups.length).toBeGreaterThan(1)
  const rows = await parquetReadObjects({ file: bytes })
  expect(rows.length).toBe(count([...many, ...all]))
  expect(rows.at(-1)!.exact_words).toBe(hostileWords.content)
})

it('SQL over the figures answers how many, according to whom', async () => {
  const rows = await rowsOf('figures.csv')
  const database = new DatabaseSync(':memory:')
  const names = Object.keys(rows[0]!)
  database.exec(`create table figures (${names.map(name => `"${name}"`).join(', ')})`)
  const insert = database.prepare(`insert into figures values (${names.map(() => '?').join(', ')})`)
  for (const row of rows) insert.run(...names.map(name => row[name]!))
  const found = database
    .prepare(
      `select exact_words, cast(low as real) low, according_to from figures where counts = 'killed' and exact_words like 'At least nine%'`,
    )
    .all()
  expect(found).toEqual([
    expect.objectContaining({
      exact_words: 'At least nine people',
      low: 9,
      according_to: 'Northwire › a security official',
    }),
  ])
  database.close()
})
