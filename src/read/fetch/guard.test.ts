import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFetcher } from './fetcher.ts'

/** What the name server answers, one answer after the other; the last stays. */
const answers: string[][] = []
vi.mock('node:dns', async original => ({
  ...(await original<typeof import('node:dns')>()),
  lookup: (_: string, __: object, callback: (error: null, found: object[]) => void) => {
    const found = answers.length > 1 ? answers.shift()! : answers[0]!
    callback(
      null,
      found.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  },
}))

describe('a name that points inwards', () => {
  let asked = 0
  const server = createServer((request, response) => {
    asked++
    if (request.url === '/on') response.writeHead(302, { location: `http://inner.example:${port()}/` })
    response.end('a page')
  })
  const port = (): number => (server.address() as AddressInfo).port
  beforeEach(async () => {
    asked = 0
    answers.length = 0
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  const fetchNamed = async (allowLoopback = false, path = '/') => {
    const fetcher = createFetcher({ robots: false, retries: 0, timeout: 500, allowLoopback })
    try {
      return await fetcher.fetch(`http://news.example:${port()}${path}`)
    } finally {
      await fetcher.close()
    }
  }

  it.each([
    [['127.0.0.1']],
    [['10.0.0.1', '::1']],
    [['::ffff:127.0.0.1']],
    [['::7f00:1']],
    [['fd00::1', '169.254.169.254']],
  ])('is refused: %s', async found => {
    answers.push(found)
    await expect(fetchNamed()).rejects.toMatchObject({ code: 'address-not-allowed' })
    expect(asked).toBe(0)
  })

  it('is refused the second time although the first answer was public (DNS rebinding)', async () => {
    answers.push(['127.0.0.1'], ['169.254.169.254'])
    // Loopback stands for the public first answer here.
    await expect(fetchNamed(true, '/on')).rejects.toMatchObject({ code: 'address-not-allowed' })
    expect(asked).toBe(1)
  })

  it('is reached only by those of its addresses that are public', async () => {
    answers.push(['10.0.0.1', '127.0.0.1'])
    expect((await fetchNamed(true)).status).toBe(200)
  })
})
