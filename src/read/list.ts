import type { PageWords } from '../language/page-words.ts'
import type { Content } from './content.ts'
import { readHtml } from './html.ts'
import { readText } from './text.ts'

export interface ReadContext {
  readonly words: PageWords
  /** The title given from outside, or null. */
  readonly title: string | null
  /** Where the input came from, or null. */
  readonly url: string | null
}

/** One kind of input. Its reader gets decoded text and throws an `OnrecordError` when there is no report in it. */
export interface Format {
  readonly name: string
  /** Media types, file endings with their dot, and the look of the text by which it is told. */
  readonly mediaTypes: readonly string[]
  readonly endings: readonly string[]
  sniff(text: string): boolean
  read(text: string, context: ReadContext): Content | Promise<Content>
}

const html: Format = {
  name: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  endings: ['.html', '.htm', '.xhtml'],
  sniff: looksLikeHtml,
  read: (text, { words, url }) => readHtml(text, words, url),
}

const plain: Format = {
  name: 'text',
  mediaTypes: ['text/plain'],
  endings: ['.txt', '.text', '.md'],
  sniff: () => true,
  read: (text, { words, title }) => readText(text, words, title),
}

/** Every format that can be read; the first that fits is taken, plain text fits always. */
export const formats: readonly Format[] = [html, plain]

/** By media type, else by how the text begins, else by the name's ending. */
export function formatOf(text: string, mediaType: string | null, name: string | null): Format {
  const byType = formats.find(f => mediaType !== null && mediaType !== 'text/plain' && f.mediaTypes.includes(mediaType))
  const byEnding = formats.find(f => f.endings.some(ending => name?.toLowerCase().endsWith(ending)))
  const byLook = formats.find(f => f.sniff(text)) ?? plain
  return byType ?? (byLook === plain ? (byEnding ?? plain) : byLook)
}

/** A doctype, or an element of a page's frame, before any words. */
function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 2000).replace(/^\ufeff?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*/, '')
  return /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|section|p|h1)[\s>/]/i.test(head)
}
