import { OnrecordError } from '../report/error.ts'

/** A line of input, 1-based, without its line break; or why it could not be taken in. */
export type InputLine =
  | { readonly number: number; readonly text: string; readonly problem?: undefined }
  | { readonly number: number; readonly text?: undefined; readonly problem: OnrecordError }

const newline = 0x0a

const tooLong = (limit: number): OnrecordError =>
  new OnrecordError(
    'line-too-long',
    `the line is longer than ${Math.floor(limit / 2 ** 20)} MB`,
    'Give one report a line; split what is longer.',
  )

const notUtf8 = (): OnrecordError =>
  new OnrecordError(
    'not-utf-8',
    'the line is not valid UTF-8',
    'Convert the stream to UTF-8 first, for example with iconv.',
  )

/**
 * Splits a stream of bytes at line feeds; gives the lines that each chunk completes, together. Blank
 * lines are counted and left out. A line longer than `limit` bytes is skipped without being kept, so
 * that memory stays bounded whatever comes in. Invalid UTF-8 makes the line a problem.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<InputLine[]> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  const take = (part: Uint8Array): void => {
    length += part.length
    if (length <= limit) parts.push(part)
    else parts = []
  }
  const finish = (): InputLine | null => {
    const line = length > limit ? { number, problem: tooLong(limit) } : decode(number, parts, length)
    parts = []
    length = 0
    number++
    return line
  }
  for await (const chunk of chunks) {
    const lines: InputLine[] = []
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, end))
      const line = finish()
      if (line) lines.push(line)
      start = end + 1
    }
    take(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
  const last = length > 0 ? finish() : null
  if (last) yield [last]
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function decode(number: number, parts: readonly Uint8Array[], length: number): InputLine | null {
  try {
    // The decoder drops a byte order mark; a carriage return before the line feed is a blank to trim.
    const text = decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts, length)).trim()
    return text === '' ? null : { number, text }
  } catch {
    return { number, problem: notUtf8() }
  }
}
