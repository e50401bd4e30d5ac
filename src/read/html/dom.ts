import { OnrecordError } from '../../report/error.ts'

/** What the readers of pages use of a node; no DOM types, so that no browser global is reached by mistake. */
export interface PageNode {
  readonly nodeType: number
  readonly parentNode: PageNode | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly textContent: string | null
  readonly data?: string
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly tagName: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  removeAttribute(name: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

export interface Page extends PageElement {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
}

const ELEMENT = 1
export const TEXT = 3

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

/** Markup to a page. Nothing in it runs and nothing is loaded. */
export async function parsePage(html: string): Promise<Page> {
  const { parseHTML } = await import('linkedom')
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  try {
    return parseHTML(whole).document as unknown as Page
  } catch (cause) {
    throw unreadablePage(cause)
  }
}

export const unreadablePage = (cause: unknown): OnrecordError =>
  new OnrecordError(
    'unreadable-html',
    'the HTML is broken or nested too deeply',
    'Open the page in a browser and save its text instead.',
    { cause },
  )

/** Text with single blanks, without invisible characters. */
export const collapse = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** The names of U+00A0 to U+00FF, in their order. */
const LATIN = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
  deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
  Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
  ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
  agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
  eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(/\s+/).map((name, i) => [name, String.fromCodePoint(0xa0 + i)] as const),
  ['amp', '&'],
  ['apos', "'"],
  ['bull', '•'],
  ['euro', '€'],
  ['gt', '>'],
  ['hellip', '…'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['quot', '"'],
  ['rdquo', '”'],
  ['rsquo', '’'],
  ['trade', '™'],
])

/** Text of an attribute or of JSON whose template escaped it once more, as text: "Q&amp;amp;A" is "Q&A". */
export function withoutMarkup(text: string): string {
  const plain = text.replace(/<\/?[a-z][^>]{0,100}>/gi, '')
  return plain.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
  })
}
