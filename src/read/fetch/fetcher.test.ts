import { createHash } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { readSource } from '../read.ts'
import { isPublicAddress } from './address.ts'
import { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts'

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

const local = { allowLoopback: true, robots: false, retries: 0 }

async function fetchPage(address: string, options: FetcherOptions = { robots: false }) {
  const fetcher = createFetcher(options)
  try {
    return await fetcher.fetch(address)
  } finally {
    await fetcher.close()
  }
}
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
  const tunnels =
    '::7f00:1 ::127.0.0.1 2001:0:7f00:1:: 64:ff9b:1::7f00:1 ::ffff:0:7f00:1 ::ffff:a9fe:a9fe fec0::1 4000::1'
  const kept = '192.0.2.1 198.18.0.1 192.0.0.1 240.0.0.1 2001:db8::1 100::1'
  it.each([...[inner, inner6, tunnels, kept].flatMap(a => a.split(' ')), ''])('not %s', a =>
    expect(isPublicAddress(a)).toBe(false),
  )
})

describe('Fetcher.fetch', () => {
  it('gives the bytes and what the server says of them', async () => {
    let agent: string | undefined
    const address = await serve((request, response) => {
      agent = request.headers['user-agent']
      body(TEXT, { 'content-type': 'text/plain; charset="windows-1251"' })(request, response)
    })
    const page = await fetchPage(address, local)
    expect(page).toMatchObject({ url: `${address}/`, mediaType: 'text/plain', status: 200 })
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
    const address = await serve(body('{}', { 'content-type': 'video/mp4' }))
    await expect(fetchPage(address, local)).rejects.toMatchObject({ code: 'not-readable' })
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

describe('politeness', () => {
  const sleeps: number[] = []
  const polite = (more: FetcherOptions = {}): FetcherOptions => ({
    allowLoopback: true,
    sleep: async milliseconds => void sleeps.push(milliseconds),
    ...more,
  })

  async function sessionOf<T>(options: FetcherOptions, use: (fetcher: Fetcher) => Promise<T>): Promise<T> {
    sleeps.length = 0
    const fetcher = createFetcher(options)
    try {
      return await use(fetcher)
    } finally {
      await fetcher.close()
    }
  }

  /** A site with rules, and the paths that were asked for. */
  async function site(rules: string | number): Promise<{ address: string; asked: string[] }> {
    const asked: string[] = []
    const address = await serve((request, response) => {
      asked.push(request.url!)
      if (request.url !== '/robots.txt') return body(TEXT)(request, response)
      if (typeof rules === 'number') return void response.writeHead(rules).end()
      body(rules, { 'content-type': 'text/plain' })(request, response)
    })
    return { address, asked }
  }

  it('asks for the rules once and obeys them, but not where a person named the page', async () => {
    const { address, asked } = await site('User-agent: onrecord\nDisallow: /closed\n\nUser-agent: *\nDisallow: /')
    await sessionOf(polite(), async fetcher => {
      await expect(fetcher.fetch(`${address}/closed/a`)).rejects.toMatchObject({ code: 'robots-disallowed' })
      await fetcher.fetch(`${address}/open`)
      await fetcher.fetch(`${address}/closed/a`, { named: true })
    })
    expect(asked).toEqual(['/robots.txt', '/open', '/closed/a'])
  })

  it.each([
    [404, true],
    [503, false],
  ])('without rules (%i) everything is allowed, with a failing server nothing', async (status, allowed) => {
    const { address } = await site(status)
    const fetched = sessionOf(polite(), fetcher => fetcher.fetch(`${address}/a`))
    if (allowed) await fetched
    else await expect(fetched).rejects.toMatchObject({ code: 'robots-disallowed' })
  })

  it('asks a host one thing at a time, with a pause between, as long as the host wants', async () => {
    let open = 0
    let most = 0
    const address = await serve(async (request, response) => {
      most = Math.max(most, ++open)
      await new Promise(done => setTimeout(done, 5))
      open--
      if (request.url === '/robots.txt')
        return body('User-agent: *\nCrawl-delay: 7', { 'content-type': 'text/plain' })(request, response)
      body(TEXT)(request, response)
    })
    await sessionOf(polite(), fetcher => Promise.all(['a', 'b', 'c'].map(path => fetcher.fetch(`${address}/${path}`))))
    expect(most).toBe(1)
    expect(sleeps).toEqual([7000, 7000])
  })

  it('tries again what may pass, waits as long as the server asks, and gives up', async () => {
    let times = 0
    const address = await serve((_, response) => {
      if (++times < 3) return void response.writeHead(503, times === 1 ? { 'retry-after': '9' } : {}).end()
      body(TEXT)(_, response)
    })
    await sessionOf(polite({ robots: false }), async fetcher => expect((await fetcher.fetch(address)).status).toBe(200))
    expect(sleeps).toEqual([9000, 4000])
    times = -9
    await sessionOf(polite({ robots: false }), async fetcher =>
      expect(fetcher.fetch(address)).rejects.toMatchObject({ code: 'http-status' }),
    )
  })

  it('asks only for what has changed', async () => {
    let seen: unknown[] = []
    const address = await serve((request, response) => {
      seen = [request.headers['if-none-match'], request.headers['if-modified-since']]
      response.writeHead(304).end()
    })
    const validators = () => ({ etag: '"a1"', lastModified: 'Fri, 02 May 2031 09:00:00 GMT' })
    await sessionOf(polite({ robots: false, validators }), async fetcher =>
      expect(fetcher.fetch(address)).rejects.toMatchObject({ code: 'not-modified' }),
    )
    expect(seen).toEqual(['"a1"', 'Fri, 02 May 2031 09:00:00 GMT'])
  })

  it('gives what is evidence: bytes, their hash, headers and the time', async () => {
    const address = await serve(body(TEXT, { etag: '"a1"' }))
    const now = () => '2031-05-02T09:00:00Z'
    const capture = await sessionOf(polite({ robots: false, now }), fetcher => fetcher.fetch(address))
    expect(capture).toMatchObject({
      status: 200,
      retrieved: now(),
      sha256: createHash('sha256').update(TEXT).digest('hex'),
    })
    expect(capture.headers).toContainEqual(['etag', '"a1"'])
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
