import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Budget } from '../budget.ts'
import type { Container } from '../piece.ts'
import { brokenInput } from './broken.ts'

/** One file packed alone; what it is shows when it is unpacked. Files packed one after the other follow each other. */
export const gzip: Container = {
  name: 'gzip',
  called: 'a gzip archive',
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  endings: ['.gz'],
  sniff: head => head.startsWith('\x1f\x8b'),
  async *open({ from, origin, bytes, capture = null }, budget) {
    const name = origin.name?.replace(/\.gz$/i, '') ?? null
    yield {
      kind: 'piece',
      from,
      origin: { ...origin, name, mediaType: null },
      capture,
      stream: () => unpacked(bytes, budget),
    }
  },
}

async function* unpacked(packed: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  const input = Readable.from(packed, { objectMode: false })
  input.on('error', error => gunzip.destroy(error))
  try {
    yield* budget.unpacking(input.pipe(gunzip), () => gunzip.bytesWritten)
  } catch (error) {
    throw brokenInput('the gzip archive', error)
  } finally {
    input.destroy()
    gunzip.destroy()
  }
}
