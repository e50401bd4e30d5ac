import { OnrecordError } from '../../report/error.ts'
import { decode } from '../decode.ts'
import { collectBytes } from '../limits.ts'
import type { Opened } from '../piece.ts'

/** The text of a feed or a sitemap. Throws `xml-entities` where it defines entities of its own: they can grow without bound. */
export async function xmlText({ bytes, from, origin }: Opened): Promise<string> {
  const { text } = await decode(await collectBytes(bytes, from), { charset: origin.charset, markup: true })
  if (!/<!ENTITY/i.test(text)) return text
  throw new OnrecordError(
    'xml-entities',
    'it defines entities of its own, which is not safe to read',
    'Ask its publisher for a plain feed.',
  )
}

/** What may stand before the first element. No two of them begin alike, so that a long row of them is read once. */
const before =
  /^(?:\xef\xbb\xbf)?\s*(?:(?:<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>)\s*)*/i

/** The name of the first element of XML that is given as Latin-1; null where it begins with something else. */
export function firstElement(head: string): string | null {
  // UTF-16, which XML may be: of the letters that count here every other byte is nothing.
  const letters = /^(?:\xff\xfe|\xfe\xff)/.test(head) ? head.slice(2).replaceAll('\0', '') : head
  return /^<([a-z][\w:-]*)[\s>]/i.exec(letters.slice(before.exec(letters)![0].length))?.[1] ?? null
}
