import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Ledger, Records, ReportHead, Tallies } from '../ledger/ledger.ts'
import type { Judgement, Review, SavedSearch } from '../ledger/people.ts'
import { sampleReading } from '../ledger/samples.cases.ts'
import { openSqliteLedger } from '../ledger/sqlite/sqlite.ts'
import { createFetcher } from '../read/fetch/fetcher.ts'
import { zipOf } from '../read/samples.cases.ts'
import type { Figure } from '../record/figure.ts'
import type { Place } from '../record/place.ts'
import { OnrecordError } from '../report/error.ts'
import type { SideBySide } from '../view/side-by-side.ts'
import { createApp } from './app.ts'
import { type Listening, listen } from './listen.ts'
import { servedOver } from './served.cases.ts'
import type { Served } from './served.ts'
import type { Answered } from './watched.ts'

const page: Served['page'] = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: new TextEncoder().encode('<!doctype html><title>desk</title>') }],
])

describe('the server', () => {
  let folder: string
  let ledger: Ledger
  let server: Listening

  const start = async (over: Partial<Served> = {}): Promise<void> => {
    const served = await servedOver({ ledger, file: join(folder, 'x.ledger'), page, ...over })
    server = await listen(createApp(served), '127.0.0.1', 0)
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-server-'))
    ledger = await openSqliteLedger(join(folder, 'x.ledger'))
    const made = { engine: 'engine-1', at: '2031-03-05T10:00:00Z', from: 'a.txt' }
    for (const n of [1, 2, 3])
      await ledger.addReading(
        sampleReading({ url: `https://news.example/${n}`, published: `2031-03-0${n}`, outlet: `Paper ${n}` }),
        made,
      )
    await start()
  })
  afterEach(async () => {
    await server.close()
    await ledger.close()
    rmSync(folder, { recursive: true })
  })

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers, redirect: 'manual' })
  const json = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/api/judgements`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  /** `fetch` sets some headers itself. */
  const statusWith = (headers: Record<string, string>, method = 'GET', path = '/api/count'): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = request(`${server.url}${path}`, { method, headers }, answer => {
        answer.resume()
        resolve(answer.statusCode!)
      })
      sent.on('error', reject).end(method === 'POST' ? '{}' : undefined)
    })

  describe('asking', () => {
    it('gives records a page at a time, in the search language', async () => {
      const first = await json<Records>('/api/records?q=kind:figure&limit=2')
      expect(first.entries.map(e => e.report.outlet)).toEqual(['Paper 3', 'Paper 2'])
      const rest = await json<Records>(`/api/records?q=kind:figure&limit=2&after=${first.next}`)
      expect(rest.entries.map(e => [e.report.outlet, e.words])).toEqual([['Paper 1', 'at least 12 miners']])
      expect(rest.next).toBeNull()
      const oldest = await json<Records>('/api/records?q=kind:figure&order=oldest&limit=1')
      expect(oldest.entries[0]!.report.outlet).toBe('Paper 1')
    })

    it('counts records, and for each value of a field', async () => {
      expect(await json('/api/count?q=kind:event%20outlet:%22Paper%202%22')).toEqual({
        records: 1,
        reports: 1,
        complete: true,
      })
      const { values: outlets } = await json<Tallies>('/api/tally?by=outlet&top=2')
      expect(outlets.map(o => [o.value, o.reports])).toEqual([
        ['Paper 1', 1],
        ['Paper 2', 1],
      ])
    })

    it('tells how many records are decided, and by whom since when', async () => {
      const { entries } = await json<Records>('/api/records?q=kind:figure&limit=1')
      await post({ record: entries[0]!.ref, verdict: 'accepted', by: 'bo' })
      const people = (today: number) => [{ name: 'bo', judged: 1, today }]
      expect(await json('/api/progress?q=kind:figure')).toEqual({
        decided: 1,
        open: 2,
        complete: true,
        people: people(1),
      })
      expect(await json('/api/progress?since=2031-03-07T10:00:00Z')).toMatchObject({ decided: 1, people: people(0) })
      expect((await get('/api/progress?since=today')).status).toBe(400)
    })

    it('gives reports and readings as they stand in the ledger', async () => {
      const { reports } = await json<{ reports: ReportHead[] }>('/api/reports?q=outlet:%22Paper%202%22')
      const [{ id } = { id: '' }] = reports
      expect(await json(`/api/reports/${id}`)).toEqual(await ledger.report(id))
      expect(await json(`/api/reports/${id}/reading`)).toEqual(await ledger.reading(id))
    })

    it('says what was wrong with a request, and what to do', async () => {
      const answers = await Promise.all(
        [
          '/api/records?q=colour:red',
          '/api/records?limit=0',
          '/api/tally?by=mood',
          '/api/reports/none',
          '/api/none',
        ].map(async path => {
          const answer = await get(path)
          const { error } = (await answer.json()) as { error: { code: string; advice: string } }
          return [answer.status, error.code, error.advice !== '']
        }),
      )
      expect(answers).toEqual([
        [400, 'bad-search', true],
        [400, 'bad-request', true],
        [400, 'bad-request', true],
        [404, 'no-report', true],
        [404, 'no-page', true],
      ])
    })

    it('takes no body that is no JSON', async () => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${server.url}/api/judgements`, { method: 'POST', headers, body: '{"record":' })
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ error: { code: 'bad-request' } })
    })

    it('sends nothing again that has not changed', async () => {
      const first = await get('/api/records?q=kind:figure')
      const etag = first.headers.get('etag')!
      expect((await get('/api/records?q=kind:figure', { 'if-none-match': etag })).status).toBe(304)
      const { entries } = (await first.json()) as Records
      await post({ record: entries[0]!.ref, verdict: 'accepted' })
      expect((await get('/api/records?q=kind:figure', { 'if-none-match': etag })).status).toBe(200)
    })

    it('compresses what is long, for whoever takes it, under the same tag', async () => {
      const path = '/api/records?q=kind:figure'
      const gzip = await get(path, { 'accept-encoding': 'gzip' })
      const plain = await get(path, { 'accept-encoding': 'identity' })
      const encodings = [gzip, plain].map(a => [a.headers.get('content-encoding'), a.headers.get('vary')])
      expect(encodings).toEqual([
        ['gzip', 'Accept-Encoding'],
        [null, 'Accept-Encoding'],
      ])
      const text = await plain.text()
      expect(await gzip.text()).toBe(text)
      expect(plain.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
      const etag = plain.headers.get('etag')!
      expect(gzip.headers.get('etag')).toBe(etag)
      for (const encoding of ['gzip', 'identity']) {
        const same = await get(path, { 'accept-encoding': encoding, 'if-none-match': etag })
        expect([same.status, same.headers.get('etag'), same.headers.get('vary')]).toEqual([
          304,
          etag,
          'Accept-Encoding',
        ])
      }
    })

    it('compresses no short answer, and a table that is sent piece by piece', async () => {
      const encodingOf = async (path: string) => {
        const answer = await get(path, { 'accept-encoding': 'gzip' })
        await answer.arrayBuffer()
        return answer.headers.get('content-encoding')
      }
      expect(await encodingOf('/api/count')).toBeNull()
      expect(await encodingOf('/api/reports/none')).toBeNull()
      expect(await encodingOf('/api/export?as=figures.csv')).toBe('gzip')
    })

    it('describes every address in OpenAPI, with the fields of a record', async () => {
      const api = await json<{ openapi: string; paths: Record<string, unknown> }>('/api/openapi.json')
      expect(api.openapi).toBe('3.1.0')
      expect(Object.keys(api.paths).sort()).toEqual([
        '/api/accounts',
        '/api/accounts/{name}',
        '/api/acts',
        '/api/agreement',
        '/api/choices',
        '/api/comparison',
        '/api/copies',
        '/api/count',
        '/api/export',
        '/api/formats',
        '/api/gazetteer',
        '/api/health',
        '/api/judgements',
        '/api/judgements/lately',
        '/api/links',
        '/api/list',
        '/api/names',
        '/api/pairs',
        '/api/places',
        '/api/progress',
        '/api/ready',
        '/api/records',
        '/api/reports',
        '/api/reports/{id}',
        '/api/reports/{id}/reading',
        '/api/reports/{id}/records',
        '/api/reports/{id}/review',
        '/api/samples',
        '/api/searches',
        '/api/searches/{id}/dropped',
        '/api/searches/{id}/seen',
        '/api/session',
        '/api/session/ended',
        '/api/session/password',
        '/api/tally',
        '/api/tokens',
        '/api/tokens/{id}/ended',
      ])
      expect(JSON.stringify(api.paths['/api/records'])).toContain('As the innermost voice puts it.')
    })
  })

  describe('comparing', () => {
    it('lays side by side what reports say, by a search or for a record', async () => {
      const all = await json<SideBySide>('/api/comparison?q=kind:figure&rollup=latest')
      expect(all.reports).toHaveLength(3)
      const { matters } = all
      expect(matters[0]).toMatchObject({ kind: 'figure', reports: 3, rollUp: { rule: 'latest', best: 12 } })
      const [{ ref } = { ref: '' }] = matters[0]!.tellings
      const told = await json<SideBySide>(`/api/comparison?record=${encodeURIComponent(ref)}`)
      expect(told.matters.flatMap(m => m.tellings.map(t => t.ref))).toContain(ref)
      expect((await get('/api/comparison?record=none/f-0')).status).toBe(404)
      expect((await get('/api/comparison?rollup=mood')).status).toBe(400)
    })

    it('compares no record that was rejected, and says why', async () => {
      const { entries } = await json<Records>('/api/records?q=kind:figure&limit=1')
      const record = entries[0]!.ref
      await post({ record, verdict: 'rejected' })
      const answer = await get(`/api/comparison?record=${encodeURIComponent(record)}`)
      expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([
        400,
        'not-compared',
      ])
      await post({ record, verdict: 'none' })
      expect((await get(`/api/comparison?record=${encodeURIComponent(record)}`)).status).toBe(200)
    })

    it('writes down how records stand to each other', async () => {
      const { entries } = await json<Records>('/api/records?q=kind:figure')
      const [a, b] = entries.map(e => e.ref)
      const link = (body: object) =>
        fetch(`${server.url}/api/links`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      expect((await link({ a, b, relation: 'apart', reason: 'two mines' })).status).toBe(201)
      expect((await link({ a, b: 'none/f-0', relation: 'same', reason: '' })).status).toBe(404)
      expect(await ledger.links()).toMatchObject([{ relation: 'apart', reason: 'two mines', by: 'ada' }])
    })
  })

  describe('exporting', () => {
    it('sends what was found as a file in the format that is asked for', async () => {
      const formats = await json<{ name: string }[]>('/api/formats')
      expect(formats.map(f => f.name)).toContain('acled')
      const answer = await get('/api/export?as=figures.csv&q=outlet:%22Paper%202%22')
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="onrecord.csv"')
      expect((await answer.text()).trim().split('\n')).toHaveLength(2)
      expect((await get('/api/export?as=mood')).status).toBe(400)
    })

    it('sends a list as it is seen: what answers, and nothing else', async () => {
      const csv = await (await get('/api/list?list=figures&q=role:injured')).text()
      expect(csv.trim().split('\n')).toHaveLength(1)
      expect(await (await get('/api/list?list=actors')).text()).toMatch(/^actor,records,reports/)
    })

    it('sends a list with the columns that are shown, in the order that is shown', async () => {
      const columns = encodeURIComponent('Number|Role')
      const csv = await (await get(`/api/list?list=figures&columns=${columns}&order=oldest`)).text()
      const [head, ...rows] = csv.trim().split('\r\n')
      expect(head).toBe('Number,Role,Record')
      expect(rows[0]).toMatch(/^12 or more,killed,\w{16}\/f-/)
      expect(rows).toHaveLength(3)
      expect((await get('/api/list?list=figures&columns=Mood')).status).toBe(400)
      const reports = await (await get('/api/list?list=reports&columns=Outlet|Published')).text()
      expect(reports.split('\r\n').slice(0, 2)).toEqual([
        'Outlet,Published,Report',
        expect.stringMatching(/^Paper 3,2031-03-03,[0-9a-f]{16}$/),
      ])
    })

    it('leaves out of a list what was rejected, unless verdicts are asked for', async () => {
      const { entries } = await json<Records>('/api/records?q=kind:figure&limit=1')
      await post({ record: entries[0]!.ref, verdict: 'rejected' })
      const lines = async (q: string): Promise<number> =>
        (await (await get(`/api/list?list=figures&columns=Number&q=${q}`)).text()).trim().split('\r\n').length - 1
      expect([await lines(''), await lines('judged:rejected')]).toEqual([2, 1])
    })

    it('sends what people decided as annotations', async () => {
      const { entries } = await json<Records>('/api/records?q=kind:figure&limit=1')
      const gold = async () => (await get('/api/export?as=gold&mask=true')).text()
      const before = (await gold()).split('"kind"').length
      await ledger.judge({ record: entries[0]!.ref, verdict: 'accepted', by: 'ada', at: '2031-03-07T09:00:00Z' })
      expect((await gold()).split('"kind"')).toHaveLength(before + 1)
      await ledger.judge({ record: entries[0]!.ref, verdict: 'none', by: 'ada', at: '2031-03-07T09:01:00Z' })
      expect((await gold()).split('"kind"')).toHaveLength(before)
    })

    it('shows a dossier as a page that may do nothing', async () => {
      const answer = await get('/api/export?as=dossier&show=true')
      expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox/)
      expect(answer.headers.get('content-disposition')).toBe('inline')
      expect(await answer.text()).toContain('<html')
    })
  })

  describe('judging', () => {
    it('writes down who decided, when and why, and takes it back', async () => {
      const { entries } = await json<Records>('/api/records?q=kind:figure&limit=1')
      const record = entries[0]!.ref
      expect((await post({ record, verdict: 'rejected', reason: 'a slip' })).status).toBe(201)
      expect((await post({ record, verdict: 'none', by: 'bo' })).status).toBe(201)
      const all = await json<{ verdict: string; by: string; at: string }[]>(`/api/judgements?record=${record}`)
      expect(all.map(j => [j.verdict, j.by, j.at])).toEqual([
        ['rejected', 'ada', '2031-03-07T09:00:00Z'],
        ['none', 'bo', '2031-03-07T09:00:00Z'],
      ])
    })

    it('takes a record that was missed, and shows the report as people left it', async () => {
      const { entries } = await json<Records>('/api/records?q=kind:figure&limit=1')
      const [id] = entries[0]!.ref.split('/')
      const { id: _, why: __, confidence: ___, ...like } = entries[0]!.record as Figure
      const { text } = (await ledger.report(id!))!.report
      const at = text.indexOf('grain silo')
      const send = (record: object) =>
        fetch(`${server.url}/api/reports/${id}/records`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ record, reason: 'missed', by: 'bo' }),
        })
      const answer = await send({ ...like, span: [at, at + 10], role: 'things' })
      expect(answer.status).toBe(201)
      const { record, verdict, by } = (await answer.json()) as Judgement
      expect([verdict, by]).toEqual(['accepted', 'bo'])
      const { reading, decisions } = await json<Review>(`/api/reports/${id}/review`)
      expect(reading.records.map(r => `${id}/${r.id}`)).toContain(record)
      expect(decisions).toMatchObject([{ record: record.split('/')[1], verdict: 'accepted', correction: null }])
      expect((await send({ ...like, span: [at, at + 10], role: 'things' })).status).toBe(409)
      expect((await send({ ...like, span: [at, at + 11] })).status).toBe(400)
      expect((await get('/api/reports/none/review')).status).toBe(404)
    })

    it('finds names by the beginning of a word', async () => {
      const found = await json<{ name: string }[]>('/api/names?of=actor&begins=lake%20fr')
      expect(found).toEqual([{ name: 'The Lake Front', records: 3 }])
      expect(await json('/api/names?of=place&begins=or')).toEqual([{ name: 'Orun', records: 3 }])
      expect(await json('/api/names?of=actor&begins=%20')).toEqual([])
      expect((await get('/api/names?of=mood&begins=x')).status).toBe(400)
    })

    it('looks up what a name of a place can mean', async () => {
      const found = await json<Place[]>('/api/gazetteer?name=Tripoli')
      const meant = (country: string) => found.find(p => p.country === country && p.precision === 'place')
      expect(meant('LY')).toMatchObject({ name: 'Tripoli', reason: 'chosen by hand' })
      expect(meant('LB')!.id).not.toBe(meant('LY')!.id)
      expect(await json('/api/gazetteer?name=Nowhere%20at%20All')).toEqual([])
      expect((await get('/api/gazetteer')).status).toBe(400)
    })

    it('keeps searches, tells what is new in them, and drops them', async () => {
      const send = async (path: string, body: object) =>
        fetch(`${server.url}/api/searches${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      const velm = { name: 'Velm', address: '/figures?q=place:Velm', q: 'kind:figure place:Velm' }
      const kept = (await (await send('', velm)).json()) as SavedSearch
      expect(kept).toMatchObject({ ...velm, by: 'ada', at: '2031-03-07T09:00:00Z' })
      expect((await send('', velm)).status).toBe(409)
      expect((await send('', { ...velm, name: 'x', q: 'colour:red' })).status).toBe(400)
      for (const address of ['https://other.example/', '//other.example/', '/\\other.example/'])
        expect((await send('', { ...velm, name: 'x', address })).status).toBe(400)
      expect(await json('/api/searches?by=bo')).toEqual([kept])
      expect((await send(`/${kept.id}/seen`, { by: 'bo' })).status).toBe(201)
      expect((await send(`/${kept.id}/dropped`, {})).status).toBe(201)
      expect((await send(`/${kept.id}/seen`, {})).status).toBe(404)
      expect(await json('/api/searches')).toEqual([])
    })

    it('refuses what is no record, no verdict and too much', async () => {
      expect((await post({ record: 'none/s-1', verdict: 'accepted' })).status).toBe(404)
      expect((await post({ record: 'none/s-1', verdict: 'perhaps' })).status).toBe(400)
      expect((await post({ record: 'x', verdict: 'accepted', reason: 'x'.repeat(300_000) })).status).toBe(413)
    })
  })

  describe('adding reports', () => {
    const upload = (reports: unknown, headers: Record<string, string> = {}) =>
      fetch(`${server.url}/api/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ date: '2031-04-01', reports }),
      })
    const file = (name: string, text: string) => ({ name, content: Buffer.from(text).toString('base64') })
    const eventsIn = (text: string) =>
      text
        .split('\n\n')
        .filter(block => block !== '')
        .map(block => JSON.parse(/^data: (.*)$/m.exec(block)![1]!))

    it('reads them one after the other and tells what came of each', async () => {
      const dock = file('dock.html', '<p>The harbour office said that three cranes fell on Monday.</p>')
      const answer = await upload([dock, file('empty.txt', ''), dock])
      expect(answer.headers.get('content-type')).toContain('text/event-stream')
      expect(answer.headers.get('content-encoding')).toBeNull()
      const events = eventsIn(await answer.text())
      expect(events.map(e => [e.name, e.done, e.of, e.added?.outcome ?? e.problem.code])).toEqual([
        ['dock.html', 1, 3, 'added'],
        ['empty.txt', 2, 3, 'empty-input'],
        ['dock.html', 3, 3, 'same'],
      ])
      const stored = (await ledger.report(events[0].added.id))!
      expect([stored.from, stored.published, stored.added]).toEqual([
        'dock.html',
        '2031-04-01',
        '2031-03-07T09:00:00.000Z',
      ])
    })

    it('opens archives, and tells of each report in them', async () => {
      const zip = zipOf({
        'in/empty.txt': '',
        'in/quay.txt': 'Two cranes fell on the quay of Orun, the harbour office said on Monday.',
      })
      const answer = await upload([{ name: 'week.zip', content: zip.toString('base64') }])
      const events = eventsIn(await answer.text())
      expect(events.map(e => [e.name, e.done, e.of, e.added?.outcome ?? e.problem.code])).toEqual([
        ['week.zip#in/empty.txt', 1, 1, 'empty-input'],
        ['week.zip#in/quay.txt', 2, 2, 'added'],
      ])
      const bomb = zipOf({ 'a.txt': Buffer.alloc(60_000_000, 'a') })
      const [event] = eventsIn(await (await upload([{ name: 'b.zip', content: bomb.toString('base64') }])).text())
      expect(event.problem.code).toBe('too-large')
    })

    it('fetches what somebody gives the address of, but nothing of this machine', async () => {
      const addresses = (list: string[]) =>
        fetch(`${server.url}/api/reports`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ addresses: list }),
        })
      expect((await addresses(['https://news.example/a'])).status).toBe(400)
      await server.close()
      const fetcher = createFetcher({ retries: 0 })
      await start({ fetcher })
      expect((await addresses(['file:///etc/passwd'])).status).toBe(400)
      const events = eventsIn(await (await addresses([`${server.url}/x`, 'http://[::1]/y'])).text())
      expect(events.map(e => [e.done, e.of, e.problem.code])).toEqual([
        [1, 2, 'address-not-allowed'],
        [2, 2, 'address-not-allowed'],
      ])
      await fetcher.close()
    })

    it('takes none from another site, and none that are no files', async () => {
      expect((await upload([file('a.txt', 'A guard said so.')], { origin: 'https://other.example' })).status).toBe(403)
      expect((await upload([{ name: 'a.txt', content: '?' }])).status).toBe(400)
      expect((await upload([])).status).toBe(400)
    })
  })

  describe('guarding', () => {
    it('answers only to the names of this machine', async () => {
      expect(await statusWith({ host: 'localhost:99' })).toBe(200)
      expect(await statusWith({ host: '[::1]' })).toBe(200)
      expect(await statusWith({ host: 'desk.attacker.example' })).toBe(403)
      expect(await statusWith({ host: 'localhost.attacker.example' })).toBe(403)
    })

    it('lets no other site write', async () => {
      const body = { record: 'none/s-1', verdict: 'accepted' }
      expect((await post(body, { origin: server.url })).status).toBe(404)
      expect((await post(body, { origin: 'https://other.example' })).status).toBe(403)
      expect((await post(body, { origin: 'null' })).status).toBe(403)
      const form = { 'content-type': 'text/plain' }
      expect(await statusWith(form, 'POST', '/api/judgements')).toBe(415)
      const json = { 'content-type': 'application/json' }
      expect(await statusWith({ ...json, 'sec-fetch-site': 'cross-site' }, 'POST', '/api/judgements')).toBe(403)
      expect(await statusWith({ ...json, 'sec-fetch-site': 'same-site' }, 'POST', '/api/judgements')).toBe(403)
    })

    it('wants the token where there is one', async () => {
      await server.close()
      await start({ token: 'open-sesame', loopback: false })
      expect((await get('/api/count')).status).toBe(401)
      expect((await get('/')).status).toBe(401)
      expect((await get('/?token=open-sesam')).status).toBe(401)
      expect((await get('/api/count', { authorization: 'Bearer open-sesame' })).status).toBe(200)
      const opened = await get('/figures?token=open-sesame&q=a')
      expect([opened.status, opened.headers.get('location')]).toEqual([302, '/figures?q=a'])
      const cookie = opened.headers.get('set-cookie')!
      expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
      expect((await get('/api/count', { cookie: cookie.split(';')[0]! })).status).toBe(200)
    })

    it('tells whoever watches over it how it is, and how long it took', async () => {
      await server.close()
      const log: Answered[] = []
      await start({ token: 'open-sesame', log: line => log.push(line) })
      expect([(await get('/api/health')).status, (await get('/api/ready')).status]).toEqual([200, 200])
      expect((await get('/metrics')).status).toBe(401)
      const known = { authorization: 'Bearer open-sesame' }
      await get('/api/reports/none?q=secret', known)
      const metrics = await (await get('/metrics', known)).text()
      expect(metrics).toContain('onrecord_reports 3')
      expect(metrics).toMatch(
        /onrecord_request_seconds_count\{method="GET",route="\/api\/reports\/:id",status="404"\} 1/,
      )
      expect(log).toContainEqual(
        expect.objectContaining({
          from: '127.0.0.1',
          method: 'GET',
          path: '/api/reports/none',
          status: 404,
          milliseconds: expect.any(Number),
        }),
      )
      expect(JSON.stringify(log)).not.toContain('secret')
    })

    it('still tells what it measured where the ledger does not answer, and that it is not ready', async () => {
      await server.close()
      const gone = async () => {
        throw new OnrecordError('ledger-unreachable', 'the ledger does not answer', 'Start its database.')
      }
      await start({ ledger: { ...ledger, count: gone, reports: gone } })
      expect([(await get('/api/health')).status, (await get('/api/ready')).status]).toEqual([200, 503])
      const metrics = await (await get('/metrics')).text()
      expect(metrics).toContain('onrecord_reports Nan')
      expect(metrics).toMatch(/onrecord_request_seconds_count\{method="GET",route="\/api\/ready",status="503"\} 1/)
    })

    it('sends a policy that runs no inline script, with every answer', async () => {
      for (const path of ['/', '/figures', '/api/count', '/api/none']) {
        const policy = (await get(path)).headers.get('content-security-policy')!
        expect(policy).toContain("script-src 'self'")
        expect(policy).toContain("default-src 'none'")
        expect(policy).toContain("frame-ancestors 'none'")
        expect(policy).not.toContain('unsafe')
      }
    })

    it('serves the page at its addresses and no other file', async () => {
      expect(await (await get('/report/3f2a?record=x')).text()).toContain('<title>desk')
      expect((await get('/missing.js')).status).toBe(404)
      expect(await statusWith({}, 'GET', '/../../package.json')).toBe(404)
      expect(await statusWith({}, 'GET', '/%2e%2e/%2e%2e/package.json')).toBe(404)
    })
  })
})
