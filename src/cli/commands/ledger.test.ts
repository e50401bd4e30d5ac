import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { captured } from '../../../test/captured.ts'
import { loadSqlite } from '../../ledger/sqlite/load.ts'
import { exitCodes } from '../exit-codes.ts'
import { add } from './add.ts'
import { backUp } from './backup.ts'
import { checkLedger } from './check.ts'
import { showStatus } from './status.ts'

let folder: string
let ledger: string
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const line = (id: string, text: string): string => `${JSON.stringify({ id, date: '2031-04-02', text })}\n`
const mine = 'Police said at least nine miners were killed in the blast on Tuesday.'
const strike = 'The union of dockers rejected the offer, its chairwoman said.'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-commands-'))
  ledger = join(folder, 'a.ledger')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('onrecord add', () => {
  it('adds reports, tells what could not be read, and goes on', async () => {
    const stream = file('a.jsonl', `${line('1', mine)}{"id": 2}\n${line('3', strike)}`)
    const { code, out, err } = await captured(() => add([stream, join(folder, 'none.txt')], { ledger, workers: 1 }))
    expect(code).toBe(exitCodes.someFailed)
    expect(out).toMatch(/^2 reports added \(\d+ records\); 2 could not be read\. Ledger: .*a\.ledger\n$/)
    expect(err).toMatch(/jsonl#2: .*\(bad-line\)[\s\S]*none\.txt/)
  })

  it('adds nothing twice, and a changed report as a new version', async () => {
    const stream = file(
      'b.jsonl',
      `${line('1', mine)}${line('3', strike.replace('rejected', 'accepted'))}${line('4', mine)}`,
    )
    const { code, out, err } = await captured(() => add([stream], { ledger, workers: 1 }))
    expect({ code, err }).toEqual({ code: exitCodes.fine, err: '' })
    expect(out).toMatch(/^1 report added \(\d+ records\), 1 new version, 1 there already\./)
  })

  it('needs a source and a ledger', async () => {
    const other = file('notes.txt', 'These are notes about a bridge and its keeper. '.repeat(40))
    expect((await captured(() => add([other], { ledger: other }))).err).toMatch(/\(ledger-broken\)/)
  })
})

describe('onrecord status, check and backup', () => {
  it('say what a ledger holds, as text and as JSON', async () => {
    const { code, out } = await captured(() => showStatus({ ledger }))
    expect(code).toBe(exitCodes.fine)
    expect(out).toMatch(/^Reports +3 \(4 with earlier versions\)$/m)
    const json = JSON.parse((await captured(() => showStatus({ ledger, json: true }))).out)
    expect(json).toMatchObject({ reports: 3, versions: 4, judgements: 0 })
  })

  it('say that it is whole, and what is not', async () => {
    expect(await captured(() => checkLedger({ ledger }))).toEqual({
      code: exitCodes.fine,
      out: `${ledger}: 4 reports checked, whole\n`,
      err: '',
    })
    const copy = join(folder, 'copy.ledger')
    expect(await captured(() => backUp(copy, { ledger }))).toEqual({ code: exitCodes.fine, out: `${copy}\n`, err: '' })
    const { DatabaseSync } = await loadSqlite()
    const database = new DatabaseSync(copy)
    database.exec("update report set text = replace(text, 'nine', 'ten') where n = 1")
    database.close()
    const { code, out } = await captured(() => checkLedger({ ledger: copy }))
    expect(code).toBe(exitCodes.someFailed)
    expect(out).toMatch(/^bad-hash: the text of report [0-9a-f]{16} /)
  })

  it('make no ledger where there is none, and write over nothing', async () => {
    const nowhere = join(folder, 'none.ledger')
    const runs = [showStatus, checkLedger, (o: { ledger: string }) => backUp(join(folder, 'x'), o)]
    for (const run of runs) {
      const { code, err } = await captured(() => run({ ledger: nowhere }))
      expect(code).toBe(exitCodes.nothingRead)
      expect(err).toMatch(/\(no-ledger\)/)
    }
    expect(existsSync(nowhere)).toBe(false)
    expect((await captured(() => backUp(ledger, { ledger }))).code).toBe(exitCodes.noOutput)
  })
})
