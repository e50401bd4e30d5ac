import { beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../analyse.ts'
import { loadEngine } from '../engine/engine.ts'
import type { Exportable } from './export.ts'
import { exports } from './list.ts'
import { each, hostile, samples, written } from './samples.cases.ts'

let all: readonly Exportable[]

beforeAll(async () => {
  const engine = loadEngine()
  all = [...(await samples()), { reading: hostile, document: analyse(hostile.report, engine).document }]
}, 60_000)

it('names of formats are told apart', () => {
  expect(new Set(exports.map(e => e.name)).size).toBe(exports.length)
})

describe.each(exports)('$name', format => {
  const out = async (readings: readonly Exportable[], evidence = true) =>
    (await written(format.write(each(readings), { evidence }))).toString('utf8')

  it('says what it leaves out, or holds every kind of record', () => {
    if (format.omits === null) expect([...format.kinds].sort()).toEqual(['event', 'figure', 'statement'])
    else expect(format.omits.length).toBeGreaterThan(5)
  })

  it('writes nothing but its frame where nothing was read', async () => {
    expect((await out([])).length).toBeLessThan(20_000)
  })

  it('is UTF-8 whatever the text holds, and the same twice', async () => {
    const bytes = await written(format.write(each(all)))
    if (!format.binary) expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow()
    expect(Buffer.compare(bytes, await written(format.write(each(all))))).toBe(0)
  })

  it('keeps the evidence of every record that it holds', async () => {
    if (format.kinds.length === 0 || format.binary) return
    const text = await out(all)
    const records = all.flatMap(({ reading }) =>
      reading.records.filter(r => format.kinds.includes(r.kind)).map(record => ({ reading, record })),
    )
    const kept = records.filter(({ record: { id } }) => text.includes(id))
    if (format.omits === null && !['dossier', 'markdown'].includes(format.name))
      expect(kept.length).toBe(records.length)
    const plain = (words: string): string => words.replace(/&quot;|&#39;|""|\\/g, '').replace(/["'\s]+/g, '')
    const output = plain(text)
    for (const { reading, record } of format.name === 'gdelt-mentions' ? [] : kept.filter(k => k.reading !== hostile)) {
      const [start, end] = record.evidence[0]!
      expect(output).toContain(plain(reading.report.text.slice(start, end)).slice(0, 60))
    }
  })

  it('asks for the next reading only when what it has is written', async () => {
    let asked = 0
    const counted = async function* (): AsyncGenerator<Exportable> {
      for (const readable of all) {
        asked++
        yield readable
      }
    }
    const chunks = format.write(counted())[Symbol.asyncIterator]()
    await chunks.next()
    if (!format.binary) expect(asked).toBeLessThan(all.length)
    await chunks.return?.()
  })
})

it('every record is marked in the dossier and leads to its words and back', async () => {
  const page = (await written(exports.find(e => e.name === 'dossier')!.write(each(all)))).toString()
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!)
  expect(links.filter(id => !ids.has(id))).toEqual([])
  const records = all.reduce((sum, { reading }) => sum + reading.records.length, 0)
  expect([...page.matchAll(/<li class="record /g)].length).toBe(records)
  expect([...page.matchAll(/-words"><a /g)].length).toBe(records)
})
