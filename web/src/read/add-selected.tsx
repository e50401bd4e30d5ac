import { useEffect, useState } from 'preact/hooks'
import { mayDecide } from '../state/session.ts'
import { words } from '../words.ts'
import { selectedSpan } from './selected.ts'

interface Place {
  readonly left: number
  readonly top: number
}

/** Beside words that are selected in the article: a button that makes a record of them. */
export function AddSelected({ text, add }: { text: string; add(): void }) {
  const [at, put] = useState<Place | null>(null)
  useEffect(() => {
    const look = (): void => put(selectedSpan(text) ? placeOfSelection() : null)
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [text])
  if (!at || !mayDecide.value) return null
  const style = { insetInlineStart: `${at.left}px`, insetBlockStart: `${at.top}px` }
  return (
    // A press would let go of the selection before the click is heard.
    <button type="button" class="add-selected" style={style} onPointerDown={e => e.preventDefault()} onClick={add}>
      {words.addRecord} <kbd>i</kbd>
    </button>
  )
}

/** Below what is selected, from the edge of the page; null outside of the article. */
function placeOfSelection(): Place | null {
  const range = getSelection()!.getRangeAt(0)
  const article = range.startContainer.parentElement?.closest('article')
  if (!article) return null
  const page = article.closest('.page')!.getBoundingClientRect()
  const box = range.getBoundingClientRect()
  return { left: Math.max(0, box.left - page.left), top: box.bottom - page.top + 4 }
}
