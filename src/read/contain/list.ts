import { isHinted } from '../list.ts'
import type { Container } from '../piece.ts'
import { eml } from './eml.ts'
import { feed } from './feed.ts'
import { gzip } from './gzip.ts'
import { ndjson } from './ndjson.ts'
import { sitemap } from './sitemap.ts'
import { warc } from './warc.ts'
import { zip } from './zip.ts'

/** Every format that holds several reports; the first that fits is taken. */
export const containers: readonly Container[] = [gzip, zip, warc, feed, sitemap, eml, ndjson]

/** The container that the bytes show, or null when they are a single report. */
export function containerOf(head: Uint8Array, mediaType: string | null, name: string | null): Container | null {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  return containers.find(c => c.sniff(text, isHinted(c, mediaType, name))) ?? null
}
