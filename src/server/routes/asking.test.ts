import { describe, expect, it } from 'vitest'
import type { Records, ReportHead, Tallies } from '../../ledger/ledger.ts'
import { runningServer } from '../running.cases.ts'

describe('asking', () => {
  const running = runningServer()
  const { get, json, judge } = running

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
    await judge({ record: entries[0]!.ref, verdict: 'accepted', by: 'bo' })
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
    expect(await json(`/api/reports/${id}`)).toEqual(await running.ledger.report(id))
    expect(await json(`/api/reports/${id}/reading`)).toEqual(await running.ledger.reading(id))
  })

  it('says what was wrong with a request, and what to do', async () => {
    const answers = await Promise.all(
      ['/api/records?q=colour:red', '/api/records?limit=0', '/api/tally?by=mood', '/api/reports/none', '/api/none'].map(
        async path => {
          const answer = await get(path)
          const { error } = (await answer.json()) as { error: { code: string; advice: string } }
          return [answer.status, error.code, error.advice !== '']
        },
      ),
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
    const answer = await fetch(`${running.url}/api/judgements`, { method: 'POST', headers, body: '{"record":' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { code: 'bad-request' } })
  })

  it('sends nothing again that has not changed', async () => {
    const first = await get('/api/records?q=kind:figure')
    const etag = first.headers.get('etag')!
    expect((await get('/api/records?q=kind:figure', { 'if-none-match': etag })).status).toBe(304)
    const { entries } = (await first.json()) as Records
    await judge({ record: entries[0]!.ref, verdict: 'accepted' })
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
      expect([same.status, same.headers.get('etag'), same.headers.get('vary')]).toEqual([304, etag, 'Accept-Encoding'])
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
