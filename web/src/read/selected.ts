import type { Span } from '../../../src/report/span.ts'

/** The words of the article that are selected, without blanks at the edges; null where none are. */
export function selectedSpan(text: string): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const [from, to] = [offsetAt(range.startContainer, range.startOffset), offsetAt(range.endContainer, range.endOffset)]
  if (from === null || to === null) return null
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = start + words.trim().length
  return end > start ? [start, end] : null
}

/** Where a place in the page lies in the text: every piece of the article says where it begins. */
function offsetAt(node: Node, offset: number): number | null {
  const element = node instanceof Element ? (node.childNodes[offset] ?? node.lastChild) : node
  const piece = (element instanceof Element ? element : element?.parentElement)?.closest<HTMLElement>('[data-at]')
  if (!piece) return null
  return Number(piece.dataset.at) + (node instanceof Element ? 0 : offset)
}
