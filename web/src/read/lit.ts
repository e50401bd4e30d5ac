import { effect, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** Id of the record under the pointer or with the focus, in the text or in the margin. */
export const pointed = signal<string | null>(null)

const partsOf = (record: string | null): readonly Element[] =>
  record === null ? [] : [...document.querySelectorAll(`[data-records~="${CSS.escape(record)}"]`)]

/** Lights up the words and the note of the chosen record and of the one that is pointed at, without drawing the text again. */
export function useLit(chosen: string | null): void {
  useEffect(() => {
    const parts = partsOf(chosen)
    for (const part of parts) mark(part, true)
    const first = parts.find(p => p.closest('article'))
    if (first && !inSight(first)) first.scrollIntoView({ block: 'center', behavior: stillOr('smooth') })
    return () => {
      for (const part of parts) mark(part, false)
    }
  }, [chosen])
  useEffect(() => {
    let parts: readonly Element[] = []
    return effect(() => {
      for (const part of parts) part.classList.remove('pointed')
      parts = partsOf(pointed.value)
      for (const part of parts) part.classList.add('pointed')
    })
  }, [])
}

/** A note says it to whoever cannot see it, too. */
function mark(part: Element, chosen: boolean): void {
  part.classList.toggle('chosen', chosen)
  if (part instanceof HTMLButtonElement) part.ariaPressed = String(chosen)
}

function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top > 120 && bottom < innerHeight - 120
}

const stillOr = (behavior: ScrollBehavior): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : behavior
