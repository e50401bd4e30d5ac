import { describe, expect, it } from 'vitest'
import type { Records } from '../../ledger/ledger.ts'
import type { SideBySide } from '../../view/side-by-side.ts'
import { runningServer } from '../running.cases.ts'

describe('comparing', () => {
  const running = runningServer()
  const { get, json, judge, post } = running

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
    await judge({ record, verdict: 'rejected' })
    const answer = await get(`/api/comparison?record=${encodeURIComponent(record)}`)
    expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([
      400,
      'not-compared',
    ])
    await judge({ record, verdict: 'none' })
    expect((await get(`/api/comparison?record=${encodeURIComponent(record)}`)).status).toBe(200)
  })

  it('writes down how records stand to each other', async () => {
    const { entries } = await json<Records>('/api/records?q=kind:figure')
    const [a, b] = entries.map(e => e.ref)
    const link = (body: object) => post('/api/links', body)
    expect((await link({ a, b, relation: 'apart', reason: 'two mines' })).status).toBe(201)
    expect((await link({ a, b: 'none/f-0', relation: 'same', reason: '' })).status).toBe(404)
    expect(await running.ledger.links()).toMatchObject([{ relation: 'apart', reason: 'two mines', by: 'ada' }])
  })
})
