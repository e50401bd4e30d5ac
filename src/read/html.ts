import type { PageWords } from '../language/page-words.ts'
import { OnrecordError } from '../report/error.ts'
import type { Block } from '../report/report.ts'
import type { Content } from './content.ts'
import { datelineOf } from './dateline.ts'
import { furnitureOf } from './furniture.ts'
import { findArticle } from './html/article.ts'
import { cleanPage, ownBlocks } from './html/clean.ts'
import { type Page, type PageElement, parsePage, unreadablePage } from './html/dom.ts'
import { factsOfPage } from './html/metadata.ts'
import { type PageBlock, renderBlocks } from './html/render.ts'
import { endsSentence, wordCount } from './plain/stops.ts'

/**
 * A web page: the article's own words, a blank line between paragraphs, and what the page says about
 * it. The headline stands in `title` and not in the text. Nothing on the page runs or is loaded.
 * Throws `no-article`, `unreadable-html`.
 */
export async function readHtml(html: string, words: PageWords, url: string | null = null): Promise<Content> {
  const page = await parsePage(html)
  try {
    const facts = factsOfPage(page, url, words)
    const found = renderBlocks(await articleOf(page))
    const blocks = ownBlocks(found, facts, words)
    if (!blocks.some(isProse)) throw noArticle()
    const credits = found.flatMap(block => furnitureOf(block.text, words) ?? [])
    const content = withText(blocks, words)
    return {
      ...facts,
      ...content,
      agency: content.agency ?? facts.agency ?? credits.find(c => c.agency)?.agency ?? null,
      byline: facts.byline.length ? facts.byline : (credits.find(c => c.byline)?.byline ?? []),
      published: facts.published ?? credits.find(c => c.published)?.published ?? null,
      updated: facts.updated ?? credits.find(c => c.updated)?.updated ?? null,
    }
  } catch (error) {
    throw error instanceof OnrecordError ? error : unreadablePage(error)
  }
}

async function articleOf(page: Page): Promise<PageElement> {
  cleanPage(page)
  const article = await findArticle(page)
  if (!article) throw noArticle()
  return article
}

/** A sentence of the page's own; scripts without blanks between words are measured by their length. */
const isProse = ({ kind, text }: PageBlock): boolean =>
  kind !== 'subheading' && (wordCount(text) >= 5 || text.length >= 30) && endsSentence(text, [0, text.length])

function withText(
  pageBlocks: readonly PageBlock[],
  words: PageWords,
): Pick<Content, 'text' | 'blocks' | 'dateline' | 'agency'> {
  const blocks: Block[] = []
  const dispatch = pageBlocks.slice(0, 3).find(b => b.kind === 'paragraph' && datelineOf(b.text, words))
  const dateline = dispatch ? datelineOf(dispatch.text, words) : null
  let start = 0
  for (const block of pageBlocks) {
    const end = start + block.text.length
    if (block === dispatch && dateline) {
      blocks.push({ span: [start, start + dateline.length], kind: 'dateline' })
      blocks.push({ span: [start + dateline.bodyStart, end], kind: 'paragraph' })
    } else blocks.push({ span: [start, end], kind: block.kind })
    start = end + 2
  }
  const text = pageBlocks.map(b => b.text).join('\n\n')
  return { text, blocks, dateline: dateline?.words ?? null, agency: dateline?.agency ?? null }
}

const noArticle = (): OnrecordError =>
  new OnrecordError(
    'no-article',
    'no article was found on the page',
    'Give the page of one report, not a front page or a list; or save its text and read that.',
  )
