import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { isPublicAddress } from './address.ts'
import { fetchPage } from './fetch.ts'
import { readSource } from './read.ts'

const TEXT = 'Two men were killed when a bridge fell in Keldar on Monday.'
const servers: Server[] = []

/** The address of a server on this machine. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const local = { allowLoopback: true }
const body =
  (text: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(text)
  }

describe('isPublicAddress', () => {
  it.each(['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34'])('%s', a =>
    expect(isPublicAddress(a)).toBe(true),
  )
  const inner =
    '127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 ::1 ::'
  const inner6 = 'fe80::1 fe80::1%eth0 fd00::1 ff02::1 ::ffff:127.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: [::1] localhost'
  it.each([...inner.split(' '), ...inner6.split(' '), ''])('not %s', a => expect(isPublicAddress(a)).toBe(false))
})

describe('fetchPage', () => {
  it('gives the bytes and what the server says of them', async () => {
    let agent: string | undefined
    const address = await serve((request, response) => {
      agent = request.headers['user-agent']
      body(TEXT, { 'content-type': 'text/plain; charset="windows-1251"' })(request, response)
    })
    const page = await fetchPage(address, local)
    expect(page).toMatchObject({ url: `${address}/`, mediaType: 'text/plain', charset: '"windows-1251"' })
    expect(Buffer.from(page.bytes).toString()).toBe(TEXT)
    expect(agent).toMatch(/onrecord/)
  })

  it('follows redirects', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/end') return body(TEXT)(request, response)
      response.writeHead(302, { location: '/end' }).end()
    })
    expect((await fetchPage(`${address}/start`, local)).url).toBe(`${address}/end`)
  })

  const literals =
    'http://127.0.0.1/ http://[::1]/ http://2130706433/ http://0x7f.1/ http://[::ffff:127.0.0.1]/ http://169.254.169.254/'
  const names = 'http://localhost/ https://10.0.0.1/ http://0/ file:///etc/passwd ftp://example.org/'
  it.each([...literals.split(' '), ...names.split(' ')])('refuses %s', async address => {
    await expect(fetchPage(address)).rejects.toMatchObject({ code: 'address-not-allowed' })
  })

  const targets =
    'http://169.254.169.254/ http://[fd00::1]/ http://167772161/ http://0xa.1/ http://[::ffff:10.0.0.1]/ file:///etc/passwd'
  it.each(targets.split(' '))('refuses a redirect to %s', async target => {
    const address = await serve((_, response) => void response.writeHead(302, { location: target }).end())
    await expect(fetchPage(address, local)).rejects.toMatchObject({ code: 'address-not-allowed' })
  })

  it('never sends a request to a machine that is not allowed', async () => {
    let asked = false
    const address = await serve((request, response) => {
      asked = true
      body(TEXT)(request, response)
    })
    const port = new URL(address).port
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]']) {
      await expect(fetchPage(`http://${host}:${port}/`)).rejects.toMatchObject({ code: 'address-not-allowed' })
    }
    expect(asked).toBe(false)
  })

  it('gives up after five redirects', async () => {
    const address = await serve((_, response) => void response.writeHead(301, { location: '/again' }).end())
    await expect(fetchPage(address, local)).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('tells a status', async () => {
    const address = await serve((_, response) => void response.writeHead(404).end('gone'))
    await expect(fetchPage(address, local)).rejects.toMatchObject({
      code: 'http-status',
      message: expect.stringContaining('404'),
    })
  })

  it('refuses what is no page', async () => {
    const address = await serve(body('{}', { 'content-type': 'application/json' }))
    await expect(fetchPage(address, local)).rejects.toMatchObject({ code: 'not-text' })
  })

  it('refuses by the announced length', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '60000000' })
      response.write('a')
    })
    await expect(fetchPage(address, local)).rejects.toMatchObject({ code: 'too-large' })
  })

  it('stops a small answer that unpacks to a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 97))
    const address = await serve(body(bomb, { 'content-encoding': 'gzip' }))
    await expect(fetchPage(address, { ...local, most: 1_000_000 })).rejects.toMatchObject({ code: 'too-large' })
  })

  it('stops an endless answer', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write(Buffer.alloc(100_000, 97)), 1)
      response.on('close', () => clearInterval(timer))
    })
    await expect(fetchPage(address, { ...local, most: 1_000_000 })).rejects.toMatchObject({ code: 'too-large' })
  })

  it.each(['headers', 'body'])('stops waiting for %s', async part => {
    const address = await serve((_, response) => {
      if (part === 'body') response.writeHead(200, { 'content-type': 'text/html' }).write('<p>')
    })
    await expect(fetchPage(address, { ...local, timeout: 300 })).rejects.toMatchObject({ code: 'timed-out' })
  })

  it('tells a server that is not there', async () => {
    const address = await serve(body(TEXT))
    await new Promise(done => servers.splice(0)[0]!.close(done))
    await expect(fetchPage(address, local)).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('refuses what is no address', async () => {
    await expect(fetchPage('http://')).rejects.toMatchObject({ code: 'bad-address' })
  })
})

describe('readSource', () => {
  it('reads an address', async () => {
    const address = await serve(body(`<html><body><p>${TEXT}</p></body></html>`))
    const now = '2015-02-21T10:00:00Z'
    const report = await readSource(`${address}/2015/02/20/bridge`, { now, fetch: local })
    expect(report).toMatchObject({
      url: `${address}/2015/02/20/bridge`,
      text: TEXT,
      published: '2015-02-20',
      retrieved: now,
    })
  })
})
