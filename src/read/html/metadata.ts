import type { PageWords } from '../../language/page-words.ts'
import { agencyIn } from '../agencies.ts'
import { dateOfUrl, readDate } from '../dates.ts'
import { namesIn } from '../furniture.ts'
import { collapse, type Page, withoutMarkup } from './dom.ts'
import { type LinkedNode, linkedArticle, namesOf, textOf } from './json-ld.ts'

/** What a page says about its article. */
export interface PageFacts {
  readonly title: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly byline: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  /** ISO 639-1. */
  readonly languageHint: string | null
  readonly canonicalUrl: string | null
  /** The article's text, where the page gives it to search engines as data. */
  readonly body: string | null
}

interface Sources {
  readonly page: Page
  readonly words: PageWords
  readonly article: LinkedNode | null
  readonly byId: ReadonlyMap<string, LinkedNode>
  /** By lower-case `property`, `name` or `itemprop`; the first of each. */
  readonly meta: ReadonlyMap<string, string>
}

const PUBLISHED = `article:published_time og:article:published_time og:published_time datepublished publication_date
  publish_date publish-date pubdate article.published dc.date.issued dc.date dcterms.issued dcterms.created dcterms.date
  citation_publication_date citation_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime date`.split(/\s+/)
const UPDATED = `article:modified_time og:article:modified_time og:updated_time datemodified article.updated
  dcterms.modified dc.date.modified last-modified lastmod revised`.split(/\s+/)
const TITLE =
  'og:title dc.title dcterms.title citation_title twitter:title parsely-title sailthru.title headline title'.split(' ')
const OUTLET = 'og:site_name application-name dc.publisher dcterms.publisher publisher citation_publisher'.split(' ')
const AUTHOR = `author article:author dc.creator dcterms.creator citation_author byl parsely-author sailthru.author
  og:article:author creator twitter:creator`.split(/\s+/)

/**
 * The facts of a page, read before its text is cleaned: JSON-LD first, then meta elements, then marked
 * elements, then the address. A fact that is not there is null, never guessed.
 */
export function factsOfPage(page: Page, url: string | null, words: PageWords): PageFacts {
  const sources = { page, words, ...linkedArticle(page), meta: metaOf(page) }
  const canonicalUrl = canonicalOf(sources, url)
  const outlet = outletOf(sources)
  const credits = creditsOf(sources)
  return {
    title: titleOf(sources, outlet),
    outlet,
    agency: agencyOf(sources, credits, outlet),
    byline: bylineOf(credits, words, outlet),
    published: publishedOf(sources, canonicalUrl ?? url),
    updated: dateFrom([textOf(sources.article?.dateModified), ...metaValues(sources, UPDATED)], words),
    languageHint: languageHintOf(sources),
    canonicalUrl,
    body: textOf(sources.article?.articleBody),
  }
}

function metaOf(page: Page): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const value = collapse(element.getAttribute('content') ?? '')
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = element.getAttribute(attribute)?.toLowerCase().trim()
      if (key && value && !meta.has(key)) meta.set(key, value)
    }
  }
  return meta
}

const metaValues = ({ meta }: Sources, names: readonly string[]): string[] =>
  names.flatMap(name => meta.get(name) ?? [])

const textIn = (page: Page, selector: string): string | null =>
  collapse(page.querySelector(selector)?.textContent ?? '').slice(0, 300) || null

function titleOf(sources: Sources, outlet: string | null): string | null {
  const { page, article } = sources
  const title =
    textOf(article?.headline) ??
    metaValues(sources, TITLE)[0] ??
    textIn(page, 'h1') ??
    textIn(page, 'head title, title')
  return title && withoutOutlet(collapse(withoutMarkup(title)), outlet)
}

function withoutOutlet(title: string, outlet: string | null): string {
  const match = /^(.{10,})\s[|–—-]\s([^|]{2,40})$/.exec(title)
  const isOutlet = match && outlet && letters(outlet).includes(letters(match[2]!))
  return isOutlet || / \| [^|]{2,40}$/.test(title) ? (match?.[1] ?? title).trim() : title
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function outletOf(sources: Sources): string | null {
  const { article, byId } = sources
  const name = namesOf(article?.publisher, byId)[0] ?? metaValues(sources, OUTLET)[0]
  return name && !/^https?:/.test(name) ? collapse(withoutMarkup(name)).slice(0, 100) : null
}

/** Who is credited with the article, as written. */
function creditsOf(sources: Sources): string[] {
  const { page, article, byId } = sources
  const candidates = [
    namesOf(article?.author ?? article?.creator, byId),
    metaValues(sources, AUTHOR),
    [textIn(page, '[rel~="author"]'), textIn(page, '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]')],
    [textIn(page, '.byline, .article-byline, .article__byline, .author-name')],
  ]
  const usable = (name: string | null): name is string =>
    name !== null && name.length < 200 && !/^(?:https?:|@|www\.)/.test(name)
  return candidates.map(names => names.filter(usable)).find(names => names.length > 0) ?? []
}

function agencyOf({ article, byId, meta }: Sources, credits: readonly string[], outlet: string | null): string | null {
  const provided = [
    ...namesOf(article?.sourceOrganization, byId),
    ...namesOf(article?.provider, byId),
    ...[meta.get('dc.source'), meta.get('source'), meta.get('syndication-source')].flatMap(s => s ?? []),
    ...credits,
  ]
  for (const credit of provided) if (agencyIn(credit)) return agencyIn(credit)
  return outlet && agencyIn(outlet)
}

function bylineOf(credits: readonly string[], words: PageWords, outlet: string | null): string[] {
  const opened = new RegExp(`^(?:${words.bylineOpeners.join('|')})\\s+`, 'i')
  const names = credits.flatMap(credit => namesIn(collapse(credit).replace(opened, ''), words))
  return [...new Set(names)].filter(name => name !== outlet).slice(0, 20)
}

function publishedOf(sources: Sources, url: string | null): string | null {
  const { page, article, words } = sources
  const marked = [
    ...page.querySelectorAll('[itemprop~="datePublished"], time[pubdate], article time, header time, time'),
  ]
    .slice(0, 5)
    .flatMap(e => [e.getAttribute('datetime') ?? e.getAttribute('content'), collapse(e.textContent ?? '')])
  const linked = [textOf(article?.datePublished), textOf(article?.dateCreated)]
  return dateFrom([...linked, ...metaValues(sources, PUBLISHED), ...marked], words) ?? (url && dateOfUrl(url))
}

function dateFrom(candidates: readonly (string | null)[], words: PageWords): string | null {
  for (const candidate of candidates) {
    const date = candidate && readDate(candidate, words)
    if (date) return date
  }
  return null
}

function languageHintOf({ page, article, meta }: Sources): string | null {
  const said = [
    page.documentElement?.getAttribute('lang'),
    textOf(article?.inLanguage),
    meta.get('og:locale'),
    meta.get('language'),
  ]
  const code = said.find(s => s && /^[a-z]{2}(?:[-_]|$)/i.test(s))
  return code ? code.slice(0, 2).toLowerCase() : null
}

function canonicalOf({ page, meta, article }: Sources, url: string | null): string | null {
  const href =
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? meta.get('og:url') ?? textOf(article?.url)
  try {
    const address = new URL(href ?? '', url ?? undefined)
    return href && /^https?:$/.test(address.protocol) ? address.href : null
  } catch {
    return null
  }
}
