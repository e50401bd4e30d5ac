import type { PageWords } from '../language/page-words.ts'
import type { Block } from '../report/report.ts'
import type { Content } from './content.ts'
import { type Dateline, datelineBlocks, datelineOf } from './dateline.ts'
import { type Furniture, furnitureOf } from './furniture.ts'
import { headingsOf } from './plain/headings.ts'
import { linesOf } from './plain/lines.ts'
import { type Paragraph, paragraphsOf } from './plain/paragraphs.ts'

/** A bullet or a number before an item's words. */
const LIST_MARK = /^(?:[•‣◦▪●·*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/

/** Stamps and bylines count only near the top. */
const HEAD_PARAGRAPHS = 8

interface Classified {
  readonly paragraph: Paragraph
  readonly furniture: Furniture | null
}

/**
 * Plain text: the text stays as it is, every paragraph of it gets a kind. `knownTitle` is the title
 * given from outside, by which the headline in the text is recognised.
 */
export function readText(text: string, words: PageWords, knownTitle: string | null = null): Content {
  const classified = paragraphsOf(text, linesOf(text)).map(paragraph => ({
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
    dateline: dateline?.dateline.words ?? null,
    ...factsOf(classified, title, dateline?.dateline ?? null),
  }
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

interface Found {
  readonly paragraph: Paragraph
  readonly dateline: Dateline
}

/** In the first paragraph, or after a headline and a standfirst. A transcript's speakers are none. */
function firstDateline(text: string, own: readonly Paragraph[], words: PageWords): Found | null {
  const speakers = own.slice(0, 12).filter(p => /^\p{Lu}[\p{Lu} .'’-]+:\s/u.test(text.slice(p.span[0], p.span[0] + 60)))
  for (const paragraph of own.slice(0, 3)) {
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

/** What stamps, bylines and the dateline say; bylines and dates only from the head, credits from anywhere. */
function factsOf(
  classified: readonly Classified[],
  title: Paragraph | null,
  dateline: Dateline | null,
): Pick<Content, 'agency' | 'byline' | 'published' | 'updated'> {
  const isCredit = (_: Classified, i: number) => i < HEAD_PARAGRAPHS || i >= classified.length - HEAD_PARAGRAPHS
  const firstRunning = classified.findIndex(c => !c.furniture && c.paragraph !== title)
  const head = classified.slice(0, Math.max(firstRunning, 0) + 1).flatMap(c => c.furniture ?? [])
  const credits = classified.filter(isCredit).flatMap(c => c.furniture ?? [])
  return {
    agency: dateline?.agency ?? credits.find(f => f.agency)?.agency ?? null,
    byline: credits.find(f => f.byline)?.byline ?? [],
    published: head.find(f => f.published)?.published ?? dateline?.date ?? null,
    updated: head.find(f => f.updated)?.updated ?? null,
  }
}
