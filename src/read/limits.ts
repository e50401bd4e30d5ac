import { OnrecordError } from '../report/error.ts'

/** Of one input as bytes; a page is mostly markup. */
export const MOST_BYTES = 10_000_000

/** Of one document that holds pictures and fonts as well, in bytes. */
export const MOST_DOCUMENT = 50_000_000

/** Of one report's text, in UTF-16 code units: a thick book. */
export const MOST_TEXT = 5_000_000

export const tooLarge = (what: string, size: number | null): OnrecordError =>
  new OnrecordError(
    'too-large',
    `${what} is too large for one report${size === null ? '' : ` (${megabytes(size)} MB)`}`,
    `Split it into single reports; one may have up to ${megabytes(MOST_BYTES)} MB and ${megabytes(MOST_TEXT)} million characters of text.`,
  )

const megabytes = (size: number): string => (size / 1e6).toFixed(size < 1e7 ? 1 : 0).replace(/\.0$/, '')

/** All chunks of a stream, or `too-large` as soon as there are more than `most` bytes of it. */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  what: string,
  most = MOST_BYTES,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most) throw tooLarge(what, null)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
