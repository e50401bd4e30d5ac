import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { captured } from '../../../test/captured.ts'
import { exitCodes } from '../exit-codes.ts'
import { withLedger } from '../ledger-file.ts'
import { add } from './add.ts'
import { askRecords, askReports, askTally } from './ask.ts'
import { judge } from './decide.ts'
import { exportReadings } from './export.ts'
import { sql } from './sql.ts'

let folder: string
let ledger: string
const options = { limit: 50, color: false }

const reports = [
  {
    id: 'quarry-1',
    date: '2032-05-04',
    title: 'Blast at quarry near Sucre',
    text: 'A blast at a quarry near Sucre killed at least four workers on Tuesday, the mayor said.',
  },
  {
    id: 'quarry-2',
    date: '2032-05-05',
    title: 'Toll rises',
    text: 'Six workers were killed in the quarry near Sucre on Tuesday, the labour ministry said. The union denied that anyone had smoked.',
  },
  {
    id: 'port',
    date: '2032-07-01',
    title: 'Dockers march in Gdansk',
    text: 'About 300 dockers protested in Gdansk on Thursday. Police detained 12 of them.',
  },
]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-ask-'))
  ledger = join(folder, 'a.ledger')
  const stream = join(folder, 'reports.jsonl')
  writeFileSync(stream, reports.map(r => `${JSON.stringify(r)}\n`).join(''))
  expect((await captured(() => add([stream], { ledger, workers: 1 }))).code).toBe(exitCodes.fine)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const objects = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l))

describe('asking a ledger', () => {
  it('shows figures with who says them, the newest first, and how many there are', async () => {
    const { code, out } = await captured(() => askRecords('figure', ['role:killed'], { ...options, ledger }))
    expect(code).toBe(exitCodes.fine)
    expect(out).toMatch(/^2 figures in 2 reports of 2 origins {2}role killed/)
    expect(out).toMatch(/Six workers +killed +6 +the labour ministry[\s\S]*at least four workers|at least four/)
  })

  it('writes a line of JSON for each, with its words and its reference', async () => {
    const { out } = await captured(() =>
      askRecords('figure', ['number:..5', 'role:killed'], { ...options, ledger, json: true }),
    )
    const [only, ...others] = objects(out)
    expect(others).toEqual([])
    expect(only).toMatchObject({ words: 'at least four workers', report: { ownId: 'quarry-1' } })
    expect(only!.ref).toMatch(/^[0-9a-f]{16}\/f-[0-9a-f]{12}$/)
  })

  it('finds what lies near a place, by its name or its coordinates', async () => {
    const near = async (where: string): Promise<unknown[]> =>
      objects((await captured(() => askRecords('event', [where], { ...options, ledger, json: true }))).out)
    const byName = await near('near:Gdańsk~30')
    expect(byName.length).toBeGreaterThan(0)
    expect(await near('near:54.35,18.65~30')).toEqual(byName)
    expect(await near('near:Sucre~30')).not.toEqual(byName)
  })

  it('goes on where a page ends, and says so on a screen', async () => {
    const all = await captured(() => askRecords('event', [], { limit: 1, color: false, ledger, json: true }))
    const { out } = await captured(() => askRecords('event', [], { limit: 1, color: false, ledger }))
    expect(objects(all.out).length).toBeGreaterThan(2)
    expect(out).toContain('The first 1 are shown')
  })

  it('draws figures on an axis and events by month', async () => {
    const figures = await captured(() => askRecords('figure', ['role:killed'], { ...options, ledger, chart: true }))
    expect(figures.out).toMatch(/the labour ministry.* 6 +●/)
    expect(figures.out).toMatch(/the mayor.* 4 or more +├─+▸/)
    const events = await captured(() => askRecords('event', [], { ...options, ledger, chart: true }))
    expect(events.out).toMatch(/^2032-05 +█+[\s\S]*^… +0\n2032-07 +█+/m)
  })

  it('lists reports, actors and places', async () => {
    const list = await captured(() => askReports(['act:deny'], { ...options, ledger }))
    expect(list.out).toMatch(/Toll rises/)
    expect(list.out).not.toMatch(/Dockers march/)
    const actors = await captured(() => askTally('actor', [], { ...options, ledger, json: true }))
    expect(objects(actors.out).map(a => a.value)).toContain('the labour ministry')
    const places = await captured(() => askTally('place', ['type:PROTEST'], { ...options, ledger }))
    expect(places.out).toMatch(/Gdansk +1 +1/)
  })

  it('writes tables for spreadsheets, of what answers and as people left it', async () => {
    const csv = { ...options, ledger, csv: true }
    const rows = (out: string) =>
      Papa.parse<Record<string, string>>(out.replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data
    const figures = rows((await captured(() => askRecords('figure', ['role:killed'], csv))).out)
    expect(figures.map(row => [row.exact_words, row.low, row.according_to])).toEqual([
      ['at least four workers', '4', 'the mayor'],
      ['Six workers', '6', 'the labour ministry'],
    ])
    const found = await captured(() => askRecords('figure', ['role:killed', 'outlet:none'], csv))
    expect(rows(found.out)).toEqual([])
    expect(rows((await captured(() => askTally('place', [], csv))).out)).toContainEqual({
      place: 'Gdansk',
      records: expect.any(String),
      reports: '1',
    })
    expect(rows((await captured(() => askReports(['act:deny'], csv))).out).map(row => row.title)).toEqual([
      'Toll rises',
    ])
    const both = await captured(() => askReports([], { ...csv, json: true }))
    expect(both.code).toBe(exitCodes.usage)
  })

  it('exports what a ledger holds, without what people rejected', async () => {
    const own = join(folder, 'judged.ledger')
    await captured(() => add([join(folder, 'reports.jsonl')], { ledger: own, workers: 1 }))
    const exported = async () =>
      (await captured(() => exportReadings('figures.csv', ['role:killed'], { ledger: own }))).out
    expect(await exported()).toContain('Six workers')
    process.env.ONRECORD_LEDGER = own
    const clauses = await captured(() => exportReadings('figures.csv', ['role:killed'], {}))
    delete process.env.ONRECORD_LEDGER
    expect(clauses.out).toBe(await exported())
    const { out } = await captured(() => askRecords('figure', ['number:6'], { ...options, ledger: own, json: true }))
    await captured(() => judge(objects(out)[0]!.ref as string, 'rejected', { ledger: own, by: 'Ada' }))
    expect(await exported()).not.toContain('Six workers')
    expect(await exported()).toContain('at least four workers')
    expect(
      (await captured(() => exportReadings('figures.csv', [], { ledger: join(folder, 'no.ledger') }))).err,
    ).toContain('no-ledger')
  })

  it('exports what people decided as annotations, corrected and nothing else', async () => {
    const own = join(folder, 'gold.ledger')
    await captured(() => add([join(folder, 'reports.jsonl')], { ledger: own, workers: 1 }))
    const gold = async () => objects((await captured(() => exportReadings('gold', [], { ledger: own }))).out)
    expect(await gold()).toEqual([])
    const asked = await captured(() => askRecords('figure', ['role:killed'], { ...options, ledger: own, json: true }))
    const [four, six] = ['at least four workers', 'Six workers'].map(
      words => objects(asked.out).find(entry => entry.words === words)!.ref as string,
    )
    const decided = { by: 'Ada', at: '2031-03-07T09:00:00Z' }
    await withLedger(own, async ledger => {
      await ledger.judge({ record: four!, verdict: 'corrected', correction: { role: 'missing' }, ...decided })
      await ledger.judge({ record: six!, verdict: 'unsure', ...decided })
    })
    const [report, ...others] = await gold()
    expect(others).toEqual([])
    expect(report!.gold).toMatchObject([{ kind: 'figure', role: 'missing', low: 4, point: null }])
    const [{ span }] = report!.gold as [{ span: [number, number] }]
    expect((report!.text as string).slice(...span)).toBe('at least four workers')
  })

  it.each([
    [['rol:killed'], /there is no field “rol”, at 1.*\(bad-search\)/],
    [['near:Nowhereville~20'], /no place “Nowhereville”.*\(unknown-place\)/],
    [['--jsn'], /there is no option --jsn \(usage\)/],
  ])('says what is wrong with %s', async (words, message) => {
    const { code, err } = await captured(() => askRecords('figure', words, { ...options, ledger }))
    expect(code).toBe(exitCodes.usage)
    expect(err).toMatch(message)
  })

  it('needs a ledger', async () => {
    const { code, err } = await captured(() => askReports([], { ...options, ledger: join(folder, 'none.ledger') }))
    expect(code).toBe(exitCodes.nothingRead)
    expect(err).toMatch(/\(no-ledger\)/)
  })
})

describe('onrecord sql', () => {
  const ask = (question: string, json = false) =>
    captured(() => sql(question, { ledger, json, limit: 2, color: false }))

  it('answers from views that people can read', async () => {
    const { out } = await ask("select role, low, high, source from figures where role = 'killed' order by low", true)
    expect(objects(out)).toEqual([
      { role: 'killed', low: 4, high: null, source: 'the mayor' },
      { role: 'killed', low: 6, high: 6, source: 'the labour ministry' },
    ])
    expect((await ask('select kind from record')).out).toContain('The first 2 rows are shown')
    expect((await ask("select ref from events where type = 'AID'")).out).toBe('No rows.\n')
  })

  it.each(['delete from record', 'selec', 'select * from nothing', "attach 'b' as b", 'create table a (b)'])(
    'writes nothing: %s',
    async question => {
      const { code, err } = await ask(question)
      expect(code).toBe(exitCodes.usage)
      expect(err).toMatch(/\(bad-sql\)/)
    },
  )
})
