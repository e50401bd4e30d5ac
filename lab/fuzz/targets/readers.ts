import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serving } from '../../../test/attacks/serving.ts'
import { docx } from './read/docx.ts'
import { eml } from './read/eml.ts'
import { feed } from './read/feed.ts'
import { gzip } from './read/gzip.ts'
import { html } from './read/html.ts'
import { ndjson } from './read/ndjson.ts'
import { pdf } from './read/pdf.ts'
import type { Reader } from './read/reader.ts'
import { sitemap } from './read/sitemap.ts'
import { text } from './read/text.ts'
import { warc } from './read/warc.ts'
import { zip } from './read/zip.ts'
import { readToEnd } from './read-to-end.ts'
import { bytesOf, type Target } from './target.ts'

const readers: Readonly<Record<string, Reader>> = { text, html, feed, sitemap, pdf, docx, eml, ndjson, zip, gzip, warc }

export const names = Object.keys(readers)

const isPacked = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0x1f && bytes[1] === 0x8b)

const same = (bytes: Uint8Array): Uint8Array => bytes

/** The reader of this name, given its inputs as a user gives them: a file on the disk, or what a server answers. */
export async function open(name: string): Promise<Target> {
  // The library for web archives warns of every one that is damaged.
  console.warn = () => {}
  const reader = readers[name]!
  const { seeds, words, packed = same } = reader
  const { read, close } = ofReader(reader)
  return {
    holds: bytes => read(isPacked(bytes) ? bytes : packed(bytes)),
    seeds: seeds.map(seed => (typeof seed === 'string' ? bytesOf(seed) : seed)),
    words,
    close,
  }
}

interface Way {
  readonly read: (bytes: Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}

function ofReader({ file, served }: Reader): Way {
  if (served !== undefined) {
    const address = `https://p.example/2031/05/02/${file}`
    return { read: bytes => readToEnd(address, { fetcher: serving(address, served, bytes) }), close: async () => {} }
  }
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-fuzz-'))
  const path = join(folder, file)
  return {
    read(bytes) {
      writeFileSync(path, bytes)
      return readToEnd(path)
    },
    close: async () => rmSync(folder, { recursive: true }),
  }
}
