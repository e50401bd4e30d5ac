import { brotliCompressSync, gzipSync } from 'node:zlib'
import { warcOf } from '../../../../src/read/samples.cases.ts'
import type { Reader } from './reader.ts'

const page = '<html><body><p>Two mills burned in Orun on Monday, police said.</p></body></html>'

/** A record of a type, with its fields and what it holds. */
function recordOf(type: string, fields: readonly string[], block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block)
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Date: 2031-05-02T09:00:00Z',
    ...fields,
    `Content-Length: ${bytes.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

const at = 'WARC-Target-URI: https://p.example/a'
const http = 'Content-Type: application/http; msgtype=response'
const info = recordOf(
  'warcinfo',
  ['Content-Type: application/warc-fields'],
  'software: a\r\nformat: WARC File Format 1.0\r\n',
)

const response = (fields: readonly string[], body: string | Uint8Array, status = '200 OK'): Buffer =>
  recordOf(
    'response',
    [at, http],
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields.join('\r\n')}\r\n\r\n`), Buffer.from(body)]),
  )

const chunked = `${page.length.toString(16)};a=b\r\n${page}\r\n0\r\nA: b\r\n\r\n`

export const ofTwo: readonly Buffer[] = [info, response(['Content-Type: text/html;charset=utf-8'], page)]

/** Web archives. */
export const warc: Reader = {
  file: 'a.warc',
  seeds: [
    warcOf('https://p.example/a', page),
    Buffer.concat(ofTwo),
    response(['Content-Type: text/html', 'Transfer-Encoding: chunked'], chunked),
    response(['Content-Type: text/html', 'Content-Encoding: gzip', 'Transfer-Encoding: chunked'], gzipSync(page)),
    response(['Content-Type: text/html; charset="windows-1251"', 'Content-Encoding: br'], brotliCompressSync(page)),
    Buffer.concat([
      recordOf(
        'resource',
        [at, 'Content-Type: text/plain; charset=iso-8859-1'],
        'KELDAR (Reuters) - Two mills burned in Orun.',
      ),
      recordOf(
        'request',
        [at, 'Content-Type: application/http; msgtype=request'],
        'GET /a HTTP/1.1\r\nHost: p.example\r\n\r\n',
      ),
      recordOf('revisit', [at, http, 'WARC-Refers-To: <urn:uuid:1>'], 'HTTP/1.1 304 Not Modified\r\n\r\n'),
      recordOf('metadata', ['Content-Type: application/warc-fields'], 'a: b\r\n\tc\r\n'),
    ]),
    Buffer.concat([
      response(['Content-Type: text/html'], page, '301 Moved'),
      response(['content-type:text/html', 'Set-Cookie: a', 'Set-Cookie: b', 'Folded: a\r\n b'], page),
    ]),
    Buffer.concat([gzipSync(ofTwo[0]!), gzipSync(ofTwo[1]!)]),
  ],
  words: [
    ...[
      'WARC/1.0\r\n',
      'WARC/1.1\r\n',
      'WARC-Type: ',
      'response',
      'resource',
      'revisit',
      'warcinfo',
      'Content-Length: ',
      '\r\n\r\n',
    ],
    ...[
      'HTTP/1.1 200 OK\r\n',
      'Content-Type: text/html',
      'Transfer-Encoding: chunked\r\n',
      'Content-Encoding: gzip\r\n',
      'br',
      'deflate',
    ],
    ...[
      'WARC-Target-URI: ',
      'WARC-Date: ',
      '2031-05-02T09:00:00.123456Z',
      'WARC-Record-ID: <urn:uuid:',
      'WARC-Truncated: length\r\n',
      'text/plain',
    ],
    ...[
      'charset=utf-16',
      'continuation',
      'conversion',
      'application/pdf',
      '0\r\n\r\n',
      'ffffffff\r\n',
      '\t',
      ': ',
      'https://p.example/b',
    ],
  ],
}
