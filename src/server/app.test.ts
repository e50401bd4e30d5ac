import { describe, expect, it } from 'vitest'
import { OnrecordError } from '../report/error.ts'
import { runningServer } from './running.cases.ts'
import type { Answered } from './watched.ts'

describe('guarding', () => {
  const running = runningServer()
  const { get, judge, statusWith } = running

  it('answers only to the names of this machine', async () => {
    expect(await statusWith({ host: 'localhost:99' })).toBe(200)
    expect(await statusWith({ host: '[::1]' })).toBe(200)
    expect(await statusWith({ host: 'desk.attacker.example' })).toBe(403)
    expect(await statusWith({ host: 'localhost.attacker.example' })).toBe(403)
  })

  it('lets no other site write', async () => {
    const body = { record: 'none/s-1', verdict: 'accepted' }
    expect((await judge(body, { origin: running.url })).status).toBe(404)
    expect((await judge(body, { origin: 'https://other.example' })).status).toBe(403)
    expect((await judge(body, { origin: 'null' })).status).toBe(403)
    const form = { 'content-type': 'text/plain' }
    expect(await statusWith(form, 'POST', '/api/judgements')).toBe(415)
    const json = { 'content-type': 'application/json' }
    expect(await statusWith({ ...json, 'sec-fetch-site': 'cross-site' }, 'POST', '/api/judgements')).toBe(403)
    expect(await statusWith({ ...json, 'sec-fetch-site': 'same-site' }, 'POST', '/api/judgements')).toBe(403)
  })

  it('wants the token where there is one', async () => {
    await running.restart({ token: 'open-sesame', loopback: false })
    expect((await get('/api/count')).status).toBe(401)
    expect((await get('/')).status).toBe(401)
    const wrong = await get('/?token=open-sesam')
    expect([wrong.status, wrong.headers.get('content-type')]).toEqual([401, 'text/plain; charset=UTF-8'])
    expect(await wrong.text()).toMatch(/^The token is missing or wrong\. Open the address/)
    expect((await get('/api/count', { authorization: 'Bearer open-sesame' })).status).toBe(200)
    const opened = await get('/figures?token=open-sesame&q=a')
    expect([opened.status, opened.headers.get('location')]).toEqual([302, '/figures?q=a'])
    const cookie = opened.headers.get('set-cookie')!
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/)
    const behindProxy = await get('/?token=open-sesame', { 'x-forwarded-proto': 'https' })
    expect(behindProxy.headers.get('set-cookie')).toMatch(/Secure/)
    expect((await get('/api/count', { cookie: cookie.split(';')[0]! })).status).toBe(200)
  })

  it('tells whoever watches over it how it is, and how long it took', async () => {
    const log: Answered[] = []
    await running.restart({ token: 'open-sesame', log: line => log.push(line) })
    expect([(await get('/api/health')).status, (await get('/api/ready')).status]).toEqual([200, 200])
    expect((await get('/metrics')).status).toBe(401)
    const known = { authorization: 'Bearer open-sesame' }
    await get('/api/reports/none?q=secret', known)
    const metrics = await (await get('/metrics', known)).text()
    expect(metrics).toContain('onrecord_reports 3')
    expect(metrics).toMatch(/onrecord_request_seconds_count\{method="GET",route="\/api\/reports\/:id",status="404"\} 1/)
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
    const gone = async () => {
      throw new OnrecordError('ledger-unreachable', 'the ledger does not answer', 'Start its database.')
    }
    await running.restart({ ledger: { ...running.ledger, count: gone, reports: gone } })
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
