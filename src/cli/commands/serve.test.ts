import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleReading } from '../../ledger/samples.cases.ts'
import { openSqliteLedger } from '../../ledger/sqlite/sqlite.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

describe('onrecord serve', () => {
  let folder: string
  let running: ChildProcess | null = null

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-serve-'))
    const ledger = await openSqliteLedger(join(folder, 'x.ledger'))
    await ledger.addReading(sampleReading(), { engine: 'e', at: '2031-03-05T10:00:00Z' })
    await ledger.close()
  })
  afterEach(() => {
    running?.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Starts it; gives what it printed once it listens, or its exit code and error. */
  const serve = (...args: string[]): Promise<{ out: string; error: string; code: number | null }> =>
    new Promise(resolve => {
      const child = spawn(process.execPath, ['--import', 'tsx', main, 'serve', '--no-open', '--port', '0', ...args])
      running = child
      let [out, error] = ['', '']
      child.stderr.on('data', data => (error += data))
      child.stdout.on('data', data => {
        out += data
        if (out.includes('Ctrl-C')) resolve({ out, error, code: null })
      })
      child.on('exit', code => resolve({ out, error, code }))
    })
  const addressIn = (out: string): string => /http:\S+/.exec(out)![0]

  it('prints where the desk is, and serves the page and the ledger there', async () => {
    const url = addressIn((await serve('--ledger', join(folder, 'x.ledger'))).out)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await (await fetch(url)).text()).toContain('<div id="desk">')
    expect((await fetch(`${url}/main.js`)).headers.get('content-type')).toContain('javascript')
    expect(await (await fetch(`${url}/api/count`)).json()).toEqual({ records: 3, reports: 1, complete: true })
  })

  it('makes a token where other machines are served, and prints it at an address that can be opened', async () => {
    const { out } = await serve('--ledger', join(folder, 'x.ledger'), '--host', '0.0.0.0')
    expect(out).toContain(' (listening on 0.0.0.0)\n')
    const url = new URL(addressIn(out))
    expect(url.hostname).toBe('localhost')
    const token = url.searchParams.get('token')!
    expect(token.length).toBeGreaterThan(20)
    const count = `http://127.0.0.1:${url.port}/api/count`
    expect((await fetch(count)).status).toBe(401)
    expect((await fetch(count, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
  })

  it('prints no token that it was given', async () => {
    const url = addressIn((await serve('--ledger', join(folder, 'x.ledger'), '--token', 'open-sesame')).out)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${url}/api/count`)).status).toBe(401)
    expect((await fetch(`${url}/?token=open-sesame`, { redirect: 'manual' })).status).toBe(302)
  })

  it('says in a line why it cannot begin', async () => {
    const { code, error } = await serve('--ledger', join(folder, 'none.ledger'))
    expect([code, error.split('\n').length]).toEqual([3, 2])
    expect(error).toContain('no-ledger')
  })

  it('ends where the database of its ledger cannot be reached: what starts it again waits', async () => {
    // Nobody listens on port 1.
    const { code, error } = await serve('--ledger', 'postgres://onrecord@127.0.0.1:1/news')
    expect([code, error.split('\n').length]).toEqual([3, 2])
    expect(error).toContain('ledger-unreachable')
  })
})
