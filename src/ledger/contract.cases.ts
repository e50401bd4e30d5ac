import { beforeEach, describe, expect, it } from 'vitest'
import { searchFields } from '../view/search/fields.ts'
import { parseSearch } from '../view/search/parse.ts'
import { accountCases } from './accounts.cases.ts'
import { type Ledger, tallyFields } from './ledger.ts'
import { migrations } from './migrations/list.ts'
import { peopleCases } from './people.cases.ts'
import { sampleReading } from './samples.cases.ts'
import { better, made, sceneOf } from './scene.cases.ts'
import { togetherCases } from './together.cases.ts'

/** What every ledger does, whatever it keeps its rows in. `open` gives an empty one. */
export function ledgerContract(name: string, open: () => Promise<Ledger>): void {
  describe(`a ledger in ${name}`, () => {
    const scene = sceneOf(open)
    const { faults, refs } = scene
    let ledger: Ledger
    beforeEach(() => {
      ledger = scene.ledger()
    })
    const kinds = async (typed: string): Promise<string[]> =>
      (await ledger.records(parseSearch(typed), { order: 'oldest' })).entries.map(e => e.record.kind)

    describe('adding', () => {
      it('gives back what was added, field by field in order', async () => {
        const reading = sampleReading({ url: 'https://news.example/a' })
        const { id, outcome } = await ledger.addReading(reading, made)
        expect(outcome).toBe('added')
        expect(JSON.stringify(await ledger.reading(id))).toBe(JSON.stringify(reading))
        expect(await faults()).toEqual([])
      })

      it('changes nothing when the same is added again', async () => {
        const reading = sampleReading()
        const first = await ledger.addReading(reading, made)
        const before = await ledger.status()
        expect(await ledger.addReading(reading, { ...made, at: '2032-01-01T00:00:00Z' })).toEqual({
          id: first.id,
          outcome: 'same',
        })
        expect({ ...(await ledger.status()), size: 0 }).toEqual({ ...before, size: 0 })
      })

      it('knows what was read by which engine', async () => {
        const { report } = sampleReading()
        const key = { source: `id:${report.id}`, sha256: report.sha256 }
        expect(await ledger.known([key], 'engine-1')).toEqual([false])
        await ledger.addReading(sampleReading(), made)
        const other = { ...key, sha256: '0'.repeat(64) }
        expect(await ledger.known([other, key], 'engine-1')).toEqual([false, true])
        expect([await ledger.holds(key.source), await ledger.holds('https://nowhere.example/')]).toEqual([true, false])
        expect(await ledger.holds(key.source, made.at)).toBe(true)
        expect(await ledger.holds(key.source, '2199-01-01')).toBe(false)
        expect(await ledger.known([key], 'engine-2')).toEqual([false])
      })

      it('keeps two outlets with the same words apart', async () => {
        await ledger.addReading(sampleReading({ url: 'https://one.example/a' }), made)
        await ledger.addReading(sampleReading({ url: 'https://two.example/b' }), made)
        expect((await ledger.status()).reports).toBe(2)
        expect(new Set(await refs('')).size).toBe(6)
      })

      it('takes an address with a fragment or tracking parameters as the same', async () => {
        await ledger.addReading(sampleReading({ url: 'https://one.example/a?id=4' }), made)
        const again = sampleReading({ url: 'https://one.example/a?utm_source=feed&id=4#top' })
        expect((await ledger.addReading(again, made)).outcome).toBe('same')
      })

      it('puts a changed page as a new version before the old one', async () => {
        const url = 'https://one.example/a'
        const old = await ledger.addReading(sampleReading({ url }), made)
        const text = 'Police in Velm said at least 15 miners were killed on 3 March.'
        const now = await ledger.addReading(sampleReading({ url, text }), better)
        expect(now.outcome).toBe('new-version')
        expect(await ledger.report(now.id)).toMatchObject({ supersedes: old.id, supersededBy: null })
        expect(await ledger.report(old.id)).toMatchObject({ supersededBy: now.id })
        expect(await ledger.status()).toMatchObject({ reports: 1, versions: 2, everRead: 5 })
        expect((await refs('role:killed')).map(ref => ref.split('/')[0])).toEqual([now.id])
        expect((await ledger.reading(old.id))!.records).toHaveLength(3)
        expect((await ledger.search('silo')).reports).toEqual([])
        expect(await faults()).toEqual([])
      })

      it('searches the better reading, and keeps the earlier one', async () => {
        const { id } = await ledger.addReading(sampleReading(), made)
        const again = sampleReading({ version: 'better' })
        expect(await ledger.addReading({ ...again, records: again.records.slice(1) }, better)).toEqual({
          id,
          outcome: 'reread',
        })
        expect(await kinds('')).toEqual(['figure', 'event'])
        const stored = await ledger.report(id)
        expect(stored!.readings).toEqual([
          { engine: 'engine-1', at: made.at, records: 3 },
          { engine: 'engine-2', at: better.at, records: 2 },
        ])
        expect(await faults()).toEqual([])
      })

      it('is whole after many are added at once', async () => {
        await Promise.all(
          Array.from({ length: 20 }, (_, i) => ledger.addReading(sampleReading({ id: `r${i % 10}` }), made)),
        )
        expect(await ledger.status()).toMatchObject({ reports: 10, versions: 10, everRead: 30 })
        expect(await faults()).toEqual([])
      })

      it('takes a report without records, dates and words', async () => {
        const reading = sampleReading({ text: '…', published: null })
        const { id } = await ledger.addReading(reading, made)
        expect(await ledger.reading(id)).toEqual(reading)
        expect((await ledger.reports([])).reports.map(r => r.id)).toEqual([id])
        expect(await faults()).toEqual([])
      })
    })

    describe('records', () => {
      beforeEach(async () => {
        await ledger.addReading(
          sampleReading({ id: 'first', outlet: 'Harbour Times', agency: 'Northwire', url: 'https://one.example/a' }),
          made,
        )
      })

      it('come with all it takes to show them', async () => {
        const [entry] = (await ledger.records(parseSearch('role:killed'))).entries
        expect(entry).toMatchObject({
          words: 'at least 12 miners',
          evidence: 'Police in Velm said at least 12 miners were killed on 3 March.',
          place: { name: 'Velm', country: 'XV' },
          time: { from: '2031-03-03' },
          parties: [
            { role: 'source', name: 'Police in Velm', kind: 'organisation', country: 'XV' },
            { role: 'population', name: 'miners', kind: 'unknown', country: null },
          ],
          judged: 'none',
          report: { ownId: 'first', outlet: 'Harbour Times' },
        })
        expect(entry!.ref).toBe(`${entry!.report.id}/${entry!.record.id}`)
      })

      it.each([
        ['', ['statement', 'figure', 'event']],
        ['miners', ['statement', 'figure']],
        ['"grain silo"', ['event']],
        ['"silo grain"', []],
        ['sil*', ['event']],
        ['-silo', ['statement', 'figure']],
        ['kind:event,figure', ['figure', 'event']],
        ['type:assault', ['event']],
        ['-type:ASSAULT', ['statement', 'figure']],
        ['mode:heavy-weapons', ['event']],
        ['role:killed,injured', ['figure']],
        ['number:12', ['figure']],
        ['number:>=1000', ['figure']],
        ['number:<12', []],
        ['act:say', ['statement']],
        ['form:direct', []],
        ['actor:police', ['statement', 'figure']],
        ['actor:"Velm police"', []],
        ['source:officer', ['event']],
        ['by:"lake front"', ['event']],
        ['to:"lake front"', []],
        ['to:silo', ['event']],
        ['place:Velm', ['statement', 'figure']],
        ['country:xw', ['event']],
        ['near:10,20~30', ['statement', 'figure']],
        ['near:10,20~80', ['statement', 'figure', 'event']],
        ['when:2031-03', ['figure']],
        ['when:>2031-03-03', []],
        ['-when:2031', ['statement', 'event']],
        ['published:2031-03-04', ['statement', 'figure', 'event']],
        ['published:>2031-03-04', []],
        ['status:negated', []],
        ['certainty:probable', ['event']],
        ['confidence:>=0.7', ['statement', 'figure']],
        ['outlet:"harbour times"', ['statement', 'figure', 'event']],
        ['-agency:northwire', []],
        ['report:first kind:event', ['event']],
        ['report:"https://one.example/a#b" kind:event', ['event']],
        ['lacks:place', []],
        ['lacks:time', ['statement', 'event']],
        ['-lacks:time,source', ['figure']],
        ['judged:none', ['statement', 'figure', 'event']],
        ['actor:police role:killed place:Velm number:>10', ['figure']],
      ])('answer %s', async (typed, expected) => {
        expect(await kinds(typed)).toEqual(expected)
        const count = await ledger.count(parseSearch(typed))
        expect(count).toEqual({ records: expected.length, reports: expected.length > 0 ? 1 : 0, complete: true })
      })

      it('can be asked for every field of the search language', async () => {
        for (const { name, example } of searchFields) {
          if (name !== 'near') await ledger.records(parseSearch(example))
        }
      })

      it('say what cannot be asked', async () => {
        await expect(ledger.records(parseSearch('near:Velm~5'))).rejects.toMatchObject({ code: 'bad-search' })
        await expect(ledger.records(parseSearch('actor:"…"'))).rejects.toMatchObject({ code: 'bad-search' })
        await expect(ledger.records([], { after: 'x' })).rejects.toMatchObject({ code: 'bad-page' })
      })

      it.each(["'", '"', '\\', '%', 'a OR b', 'NEAR(a b)', 'record:x', '; drop table record', '𝔘', '\u0000'])(
        'take %j as words, not as a command',
        async words => {
          const search = [{ field: 'actor', negated: false, match: { kind: 'any', values: [`x${words}x`] } }] as const
          expect((await ledger.records(search)).entries).toEqual([])
          await ledger.search(words)
          expect(await ledger.status()).toMatchObject({ records: { figure: 1 } })
        },
      )

      it('come page by page, each once, newest or oldest first', async () => {
        for (let i = 1; i <= 9; i++)
          await ledger.addReading(sampleReading({ id: `r${i}`, published: i === 9 ? null : `2031-0${i}-01` }), made)
        for (const order of ['newest', 'oldest'] as const) {
          const days: string[] = []
          const seen = new Set<string>()
          let after: string | null = null
          do {
            const page: Awaited<ReturnType<Ledger['records']>> = await ledger.records([], { limit: 4, after, order })
            for (const entry of page.entries) {
              seen.add(entry.ref)
              days.push(entry.report.published ?? '')
            }
            after = page.next
          } while (after)
          expect(seen.size).toBe(30)
          expect(days).toHaveLength(30)
          expect(days).toEqual([...days].sort((a, b) => (order === 'newest' ? (a < b ? 1 : -1) : a < b ? -1 : 1)))
        }
      })

      it('are counted up to a bound, the newest first, which is said', async () => {
        for (let i = 2; i <= 4; i++)
          await ledger.addReading(sampleReading({ id: `r${i}`, published: `2031-0${i}-01` }), made)
        expect(await ledger.count(parseSearch('status:asserted'), 5)).toMatchObject({ records: 5, complete: false })
        expect(await ledger.count([])).toEqual({ records: 12, reports: 4, complete: true })
        const all = { most: Number.POSITIVE_INFINITY }
        for (const by of ['published', 'actor', 'outlet', 'country'] as const) {
          const some = await ledger.tally([], by, { most: 2 })
          expect(some.complete).toBe(false)
          expect(some.values.length).toBeLessThanOrEqual((await ledger.tally([], by, all)).values.length)
          expect((await ledger.tally([], by, all)).complete).toBe(true)
        }
        expect((await ledger.tally([], 'published', { most: 2 })).values.map(v => v.value)).toEqual(['2031-04'])
      })

      it('are counted by place, with what is on no map', async () => {
        const { places, unplaced, complete } = await ledger.mapped([])
        expect(places.map(p => [p.name, p.country, p.records])).toEqual(
          [
            ['Orun', 'XW', 1],
            ['Velm', 'XV', 2],
          ].sort((a, b) => Number(b[2]) - Number(a[2])),
        )
        expect(places.every(p => Number.isFinite(p.lat) && Number.isFinite(p.lon))).toBe(true)
        expect([unplaced, complete]).toEqual([0, true])
        expect(await ledger.mapped(parseSearch('kind:figure'))).toMatchObject({ places: [{ name: 'Velm' }] })
      })

      it('are counted by who does what to whom', async () => {
        expect((await ledger.pairs([])).pairs).toEqual([
          { kind: 'event', from: 'The Lake Front', to: 'the grain silo', what: 'ASSAULT', records: 1, reports: 1 },
        ])
        expect(await ledger.pairs(parseSearch('kind:figure'))).toEqual({ pairs: [], complete: true })
      })

      it('are counted by the days that they last', async () => {
        const { values } = await ledger.tally([], 'span')
        expect(values.map(v => v.value)).toContain('2031-03-03/2031-03-03')
      })

      it('are counted by every field', async () => {
        const values = async (...asked: Parameters<Ledger['tally']>) => (await ledger.tally(...asked)).values
        for (const by of tallyFields) expect((await values([], by)).length).toBeGreaterThan(0)
        expect(await values([], 'kind')).toEqual([
          { value: 'event', records: 1, reports: 1 },
          { value: 'figure', records: 1, reports: 1 },
          { value: 'statement', records: 1, reports: 1 },
        ])
        expect(await values([], 'source', { top: 1 })).toEqual([{ value: 'Police in Velm', records: 2, reports: 1 }])
        expect(await values([], 'country')).toMatchObject([{ value: 'XV' }, { value: 'XW' }])
        expect(await values(parseSearch('kind:figure'), 'month')).toEqual([
          { value: '2031-03', records: 1, reports: 1 },
        ])
      })
    })

    describe('reports', () => {
      it('are found by their words, in whatever sentence', async () => {
        const { id } = await ledger.addReading(sampleReading(), made)
        const ids = async (words: string): Promise<string[]> => (await ledger.search(words)).reports.map(r => r.id)
        expect(await ids('miners silo')).toEqual([id])
        expect(await ids('"grain silo" police')).toEqual([id])
        expect(await ids('miners harbour')).toEqual([])
        expect(await ids('…')).toEqual([])
      })

      it('are counted by the origins on which they rest', async () => {
        const long = Array.from(
          { length: 30 },
          (_, i) => `Mine ${i} was closed after a rope broke in shaft ${i * 7}.`,
        ).join(' ')
        for (const [id, text] of [
          ['a', long],
          ['b', long.slice(0, 1200)],
          ['c', 'A ferry sank off Velm with bricks and grain.'],
        ] as const)
          await ledger.addReading(sampleReading({ id, text }), made)
        expect(await ledger.origins([])).toBe(2)
        expect(await ledger.origins([], 2)).toBeNull()
      })

      it('are found by their records, and read one after the other', async () => {
        await ledger.addReading(
          sampleReading({ id: 'a', text: 'Police in Velm said at least 3 miners were there.' }),
          made,
        )
        await ledger.addReading(sampleReading({ id: 'b' }), made)
        expect((await ledger.reports(parseSearch('type:ASSAULT'))).reports.map(r => r.ownId)).toEqual(['b'])
        const read: string[] = []
        for await (const reading of ledger.readings([])) read.push(reading.report.id)
        expect(read).toEqual(['a', 'b'])
        expect(await ledger.report('0000')).toBeNull()
        expect(await ledger.reading('0000')).toBeNull()
      })
    })

    it('finds names by the beginning of any of their words, the frequent ones first', async () => {
      for (const id of ['a', 'b']) await ledger.addReading(sampleReading({ id }), made)
      expect(await ledger.names('actor', 'POL')).toEqual([{ name: 'Police in Velm', records: 4 }])
      expect(await ledger.names('actor', 'in ve')).toEqual([{ name: 'Police in Velm', records: 4 }])
      expect(await ledger.names('actor', 'elm')).toEqual([])
      expect((await ledger.names('place', 'o')).map(n => n.name)).toEqual(['Orun'])
      expect(await ledger.names('place', '%')).toEqual([])
      const everybody = (await ledger.names('actor', 'f', 1)).length
      expect(everybody).toBeLessThanOrEqual(1)
    })

    it('tells which reports copy another one', async () => {
      const text = 'The Lake Front shelled the grain silo near Orun, an officer said. '.repeat(6)
      const first = await ledger.addReading(sampleReading({ id: 'a', text, published: '2031-03-04' }), made)
      const again = await ledger.addReading(sampleReading({ id: 'b', text, published: '2031-03-05' }), made)
      const other = 'A ferry left the harbour of Tarn with two crates and a goat on board, and nobody saw it come back.'
      await ledger.addReading(sampleReading({ id: 'c', text: other }), made)
      expect(await ledger.copies([])).toEqual([{ report: again.id, of: first.id }])
      expect(await ledger.copies([], 1)).toEqual([])
    })

    peopleCases(scene)
    togetherCases(scene)
    accountCases(scene)

    it('tells its state', async () => {
      expect(await ledger.status()).toMatchObject({ reports: 0, published: null, lastAdded: null, engines: [] })
      await ledger.addReading(sampleReading({ outlet: 'Harbour Times' }), made)
      expect(await ledger.status()).toMatchObject({
        reports: 1,
        records: { statement: 1, event: 1, figure: 1 },
        outlets: 1,
        published: { from: '2031-03-04', to: '2031-03-04' },
        engines: [{ engine: 'engine-1', reports: 1 }],
        lastAdded: made.at,
        schema: migrations.length,
      })
    })
  })
}
