import type { Page } from './dom.ts'

/** A node of the page's JSON-LD. */
export type LinkedNode = Readonly<Record<string, unknown>>

const ARTICLE =
  /(?:^|\/)(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|AnalysisNewsArticle|ReportageNewsArticle)$/
const DEEPEST = 12

/** The node that describes the article, or null. Of several the first with a date or an author. */
export function linkedArticle(page: Page): { article: LinkedNode | null; byId: ReadonlyMap<string, LinkedNode> } {
  const nodes: LinkedNode[] = []
  for (const script of page.querySelectorAll('script[type*="ld+json" i]'))
    collect(parsed(script.textContent ?? ''), nodes, 0)
  const articles = nodes.filter(node =>
    list(node['@type']).some(type => typeof type === 'string' && ARTICLE.test(type)),
  )
  const article = articles.find(node => node.datePublished || node.author) ?? articles[0] ?? null
  const byId = new Map(
    nodes.flatMap(node => (typeof node['@id'] === 'string' && node.name ? [[node['@id'], node] as const] : [])),
  )
  return { article, byId }
}

/** Templates leave comments, stray semicolons and raw line ends in their JSON. */
function parsed(source: string): unknown {
  const text = source.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>|;)\s*$/g, '')
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return null
}

function collect(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null || nodes.length > 2000) return
  if (!Array.isArray(value)) nodes.push(value as LinkedNode)
  for (const child of Object.values(value)) collect(child, nodes, depth + 1)
}

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** A text value, or the first of several. */
export function textOf(value: unknown): string | null {
  const first = list(value)[0]
  if (typeof first === 'string') return first.trim() || null
  return typeof first === 'object' && first !== null && '@value' in first ? textOf(first['@value']) : null
}

/** Names of persons or organisations given as text, as a node or by reference to one. */
export function namesOf(value: unknown, byId: ReadonlyMap<string, LinkedNode>): string[] {
  return list(value).flatMap(item => {
    if (typeof item === 'string') return item.trim() ? [item.trim()] : []
    if (typeof item !== 'object' || item === null) return []
    const node = item as LinkedNode
    const referred = typeof node['@id'] === 'string' ? byId.get(node['@id']) : undefined
    const name = textOf(node.name) ?? textOf(referred?.name)
    return name ? [name] : []
  })
}
