import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Account, Acts, Role, Token } from '../ledger/accounts/accounts.ts'
import type { Ledger, Records } from '../ledger/ledger.ts'
import type { Judgement, Lately } from '../ledger/people.ts'
import { sampleReading } from '../ledger/samples.cases.ts'
import { openSqliteLedger } from '../ledger/sqlite/sqlite.ts'
import { createApp } from './app.ts'
import { type Listening, listen } from './listen.ts'
import { leastRole } from './rights.ts'
import { servedOver } from './served.cases.ts'
import type { Served } from './served.ts'

const at = '2031-03-07T09:00:00Z'
const page: Served['page'] = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: new TextEncoder().encode('<!doctype html><title>desk</title>') }],
])
const passwordOf = (name: string): string => `${name} and the grain silo`
const people: Readonly<Record<string, Role>> = { Ada: 'admin', Grace: 'reviewer', Rosa: 'reader' }

describe('a served ledger with accounts', () => {
  let ledger: Ledger
  let server: Listening
  let record: string
  let now = at

  beforeEach(async () => {
    now = at
    ledger = await openSqliteLedger(':memory:')
    await ledger.addReading(sampleReading(), { engine: 'engine-1', at })
    record = (await ledger.records([])).entries[0]!.ref
    for (const [name, role] of Object.entries(people))
      await ledger.accounts.add({ name, role, password: passwordOf(name) }, { by: 'root', at })
    const served = await servedOver({ ledger, file: null, page, now: () => now })
    server = await listen(createApp(served), '127.0.0.1', 0)
  })
  afterEach(async () => {
    await server.close()
    await ledger.close()
  })

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers })
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const signIn = (name: string, password = passwordOf(name)) => post('/api/session', { name, password })
  const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')!.split(';')[0]!
  const as = async (name: string) => ({ cookie: cookieOf(await signIn(name)) })
  const codeOf = async (answer: Response | Promise<Response>): Promise<string> =>
    ((await (await answer).json()) as { error: { code: string } }).error.code

  it('shows strangers the page, and nothing of the ledger', async () => {
    expect((await get('/')).status).toBe(200)
    expect(await (await get('/api/session')).json()).toEqual({ accounts: true, name: null, role: null })
    for (const path of ['/api/records', '/api/openapi.json', '/metrics', '/api/accounts', '/api/nothing'])
      expect((await get(path)).status).toBe(401)
    expect(await codeOf(post('/api/judgements', { record, verdict: 'accepted' }))).toBe('not-signed-in')
    expect((await get('/api/health')).status).toBe(200)
  })

  it('takes no name or page of another site for one of its own', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://else.example' }
    expect(await codeOf(post('/api/session', { name: 'Ada', password: passwordOf('Ada') }, foreign))).toBe(
      'foreign-origin',
    )
    const cookie = await as('Grace')
    expect(await codeOf(post('/api/judgements', { record, verdict: 'accepted' }, { ...foreign, ...cookie }))).toBe(
      'foreign-origin',
    )
  })

  it('gives a session that scripts cannot read and other sites do not send', async () => {
    const answer = await signIn('Ada')
    expect([answer.status, await answer.json()]).toEqual([201, { accounts: true, name: 'Ada', role: 'admin' }])
    const cookie = answer.headers.get('set-cookie')!
    for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(attribute)
    expect(cookie).not.toContain('Secure')
    const headers = { 'x-forwarded-proto': 'https' }
    const secured = await post('/api/session', { name: 'Ada', password: passwordOf('Ada') }, headers)
    expect(secured.headers.get('set-cookie')).toContain('Secure')
    const own = { cookie: cookieOf(answer) }
    expect(await (await get('/api/session', own)).json()).toEqual({ accounts: true, name: 'Ada', role: 'admin' })
    now = '2031-03-21T09:00:00Z'
    expect((await get('/api/records', own)).status).toBe(401)
  })

  it('lets each do what their role may, at every address', async () => {
    const ada = await as('Ada')
    const described = (await (await get('/api/openapi.json', ada)).json()) as { paths: Record<string, object> }
    const reader = await as('Rosa')
    const reviewer = await as('Grace')
    const refused = async (method: string, path: string, headers: { cookie: string }) => {
      const filled = path.replace(/\{\w+\}/g, '1')
      const answer = method === 'get' ? await get(filled, headers) : await post(filled, {}, headers)
      return answer.status === 403
    }
    for (const [path, methods] of Object.entries(described.paths))
      for (const method of Object.keys(methods)) {
        if (path.startsWith('/api/session')) continue
        const admins = /^\/api\/(?:accounts|acts)/.test(path)
        const own = /^\/api\/(?:tokens|searches\/\{id\}\/seen)/.test(path)
        expect([path, method, await refused(method, path, reader)]).toEqual([
          path,
          method,
          admins || (method === 'post' && !own),
        ])
        expect([path, method, await refused(method, path, reviewer)]).toEqual([path, method, admins])
      }
    expect([leastRole('GET', '/metrics'), leastRole('DELETE', '/api/records')]).toEqual(['reader', 'reviewer'])
  })

  it('writes decisions down under the name that is signed in, and no other', async () => {
    const grace = await as('Grace')
    const judged = (await (await post('/api/judgements', { record, verdict: 'accepted' }, grace)).json()) as Judgement
    expect(judged.by).toBe('Grace')
    const asAda = { record, verdict: 'rejected', by: 'Ada' }
    expect(await codeOf(post('/api/judgements', asAda, grace))).toBe('not-yourself')
    const name = { name: 'Velm', address: '/figures', q: '' }
    expect(await (await post('/api/searches', name, grace)).json()).toMatchObject({ by: 'Grace' })
  })

  it('overwrites no decision that its sender did not see, and tells what others decide', async () => {
    const [ada, grace] = [await as('Ada'), await as('Grace')]
    const { next } = (await (await get('/api/judgements/lately', ada)).json()) as Lately
    await post('/api/judgements', { record, verdict: 'accepted', after: null }, grace)
    const blind = await post('/api/judgements', { record, verdict: 'rejected', after: null }, ada)
    expect([blind.status, await codeOf(blind)]).toEqual([409, 'decided-meanwhile'])
    const { decisions } = (await (await get(`/api/judgements/lately?since=${next}`, ada)).json()) as Lately
    expect(decisions).toMatchObject([{ record, verdict: 'accepted', by: 'Grace' }])
    const { entries } = (await (await get('/api/records', ada)).json()) as Records
    expect(entries[0]!.last).toMatchObject({ by: 'Grace' })
    const seen = await post('/api/judgements', { record, verdict: 'rejected', after: entries[0]!.last!.id }, ada)
    expect(seen.status).toBe(201)
  })

  it('lets nobody guess for long, however many try at once', async () => {
    const tries = await Promise.all(Array.from({ length: 14 }, (_, i) => signIn('Grace', `guess number ${i} of many`)))
    expect(tries.map(t => t.status).sort()).toEqual([...Array(10).fill(401), ...Array(4).fill(429)])
    expect((await signIn('grace')).status).toBe(429)
    expect((await signIn('Ada')).status).toBe(201)
    const { acts } = await ledger.accounts.acts()
    expect(acts.filter(a => a.did === 'sign-in-refused')).toHaveLength(10)
  })

  /** The same ledger behind a proxy; gives the statuses of guesses that are said to come from an address. */
  const behind = async (behindProxy: boolean, log?: Served['log']) => {
    const other = await listen(
      createApp(await servedOver({ ledger, file: null, page, behindProxy, log })),
      '127.0.0.1',
      0,
    )
    const from = async (address: string, password = 'a guess of many'): Promise<number> => {
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': address }
      const body = JSON.stringify({ name: 'Grace', password })
      return (await fetch(`${other.url}/api/session`, { method: 'POST', headers, body })).status
    }
    return { close: () => other.close(), from }
  }

  it('lets a stranger behind the same proxy keep nobody out', async () => {
    const log: (string | null)[] = []
    const { from, close } = await behind(true, ({ from }) => log.push(from))
    // What stands before the last address is what the stranger wrote.
    for (let i = 0; i < 10; i++) expect(await from(`192.0.2.${i}, 203.0.113.9`)).toBe(401)
    expect(await from('203.0.113.9', passwordOf('Grace'))).toBe(429)
    expect(await from('::ffff:203.0.113.9', passwordOf('Grace'))).toBe(429)
    expect(await from('203.0.113.10', passwordOf('Grace'))).toBe(201)
    expect(log.slice(0, 2)).toEqual(['203.0.113.9', '203.0.113.9'])
    for (let i = 0; i < 10; i++) expect(await from(`2001:db8:1:2::${i + 1}`)).toBe(401)
    expect(await from('2001:db8:1:2:ffff::', passwordOf('Grace'))).toBe(429)
    expect(await from('2001:db8:1:3::1', passwordOf('Grace'))).toBe(201)
    await close()
  })

  it('believes no address where nobody said that there is a proxy, and none that is none', async () => {
    for (const [proxy, addressOf] of [
      [false, (i: number) => `192.0.2.${i}`],
      [true, (i: number) => `nobody-${i}`],
    ] as const) {
      const { from, close } = await behind(proxy)
      for (let i = 0; i < 10; i++) expect(await from(addressOf(i))).toBe(401)
      expect(await from(addressOf(11), passwordOf('Grace'))).toBe(429)
      await close()
    }
  })

  it('counts no right password as a try', async () => {
    for (let i = 0; i < 12; i++) expect((await signIn('Grace')).status).toBe(201)
  })

  it('signs out', async () => {
    const grace = await as('Grace')
    expect((await post('/api/session/ended', {}, grace)).status).toBe(201)
    expect((await get('/api/records', grace)).status).toBe(401)
  })

  it('lets people change their own password, which ends their other sessions', async () => {
    const [here, there] = [await as('Rosa'), await as('Rosa')]
    const password = 'a better one, much longer'
    expect(await codeOf(post('/api/session/password', { old: 'wrong', password }, here))).toBe('not-signed-in')
    const weak = { old: passwordOf('Rosa'), password: 'short' }
    expect(await codeOf(post('/api/session/password', weak, here))).toBe('weak-password')
    const changed = await post('/api/session/password', { old: passwordOf('Rosa'), password }, here)
    expect(changed.status).toBe(201)
    expect((await get('/api/records', { cookie: cookieOf(changed) })).status).toBe(200)
    expect((await get('/api/records', there)).status).toBe(401)
    expect([(await signIn('Rosa')).status, (await signIn('Rosa', password)).status]).toEqual([401, 201])
  })

  it('lets admins admit people and shut them out', async () => {
    const ada = await as('Ada')
    const made = await post('/api/accounts', { name: 'Lin', role: 'reader', password: passwordOf('Lin') }, ada)
    expect([made.status, await made.json()]).toEqual([201, { name: 'Lin', role: 'reader', made: at, closed: null }])
    const lin = await as('Lin')
    expect((await post('/api/accounts/Lin', { role: 'reviewer' }, ada)).status).toBe(201)
    expect((await get('/api/records', lin)).status).toBe(401)
    const again = await as('Lin')
    await post('/api/accounts/Lin', { closed: true }, ada)
    expect([(await get('/api/records', again)).status, (await signIn('Lin')).status]).toEqual([401, 401])
    expect(await codeOf(post('/api/accounts/Ada', { role: 'reader' }, ada))).toBe('last-admin')
    expect(await codeOf(post('/api/accounts/Lin', {}, ada))).toBe('bad-request')
    const accounts = (await (await get('/api/accounts', ada)).json()) as Account[]
    expect(accounts.map(a => [a.name, a.closed])).toContainEqual(['Lin', at])
  })

  it('gives programs tokens, which end with their owner', async () => {
    const grace = await as('Grace')
    const { secret, id } = (await (await post('/api/tokens', { label: 'nightly' }, grace)).json()) as Token & {
      secret: string
    }
    const bearer = { authorization: `Bearer ${secret}` }
    expect((await get('/api/records', bearer)).status).toBe(200)
    expect((await get('/metrics', bearer)).status).toBe(200)
    expect((await get('/api/acts', bearer)).status).toBe(403)
    const mine = (await (await get('/api/tokens', grace)).json()) as Token[]
    expect(mine).toEqual([{ id, name: 'Grace', label: 'nightly', made: at }])
    expect(await (await get('/api/tokens', await as('Rosa'))).json()).toEqual([])
    expect((await post(`/api/tokens/${id}/ended`, {}, await as('Rosa'))).status).toBe(404)
    expect((await post(`/api/tokens/${id}/ended`, {}, await as('Ada'))).status).toBe(201)
    expect((await get('/api/records', bearer)).status).toBe(401)
    for (const guess of ['', 'onrecord-', secret.slice(0, -1), `${secret} `, 'Bearer'])
      expect((await get('/api/records', { authorization: `Bearer ${guess}` })).status).toBe(401)
  })

  it('keeps a log for admins: who signed in, exported and added what', async () => {
    const grace = await as('Grace')
    await (await get('/api/export?as=dossier&q=kind:figure', grace)).text()
    await (await get('/api/list?list=figures&q=', grace)).text()
    await (await post('/api/reports', { reports: [{ name: 'a.txt', content: '' }] }, grace)).text()
    const { acts } = (await (await get('/api/acts?limit=5', await as('Ada'))).json()) as Acts
    expect(acts.map(a => [a.by, a.did, a.about])).toEqual([
      ['Ada', 'signed-in', null],
      ['Grace', 'reports-added', '1 files'],
      ['Grace', 'exported', 'list of figures: '],
      ['Grace', 'exported', 'dossier: kind:figure'],
      ['Grace', 'signed-in', null],
    ])
  })

  it('closes the open door as soon as there is an account', async () => {
    const open = await openSqliteLedger(':memory:')
    const served = await servedOver({ ledger: open, file: null, page })
    const other = await listen(createApp(served), '127.0.0.1', 0)
    const status = async () => (await fetch(`${other.url}/api/records`)).status
    const send = (path: string, body: object) =>
      fetch(`${other.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect(await status()).toBe(200)
    expect(await (await fetch(`${other.url}/api/session`)).json()).toEqual({
      accounts: false,
      name: null,
      role: 'admin',
    })
    const first = { name: 'Ada', role: 'admin' as const, password: passwordOf('Ada') }
    for (const path of ['/api/accounts', '/api/session']) expect(await codeOf(send(path, first))).toBe('no-accounts')
    await open.accounts.add(first, { by: 'root', at })
    expect(await status()).toBe(401)
    await other.close()
    await open.close()
  })
})
