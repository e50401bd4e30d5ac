import { beforeEach, describe, expect, it } from 'vitest'
import { noNames } from '../record/names.ts'
import type { Place } from '../record/place.ts'
import type { Reading } from '../record/reading.ts'
import type { Span } from '../report/span.ts'
import { parseSearch } from '../view/search/parse.ts'
import type { Ledger } from './ledger.ts'
import type { Verdict } from './people.ts'
import { sampleReading } from './samples.cases.ts'
import { better, made, type Scene } from './scene.cases.ts'

const spanIn = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

/** What people do with every ledger: judge, correct, add, link and keep searches. */
export function peopleCases(scene: Scene): void {
  const { faults, refs } = scene
  let ledger: Ledger
  beforeEach(() => {
    ledger = scene.ledger()
  })

  describe('judgements', () => {
    const decided = { by: 'Ada', at: '2031-03-07T09:00:00Z' }

    it('stand in their order, and the last one counts', async () => {
      await ledger.addReading(sampleReading(), made)
      const [record] = await refs('role:killed')
      await ledger.judge({ record: record!, verdict: 'rejected', reason: 'wrong mine', ...decided })
      await ledger.judge({ record: record!, verdict: 'corrected', correction: { role: 'injured' }, ...decided })
      const { entries } = await ledger.records(parseSearch('judged:corrected'))
      expect(entries.map(e => e.record)).toMatchObject([{ kind: 'figure', role: 'injured' }])
      expect((await ledger.judgements(record!)).map(j => [j.verdict, j.reason, j.correction, j.changed])).toEqual([
        ['rejected', 'wrong mine', null, false],
        ['corrected', null, { role: 'injured' }, false],
      ])
      expect(await refs('judged:corrected')).toEqual([record])
      expect(await refs('judged:rejected')).toEqual([])
      const figures = async (search: string) => {
        for await (const { reading, answers } of ledger.decided(parseSearch(search)))
          return [reading.records.flatMap(r => (r.kind === 'figure' ? [r.role] : [])), answers.size]
        return null
      }
      expect(await figures('kind:figure')).toEqual([['injured'], 1])
      await ledger.judge({ record: record!, verdict: 'rejected', ...decided })
      expect(await figures('')).toEqual([[], 2])
      await ledger.judge({ record: record!, verdict: 'none', ...decided })
      expect(await refs('judged:none')).toHaveLength(3)
      expect(await faults()).toEqual([])
    })

    it('stay where a better engine finds the record at the same words, whatever rule made it', async () => {
      const { id } = await ledger.addReading(sampleReading(), made)
      const [record] = await refs('role:killed')
      await ledger.judge({ record: record!, verdict: 'accepted', ...decided })
      const again = sampleReading({ version: 'better' })
      const records = again.records.map(r => (r.kind === 'figure' ? { ...r, id: 'f-0', role: 'injured' as const } : r))
      await ledger.addReading({ ...again, records }, better)
      expect(await refs('judged:accepted')).toEqual([`${id}/f-0`])
      expect(await ledger.judgements(`${id}/f-0`)).toMatchObject([{ verdict: 'accepted', record, changed: true }])
      expect(await ledger.stranded()).toEqual([])
      expect(await faults()).toEqual([])
    })

    it('are listed where the record is gone', async () => {
      await ledger.addReading(sampleReading(), made)
      const [record] = await refs('type:ASSAULT')
      await ledger.judge({ record: record!, verdict: 'accepted', ...decided })
      const again = sampleReading()
      await ledger.addReading({ ...again, records: again.records.slice(0, 2) }, better)
      expect(await ledger.stranded()).toMatchObject([{ record, verdict: 'accepted', by: 'Ada' }])
      expect(await ledger.judgements(record!)).toMatchObject([{ verdict: 'accepted' }])
      expect(await ledger.status()).toMatchObject({ judgements: 1, stranded: 1 })
      await ledger.addReading(again, { ...better, engine: 'engine-3' })
      expect(await ledger.stranded()).toEqual([])
      expect(await refs('judged:accepted')).toEqual([record])
    })

    it('are refused for what is not there', async () => {
      await ledger.addReading(sampleReading(), made)
      const [record] = await refs('role:killed')
      await expect(ledger.judge({ record: 'x/y', verdict: 'accepted', ...decided })).rejects.toMatchObject({
        code: 'no-record',
      })
      const correction = { what: [9000, 9010] }
      await expect(
        ledger.judge({ record: record!, verdict: 'corrected', correction, ...decided }),
      ).rejects.toMatchObject({ code: 'bad-correction' })
      const [statement] = await refs('kind:statement')
      for (const [ref, wrong] of [
        [record, { role: 'mood' }],
        [record, { kind: 'event' }],
        [record, { evidence: 'all of it' }],
        [record, { evidence: [] }],
        [statement, { content: [] }],
        [record, { where: 'p99' }],
        [record, { when: 99 }],
      ] as const)
        await expect(
          ledger.judge({ record: ref!, verdict: 'corrected', correction: wrong, ...decided }),
        ).rejects.toMatchObject({ code: 'bad-correction' })
      expect(await ledger.judgements(record!)).toEqual([])
    })
  })

  describe('corrected names', () => {
    const decided = { by: 'Ada', at: '2031-03-07T09:00:00Z' }
    const quarry: Place = {
      id: 'geonames:9',
      name: 'Velm Quarry',
      mentions: [],
      geonameId: 9,
      lat: 11,
      lon: 21,
      country: 'XV',
      admin1: null,
      precision: 'place',
      reason: 'chosen by hand',
    }

    it('may be of places and times that the reading has not', async () => {
      const { id } = await ledger.addReading(sampleReading(), made)
      const [record] = await refs('role:killed')
      const correction = { where: 'geonames:9', names: { ...noNames, places: [quarry] } }
      await ledger.judge({ record: record!, verdict: 'corrected', correction, ...decided })
      const [entry] = (await ledger.records(parseSearch('role:killed'))).entries
      expect([entry!.place!.name, entry!.time!.from]).toEqual(['Velm Quarry', '2031-03-03'])
      const { reading, decisions } = (await ledger.review(id))!
      const figure = reading.records.find(r => r.kind === 'figure')!
      expect(reading.places.find(p => p.id === figure.where)).toEqual({ ...quarry, id: figure.where })
      expect(reading.places.slice(0, 2)).toEqual(sampleReading().places)
      expect(decisions).toMatchObject([{ record: figure.id, verdict: 'corrected' }])
      expect(Object.keys(reading)).toEqual(Object.keys(sampleReading()))
      expect(await ledger.reading(id)).toEqual(sampleReading())
      expect(await faults()).toEqual([])
    })

    it('stay the same when a better reading numbers its places otherwise', async () => {
      const { id } = await ledger.addReading(sampleReading(), made)
      const [record] = await refs('role:killed')
      await ledger.judge({ record: record!, verdict: 'corrected', correction: { where: 'p2' }, ...decided })
      const again = sampleReading()
      const renumbered = new Map([
        ['p1', 'p2'],
        ['p2', 'p1'],
      ])
      const places = again.places.map(p => ({ ...p, id: renumbered.get(p.id)! }))
      const records = again.records.map(r => ({ ...r, where: renumbered.get(r.where ?? '') ?? null }))
      await ledger.addReading({ ...again, places, records }, better)
      const [entry] = (await ledger.records(parseSearch('role:killed'))).entries
      expect(entry!.place!.name).toBe('Orun')
      const { reading } = (await ledger.review(id))!
      expect(reading.records.find(r => r.kind === 'figure')!.where).toBe('p1')
    })
  })

  describe('records that people add', () => {
    const who = { by: 'Ada', at: '2031-03-07T09:00:00Z' }
    const text = 'Police in Velm said at least 12 miners were killed on 3 March. Two guards hid in a shed until dawn.'
    const missed = (reading: Reading) => {
      const span = spanIn(text, 'Two guards')
      const { id: _, why: __, confidence: ___, ...like } = reading.records.find(r => r.kind === 'figure')!
      const quantity = { low: 2, point: 2, high: 2, approximate: false, words: 'Two' }
      const evidence = [spanIn(text, 'Two guards hid in a shed until dawn.')]
      const rest = { what: spanIn(text, 'guards'), role: 'affected' as const, population: null, chain: [] }
      return { ...like, ...rest, span, evidence, quantity }
    }
    const added = async () => {
      const { id } = await ledger.addReading(sampleReading({ text }), made)
      const record = missed((await ledger.reading(id))!)
      return { id, record, judgement: await ledger.addRecord({ report: id, record, reason: 'missed', ...who }) }
    }

    it('are found, searched and told like those that were read', async () => {
      const { id, judgement } = await added()
      expect(judgement).toMatchObject({ verdict: 'accepted', reason: 'missed', by: 'Ada', changed: false })
      expect(await refs('role:affected')).toEqual([judgement.record])
      expect(await refs('"hid in a shed"')).toEqual([judgement.record])
      const [entry] = (await ledger.records(parseSearch('role:affected'))).entries
      expect(entry).toMatchObject({
        words: 'Two guards',
        place: { name: 'Velm' },
        time: { from: '2031-03-03' },
        judged: 'accepted',
        record: { why: { rule: 'by-hand' }, confidence: 1 },
      })
      const reading = (await ledger.reading(id))!
      expect(reading.records.map(r => r.kind)).toEqual(['statement', 'figure', 'figure'])
      expect(reading.records[2]).toMatchObject({ where: 'p1', when: 0 })
      expect((await ledger.report(id))!.readings).toHaveLength(1)
      expect(
        await ledger.known([{ source: `id:${reading.report.id}`, sha256: reading.report.sha256 }], 'engine-1'),
      ).toEqual([true])
      expect((await ledger.status()).engines).toEqual([{ engine: 'engine-1', reports: 1 }])
      expect(await faults()).toEqual([])
    })

    it('stay when the report is read again, until it is read with them', async () => {
      const { id, judgement } = await added()
      await ledger.addReading(sampleReading({ text, version: 'better' }), better)
      expect(await refs('role:affected')).toEqual([judgement.record])
      expect((await ledger.review(id))!.decisions).toMatchObject([{ verdict: 'accepted' }])
      expect(await faults()).toEqual([])
      const whole = (await ledger.reading(id))!
      const records = whole.records.map(r => (r.why.rule === 'by-hand' ? { ...r, id: 'f-0' } : r))
      await ledger.addReading({ ...whole, records }, { ...better, engine: 'engine-3' })
      expect(await refs('role:affected')).toEqual([`${id}/f-0`])
      expect(await refs('judged:accepted')).toEqual([`${id}/f-0`])
      expect((await ledger.reading(id))!.records).toHaveLength(3)
      expect(await faults()).toEqual([])
    })

    it('are taken back like others, and corrected', async () => {
      const { id, judgement } = await added()
      const { record } = judgement
      await ledger.judge({ record, verdict: 'corrected', correction: { role: 'missing' }, ...who })
      for await (const { reading } of ledger.decided([]))
        expect(reading.records.at(-1)).toMatchObject({ role: 'missing', where: 'p1' })
      await ledger.judge({ record, verdict: 'rejected', ...who })
      for await (const { reading } of ledger.decided([])) expect(reading.records).toHaveLength(2)
      expect((await ledger.judgements(record)).map(j => j.verdict)).toEqual(['accepted', 'corrected', 'rejected'])
      expect((await ledger.review(id))!.reading.records).toHaveLength(3)
    })

    it('are refused where they are none, or there already', async () => {
      const { id, record } = await added()
      const attempt = (given: object, report = id) =>
        ledger.addRecord({ report, record: { ...record, ...given }, ...who })
      await expect(attempt({})).rejects.toMatchObject({ code: 'record-there' })
      await expect(attempt({}, 'none')).rejects.toMatchObject({ code: 'no-report' })
      const other = { span: spanIn(text, 'a shed') }
      for (const wrong of [
        { span: [9000, 9010] },
        { span: spanIn(text, 'guards hid').map(n => n - 1) },
        { ...other, where: 'p99' },
        { ...other, when: 99 },
        { ...other, role: 'mood' },
        { ...other, evidence: [] },
        { ...other, chain: [{ source: null, actor: null, cue: null, via: 'speech', statement: 's-none' }] },
      ])
        await expect(attempt(wrong)).rejects.toMatchObject({ code: 'bad-record' })
      expect((await ledger.status()).judgements).toBe(1)
      const newer = sampleReading({ url: 'https://one.example/a' })
      const old = await ledger.addReading(newer, made)
      await ledger.addReading(sampleReading({ url: 'https://one.example/a', text }), made)
      await expect(attempt(other, old.id)).rejects.toMatchObject({ code: 'no-report' })
    })
  })

  describe('progress', () => {
    const judge = (record: string, verdict: Verdict, by: string, at: string): Promise<unknown> =>
      ledger.judge({ record, verdict, by, at: `2031-03-0${at}T09:00:00Z` })

    it('is by the last word of each person, of the records that answer', async () => {
      await ledger.addReading(sampleReading({ id: 'a' }), made)
      await ledger.addReading(sampleReading({ id: 'b', outlet: 'Harbour Times' }), made)
      const [one, two, three, four] = await refs('-kind:figure')
      await judge(one!, 'accepted', 'Ada', '6')
      await judge(one!, 'rejected', 'Ada', '7')
      await judge(two!, 'unsure', 'Ada', '6')
      await judge(two!, 'rejected', 'Bo', '7')
      await judge(three!, 'accepted', 'Bo', '7')
      await judge(three!, 'none', 'Bo', '7')
      await judge(four!, 'accepted', 'Cy', '7')
      await judge(four!, 'none', 'Ada', '7')
      await judge(four!, 'accepted', 'Cy', '7')
      const since = '2031-03-07T00:00:00.000Z'
      expect(await ledger.progress([], since)).toEqual({
        decided: 3,
        open: 3,
        complete: true,
        people: [
          { name: 'Ada', judged: 2, today: 1 },
          { name: 'Bo', judged: 1, today: 1 },
          { name: 'Cy', judged: 1, today: 1 },
        ],
      })
      expect(await ledger.progress(parseSearch('kind:figure'), since, 1)).toEqual({
        decided: 0,
        open: 1,
        complete: false,
        people: [],
      })
    })

    it('counts a record once, however often its report was read', async () => {
      await ledger.addReading(sampleReading({ id: 'a' }), made)
      const [figure] = await refs('kind:figure')
      await judge(figure!, 'accepted', 'Ada', '6')
      await ledger.addReading(sampleReading({ id: 'a', version: 'better' }), better)
      const { decided, people } = await ledger.progress([], '2031-03-07T00:00:00Z')
      expect([decided, people]).toEqual([1, [{ name: 'Ada', judged: 1, today: 0 }]])
    })
  })

  describe('links', () => {
    it('hold between records from both ends, and stay when the report is read again', async () => {
      await ledger.addReading(sampleReading({ id: 'a' }), made)
      await ledger.addReading(sampleReading({ id: 'b' }), made)
      const [a, b] = await refs('role:killed')
      const given = {
        a: a!,
        b: b!,
        relation: 'copies',
        reason: 'the same words',
        by: 'shingles@1',
        at: made.at,
      } as const
      const stored = await ledger.link(given)
      expect(stored).toMatchObject(given)
      await ledger.addReading(sampleReading({ id: 'b', version: 'better' }), better)
      expect(await ledger.links(a!)).toEqual([stored])
      expect(await ledger.links(b!)).toEqual([stored])
      expect(await ledger.links()).toEqual([stored])
      await expect(ledger.link({ ...given, b: 'x/y' })).rejects.toMatchObject({ code: 'no-record' })
      expect((await ledger.status()).links).toBe(1)
      expect(await faults()).toEqual([])
    })
  })

  describe('kept searches', () => {
    const ada = { by: 'Ada', at: '2031-03-07T09:00:00Z' }
    const given = { name: 'Velm', address: '/figures?q=place:Velm', q: 'kind:figure place:Velm', ...ada }
    const fresh = async (who: string): Promise<number> => {
      const [kept] = await ledger.saved(who)
      return (await ledger.count(parseSearch(`${kept!.q} added:>${kept!.seen}`))).records
    }

    it('tell what came in since somebody looked', async () => {
      await ledger.addReading(sampleReading({ id: 'a' }), made)
      const { id } = await ledger.save(given)
      expect(await ledger.saved('Ada')).toEqual([{ ...given, id, seen: '2031-03-05T10:00:00.000Z' }])
      expect(await fresh('Ada')).toBe(0)
      await ledger.addReading(sampleReading({ id: 'b' }), { ...made, at: '2031-03-05T10:00:00.250Z' })
      expect([await fresh('Ada'), await fresh('Bo')]).toEqual([1, 1])
      await ledger.seen(id, { ...ada, by: 'Bo' })
      expect([await fresh('Ada'), await fresh('Bo')]).toEqual([1, 0])
    })

    it('have names of their own while they are kept', async () => {
      const { id } = await ledger.save(given)
      await expect(ledger.save({ ...given, by: 'Bo' })).rejects.toMatchObject({ code: 'name-taken' })
      await ledger.drop(id, ada)
      expect(await ledger.saved('Ada')).toEqual([])
      for (const act of [ledger.drop(id, ada), ledger.seen(id, ada)])
        await expect(act).rejects.toMatchObject({ code: 'no-search' })
      expect(await ledger.save(given)).toMatchObject({ name: 'Velm', seen: '' })
    })

    it('find by the day on which a report came in', async () => {
      await ledger.addReading(sampleReading({ id: 'a' }), made)
      const many = async (typed: string): Promise<number> => (await ledger.count(parseSearch(typed))).records
      expect(
        await Promise.all(
          ['added:2031-03-05', 'added:2031-03', 'added:<2031-03-05', 'added:>2031-03-05', '-added:2031'].map(many),
        ),
      ).toEqual([3, 3, 0, 0, 0])
    })
  })
}
