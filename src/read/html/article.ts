import { isElement, type Page, type PageElement, type PageNode } from './dom.ts'

/** Readability takes time with the cube of the depth and the square of the breaks: no real page comes near these. */
const DEEPEST = 100
const MOST_ELEMENTS = 10_000
const MOST_BREAKS = 3000

/** The element that holds the article: as Readability finds it, or the page's own marking where it would take too long. */
export async function findArticle(page: Page): Promise<PageElement | null> {
  if (isTooMuch(page)) return page.querySelector('article, main, [role="main"]') ?? page.body
  keepDoctypesOut(page.body)
  const { Readability } = await import('@mozilla/readability')
  const reader = new Readability<PageElement>(page as never, { serializer: node => node as never, disableJSONLD: true })
  return reader.parse()?.content ?? page.body
}

/**
 * Readability begins anew with the markup of the body where it found little. A doctype can come out of a comment or a title
 * then, and it moves what is in the body without end, as the library for pages cannot move a doctype.
 */
function keepDoctypesOut(body: PageElement | null): void {
  if (!body) return
  const prototype: object = Object.getPrototypeOf(body)
  Object.defineProperty(body, 'innerHTML', {
    get: () => Reflect.get(prototype, 'innerHTML', body),
    set: (markup: string) => Reflect.set(prototype, 'innerHTML', markup.replace(/<!doctype/gi, '<!'), body),
  })
}

function isTooMuch(page: Page): boolean {
  let elements = 0
  let breaks = 0
  let depth = 0
  let node: PageNode | null = page.body
  while (node) {
    if (isElement(node)) {
      elements++
      if (node.localName === 'br') breaks++
    }
    if (depth > DEEPEST || elements > MOST_ELEMENTS || breaks > MOST_BREAKS) return true
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && node !== page.body && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node === page.body ? null : (node?.nextSibling ?? null)
  }
  return false
}
