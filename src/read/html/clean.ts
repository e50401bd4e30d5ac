import type { PageWords } from '../../language/page-words.ts'
import { furnitureOf } from '../furniture.ts'
import { endsSentence, wordCount } from '../plain/stops.ts'
import { collapse, type Page, type PageElement } from './dom.ts'
import type { PageFacts } from './metadata.ts'
import type { PageBlock } from './render.ts'

/** What is never an article's text, whatever page it is on. */
const NEVER = `script, style, template, noscript, iframe, object, embed, svg, canvas, aside, figure, figcaption, nav, form,
  button, input, select, textarea, dialog, audio, video, picture, menu, [role="navigation"], [role="complementary"],
  [role="banner"], [role="contentinfo"], [role="dialog"], [role="alert"]`

/** What is shown to nobody, or only read out. */
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display"]'

/** Only so many elements are looked into before they go: they may lie inside each other without end. */
const MOST_LOOKED_INTO = 50

/** Takes away, before the article is looked for, what is not to be read. Changes the page. */
export function cleanPage(page: Page): void {
  const root = page.documentElement
  let lookedInto = 0
  for (const element of [...page.querySelectorAll(HIDDEN)])
    if (element !== root && element !== page.body && isHidden(element)) element.remove()
  for (const element of [...page.querySelectorAll(NEVER)]) {
    if (element === root || element === page.body) continue
    const mayHold = CONTAINERS.test(element.localName) && lookedInto++ < MOST_LOOKED_INTO
    if (!mayHold || !holdsArticle(element)) element.remove()
  }
}

const isHidden = (element: PageElement): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')

/** Shows the parts that wait for a script to show them, and gives whether there are any. Changes the page. */
export function reveal(page: Page): boolean {
  const hidden = [...page.querySelectorAll(HIDDEN)].filter(e => MAY_HIDE.test(e.localName) && isHidden(e))
  for (const element of hidden) for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name)
  return hidden.length > 0
}

const CONTAINERS = /^(?:form|div|section|main|article)$/
const MAY_HIDE = /^(?:html|body|form|div|section|main|article)$/

/** Some sites put the whole article into a form. */
const holdsArticle = (element: PageElement): boolean =>
  [...element.querySelectorAll('p')].length >= 4 && collapse(element.textContent ?? '').length > 1500

/** A block with more of its words in links than this, and shorter than that, is a list of other stories. */
const MOST_LINKED = 0.75
const LONGEST_LINKED = 600

/** What a page's text repeats of its own facts. */
type KnownFacts = Pick<PageFacts, 'title' | 'outlet' | 'byline'>

/** The blocks that are the article's own, of those that were found. */
export function ownBlocks(blocks: readonly PageBlock[], facts: KnownFacts, words: PageWords): PageBlock[] {
  const known = new Set([facts.title, facts.outlet, ...facts.byline].map(fact => letters(fact ?? '')))
  const kept = blocks.filter(
    block => !isLinkList(block) && !known.has(letters(block.text)) && furnitureOf(block.text, words) === null,
  )
  return withoutEmptySections(kept)
}

/** A heading with nothing under it headed what was taken away. */
function withoutEmptySections(blocks: readonly PageBlock[]): PageBlock[] {
  const lastWords = blocks.findLastIndex(block => block.kind !== 'subheading')
  return blocks.slice(0, lastWords + 1)
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Mostly links, and not a paragraph that happens to be one; or nothing but an address. */
function isLinkList({ kind, text, linked }: PageBlock): boolean {
  if (/^https?:\/\/\S+$/.test(text)) return true
  if (linked / text.length <= MOST_LINKED || text.length >= LONGEST_LINKED) return false
  return kind !== 'paragraph' || wordCount(text) < 8 || !endsSentence(text, [0, text.length])
}
