import type { PageWords } from '../../language/page-words.ts'
import { OnrecordError } from '../../report/error.ts'
import { brokenInput } from '../contain/broken.ts'
import type { Content } from '../content.ts'
import { readHtml } from '../html.ts'

const archive = 'PK\x03\x04'

/** Whether bytes are a Word document (ECMA-376): a ZIP archive with the name of its main part in it. */
export const isDocx = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === archive &&
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/document.xml')

/** A Word document: its headings, paragraphs, lists and tables, without pictures and comments. */
export async function readDocx(bytes: Uint8Array, words: PageWords): Promise<Content> {
  await refuseBomb(bytes)
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    return await readHtml(`<!doctype html><html><body><article>${value}</article></body></html>`, words, null)
  } catch (error) {
    throw brokenInput('the Word document', error)
  }
}

/** Unpacked, in bytes; the library unpacks all at once. */
const MOST_UNPACKED = 200_000_000

/** Unpacks every part once and keeps none: what an archive says of its sizes need not be true. */
async function refuseBomb(bytes: Uint8Array): Promise<void> {
  try {
    let left = MOST_UNPACKED
    for await (const size of unpackedSizes(bytes)) {
      left -= size
      if (left < 0) throw bomb()
    }
  } catch (error) {
    throw brokenInput('the Word document', error)
  }
}

async function* unpackedSizes(bytes: Uint8Array): AsyncGenerator<number> {
  const { fromBufferPromise } = await import('yauzl')
  const archive = await fromBufferPromise(Buffer.from(bytes), { decodeStrings: false })
  for await (const entry of archive.eachEntry())
    for await (const chunk of await archive.openReadStreamPromise(entry)) yield (chunk as Uint8Array).length
}

const bomb = (): OnrecordError =>
  new OnrecordError('archive-bomb', 'the document unpacks to more than is safe', 'Save it anew without its pictures.')
