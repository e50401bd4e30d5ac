import { packs } from '../../language/packs.ts'
import type { Origin } from '../bytes.ts'
import { readDate } from '../dates.ts'
import { collapse, withoutMarkup } from '../html/dom.ts'
import { type Container, type Item, type Opened, streamOf } from '../piece.ts'
import type { Hints } from '../report.ts'
import { brokenInput } from './broken.ts'
import { firstElement, xmlText } from './xml.ts'

/** From so many characters on an entry holds the report itself and not a summary of it. */
const WHOLE = 1200

/** RSS, Atom, RDF or JSON Feed: entries that hold their text are reports, the others are links to them. */
export const feed: Container = {
  name: 'feed',
  called: 'a feed',
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
  endings: ['.rss', '.atom', '.rdf'],
  sniff: head =>
    /^(?:rss|feed|rdf:RDF)$/i.test(firstElement(head) ?? '') ||
    /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(head),
  async *open(piece, budget) {
    for (const entry of await entriesOf(piece)) {
      budget.takeEntry()
      const item = itemOf(piece, entry)
      if (item) yield item
    }
  },
}

/** What the four formats tell of a report, under one name each. */
interface FeedEntry {
  readonly url: string | null
  readonly content: Words
  readonly hints: Hints
}

/** Words of a feed, and whether they are HTML. */
interface Words {
  readonly words: string | null
  readonly html: boolean
}

/** Whatever RSS holds is HTML by custom, titles too. */
const htmlOf = (words: string | undefined): Words => ({ words: words ?? null, html: true })

const plainOf = (words: string | undefined): Words => ({ words: words ?? null, html: false })

/** RFC 4287, 3.1: what does not say that it is HTML is text; some of it is markup none the less. */
function atomOf(given: { readonly value?: string; readonly type?: string } | undefined): Words {
  const { value, type = 'text' } = given ?? {}
  return /html/.test(type) || /<(?:p|br|div)\b[^<>]*>/i.test(value ?? '') ? htmlOf(value) : plainOf(value)
}

async function entriesOf(piece: Opened): Promise<FeedEntry[]> {
  const text = await xmlText(piece)
  try {
    const { parseFeed } = await import('feedsmith')
    const parsed = parseFeed(text)
    switch (parsed.format) {
      case 'atom':
        return (parsed.feed.entries ?? []).map(e => ({
          url: (e.links?.find(l => !l.rel || l.rel === 'alternate') ?? e.links?.[0])?.href ?? null,
          content: atomOf(e.content?.value ? e.content : e.summary),
          hints: hintsOf(
            atomOf(parsed.feed.title),
            atomOf(e.title),
            e.published,
            e.updated,
            (e.authors ?? []).map(a => plainOf(a.name)),
          ),
        }))
      case 'json':
        return (parsed.feed.items ?? []).map(i => ({
          url: i.url ?? i.external_url ?? null,
          content: i.content_html ? htmlOf(i.content_html) : plainOf(i.content_text),
          hints: hintsOf(
            plainOf(parsed.feed.title),
            plainOf(i.title),
            i.date_published,
            i.date_modified,
            (i.authors ?? []).map(a => plainOf(a.name)),
          ),
        }))
      default:
        return (parsed.feed.items ?? []).map(i => ({
          url: i.link ?? null,
          content: htmlOf(i.content?.encoded ?? i.description),
          hints: hintsOf(
            htmlOf(parsed.feed.title),
            htmlOf(i.title),
            'pubDate' in i ? i.pubDate : i.dc?.dates?.[0],
            undefined,
            (i.dc?.creators ?? []).map(htmlOf),
          ),
        }))
    }
  } catch (error) {
    throw brokenInput('the feed', error)
  }
}

const hintsOf = (
  outlet: Words,
  title: Words,
  published: string | undefined,
  updated: string | undefined,
  authors: readonly Words[],
): Hints => ({
  outlet: lineOf(outlet),
  title: lineOf(title),
  published: dayOf(published),
  updated: dayOf(updated),
  byline: authors.flatMap(a => lineOf(a) ?? []),
})

const lineOf = ({ words, html }: Words): string | null =>
  collapse(html ? withoutMarkup((words ?? '').replace(/<br\b[^<>]*>/gi, ' ')) : (words ?? '')) || null

/** ISO 8601, or RFC 822 as RSS has it. */
const dayOf = (words: string | undefined): string | null =>
  words ? readDate(words.trim().replace(/\b([ECMP])([SD])T$/i, offsetOf), packs[0]!.pages) : null

/** The zones that RFC 822 names; west of Greenwich, all of them. */
const hours: Readonly<Record<string, number>> = { E: 5, C: 6, M: 7, P: 8 }

const offsetOf = (_: string, zone: string, season: string): string =>
  `-0${hours[zone.toUpperCase()]! - (season.toUpperCase() === 'D' ? 1 : 0)}00`

function itemOf({ from, origin }: Opened, { url, content, hints }: FeedEntry): Item | null {
  const address = url && URL.canParse(url, origin.url ?? undefined) ? new URL(url, origin.url ?? undefined).href : null
  const place = `${from}#${address ?? hints.title ?? ''}`
  const known: Origin = { url: address, hints, retrieved: origin.retrieved ?? null }
  const words = content.words ?? ''
  if ((content.html ? words.replace(/<[^<>]*>/g, '') : words).length >= WHOLE) {
    const text = content.html ? `<!doctype html><html><body><article>${words}</article></body></html>` : words
    return {
      kind: 'piece',
      from: place,
      origin: { ...known, format: content.html ? 'html' : 'text', charset: 'utf-8' },
      stream: () => streamOf(Buffer.from(text)),
    }
  }
  return address ? { kind: 'link', from: place, url: address, origin: known } : null
}
