import { describe, expect, it } from 'vitest'
import { createFetcher } from '../../read/fetch/fetcher.ts'
import { zipOf } from '../../read/samples.cases.ts'
import { runningServer } from '../running.cases.ts'

describe('adding reports', () => {
  const running = runningServer()
  const { post } = running

  const upload = (reports: unknown, headers: Record<string, string> = {}) =>
    post('/api/reports', { date: '2031-04-01', reports }, headers)
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
    const stored = (await running.ledger.report(events[0].added.id))!
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
    const addresses = (list: string[]) => post('/api/reports', { addresses: list })
    expect((await addresses(['https://news.example/a'])).status).toBe(400)
    const fetcher = createFetcher({ retries: 0 })
    await running.restart({ fetcher })
    expect((await addresses(['file:///etc/passwd'])).status).toBe(400)
    const events = eventsIn(await (await addresses([`${running.url}/x`, 'http://[::1]/y'])).text())
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
