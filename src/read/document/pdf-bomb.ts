import { createInflate } from 'node:zlib'
import { OnrecordError } from '../../report/error.ts'

/** Of one stream, in bytes: a page scanned in colour at 600 dots an inch. The library unpacks a stream as a whole. */
const MOST_STREAM = 120_000_000
/** Of all streams together, in bytes. */
const MOST_STREAMS = 1_000_000_000
/** The most that DEFLATE makes of a byte. */
const RATIO = 1032

/**
 * Throws `archive-bomb` where streams of a PDF unpack to more than is safe. Each is unpacked once and not kept; those
 * that are no zlib data, and damaged ones as far as they go, are left to the library.
 */
export async function refusePdfBomb(bytes: Uint8Array): Promise<void> {
  if (bytes.length * RATIO <= MOST_STREAM) return
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let unpacked = 0
  let packed = 0
  for (const start of streamsIn(file)) {
    const { size, read } = await measured(file.subarray(start))
    unpacked += size
    packed += read
    // Streams that lie in one another would be read again and again.
    if (size > MOST_STREAM || unpacked > MOST_STREAMS || packed > 2 * file.length) throw bomb()
  }
}

/** Where zlib data begin (RFC 1950) after the word `stream`. */
function* streamsIn(file: Buffer): Generator<number> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    let start = at + 6
    while (file[start] === 0x0d || file[start] === 0x0a) start++
    const [method = 0, check = 0] = file.subarray(start, start + 2)
    if ((method & 0x0f) === 8 && (method * 256 + check) % 31 === 0) yield start
  }
}

/** How many bytes come out, and of how many: zlib ends where its data end, whatever follows. */
async function measured(data: Buffer): Promise<{ size: number; read: number }> {
  const inflate = createInflate()
  let size = 0
  inflate.end(data)
  try {
    for await (const chunk of inflate) {
      size += (chunk as Buffer).length
      if (size > MOST_STREAM) break
    }
  } catch {
    // Damaged from here on.
  }
  return { size, read: inflate.bytesWritten }
}

const bomb = (): OnrecordError =>
  new OnrecordError('archive-bomb', 'the PDF unpacks to more than is safe', 'Save it anew without its pictures.')
