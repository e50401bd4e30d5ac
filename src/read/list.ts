import type { PageWords } from '../language/page-words.ts'
import type { Content } from './content.ts'
import { isDocx, readDocx } from './document/docx.ts'
import { isPdf, readPdf } from './document/pdf.ts'
import { readHtml } from './html.ts'
import { readText } from './text.ts'

export interface ReadContext {
  readonly words: PageWords
  /** The title given from outside, or null. */
  readonly title: string | null
  /** Where the input came from, or null. */
  readonly url: string | null
}

interface Named {
  readonly name: string
  /** Media types and file endings with their dot. */
  readonly mediaTypes: readonly string[]
  readonly endings: readonly string[]
}

/** A format of characters. Its reader gets decoded text and throws an `OnrecordError` when there is no report in it. */
export interface TextFormat extends Named {
  readonly kind: 'text'
  sniff(text: string): boolean
  read(text: string, context: ReadContext): Content | Promise<Content>
}

/** A format that tells its own encoding. */
export interface ByteFormat extends Named {
  readonly kind: 'bytes'
  sniff(bytes: Uint8Array): boolean
  read(bytes: Uint8Array, context: ReadContext): Content | Promise<Content>
}

export type Format = TextFormat | ByteFormat

const html: TextFormat = {
  kind: 'text',
  name: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  endings: ['.html', '.htm', '.xhtml'],
  sniff: looksLikeHtml,
  read: (text, { words, url }) => readHtml(text, words, url),
}

const plain: TextFormat = {
  kind: 'text',
  name: 'text',
  mediaTypes: ['text/plain'],
  endings: ['.txt', '.text', '.md'],
  sniff: () => true,
  read: (text, { words, title }) => readText(text, words, title),
}

const textFormats: readonly TextFormat[] = [html, plain]
const pdf: ByteFormat = {
  kind: 'bytes',
  name: 'pdf',
  mediaTypes: ['application/pdf'],
  endings: ['.pdf'],
  sniff: isPdf,
  read: (bytes, { words }) => readPdf(bytes, words),
}

const docx: ByteFormat = {
  kind: 'bytes',
  name: 'docx',
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  endings: ['.docx'],
  sniff: isDocx,
  read: (bytes, { words }) => readDocx(bytes, words),
}

const byteFormats: readonly ByteFormat[] = [pdf, docx]

/** Every format of a single report. */
export const formats: readonly Format[] = [...byteFormats, ...textFormats]

/** Whether the media type or the ending of the name is one of the format's. */
export const isHinted = (format: Named, mediaType: string | null, name: string | null): boolean =>
  format.mediaTypes.includes(mediaType ?? '') || format.endings.some(ending => name?.toLowerCase().endsWith(ending))

/** The format that the bytes themselves show, or null when they can only be text. */
export const formatOfBytes = (bytes: Uint8Array): ByteFormat | null => byteFormats.find(f => f.sniff(bytes)) ?? null

/** By media type, else by how the text begins, else by the name's ending; plain text fits always. */
export function formatOfText(text: string, mediaType: string | null, name: string | null): TextFormat {
  const byType = textFormats.find(f => f !== plain && f.mediaTypes.includes(mediaType ?? ''))
  const byLook = textFormats.find(f => f.sniff(text)) ?? plain
  const byEnding = textFormats.find(f => isHinted(f, null, name))
  return byType ?? (byLook === plain ? (byEnding ?? plain) : byLook)
}

/** A doctype, or an element of a page's frame, before any words. */
function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 2000).replace(/^\ufeff?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*/, '')
  return /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|section|p|h1)[\s>/]/i.test(head)
}
