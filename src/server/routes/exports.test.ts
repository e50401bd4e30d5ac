import { describe, expect, it } from 'vitest'
import type { Records } from '../../ledger/ledger.ts'
import { runningServer } from '../running.cases.ts'

describe('exporting', () => {
  const running = runningServer()
  const { get, json, judge } = running

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
    await judge({ record: entries[0]!.ref, verdict: 'rejected' })
    const lines = async (q: string): Promise<number> =>
      (await (await get(`/api/list?list=figures&columns=Number&q=${q}`)).text()).trim().split('\r\n').length - 1
    expect([await lines(''), await lines('judged:rejected')]).toEqual([2, 1])
  })

  it('sends what people decided as annotations', async () => {
    const { entries } = await json<Records>('/api/records?q=kind:figure&limit=1')
    const gold = async () => (await get('/api/export?as=gold&mask=true')).text()
    const before = (await gold()).split('"kind"').length
    await running.ledger.judge({ record: entries[0]!.ref, verdict: 'accepted', by: 'ada', at: '2031-03-07T09:00:00Z' })
    expect((await gold()).split('"kind"')).toHaveLength(before + 1)
    await running.ledger.judge({ record: entries[0]!.ref, verdict: 'none', by: 'ada', at: '2031-03-07T09:01:00Z' })
    expect((await gold()).split('"kind"')).toHaveLength(before)
  })

  it('shows a dossier as a page that may do nothing', async () => {
    const answer = await get('/api/export?as=dossier&show=true')
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox/)
    expect(answer.headers.get('content-disposition')).toBe('inline')
    expect(await answer.text()).toContain('<html')
  })
})
