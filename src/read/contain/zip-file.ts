import { read } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Options, RandomAccessReader, ZipFile } from 'yauzl'

/**
 * Opens a ZIP archive that lies in a file. The library's own way hands places that the archive tells to Node as they are,
 * and what Node throws of those that no file can have ends the process.
 */
export async function openZipFile(path: string, options: Options): Promise<ZipFile> {
  const { fromRandomAccessReaderPromise, RandomAccessReader } = await import('yauzl')
  const file = await open(path)
  try {
    const { size } = await file.stat()
    return await fromRandomAccessReaderPromise(readerOf(RandomAccessReader, file, size), size, options)
  } catch (error) {
    await file.close()
    throw error
  }
}

type Reading = (error: Error | null, bytesRead?: number) => void

function readerOf(base: typeof RandomAccessReader, file: FileHandle, size: number): RandomAccessReader {
  class InFile extends base {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(bytesBetween(file, start, end), { objectMode: false })
    }
    override read(buffer: Buffer, offset: number, length: number, position: number, callback: Reading): void {
      if (position + length > size) setImmediate(callback, new Error('unexpected EOF'))
      else read(file.fd, buffer, offset, length, position, callback)
    }
    override close(callback: (error: Error | null) => void): void {
      file.close().then(() => callback(null), callback)
    }
  }
  return new InFile()
}

const chunkBytes = 64 * 1024

/** Node's own stream of an open file closes it at its end. */
async function* bytesBetween(file: FileHandle, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, end - at))
    const { bytesRead } = await file.read(chunk, 0, chunk.length, at)
    if (bytesRead === 0) return
    yield chunk.subarray(0, bytesRead)
    at += bytesRead
  }
}
