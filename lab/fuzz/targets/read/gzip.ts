import { crc32, gzipSync } from 'node:zlib'
import { zipOf } from '../../../../src/read/samples.cases.ts'
import { mail } from './eml.ts'
import { rss } from './feed.ts'
import { line } from './ndjson.ts'
import type { Reader } from './reader.ts'
import { ofTwo } from './warc.ts'

const text = 'Two mills burned in Orun on Monday, police said. '
const stored = { level: 0 }

/** With every field that a header can have (RFC 1952, 2.3): extra, name, comment and its own sum. */
function headed(packed: Buffer): Buffer {
  const start = Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3])
  const head = Buffer.concat([start, Buffer.from('\x06\0ab\x02\0xya.txt\0a comment\0', 'latin1')])
  const sum = Buffer.alloc(2)
  sum.writeUInt16LE(crc32(head) & 0xffff)
  return Buffer.concat([head, sum, packed.subarray(10)])
}

/** What is packed with gzip. */
export const gzip: Reader = {
  file: 'a.gz',
  seeds: [
    gzipSync(text.repeat(9)),
    gzipSync(gzipSync('A.')),
    Buffer.concat([gzipSync('Two mills '), gzipSync('burned.')]),
    gzipSync(text, stored),
    headed(gzipSync(text)),
    // The sum and the size are cut off, are wrong, are followed by something else.
    gzipSync(text).subarray(0, -6),
    Buffer.concat([gzipSync(text).subarray(0, -8), Buffer.alloc(8)]),
    Buffer.concat([gzipSync(text), Buffer.alloc(20)]),
    Buffer.concat([gzipSync(text), Buffer.from(`${text}\x1f\x8b`, 'latin1')]),
    Buffer.concat([gzipSync(''), gzipSync(''), gzipSync(line.repeat(3), stored)]),
    Buffer.concat(ofTwo.map(record => gzipSync(record, stored))),
    gzipSync(Buffer.concat(ofTwo)),
    gzipSync(zipOf({ 'a.txt': text })),
    gzipSync(' '.repeat(200_000)),
    ...[rss, mail, line],
  ],
  words: [
    '\x1f\x8b',
    '\x1f\x8b\x08\0\0\0\0\0\0\x03',
    '\x08',
    '\0',
    '\x03\0',
    '{"text":"A."}\n',
    'WARC/1.0\r\n',
    'PK\x03\x04',
    'From: ',
  ],
  packed: bytes => gzipSync(bytes),
}
