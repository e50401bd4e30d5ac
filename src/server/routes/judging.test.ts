import { describe, expect, it } from 'vitest'
import type { Records } from '../../ledger/ledger.ts'
import type { Judgement, Review, SavedSearch } from '../../ledger/people.ts'
import type { Figure } from '../../record/figure.ts'
import type { Place } from '../../record/place.ts'
import { runningServer } from '../running.cases.ts'

describe('judging', () => {
  const running = runningServer()
  const { get, json, judge, post } = running

  it('writes down who decided, when and why, and takes it back', async () => {
    const { entries } = await json<Records>('/api/records?q=kind:figure&limit=1')
    const record = entries[0]!.ref
    expect((await judge({ record, verdict: 'rejected', reason: 'a slip' })).status).toBe(201)
    expect((await judge({ record, verdict: 'none', by: 'bo' })).status).toBe(201)
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
    const { text } = (await running.ledger.report(id!))!.report
    const at = text.indexOf('grain silo')
    const send = (record: object) => post(`/api/reports/${id}/records`, { record, reason: 'missed', by: 'bo' })
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
    const send = (path: string, body: object) => post(`/api/searches${path}`, body)
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
    expect((await judge({ record: 'none/s-1', verdict: 'accepted' })).status).toBe(404)
    expect((await judge({ record: 'none/s-1', verdict: 'perhaps' })).status).toBe(400)
    const long = { record: 'x', verdict: 'accepted', reason: 'x'.repeat(300_000) }
    expect((await judge(long)).status).toBe(413)
    // Sent piece by piece, without saying how long it will be.
    const pieces = new Blob([JSON.stringify(long)]).stream()
    const headers = { 'content-type': 'application/json' }
    const piecemeal = { method: 'POST', headers, body: pieces, duplex: 'half' } as RequestInit
    expect((await fetch(`${running.url}/api/judgements`, piecemeal)).status).toBe(413)
  })
})
