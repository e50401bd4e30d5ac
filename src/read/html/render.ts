import type { BlockKind } from '../../report/report.ts'
import { collapse, isElement, type PageElement, type PageNode, TEXT } from './dom.ts'

/** A piece of a page that stands apart from others. */
export interface PageBlock {
  readonly kind: Extract<BlockKind, 'subheading' | 'paragraph' | 'list-item'>
  /** With single blanks. */
  readonly text: string
  /** How many characters of it stand in links. */
  readonly linked: number
}

const BLOCKS = new Set(
  `address article blockquote body caption center dd details dir div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hr
  html li main ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
)

interface Open {
  text: string
  linked: number
  kind: PageBlock['kind']
}

/** An element's text as blocks in reading order: `textContent` would glue the end of one to the start of the next. */
export function renderBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = []
  let open: Open = { text: '', linked: 0, kind: 'paragraph' }
  const close = (kind: PageBlock['kind']) => {
    const text = collapse(open.text)
    if (text) blocks.push({ kind: open.kind, text, linked: open.linked })
    open = { text: '', linked: 0, kind }
  }
  walk(root, (node, entering, state) => {
    if (!isElement(node)) {
      open.text += node.data ?? ''
      if (state.links > 0) open.linked += collapse(node.data ?? '').length
    } else if (BLOCKS.has(node.localName)) close(state.kind)
    else if (node.localName === 'td' || node.localName === 'th') open.text += ' '
    else if (node.localName === 'br' && entering) {
      if (endsLine(open.text.slice(-20))) close(state.kind)
      else open.text += '\n'
    }
  })
  close('paragraph')
  return blocks
}

/** A line break after a whole sentence parts paragraphs, and so do two of them. */
const endsLine = (text: string): boolean => /(?:[.!?:…]["'”’)]*|\n)\s*$/.test(text)

interface State {
  links: number
  kind: PageBlock['kind']
}

/** Document order without recursion: pages nest as deep as their templates went wrong. */
function walk(root: PageElement, visit: (node: PageNode, entering: boolean, state: State) => void): void {
  const state: State = { links: 0, kind: 'paragraph' }
  const kinds: PageBlock['kind'][] = []
  let node: PageNode | null = root
  while (node) {
    if (isElement(node)) {
      if (node.localName === 'a') state.links++
      kinds.push(state.kind)
      state.kind = kindOf(node.localName) ?? state.kind
    }
    if (isElement(node) || node.nodeType === TEXT) visit(node, true, state)
    if (node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && (node === root || !node.nextSibling)) {
      leave(node)
      node = node === root ? null : node.parentNode
    }
    if (!node) return
    leave(node)
    node = node.nextSibling
  }

  function leave(left: PageNode): void {
    if (!isElement(left)) return
    if (left.localName === 'a') state.links--
    state.kind = kinds.pop() ?? 'paragraph'
    visit(left, false, state)
  }
}

function kindOf(name: string): PageBlock['kind'] | null {
  if (/^h[1-6]$/.test(name)) return 'subheading'
  return name === 'li' || name === 'dd' ? 'list-item' : null
}
