import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import type { Fetcher } from './fetch/fetcher.ts'
import type { Capture, Kept } from './found.ts'

/** A web archive (WARC 1.1, ISO 28500) that grows page by page. */
export interface WarcFile {
  /** Writes down a page as the server gave it, with its hash and time, after what is there already. */
  keep(capture: Capture): Promise<Kept>
}

/** Opens `path`, a `.warc.gz`, to be appended to; a new one begins with a record that says who wrote it. `now` is ISO 8601. */
export async function openWarc(path: string, software: string, now: string): Promise<WarcFile> {
  const { WARCRecord } = await import('warcio')
  const append = async (record: InstanceType<typeof WARCRecord>): Promise<Kept> => {
    const bytes = await packed(record)
    return { warc: path, offset: await appended(path, bytes), length: bytes.length }
  }
  if (((await stat(path).catch(() => null))?.size ?? 0) === 0)
    await append(
      WARCRecord.createWARCInfo(
        { filename: path, warcVersion: 'WARC/1.1', date: secondsOf(now) },
        { software, format: 'WARC File Format 1.1' },
      ),
    )
  return { keep: capture => append(responseOf(WARCRecord, capture, now)) }
}

/** Writes bytes at the end and says where they lie. Other programs may append to the same file: where the end moved by more, they are looked for. */
async function appended(path: string, bytes: Uint8Array): Promise<number> {
  const file = await open(path, 'a+')
  try {
    const { size: before } = await file.stat()
    await file.appendFile(bytes)
    const { size: after } = await file.stat()
    if (after - before === bytes.length) return before
    const since = Buffer.alloc(after - before)
    await file.read(since, 0, since.length, before)
    return before + since.indexOf(bytes)
  } finally {
    await file.close()
  }
}

/** Transfer and content encodings are undone, so the headers that announced them go under other names. */
const undone = /^(?:content-encoding|transfer-encoding|content-length)$/i

function responseOf(record: typeof import('warcio').WARCRecord, capture: Capture, now: string) {
  const { url, retrieved, status, headers, bytes } = capture
  const kept = headers.map(([name, value]): [string, string] => [
    undone.test(name) ? `x-archive-orig-${name}` : name,
    value,
  ])
  const fields = {
    url,
    date: secondsOf(retrieved ?? now),
    type: 'response' as const,
    warcVersion: 'WARC/1.1' as const,
    warcHeaders: { 'WARC-Payload-Digest': `sha256:${createHash('sha256').update(bytes).digest('hex')}` },
    httpHeaders: [...kept, ['content-length', String(bytes.length)] as [string, string]],
    statusline: `HTTP/1.1 ${status}`,
  }
  return record.create(fields, [bytes])
}

/** Seconds are enough, and what every reader understands. */
const secondsOf = (time: string): string => time.replace(/\.\d+Z$/, 'Z')

async function packed(record: InstanceType<typeof import('warcio').WARCRecord>): Promise<Uint8Array> {
  const { WARCSerializer } = await import('warcio/node')
  return WARCSerializer.serialize(record, { gzip: true })
}

/** The same fetcher, with every page that it fetches written down; the file is opened with the first one. */
export function preserving(fetcher: Fetcher, open: () => Promise<WarcFile>): Fetcher {
  let file: Promise<WarcFile> | null = null
  let turn: Promise<unknown> = Promise.resolve()
  return {
    ...fetcher,
    fetch: async (address, how) => {
      const capture = await fetcher.fetch(address, how)
      const kept = turn.then(async () => (await (file ??= open())).keep(capture))
      turn = kept.catch(() => {})
      return { ...capture, kept: await kept }
    },
  }
}
