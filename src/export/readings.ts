import { type Export, everyKind } from './export.ts'
import { jsonLines } from './json-lines.ts'

/** Readings as they are, a line each: what `onrecord read --jsonl` writes and every other export is made from. */
export const readingsExport: Export = {
  name: 'jsonl',
  title: 'everything, a reading a line; can be read back without loss',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  kinds: everyKind,
  omits: null,
  lossless: true,
  write: jsonLines(reading => [reading]),
}
