import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const RUSSIAN = 'Министр сообщил, что на складе нашли двадцать ящиков. Пострадавших нет.'
const WESTERN = 'Le préfet a déclaré que la forêt brûlait encore à l’est de la ville.'

/** Encodes by asking the decoder for every byte. */
function encode(text: string, label: string): Uint8Array {
  const table = new Map<string, number>()
  const decoder = new TextDecoder(label)
  for (let byte = 255; byte >= 0; byte--) table.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text].map(c => table.get(c) ?? 63))
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decode', () => {
  const cases: [string, Uint8Array, string, string][] = [
    ['UTF-8', utf8(RUSSIAN), RUSSIAN, 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${RUSSIAN}`), RUSSIAN, 'utf-8'],
    ['UTF-16 LE with a mark', utf16(RUSSIAN, false, true), RUSSIAN, 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(RUSSIAN, true, true), RUSSIAN, 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(WESTERN, false, false), WESTERN, 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(RUSSIAN, true, false), RUSSIAN, 'utf-16be'],
    ['windows-1251', encode(RUSSIAN, 'windows-1251'), RUSSIAN, 'windows-1251'],
    ['windows-1251 in capitals', encode(RUSSIAN.toUpperCase(), 'windows-1251'), RUSSIAN.toUpperCase(), 'windows-1251'],
    ['KOI8-R', encode(RUSSIAN, 'koi8-r'), RUSSIAN, 'koi8-r'],
    ['windows-1252', latin1(WESTERN.replace('’', '\x92')), WESTERN, 'windows-1252'],
    ['windows-1252 quotation marks', latin1('\x93Go,\x94 he said.'), '“Go,” he said.', 'windows-1252'],
  ]
  it.each(cases)('%s', async (_, bytes, text, encoding) => {
    expect(await decode(bytes)).toEqual({ text, encoding })
  })

  it('believes the header where the bytes allow it', async () => {
    const bytes = encode('Žena řekla, že most spadl.', 'windows-1250')
    expect((await decode(bytes, { charset: 'windows-1250' })).text).toBe('Žena řekla, že most spadl.')
    expect((await decode(bytes, { charset: 'no-such-charset' })).encoding).toBe('windows-1252')
  })

  it('does not believe a header that calls UTF-8 something else', async () => {
    expect(await decode(utf8(WESTERN), { charset: 'iso-8859-1' })).toEqual({ text: WESTERN, encoding: 'utf-8' })
  })

  it('reads the charset of a meta element', async () => {
    const page = `<html><head><meta charset="windows-1250"></head><body>Žena řekla, že most spadl.</body></html>`
    expect((await decode(encode(page, 'windows-1250'), { markup: true })).text).toContain('Žena řekla')
  })

  it('keeps UTF-8 that was cut in the middle of a character', async () => {
    const { text, encoding } = await decode(utf8(RUSSIAN).subarray(0, -2).subarray(0, 81))
    expect(encoding).toBe('utf-8')
    expect(RUSSIAN.startsWith(text.replace(/\ufffd$/, ''))).toBe(true)
  })

  it('keeps line ends and blanks as they are', async () => {
    expect((await decode(utf8('  a\r\nb\r\n'))).text).toBe('  a\r\nb\r\n')
  })

  const refused: [string, Uint8Array, string, RegExp][] = [
    ['nothing', new Uint8Array(), 'empty-input', /no text/],
    ['blanks', utf8(' \r\n\t '), 'empty-input', /no text/],
    ['a mark alone', utf8('\ufeff'), 'empty-input', /no text/],
    ['a PDF', utf8('%PDF-1.7\n…'), 'binary-input', /PDF/],
    ['a ZIP', utf8('PK\x03\x04rest'), 'binary-input', /ZIP archive or an Office document/],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'binary-input', /PNG/],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'binary-input', /JPEG/],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'binary-input', /gzip/],
    ['NUL bytes', utf8('A report.\0\0\0\x01\x02'), 'binary-input', /binary data/],
    ['RTF', utf8('{\\rtf1 A report.}'), 'binary-input', /RTF/],
  ]
  it.each(refused)('refuses %s', async (_, bytes, code, message) => {
    await expect(decode(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
  })
})
