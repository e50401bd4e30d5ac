import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSource } from './read.ts'

const TEXT = 'Two men were killed when a bridge fell in Keldar on Monday, the fire service said.\n'
let folder: string
const path = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  writeFileSync(path('report.txt'), TEXT)
  writeFileSync(path('page.html'), `<html><head><title>Bridge falls</title></head><body><p>${TEXT}</p></body></html>`)
  writeFileSync(path('page'), `<!-- saved --><!DOCTYPE html><html><body><p>${TEXT}</p></body></html>`)
  writeFileSync(path('empty.txt'), '')
  writeFileSync(path('scan.pdf'), '%PDF-1.4\n%âãÏÓ\n')
  writeFileSync(path('secret.txt'), TEXT)
  chmodSync(path('secret.txt'), 0)
  writeFileSync(path('huge.txt'), '')
  truncateSync(path('huge.txt'), 60_000_000)
  writeFileSync(path('book.txt'), 'Two men died. '.repeat(400_000))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

describe('readSource', () => {
  it('reads a text file', async () => {
    const report = await readSource(path('report.txt'))
    expect(report).toMatchObject({ text: TEXT, url: null, title: null, retrieved: null, language: 'en' })
    expect(report.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(report.id).toBe(report.sha256.slice(0, 16))
    expect(report.blocks).toEqual([{ span: [0, TEXT.length - 1], kind: 'paragraph' }])
  })

  it('reads a page by its ending or by its look', async () => {
    expect(await readSource(path('page.html'))).toMatchObject({ text: TEXT.trim(), title: 'Bridge falls' })
    expect((await readSource(path('page'))).text).toBe(TEXT.trim())
  })

  it('reads standard input and bytes', async () => {
    expect((await readSource('-', { stdin: chunks('Two men ', 'died.') })).text).toBe('Two men died.')
    expect((await readSource(Buffer.from('Two men died.'))).text).toBe('Two men died.')
  })

  it('lets the caller know better', async () => {
    const given = { id: 'b1', date: '2015-02-20', title: 'Bridge', url: 'https://example.org/b', language: 'en' }
    const { date, ...rest } = given
    expect(await readSource(path('page.html'), given)).toMatchObject({ ...rest, published: date })
  })

  it('takes a date from the address that is given', async () => {
    expect((await readSource(path('report.txt'), { url: 'https://example.org/2015/02/20/bridge' })).published).toBe(
      '2015-02-20',
    )
  })

  it('reads markup as text when told to', async () => {
    expect((await readSource(path('page'), { format: 'text' })).text).toContain('<body>')
  })

  const refused: [string, string][] = [
    ['nothing.txt', 'file-not-found'],
    ['report.txt/nothing', 'file-not-found'],
    ['empty.txt', 'empty-input'],
    ['scan.pdf', 'broken-input'],
    ['huge.txt', 'too-large'],
    ['book.txt', 'too-large'],
  ]
  it.each(refused)('refuses %s: %s', async (name, code) => {
    await expect(readSource(path(name))).rejects.toMatchObject({
      name: 'OnrecordError',
      code,
      message: expect.stringMatching(/^.+$/),
      advice: expect.stringMatching(/^.+$/),
    })
  })

  it.skipIf(process.getuid?.() === 0)('refuses a file without permission', async () => {
    await expect(readSource(path('secret.txt'))).rejects.toMatchObject({ code: 'no-permission' })
  })

  it('refuses a large file without reading it', async () => {
    const start = performance.now()
    await expect(readSource(path('huge.txt'))).rejects.toMatchObject({ code: 'too-large' })
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('stops reading an endless input', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(1_000_000).fill(97)
    }
    await expect(readSource('-', { stdin: endless() })).rejects.toMatchObject({ code: 'too-large' })
  })

  it('refuses other addresses, formats and dates', async () => {
    await expect(readSource('ftp://example.org/a')).rejects.toMatchObject({ code: 'address-not-allowed' })
    await expect(readSource(path('report.txt'), { format: 'odt' })).rejects.toMatchObject({ code: 'unknown-format' })
    await expect(readSource(path('report.txt'), { date: '20.2.' })).rejects.toMatchObject({ code: 'bad-date' })
  })
})
