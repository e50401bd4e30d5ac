import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyse, loadEngine, type Reading, readSource } from '../src/index.ts'
import { anchorOf } from '../src/record/make.ts'

const shared = (path: string): string => fileURLToPath(new URL(`../../shared/${path}`, import.meta.url))
const there = existsSync(shared('seed'))
if (!there) console.warn('The first report is not there (../shared/seed): its tests are skipped.')

describe.skipIf(!there)('the first report', () => {
  let dated: Reading
  let undated: Reading

  beforeAll(async () => {
    const engine = loadEngine()
    const read = async (date?: string): Promise<Reading> =>
      analyse(await readSource(shared('seed/russia-warns-of-isis-influence.txt'), date ? { date } : {}), engine).reading
    dated = await read('2015-02-20')
    undated = await read()
  })

  it('scores at least 90 of 100 points', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'reading.json')
    writeFileSync(path, JSON.stringify(dated))
    const output = execFileSync(process.execPath, [shared('score/seed.mjs'), path], { encoding: 'utf8' })
    expect(Number(/points: .*\(([\d.]+) %\)/.exec(output)?.[1])).toBeGreaterThanOrEqual(90)
  })

  it('resolves “last month” and “last year” only with a date, and loses nothing else without', () => {
    const relative = (reading: Reading) =>
      reading.times.filter(t => /^last (month|year)$/i.test(reading.report.text.slice(...t.span)))
    expect(new Set(relative(dated).map(t => t.value))).toEqual(new Set(['2015-01', '2014']))
    for (const time of relative(undated)) {
      expect(time).toMatchObject({ value: null, basis: 'unresolved' })
      expect(time.reason).not.toBe('')
    }
    expect(undated.records.map(r => [r.kind, anchorOf(r)])).toEqual(dated.records.map(r => [r.kind, anchorOf(r)]))
  })

  it('makes no record of what is not the report', () => {
    const { text } = dated.report
    const furniture = ['Updated on', 'Leave a Comment'].map(words => text.indexOf(words))
    for (const record of dated.records)
      for (const [start, end] of record.evidence)
        for (const at of furniture) expect(start <= at && at < end).toBe(false)
  })
})
