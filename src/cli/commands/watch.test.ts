import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { captured } from '../../../test/captured.ts'
import { openSqliteLedger } from '../../ledger/sqlite/sqlite.ts'
import { preservingFetcher } from '../adding.ts'
import { exitCodes } from '../exit-codes.ts'
import { type WatchOptions, watch } from './watch.ts'

let folder: string
let server: Server
let site: string
let items: string[] = ['loom']
let updated = ''
let failing = false
const asked: string[] = []

const text = (word: string): string => `Two weavers were hurt when a ${word} fell in Keldar on Monday, the guild said.`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'))
  server = createServer((request, response) => {
    asked.push(request.url!)
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    if (failing) return void response.writeHead(404).end()
    if (request.url !== '/feed.xml') {
      response.writeHead(200, { 'content-type': 'text/html' })
      return void response.end(`<html><body><article><p>${text(request.url!.slice(1))}</p></article></body></html>`)
    }
    const etag = `"${items.length}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
    response.writeHead(200, { 'content-type': 'application/atom+xml', etag })
    const entries = items.map(
      item => `<entry><title>${item}</title><link href="${site}/${item}"/><updated>${updated}</updated></entry>`,
    )
    response.end(`<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title>${entries.join('')}</feed>`)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const options = (ledger: string, more: Partial<WatchOptions> = {}): WatchOptions => ({
  ledger,
  every: 30_000,
  once: true,
  fetcher: (path, validators) =>
    preservingFetcher(path, { validators, allowLoopback: true, sleep: async () => {}, retries: 0 }),
  ...more,
})

describe('onrecord watch', () => {
  it('adds what a feed brings, and fetches nothing twice', async () => {
    const ledger = join(folder, 'a.ledger')
    const first = await captured(() => watch([`${site}/feed.xml`], options(ledger)))
    expect(first.err).toMatch(/1 report added/)
    items = ['loom', 'rope']
    asked.length = 0
    const second = await captured(() => watch([`${site}/feed.xml`], options(ledger)))
    expect(second.err).toMatch(/1 report added/)
    expect(asked).not.toContain('/loom')
    updated = '2199-01-01T00:00:00Z'
    await captured(() => watch([`${site}/feed.xml`], options(ledger)))
    expect(asked).toContain('/loom')
    updated = ''
    const opened = await openSqliteLedger(ledger)
    const { reports } = await opened.reports([])
    const stored = await opened.report(reports[0]!.id)
    await opened.close()
    expect(reports.map(r => r.title).sort()).toEqual(['loom', 'rope'])
    expect(stored!.capture).toMatchObject({ status: 200, kept: { warc: `${ledger}.warc.gz` } })
    expect(existsSync(`${ledger}.warc.gz`)).toBe(true)
  })

  it('goes on round by round until it is stopped, and asks only whether the feed has changed', async () => {
    const ledger = join(folder, 'b.ledger')
    const stop = new AbortController()
    const running = captured(() =>
      watch([`${site}/feed.xml`], options(ledger, { once: false, every: 20, signal: stop.signal })),
    )
    await new Promise(done => setTimeout(done, 1500))
    stop.abort()
    const { code, err } = await running
    expect(code).toBe(exitCodes.fine)
    expect(err.split('\n')[0]).toMatch(/2 reports added/)
    expect(err.split('\n')[1]).toMatch(/0 reports added \(0 records\), 1 there already/)
  })

  it('tells a source that fails and goes on with the others', async () => {
    failing = true
    const { err, code } = await captured(() =>
      watch([`${site}/feed.xml`, 'http://10.0.0.1/feed.xml'], options(join(folder, 'c.ledger'))),
    )
    failing = false
    expect(err).toMatch(/http-status[\s\S]*address-not-allowed[\s\S]*2 could not be read/)
    expect(code).toBe(exitCodes.nothingRead)
  })

  it('watches addresses only', async () => {
    expect((await captured(() => watch(['feed.xml'], options(join(folder, 'd.ledger'))))).code).toBe(exitCodes.usage)
  })
})
