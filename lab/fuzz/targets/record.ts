import type { Span } from '../../../src/report/span.ts'
import { recordAttack } from '../../../test/attacks/spans.ts'
import { bytesOf, type Target, textOf } from './target.ts'

/** Spans of records: four bytes each, as numbers with a sign; then the text. */
export const open = async (): Promise<Target> => ({
  holds(bytes) {
    const numbers = Buffer.from(bytes.subarray(0, 9))
    if (numbers.length < 9) return
    const spanAt = (at: number): Span => [numbers.readInt8(at), numbers.readInt8(at + 1)]
    const evidence = [spanAt(4), spanAt(6)].slice(0, numbers[8]! % 3)
    const what = numbers[8]! & 4 ? spanAt(2) : null
    recordAttack.holds({ text: textOf(bytes.subarray(9)), span: spanAt(0), what, evidence })
  },
  seeds: ['\0\x03\0\x03\x04\x07\0\x07\x05Two mills burned.', '\x01\x02\0\0\0\0\0\0\x01 a\u0301 \u{1f600} b'].map(
    bytesOf,
  ),
  words: [' ', '\u00a0', '\u{1f600}', '\u0301', '\ufeff', '\u200b', '\n'],
})
