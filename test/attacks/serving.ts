import { createHash } from 'node:crypto'
import type { Fetcher } from '../../src/read/fetch/fetcher.ts'
import { mediaTypeOf } from '../../src/read/media-type.ts'

const report = Buffer.from('KELDAR (Reuters) - Two mills burned in Orun on Monday, police said.')
const links = Buffer.from('<urlset><url><loc>https://p.example/z</loc></url></urlset>')

/** Answers with these bytes at an address, with a sitemap at whatever ends in `.xml`, and with a short report elsewhere. */
export function serving(address: string, type: string, bytes: Uint8Array): Fetcher {
  const answerOf = (url: string): readonly [type: string, body: Uint8Array] => {
    if (url === address) return [type, bytes]
    return url.endsWith('.xml') ? ['text/xml', links] : ['text/plain; charset=utf-8', report]
  }
  return {
    async fetch(url) {
      const [said, body] = answerOf(url)
      return {
        url,
        retrieved: '2031-05-02T10:00:00Z',
        status: 200,
        headers: [['Content-Type', said]],
        mediaType: mediaTypeOf(said).mediaType,
        bytes: body,
        sha256: createHash('sha256').update(body).digest('hex'),
      }
    },
    close: async () => {},
  }
}
