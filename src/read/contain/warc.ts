import { createHash } from 'node:crypto'
import type { WARCRecord } from 'warcio'
import { OnrecordError } from '../../report/error.ts'
import type { Budget } from '../budget.ts'
import { isoDateOf } from '../dates.ts'
import type { Capture } from '../found.ts'
import { collectBytes, MOST_DOCUMENT } from '../limits.ts'
import { mediaTypeOf } from '../media-type.ts'
import { type Container, type Item, streamOf } from '../piece.ts'
import { brokenInput } from './broken.ts'
import { unbrotlied } from './brotli.ts'

/** Media types of what may be a report; all else that a page loads is passed over. */
const READABLE =
  /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/

/** A web archive (ISO 28500): the pages and documents that servers answered, each with its capture. */
export const warc: Container = {
  name: 'warc',
  called: 'a web archive',
  mediaTypes: ['application/warc', 'application/warc-fields'],
  endings: ['.warc'],
  sniff: head => /^WARC\/\d/.test(head),
  async *open({ from, bytes }, budget) {
    const { WARCParser } = await import('warcio')
    try {
      for await (const record of new WARCParser(endingOnce(bytes))) {
        budget.takeEntry()
        checkLength(record)
        const item = await itemOf(from, record, budget)
        if (item) yield item
      }
    } catch (error) {
      throw brokenInput('the web archive', error)
    }
  },
}

/** More often than the library asks at the end of a sound archive. */
const MOST_ENDS = 20

/** The bytes; where a record breaks off that is passed over, the library asks for the rest of it without end. */
function endingOnce(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]()
  let ends = 0
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const chunk = await chunks.next()
    if (chunk.done && ++ends > MOST_ENDS) throw new Error('a record breaks off')
    return chunk
  }
  return { [Symbol.asyncIterator]: () => ({ next }) }
}

/** Of a length that is no whole number the library seeks the last part of a byte without end. */
function checkLength({ warcContentLength }: WARCRecord): void {
  if (warcContentLength > 0 && !Number.isInteger(warcContentLength)) throw new Error('a record has no whole length')
}

async function itemOf(from: string, record: WARCRecord, budget: Budget): Promise<Item | null> {
  const url = record.warcTargetURI
  if (!url || (record.warcType !== 'response' && record.warcType !== 'resource')) return null
  const type =
    record.httpHeaders?.headers.get('content-type') ?? (record.warcType === 'resource' ? record.warcContentType : null)
  const { mediaType, charset } = mediaTypeOf(type ?? null)
  const status = Number(record.httpHeaders?.statusCode ?? 200)
  if (status !== 200 || !READABLE.test(mediaType ?? '')) return null
  const place = `${from}#${url}`
  const headers = [...(record.httpHeaders?.headers ?? [])].map(([name, value]) => [name, value] as const)
  const bytes = await bodyOf(record, place, budget)
  if (bytes instanceof OnrecordError) return { kind: 'problem', from: place, error: bytes }
  const retrieved = record.warcDate ? isoDateOf(record.warcDate) : null
  const capture: Capture = {
    url,
    retrieved,
    status,
    headers,
    mediaType,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  return {
    kind: 'piece',
    from: place,
    origin: { url, mediaType, charset, retrieved },
    capture,
    stream: () => streamOf(bytes),
  }
}

/** Unpacked; the error where only this record is to blame. */
async function bodyOf(record: WARCRecord, place: string, budget: Budget): Promise<Uint8Array | OnrecordError> {
  const headers = record.httpHeaders?.headers
  const brotli = headers?.get('content-encoding')?.trim().toLowerCase() === 'br'
  // The library knows gzip and deflate alone, and would try them on it.
  if (brotli) headers!.delete('content-encoding')
  const body = await collectBytes(record, place, MOST_DOCUMENT).catch((error: Partial<OnrecordError>) => {
    if (error instanceof OnrecordError && error.code === 'too-large') return error
    throw error
  })
  if (!brotli || body instanceof OnrecordError) return body
  return unbrotlied(body, place, budget).catch((error: OnrecordError) => error)
}
