import type { PageWords } from '../language/page-words.ts'
import type { Block } from '../report/report.ts'
import { agencyAtEnd } from './agencies.ts'
import type { Content } from './content.ts'
import { type Dateline, datelineBlocks, datelineOf } from './dateline.ts'
import { type Furniture, furnitureOf } from './furniture.ts'
import { MOST_TEXT, tooLarge } from './limits.ts'
import { headingsOf } from './plain/headings.ts'
import { linesOf } from './plain/lines.ts'
import { type Paragraph, paragraphsOf } from './plain/paragraphs.ts'

/** A bullet or a number before an item's words. */
const LIST_MARK = /^(?:[•‣◦▪●·*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/

/** Bylines and credits count only this near to the top or the end. */
const EDGE_PARAGRAPHS = 8

interface Classified {
  readonly paragraph: Paragraph
  readonly furniture: Furniture | null
}

/**
 * Plain text: the text stays as it is, every paragraph of it gets a kind. `knownTitle` is the title
 * given from outside, by which the headline in the text is recognised. Throws `too-large`.
 */
export function readText(text: string, words: PageWords, knownTitle: string | null = null): Content {
  if (text.length > MOST_TEXT) throw tooLarge('the text', text.length)
  const isFurniture = (line: string) => furnitureOf(line, words) !== null
  const classified = paragraphsOf(text, linesOf(text), isFurniture).map(paragraph => ({
    paragraph,
    furniture: furnitureOf(text.slice(...paragraph.span), words),
  }))
  const own = classified.filter(c => !c.furniture).map(c => c.paragraph)
  const dateline = firstDateline(text, own, words)
  const { title, subheadings } = headingsOf(text, own, knownTitle, dateline?.paragraph ?? null)
  const blocks = classified.flatMap(({ paragraph, furniture }): Block[] => {
    if (furniture) return [{ span: paragraph.span, kind: furniture.kind }]
    if (paragraph === title) return [{ span: paragraph.span, kind: 'title' }]
    if (subheadings.has(paragraph)) return [{ span: paragraph.span, kind: 'subheading' }]
    return runningBlocks(text, paragraph, dateline?.paragraph === paragraph ? dateline.dateline : null)
  })
  return {
    text,
    blocks,
    title: knownTitle ?? (title && oneLine(text.slice(...title.span))),
    ...factsOf(text, classified, p => p === title || subheadings.has(p), dateline?.dateline ?? null),
  }
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

interface Found {
  readonly paragraph: Paragraph
  readonly dateline: Dateline
}

/** In the first paragraph, or after a headline, a standfirst and the points of a list. A transcript's speakers are none. */
function firstDateline(text: string, own: readonly Paragraph[], words: PageWords): Found | null {
  const speakers = own.slice(0, 12).filter(p => /^\p{Lu}[\p{Lu} .'’-]+:\s/u.test(text.slice(p.span[0], p.span[0] + 60)))
  const unlisted = own.slice(0, 8).filter(p => !LIST_MARK.test(text.slice(...p.span)))
  for (const paragraph of unlisted.slice(0, 3)) {
    const dateline = datelineOf(text.slice(...paragraph.span), words)
    if (dateline && (speakers.length < 2 || !speakers.includes(paragraph))) return { paragraph, dateline }
  }
  return null
}

function runningBlocks(text: string, { span: [start, end] }: Paragraph, dateline: Dateline | null): Block[] {
  if (dateline) return datelineBlocks([start, end], dateline)
  const mark = LIST_MARK.exec(text.slice(start, Math.min(end, start + 12)))
  return mark
    ? [{ span: [start + mark[0].length, end], kind: 'list-item' }]
    : [{ span: [start, end], kind: 'paragraph' }]
}

/** What stamps, bylines and the dateline say; dates only from before the running text, credits from head and foot. */
function factsOf(
  text: string,
  classified: readonly Classified[],
  isHeading: (paragraph: Paragraph) => boolean,
  dateline: Dateline | null,
): Pick<Content, 'agency' | 'byline' | 'published' | 'updated' | 'dateline'> {
  const isCredit = (_: Classified, i: number) => i < EDGE_PARAGRAPHS || i >= classified.length - EDGE_PARAGRAPHS
  const firstRunning = classified.findIndex(c => !c.furniture && !isHeading(c.paragraph))
  const head = classified.slice(0, Math.max(firstRunning, 0)).flatMap(c => c.furniture ?? [])
  const last = classified.findLast(c => !c.furniture && !isHeading(c.paragraph)) ?? null
  const credits = classified.filter(isCredit).flatMap(c => c.furniture ?? [])
  return {
    dateline: dateline?.words ?? head.find(f => f.dateline)?.dateline ?? null,
    agency:
      dateline?.agency ??
      credits.find(f => f.agency)?.agency ??
      (last && agencyAtEnd(text.slice(...last.paragraph.span))),
    byline: credits.find(f => f.byline)?.byline ?? [],
    published: head.find(f => f.published)?.published ?? dateline?.date ?? null,
    updated: head.find(f => f.updated)?.updated ?? null,
  }
}
