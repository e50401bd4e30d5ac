import type { PageWords } from '../../language/page-words.ts'
import { OnrecordError } from '../../report/error.ts'
import { brokenInput } from '../contain/broken.ts'
import type { Content } from '../content.ts'
import { readText } from '../text.ts'
import { refusePdfBomb } from './pdf-bomb.ts'
import { withoutStrays } from './pdf-strays.ts'
import { type Glyphs, textOfPages } from './pdf-text.ts'

/** Of one report. */
const MOST_PAGES = 500

export const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')

/**
 * A PDF document that holds its text as text: lines joined to paragraphs, words that were broken at line ends whole
 * again, running heads and page numbers left out. Throws `no-text` for scanned pages,
 * `archive-bomb`, `too-large`, `broken-input`.
 */
export async function readPdf(bytes: Uint8Array, words: PageWords): Promise<Content> {
  await refusePdfBomb(bytes)
  const { text, title } = await withoutStrays(() => textIn(bytes))
  if (text.trim() === '')
    throw new OnrecordError(
      'no-text',
      'the PDF holds pictures of pages and no text',
      'Have a program recognise its text first.',
    )
  const content = readText(text, words, null)
  return { ...content, title: content.title ?? title }
}

async function textIn(bytes: Uint8Array): Promise<{ text: string; title: string | null }> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The library takes the buffer over; the caller's stays whole.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
    try {
      if (pdf.numPages > MOST_PAGES) throw tooManyPages(pdf.numPages)
      const pages: Glyphs[][] = []
      for (let n = 1; n <= pdf.numPages; n++) {
        const page = await pdf.getPage(n)
        const { items } = await page.getTextContent()
        pages.push(items.flatMap(item => ('str' in item ? glyphsOf(item) : [])))
        page.cleanup()
      }
      const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
      const { Title } = info as { Title?: unknown }
      return { text: textOfPages(pages), title: typeof Title === 'string' && Title.trim() ? Title.trim() : null }
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (error) {
    throw brokenInput('the PDF', error)
  }
}

const glyphsOf = ({
  str,
  transform,
  width,
  height,
}: {
  str: string
  transform: number[]
  width: number
  height: number
}): Glyphs[] =>
  str === '' ? [] : [{ text: str, x: transform[4]!, y: transform[5]!, width, size: height || Math.abs(transform[3]!) }]

const tooManyPages = (pages: number): OnrecordError =>
  new OnrecordError('too-large', `the PDF has ${pages} pages`, `Split it; one report may have up to ${MOST_PAGES}.`)
