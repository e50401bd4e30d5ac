import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Captured, captured } from '../../../../test/captured.ts'
import { loadEngine } from '../../../engine/engine.ts'
import { gazetteerFolder, openGazetteers } from '../../../engine/gazetteers.ts'
import { exitCodes } from '../../exit-codes.ts'
import { type AddGazetteerOptions, addGazetteer } from './add.ts'
import { findPlaces } from './find.ts'
import { listOwn } from './list.ts'
import { removeOwn } from './remove.ts'

const page = readFileSync(fileURLToPath(new URL('../../../../docs/gazetteer.md', import.meta.url)), 'utf8')
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(m => m[1]!)

let root: string
const at = (name: string): string => join(root, name)
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-gazetteer-'))
  vi.stubEnv('ONRECORD_GAZETTEER', at('gazetteer'))
  writeFileSync(at('camps.csv'), blocks('csv')[0]!)
})
beforeEach(() => rmSync(at('gazetteer'), { recursive: true, force: true }))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true })
})

async function run(command: () => Promise<number>): Promise<Captured> {
  const { code, out, err } = await captured(command)
  return { code, out: out.replaceAll(`${root}/`, ''), err: err.replaceAll(`${root}/`, '') }
}

const add = (name: string, options: Partial<AddGazetteerOptions> = {}): Promise<Captured> =>
  run(() => addGazetteer(at(name), { classes: 'P,A', population: 0, ...options }))

/** A line of a GeoNames dump. */
const dumpLine = (id: number, name: string, others: string, code: string, people: number, country = 'SY'): string =>
  [
    id,
    name,
    name,
    others,
    35.5,
    38.5,
    code.startsWith('ADM') ? 'A' : code === 'AIRB' ? 'S' : 'P',
    code,
    country,
    '',
    '04',
    '',
    '',
    '',
    people,
    '',
    200,
    'Asia/Damascus',
    '2024-01-01',
  ].join('\t')

describe('docs/gazetteer.md', () => {
  const [found, added] = blocks('text')

  it('shows what find prints', async () => {
    expect((await run(() => findPlaces('Raqqa'))).out).toBe(found)
  })

  it('shows what add prints, of the table on the page', async () => {
    const { code, out, err } = await add('camps.csv')
    expect(code).toBe(exitCodes.someFailed)
    expect(err + out).toBe(added)
  })
})

describe('a table', () => {
  it('gives places under their names and other spellings', async () => {
    await add('camps.csv')
    const [own] = openGazetteers(gazetteerFolder())
    expect(own!.lookup('mukhayyam sarmin')).toMatchObject([{ name: 'Camp Sarmin', country: 'SY', alternate: false }])
    expect(own!.lookup('Old Mill checkpoint')).toMatchObject([{ country: 'SY', point: { lat: 36.02, lon: 36.69 } }])
    expect(own!.population('Old Mill checkpoint')).toBe(0)
  })

  it('may have semicolons, quotation marks, numbers with marks, and be packed', async () => {
    const rows = ['Name;Latitude;Longitude;Population', '"Tell; Upper ""Hill""";36.1;38.3;1,200', '']
    writeFileSync(at('tells.csv.gz'), gzipSync(`\ufeff${rows.join('\r\n')}`))
    expect((await add('tells.csv.gz')).code).toBe(exitCodes.fine)
    const [own] = openGazetteers(gazetteerFolder())
    expect(own!.lookup('Tell; Upper Hill')).toMatchObject([{ population: 1200 }])
  })

  it('is told line by line where it is wrong', async () => {
    const rows = [
      'name,lat,lon,country,kind',
      'A,91,2,SY,',
      ',1,2,SY,',
      'B,1,2,Nowhereland,',
      'C,1,2,SY,hill',
      '"D,1,2,SY,',
      'E,1,,SY,',
      'F,1,2,SY,',
    ]
    writeFileSync(at('bad.csv'), rows.join('\n'))
    const { code, err, out } = await add('bad.csv')
    expect(code).toBe(exitCodes.someFailed)
    expect(err.split('\n')).toEqual([
      'bad.csv:2: the latitude 91 is beyond 90',
      'bad.csv:3: the name is missing',
      'bad.csv:4: no country is called “Nowhereland”',
      'bad.csv:5: the kind “hill” is none of capital, seat, place, admin1, admin2, region',
      'bad.csv:6: a quotation mark is not closed',
      'bad.csv:7: the longitude is missing',
      '6 rows left out',
      '',
    ])
    expect(out).toMatch(/^1 place added/)
  })
})

describe('a GeoNames dump', () => {
  const lines = [
    dumpLine(1, 'Ar Raqqah Governorate', '', 'ADM1', 900_000),
    dumpLine(2, 'Tall Sarmad', 'Tell Sarmad,TSD,تل', 'PPL', 4000),
    dumpLine(3, 'Smallvillage', '', 'PPL', 0),
    dumpLine(4, 'Sarmad Air Base', '', 'AIRB', 0),
    dumpLine(5, 'Fartown', '', 'PPL', 9000, 'IQ'),
  ]
  beforeAll(() => writeFileSync(at('SY.txt'), `${lines.join('\n')}\nbroken\tline\n`))

  it('gives settlements and divisions, other names in Latin letters, and what division they lie in', async () => {
    const { code, out, err } = await add('SY.txt')
    expect([code, err]).toEqual([
      exitCodes.someFailed,
      'SY.txt:6: a line of GeoNames has 19 columns, this one 2\n1 row left out\n',
    ])
    expect(out).toContain('1 row passed over')
    const [own] = openGazetteers(gazetteerFolder())
    expect(own!.lookup('Tell Sarmad')).toMatchObject([
      { name: 'Tall Sarmad', alternate: true, admin1: 'Ar Raqqah Governorate' },
    ])
    expect([own!.lookup('TSD'), own!.lookup('Sarmad Air Base')]).toEqual([[], []])
    expect([own!.population('Tall Sarmad'), own!.population('Smallvillage')]).toEqual([4000, -1])
  })

  it('is filtered by country, people and feature class', async () => {
    await add('SY.txt', { country: 'sy', population: 1000, classes: 'p,s' })
    const [own] = openGazetteers(gazetteerFolder())
    const known = ['Tall Sarmad', 'Smallvillage', 'Sarmad Air Base', 'Fartown'].filter(n => own!.lookup(n).length > 0)
    expect(known).toEqual(['Tall Sarmad'])
  })
})

describe('one’s own gazetteers', () => {
  it('are listed, replaced by the same name, and removed', async () => {
    await add('camps.csv')
    await add('camps.csv')
    expect((await run(listOwn)).out).toMatch(/^camps +2 +0\.0 MB$/m)
    expect(await run(() => removeOwn('camps'))).toEqual({ code: exitCodes.fine, out: '“camps” is removed\n', err: '' })
    expect((await run(() => removeOwn('camps'))).err).toContain('(no-gazetteer)')
    expect((await run(listOwn)).out).toContain('None in gazetteer')
  })

  it('are looked up beside the package’s, and stand in the version', async () => {
    await add('camps.csv')
    const { gazetteer, version } = loadEngine('en', undefined, undefined, openGazetteers(gazetteerFolder()))
    expect(gazetteer.lookup('Camp Sarmin')).toHaveLength(1)
    expect(gazetteer.lookup('Damascus').some(p => p.kind === 'capital')).toBe(true)
    expect(version).toMatch(/camps \(2 places, sha256:[0-9a-f]{12}\)$/)
  })

  it('of the same GeoNames number take the package’s place', async () => {
    writeFileSync(at('moved.csv'), 'name,lat,lon,country,geonameid\nAr Raqqah,36,39,SY,172955\n')
    await add('moved.csv')
    const { gazetteer } = loadEngine('en', undefined, undefined, openGazetteers(gazetteerFolder()))
    const seats = gazetteer.lookup('Ar Raqqah').filter(p => p.geonameId === 172955)
    expect(seats).toMatchObject([{ point: { lat: 36, lon: 39 } }])
  })

  it('that are damaged say so', async () => {
    await add('camps.csv')
    writeFileSync(join(at('gazetteer'), 'old.bin'), 'no gazetteer')
    expect((await run(() => findPlaces('Raqqa'))).err).toContain('(gazetteer-damaged)')
  })

  it.each([
    ['file-not-found', 'nowhere.csv', 'x'],
    ['is-archive', 'SY.zip', 'PK'],
    ['bad-header', 'table.csv', 'place;y;x\n'],
    ['no-places', 'empty.csv', 'name,lat,lon\n'],
    ['bad-name', '+.csv', 'name,lat,lon\nA,1,2\n'],
  ])('%s is one line on standard error', async (code, name, text) => {
    if (code !== 'file-not-found') writeFileSync(at(name), text)
    const result = await add(name)
    expect(result).toMatchObject({ code: exitCodes.nothingRead, out: '' })
    expect(result.err).toMatch(new RegExp(`^onrecord: [^\\n]+ \\(${code}\\)\\. [^\\n]+\\n$`))
  })
})

describe('gazetteerFolder', () => {
  it.each([
    ['the variable', { ONRECORD_GAZETTEER: '/g' }, 'linux', '/g'],
    ['the empty variable: none', { ONRECORD_GAZETTEER: '' }, 'linux', null],
    ['XDG_DATA_HOME', { HOME: '/h', XDG_DATA_HOME: '/d' }, 'linux', '/d/onrecord/gazetteer'],
    ['Linux', { HOME: '/h' }, 'linux', '/h/.local/share/onrecord/gazetteer'],
    ['macOS', { HOME: '/h' }, 'darwin', '/h/Library/Application Support/onrecord/gazetteer'],
  ] as const)('%s', (_, env, platform, folder) => expect(gazetteerFolder(env, platform)).toBe(folder))
})
