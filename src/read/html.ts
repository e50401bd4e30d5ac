import type { PageWords } from '../language/page-words.ts'
import { OnrecordError } from '../report/error.ts'
import type { Block } from '../report/report.ts'
import type { Content } from './content.ts'
import { datelineBlocks, datelineOf } from './dateline.ts'
import { furnitureOf } from './furniture.ts'
import { findArticle } from './html/article.ts'
import { cleanPage, ownBlocks, reveal } from './html/clean.ts'
import { collapse, type Page, parsePage, unreadablePage, withoutMarkup } from './html/dom.ts'
import { factsOfPage } from './html/metadata.ts'
import { type PageBlock, renderBlocks } from './html/render.ts'
import { MOST_TEXT, tooLarge } from './limits.ts'
import { headingsOf } from './plain/headings.ts'
import type { Paragraph } from './plain/paragraphs.ts'
import { endsSentence, wordCount } from './plain/stops.ts'

/**
 * A web page: the article's own words, a blank line between paragraphs, and what the page says about
 * it. The headline stands in `title` and not in the text. Nothing on the page runs or is loaded.
 * Throws `no-article`, `unreadable-html`, `too-large`.
 */
export async function readHtml(html: string, words: PageWords, url: string | null = null): Promise<Content> {
  const page = await parsePage(html)
  try {
    const { body, ...facts } = factsOfPage(page, url, words)
    const own = (blocks: readonly PageBlock[]): PageBlock[] => ownBlocks(blocks, facts, words)
    const found = await fullest(await blocksOf(page), own, [() => blocksOfData(body ?? ''), () => hiddenBlocks(html)])
    const blocks = own(found)
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

/** A page that shows fewer characters than this may wait for its scripts, if it holds so many times more. */
const [LITTLE, FAR_MORE] = [150, 4]

/** What the page shows; where that is next to nothing, the first that it holds for its scripts to show. */
async function fullest(
  shown: PageBlock[],
  own: (blocks: readonly PageBlock[]) => PageBlock[],
  held: readonly (() => PageBlock[] | Promise<PageBlock[]>)[],
): Promise<PageBlock[]> {
  const seen = proseIn(own(shown))
  if (seen >= LITTLE) return shown
  for (const look of held) {
    const blocks = await look()
    if (proseIn(own(blocks)) > seen * FAR_MORE) return blocks
  }
  return shown
}

const proseIn = (blocks: readonly PageBlock[]): number => lengthOf(blocks.filter(isProse))

const lengthOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** Those of the article, as far as the page shows it. */
async function blocksOf(page: Page): Promise<PageBlock[]> {
  cleanPage(page)
  const article = await findArticle(page)
  const blocks = article ? renderBlocks(article) : []
  if (lengthOf(blocks) > MOST_TEXT) throw tooLarge('the page', null)
  return blocks
}

/** Those of a page that hides its article until a script runs. */
async function hiddenBlocks(html: string): Promise<PageBlock[]> {
  const page = await parsePage(html)
  return reveal(page) ? blocksOf(page) : []
}

/** A sentence of the page's own; scripts without blanks between words are measured by their length. */
const isProse = ({ kind, text }: PageBlock): boolean =>
  kind !== 'subheading' && (wordCount(text) >= 5 || text.length >= 30) && endsSentence(text, [0, text.length])

/** A page that shows its text only when its scripts run may hold it as data too. */
const blocksOfData = (body: string): PageBlock[] =>
  withoutMarkup(body.slice(0, MOST_TEXT).replace(/<\/(?:p|h\d|li|div)>|<br\s*\/?>/gi, '\n'))
    .split(/\n+/)
    .map(line => ({ kind: 'paragraph', text: collapse(line), linked: 0 }) as const)
    .filter(block => block.text !== '')

interface Placed extends Paragraph {
  readonly block: PageBlock
}

/** The blocks one after the other, a blank line between them; what is told by its words alone gets its kind here. */
function withText(
  pageBlocks: readonly PageBlock[],
  words: PageWords,
): Pick<Content, 'text' | 'blocks' | 'dateline' | 'agency'> {
  const placed: Placed[] = []
  let start = 0
  for (const block of pageBlocks) {
    placed.push({ block, span: [start, start + block.text.length] })
    start += block.text.length + 2
  }
  const text = pageBlocks.map(b => b.text).join('\n\n')
  const paragraphs = placed.filter(p => p.block.kind === 'paragraph')
  const dispatch = paragraphs.slice(0, 3).find(p => datelineOf(p.block.text, words)) ?? null
  const dateline = dispatch && datelineOf(dispatch.block.text, words)
  const { title, subheadings } = headingsOf(text, paragraphs, null, dispatch)
  const blocks = placed.flatMap((p): Block[] => {
    if (p === dispatch && dateline) return datelineBlocks(p.span, dateline)
    return [{ span: p.span, kind: p === title || subheadings.has(p) ? 'subheading' : p.block.kind }]
  })
  return { text, blocks, dateline: dateline?.words ?? null, agency: dateline?.agency ?? null }
}

const noArticle = (): OnrecordError =>
  new OnrecordError(
    'no-article',
    'no article was found on the page',
    'Give the page of one report, not a front page or a list; or save its text and read that.',
  )
