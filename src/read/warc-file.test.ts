import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readAll } from './all.ts'
import type { Capture } from './found.ts'
import { openWarc, preserving } from './warc-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-warc-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const now = '2031-05-02T09:00:00.123Z'
const captureOf = (path: string, words: string): Capture => ({
  url: `https://paper.example/${path}`,
  retrieved: now,
  status: 200,
  headers: [
    ['content-type', 'text/html; charset=utf-8'],
    ['content-encoding', 'br'],
  ],
  mediaType: 'text/html',
  bytes: Buffer.from(`<!doctype html><html><body><article><p>${words}</p></article></body></html>`),
  sha256: '00',
})

describe('openWarc', () => {
  it('keeps pages that can be read again, and goes on where it was', async () => {
    const path = join(folder, 'a.warc.gz')
    const first = await (await openWarc(path, 'onrecord/1', now)).keep(
      captureOf('a', 'A loom fell in Keldar on Monday.'),
    )
    const second = await (await openWarc(path, 'onrecord/1', now)).keep(captureOf('b', 'Two mills closed in Keldar.'))
    expect(second.offset).toBe(first.offset + first.length)
    const found = []
    for await (const one of readAll(path)) found.push(one)
    expect(found.map(f => [f.report?.url, f.report?.text, f.report?.retrieved])).toEqual([
      ['https://paper.example/a', 'A loom fell in Keldar on Monday.', '2031-05-02T09:00:00Z'],
      ['https://paper.example/b', 'Two mills closed in Keldar.', '2031-05-02T09:00:00Z'],
    ])
    const record = gunzipSync(readFileSync(path).subarray(second.offset, second.offset + second.length)).toString()
    expect(record).toMatch(/^WARC\/1\.1\r\n/)
    expect(record).toContain('WARC-Payload-Digest: sha256:')
    expect(record).toMatch(/x-archive-orig-content-encoding: br/i)
    expect(gunzipSync(readFileSync(path)).toString()).toContain('WARC-Type: warcinfo')
  })

  it('says where a page lies while other programs append to the same file', async () => {
    const path = join(folder, 'c.warc.gz')
    const files = [await openWarc(path, 'onrecord/1', now), await openWarc(path, 'onrecord/1', now)]
    const pages = Array.from({ length: 40 }, (_, n) => `page-${n}`)
    const kept = await Promise.all(
      pages.map((page, n) => files[n % 2]!.keep(captureOf(page, `A loom fell on ${page}.`))),
    )
    const bytes = readFileSync(path)
    const records = kept.map(({ offset, length }) => gunzipSync(bytes.subarray(offset, offset + length)).toString())
    for (const [n, page] of pages.entries()) expect(records[n]).toContain(`A loom fell on ${page}.<`)
  })

  it('preserves whatever a fetcher brings, one page after the other', async () => {
    const path = join(folder, 'b.warc.gz')
    const fetcher = preserving(
      { fetch: async address => captureOf(new URL(address).pathname.slice(1), 'A loom fell.'), close: async () => {} },
      () => openWarc(path, 'onrecord/1', now),
    )
    const captures = await Promise.all(['a', 'b', 'c'].map(p => fetcher.fetch(`https://paper.example/${p}`)))
    const kept = captures.map(c => c.kept!)
    expect(new Set(kept.map(k => k.offset)).size).toBe(3)
    expect(readFileSync(path)).toHaveLength(Math.max(...kept.map(k => k.offset + k.length)))
  })
})
