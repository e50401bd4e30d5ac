import { packs } from '../../language/packs.ts'
import type { Origin } from '../bytes.ts'
import { readDate } from '../dates.ts'
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
  readonly html: string | null
  readonly hints: Hints
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
          html: e.content?.value ?? e.summary?.value ?? null,
          hints: hintsOf(
            parsed.feed.title?.value,
            e.title?.value,
            e.published,
            e.updated,
            (e.authors ?? []).map(a => a.name),
          ),
        }))
      case 'json':
        return (parsed.feed.items ?? []).map(i => ({
          url: i.url ?? i.external_url ?? null,
          html: i.content_html ?? i.content_text ?? null,
          hints: hintsOf(
            parsed.feed.title,
            i.title,
            i.date_published,
            i.date_modified,
            (i.authors ?? []).map(a => a.name),
          ),
        }))
      default:
        return (parsed.feed.items ?? []).map(i => ({
          url: i.link ?? null,
          html: i.content?.encoded ?? i.description ?? null,
          hints: hintsOf(
            parsed.feed.title,
            i.title,
            'pubDate' in i ? i.pubDate : i.dc?.dates?.[0],
            undefined,
            i.dc?.creators ?? [],
          ),
        }))
    }
  } catch (error) {
    throw brokenInput('the feed', error)
  }
}

const hintsOf = (
  outlet: string | undefined,
  title: string | undefined,
  published: string | undefined,
  updated: string | undefined,
  authors: readonly (string | undefined)[],
): Hints => ({
  outlet: outlet?.trim() || null,
  title: title?.trim() || null,
  published: dayOf(published),
  updated: dayOf(updated),
  byline: authors.flatMap(a => a?.trim() || []),
})

/** ISO 8601, or RFC 822 as RSS has it. */
const dayOf = (words: string | undefined): string | null =>
  words ? readDate(words.trim().replace(/\b([ECMP])([SD])T$/i, offsetOf), packs[0]!.pages) : null

/** The zones that RFC 822 names; west of Greenwich, all of them. */
const hours: Readonly<Record<string, number>> = { E: 5, C: 6, M: 7, P: 8 }

const offsetOf = (_: string, zone: string, season: string): string =>
  `-0${hours[zone.toUpperCase()]! - (season.toUpperCase() === 'D' ? 1 : 0)}00`

function itemOf({ from, origin }: Opened, { url, html, hints }: FeedEntry): Item | null {
  const address = url && URL.canParse(url, origin.url ?? undefined) ? new URL(url, origin.url ?? undefined).href : null
  const place = `${from}#${address ?? hints.title ?? ''}`
  const known: Origin = { url: address, hints, retrieved: origin.retrieved ?? null }
  if (html && html.replace(/<[^<>]*>/g, '').length >= WHOLE) {
    const page = `<!doctype html><html><body><article>${html}</article></body></html>`
    return {
      kind: 'piece',
      from: place,
      origin: { ...known, format: 'html', charset: 'utf-8' },
      stream: () => streamOf(Buffer.from(page)),
    }
  }
  return address ? { kind: 'link', from: place, url: address, origin: known } : null
}
