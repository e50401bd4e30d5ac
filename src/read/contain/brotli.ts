import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { createBrotliDecompress } from 'node:zlib'
import { OnrecordError } from '../../report/error.ts'
import type { Budget } from '../budget.ts'
import { collectBytes, MOST_DOCUMENT } from '../limits.ts'
import { brokenInput } from './broken.ts'

/**
 * A body that a server packed with Brotli (RFC 7932); what is text already, though its header says otherwise, as it is.
 * Throws `archive-bomb`, `too-large`, `broken-input`.
 */
export async function unbrotlied(packed: Uint8Array, place: string, budget: Budget): Promise<Uint8Array> {
  const brotli = createBrotliDecompress()
  const input = Readable.from([packed], { objectMode: false })
  try {
    const chunks = budget.unpacking(input.pipe(brotli), () => brotli.bytesWritten)
    return await collectBytes(chunks, place, MOST_DOCUMENT)
  } catch (error) {
    if (!(error instanceof OnrecordError) && isUtf8(packed)) return packed
    throw brokenInput('what the server packed', error)
  } finally {
    input.destroy()
    brotli.destroy()
  }
}
