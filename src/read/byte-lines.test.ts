import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type InputLine, splitLines } from './byte-lines.ts'

async function linesOf(chunks: readonly (string | Uint8Array)[], limit = 1000): Promise<InputLine[]> {
  const found: InputLine[] = []
  for await (const lines of splitLines(Readable.from(chunks.map(c => Buffer.from(c))), limit)) found.push(...lines)
  return found
}

describe('splitLines', () => {
  it('numbers lines, leaves blank ones out, trims carriage returns and the byte order mark', async () => {
    expect(await linesOf(['\ufeff{"a":1}\r\n\n  \n{"b":2}\nlast'])).toEqual([
      { number: 1, text: '{"a":1}' },
      { number: 4, text: '{"b":2}' },
      { number: 5, text: 'last' },
    ])
  })

  it('gives the same lines however the bytes are cut', async () => {
    const bytes = Buffer.from('{"t":"Москва"}\n{"t":"北京"}\n\n{"t":"👩‍👩‍👧‍👦"}')
    const whole = await linesOf([bytes])
    for (let size = 1; size < bytes.length; size++) {
      const chunks: Uint8Array[] = []
      for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.subarray(i, i + size))
      expect(await linesOf(chunks)).toEqual(whole)
    }
  })

  it('refuses a line that is too long, also one in many chunks, and goes on', async () => {
    const lines = await linesOf(['ok\n', 'x'.repeat(60), 'x'.repeat(60), 'x\nfine\n', 'y'.repeat(101)], 100)
    expect(lines.map(l => l.text ?? l.problem?.code)).toEqual(['ok', 'line-too-long', 'fine', 'line-too-long'])
    expect(lines.map(l => l.number)).toEqual([1, 2, 3, 4])
  })

  it('refuses bytes that are not UTF-8, and goes on', async () => {
    const lines = await linesOf([Buffer.from([0xcf, 0xf0, 0xe8, 0x0a]), 'fine\n'])
    expect(lines.map(l => l.text ?? l.problem?.code)).toEqual(['not-utf-8', 'fine'])
  })
})
