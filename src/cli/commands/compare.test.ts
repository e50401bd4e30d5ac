import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { captured } from '../../../test/captured.ts'
import type { Comparison } from '../../compare/comparison.ts'
import { exitCodes } from '../exit-codes.ts'
import { add } from './add.ts'
import { askRecords } from './ask.ts'
import { compare } from './compare.ts'
import { judge, link } from './decide.ts'

let folder: string
let stream: string
const options = { color: false, rollup: 'low-best-high' }

const reports = [
  {
    id: 'wire',
    date: '2032-05-04',
    title: 'Blast at quarry near Sucre',
    text: 'SUCRE, May 4, 2032 (Northwire) - A blast at a quarry near Sucre killed at least four workers on Tuesday, the mayor, Ada Brenn, said. The quarry belongs to the labour cooperative of Tomina.',
  },
  {
    id: 'paper',
    date: '2032-05-05',
    title: 'Toll of quarry rises',
    url: 'https://paper.example/quarry',
    text: 'The number of workers killed by the blast at a quarry near Sucre has risen to six, the labour ministry said on Wednesday. Mayor Ada Brenn closed the quarry of the Tomina cooperative.',
  },
  {
    id: 'port',
    date: '2032-07-01',
    title: 'Dockers march in Gdansk',
    text: 'About 300 dockers protested in Gdansk on Thursday. Police detained 12 of them.',
  },
]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-compare-'))
  stream = join(folder, 'reports.jsonl')
  writeFileSync(stream, reports.map(r => `${JSON.stringify(r)}\n`).join(''))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('onrecord compare', () => {
  it('shows who says how many, on how many origins, and one number by a rule', async () => {
    const { out, code } = await captured(() => compare([stream], options))
    expect(code).toBe(exitCodes.fine)
    expect(out).toMatch(/Reports \(3 reports, 3 origins\)/)
    expect(out).toMatch(/Workers killed.* \(2 reports, 2 origins\)/)
    expect(out).toMatch(/labour ministry.*updates 1/)
    expect(out).toContain('Roll-up low-best-high')
  })

  it('writes the whole as JSON, and a line a matter', async () => {
    const whole = await captured(() => compare([stream], { ...options, json: true }))
    const comparison = JSON.parse(whole.out) as Comparison
    expect(comparison.reports.map(r => r.id)).toEqual(['wire', 'paper', 'port'])
    const lines = await captured(() => compare([stream], { ...options, jsonl: true }))
    const groups = lines.out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(groups.map(g => g.group)).toEqual(comparison.matters.map(m => m.id))
    expect(groups[0].relations[0]).toMatchObject({ a: 0, b: 1, relation: 'updates' })
  })

  it('writes a table for spreadsheets', async () => {
    const { out } = await captured(() => compare([stream], { ...options, csv: true }))
    const rows = Papa.parse<Record<string, string>>(out.replace('\ufeff', ''), {
      header: true,
      skipEmptyLines: true,
    }).data
    const killed = rows.filter(row => row.question!.startsWith('workers killed'))
    expect(
      killed.map(row => [row.number, row.low, row.according_to, row.relations, row.rollup_low, row.rollup_best]),
    ).toEqual([
      ['1', '4', 'Ada Brenn', '', '4', '4'],
      ['2', '6', 'the labour ministry', 'updates 1', '4', '4'],
    ])
  })

  it('lays decisions over it', async () => {
    const { out } = await captured(() => compare([stream], { ...options, jsonl: true }))
    const record = JSON.parse(out.split('\n')[0]!).members[0].record
    const decisions = join(folder, 'decisions.jsonl')
    const decision = { id: 'd1', by: 'Ada', at: '2032-06-01T00:00:00Z', reason: 'two blasts', action: 'split' }
    writeFileSync(decisions, `${JSON.stringify({ ...decision, records: [record] })}\n`)
    const split = await captured(() => compare([stream], { ...options, decisions }))
    expect(split.out).not.toContain('Workers killed')
    writeFileSync(decisions, '{"action":"split"}\n')
    const wrong = await captured(() => compare([stream], { ...options, decisions }))
    expect(wrong.err).toContain('bad-decision')
    expect(wrong.code).toBe(exitCodes.nothingRead)
  })

  it('compares what a ledger holds on a search', async () => {
    const ledger = join(folder, 'a.ledger')
    await captured(() => add([stream], { ledger, workers: 1 }))
    const { out } = await captured(() => compare(['role:killed'], { ...options, ledger, json: true }))
    expect((JSON.parse(out) as Comparison).reports.map(r => r.id)).toEqual(['wire', 'paper'])
  })

  it('takes clauses for a search, and a record for what tells of the same', async () => {
    const ledger = join(folder, 'asked.ledger')
    await captured(() => add([stream], { ledger, workers: 1 }))
    const { out } = await captured(() => compare([], { ...options, ledger, explain: true }))
    const [ref] = out.match(/[0-9a-f]{16}\/f-[0-9a-f]{12}/)!
    const told = await captured(() => compare([ref], { ...options, ledger, json: true }))
    expect((JSON.parse(told.out) as Comparison).reports.map(r => r.id)).toEqual(['wire', 'paper'])
    process.env.ONRECORD_LEDGER = ledger
    const found = await captured(() => compare(['place:Gdansk'], { ...options, json: true }))
    delete process.env.ONRECORD_LEDGER
    expect((JSON.parse(found.out) as Comparison).reports.map(r => r.id)).toEqual(['port'])
    const unknown = await captured(() => compare(['0123456789abcdef/f-0123456789ab'], { ...options, ledger }))
    expect(unknown.err).toContain('no-record')
  })

  it('lets people merge and split what a ledger holds, and keeps who did and why', async () => {
    const ledger = join(folder, 'decided.ledger')
    await captured(() => add([stream], { ledger, workers: 1 }))
    const shown = async () => (await captured(() => compare([], { ...options, ledger, explain: true }))).out
    const refs = /[0-9a-f]{16}\/f-[0-9a-f]{12}/g
    const [wire, paper] = /Workers killed[\s\S]*?Roll-up/.exec(await shown())![0].match(refs)!
    const by = { ledger, by: 'Ada', reason: 'two blasts' }
    expect((await captured(() => link(wire!, 'apart', paper!, by))).code).toBe(exitCodes.fine)
    expect(await shown()).not.toContain('Workers killed')
    expect((await captured(() => link(wire!, 'same', paper!, { ...by, reason: 'one after all' }))).code).toBe(0)
    expect(await shown()).toContain('Workers killed')
    expect((await captured(() => link(wire!, 'contradicts', paper!, by))).out).toContain('by Ada')
    expect(await shown()).toMatch(/contradicts 1: two blasts \(decided by Ada\)/)
    expect((await captured(() => link('x/y', 'same', paper!, by))).err).toContain('no-record')
  })

  it('goes on after a report that cannot be read, and says which', async () => {
    const { out, err, code } = await captured(() => compare([stream, join(folder, 'none.txt')], options))
    expect(out).toContain('Workers killed')
    expect(err).toContain('none.txt')
    expect(code).toBe(exitCodes.someFailed)
  })

  it('asks for reports where none is named, and for one form of output', async () => {
    const both = await captured(() => compare([stream], { ...options, json: true, jsonl: true }))
    expect(both.code).toBe(exitCodes.usage)
  })
})

describe('onrecord judge', () => {
  it('writes down who decided what, and searches find it', async () => {
    const ledger = join(folder, 'judged.ledger')
    await captured(() => add([stream], { ledger, workers: 1 }))
    const figures = async (...words: string[]) =>
      (await captured(() => askRecords('figure', words, { ledger, limit: 50, color: false, json: true }))).out
    const { ref } = JSON.parse((await figures('role:killed')).split('\n')[0]!)
    const judged = await captured(() => judge(ref, 'rejected', { ledger, by: 'Ada', reason: 'a slip of the pen' }))
    expect(judged.out).toBe(`${ref}: rejected, by Ada\n`)
    expect(JSON.parse((await figures('judged:rejected')).trim()).ref).toBe(ref)
  })
})
