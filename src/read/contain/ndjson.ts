import { splitLines } from '../byte-lines.ts'
import type { Container } from '../piece.ts'

/** In bytes; the readers refuse far shorter texts. */
const LONGEST_LINE = 64 * 2 ** 20

/** A report a line, as `json-line.ts` describes them. */
export const ndjson: Container = {
  name: 'ndjson',
  called: 'a stream of reports',
  mediaTypes: ['application/x-ndjson', 'application/jsonl', 'application/jsonlines'],
  endings: ['.jsonl', '.ndjson'],
  sniff: (head, hinted) => hinted || /^(?:\xef\xbb\xbf)?\s*\{/.test(head),
  async *open({ from, bytes }) {
    for await (const lines of splitLines(bytes, LONGEST_LINE)) {
      for (const { number, text, problem } of lines) {
        const place = `${from}#${number}`
        if (problem) yield { kind: 'problem', from: place, line: number, error: problem }
        else yield { kind: 'line', from: place, number, text }
      }
    }
  },
}
