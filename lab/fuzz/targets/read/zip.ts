import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { warcOf, zipOf } from '../../../../src/read/samples.cases.ts'
import type { Reader } from './reader.ts'

/** A file of an archive, as the format can say it (APPNOTE.TXT 6.3.10, 4.3 to 4.5). */
interface Packed {
  readonly name: string
  readonly content: string | Uint8Array
  readonly deflated?: boolean
  /** General purpose bits: 1 encrypted, 8 sizes after the data, 0x800 the name is UTF-8. */
  readonly flags?: number
  readonly extra?: Uint8Array
  /** Said instead of the sizes. */
  readonly size?: number
}

function header(
  { name, flags = 0, deflated = false, extra = new Uint8Array(), size }: Packed,
  packed: Buffer,
  bytes: Buffer,
): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(flags, 2)
  fields.writeUInt16LE(deflated ? 8 : 0, 4)
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(size ?? packed.length, 14)
  fields.writeUInt32LE(size ?? bytes.length, 18)
  fields.writeUInt16LE(Buffer.byteLength(name, 'latin1'), 22)
  fields.writeUInt16LE(extra.length, 24)
  return fields
}

/** An archive of files that are stored, unless they are to be deflated; `zip64` says where they end in 64 bits. */
function archiveOf(files: readonly Packed[], { comment = '', zip64 = false } = {}): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const bytes = Buffer.from(file.content)
    const packed = file.deflated ? deflateRawSync(bytes) : bytes
    const fields = header(file, packed, bytes)
    const named = Buffer.concat([Buffer.from(file.name, 'latin1'), file.extra ?? new Uint8Array()])
    const sizes =
      file.flags && file.flags & 8
        ? Buffer.concat([Buffer.from('PK\x07\x08'), fields.subarray(10, 22)])
        : Buffer.alloc(0)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, named, packed, sizes])
    locals.push(local)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, named]))
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  return Buffer.concat([...locals, entries, endOf(files.length, entries.length, offset, comment, zip64)])
}

function endOf(count: number, size: number, offset: number, comment: string, zip64: boolean): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(zip64 ? 0xffff : count, 8)
  end.writeUInt16LE(zip64 ? 0xffff : count, 10)
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12)
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16)
  end.writeUInt16LE(comment.length, 20)
  const closing = [end, Buffer.from(comment, 'latin1')]
  if (!zip64) return Buffer.concat(closing)
  const record = Buffer.alloc(56)
  record.write('PK\x06\x06', 'latin1')
  record.writeBigUInt64LE(44n, 4)
  for (const [at, value] of [
    [24, count],
    [32, count],
    [40, size],
    [48, offset],
  ] as const)
    record.writeBigUInt64LE(BigInt(value), at)
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 'latin1')
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator, ...closing])
}

const text = 'Two mills burned in Orun.'
const short = '<html><body><p>Two mills burned in Orun on Monday, police said.</p></body></html>'

/** Name in Unicode (4.6.9). */
function unicodeName(raw: string, name: string): Buffer {
  const bytes = Buffer.from(name)
  const extra = Buffer.alloc(9 + bytes.length)
  extra.writeUInt16LE(0x7075, 0)
  extra.writeUInt16LE(5 + bytes.length, 2)
  extra[4] = 1
  extra.writeUInt32LE(crc32(Buffer.from(raw, 'latin1')), 5)
  bytes.copy(extra, 9)
  return extra
}

/** Sizes and place in 64 bits (4.5.3). */
function longSizes(size: number): Buffer {
  const extra = Buffer.alloc(20)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(16, 2)
  extra.writeBigUInt64LE(BigInt(size), 4)
  extra.writeBigUInt64LE(BigInt(size), 12)
  return extra
}

const odd = archiveOf([
  { name: 'a/', content: '' },
  { name: '../../up.txt', content: text },
  { name: '/etc/b.html', content: short, flags: 0x800 },
  { name: 'C:\\c.txt', content: text, deflated: true, flags: 8 },
  { name: 'M\x81hle.txt', content: text, extra: unicodeName('M\x81hle.txt', 'Mühle.txt') },
  { name: 'd.txt', content: text, deflated: true, flags: 1 },
  { name: '.hidden', content: text },
  { name: 'e.png', content: 'x' },
])

/** ZIP archives. */
export const zip: Reader = {
  file: 'a.zip',
  seeds: [
    zipOf({ 'a.txt': 'Two mills burned.', 'b.html': short }),
    zipOf({ 'a.zip': zipOf({ 'a.txt': 'A.' }) }),
    odd,
    archiveOf([{ name: 'a.txt', content: text }], { comment: 'PK\x05\x06 a comment' }),
    archiveOf([{ name: 'a.txt', content: text, size: 0xffffffff, extra: longSizes(text.length) }], { zip64: true }),
    archiveOf([
      {
        name: 'a.zip',
        content: archiveOf([{ name: 'b.zip', content: archiveOf([{ name: 'c.txt', content: text }]) }]),
      },
    ]),
    archiveOf([
      { name: 'datapackage.json', content: '{}' },
      { name: 'archive/a.warc.gz', content: gzipSync(warcOf('https://p.example/a', '<p>A loom fell in Orun.</p>')) },
    ]),
    archiveOf([
      { name: 'a.jsonl', content: `{"text":"${text}"}\n` },
      { name: 'a.gz', content: gzipSync(text) },
      { name: 'a.eml', content: `From: a\r\nDate: b\r\n\r\n${text}` },
    ]),
    Buffer.concat([Buffer.from('PK\x03\x04 before it '), archiveOf([{ name: 'a.txt', content: text }])]),
    archiveOf([]),
  ],
  words: [
    ...[
      'PK\x03\x04',
      'PK\x01\x02',
      'PK\x05\x06',
      'PK\x06\x06',
      'PK\x06\x07',
      'PK\x07\x08',
      '../',
      '\0',
      'a.txt',
      '.zip',
      '.jsonl',
      '.gz',
    ],
    ...['mimetype', 'datapackage.json', 'archive/', 'word/document.xml', 'up', '\x01\x00\x10\x00', '__MACOSX/', '\\'],
  ],
  packed: bytes => zipOf({ 'a.txt': bytes }),
}
