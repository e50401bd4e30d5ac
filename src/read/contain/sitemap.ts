import { isoDateOf } from '../dates.ts'
import type { Container, Item } from '../piece.ts'
import { brokenInput } from './broken.ts'
import { firstElement, xmlText } from './xml.ts'

/** A sitemap, a news sitemap or an index of sitemaps (sitemaps.org 0.9): links to pages. */
export const sitemap: Container = {
  name: 'sitemap',
  called: 'a sitemap',
  mediaTypes: [],
  endings: [],
  sniff: head => /^(?:urlset|sitemapindex)$/i.test(firstElement(head) ?? ''),
  async *open(piece, budget) {
    for (const { loc, lastmod, title, published, name } of await placesOf(await xmlText(piece))) {
      if (!loc || !URL.canParse(loc)) continue
      budget.takeEntry()
      const hints = { title: title || null, outlet: name || null, published: dayOf(published), updated: dayOf(lastmod) }
      yield { kind: 'link', from: `${piece.from}#${loc}`, url: loc, origin: { url: loc, hints } } satisfies Item
    }
  },
}

/** By the name of its element: `loc`, `lastmod`, `news:title`, `news:publication_date`, `news:name`. */
type Place = Partial<Record<'loc' | 'lastmod' | 'title' | 'published' | 'name', string>>

const fields: Readonly<Record<string, keyof Place>> = {
  loc: 'loc',
  lastmod: 'lastmod',
  'news:title': 'title',
  'news:publication_date': 'published',
  'news:name': 'name',
}

async function placesOf(text: string): Promise<Place[]> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser()
  const places: Place[] = []
  let place: Place = {}
  let words = ''
  parser.on('error', error => {
    throw brokenInput('the sitemap', error)
  })
  parser.on('opentag', ({ name }) => {
    if (name === 'url' || name === 'sitemap') place = {}
    words = ''
  })
  const take = (more: string): void => {
    words += more
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', ({ name }) => {
    if (name === 'url' || name === 'sitemap') places.push(place)
    const field = fields[name]
    if (field) place = { ...place, [field]: words.trim() }
    words = ''
  })
  parser.write(text).close()
  return places
}

const dayOf = (words: string | undefined): string | null => (words ? isoDateOf(words) : null)
