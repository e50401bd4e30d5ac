import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { actOf } from '../state/keys.ts'
import { windowOf } from './window.ts'

interface Props {
  readonly label: string
  /** Rows there are, whether loaded or not: for whoever cannot see the scroll bar. */
  readonly count: number
  readonly loaded: number
  readonly head: ComponentChildren
  /** The row to begin at, which gets the focus; -1 for the top. */
  readonly begin?: number
  /** Rows of one line. */
  readonly slim?: boolean
  readonly more: () => void
  readonly row: (index: number) => ComponentChildren
}

/** A table of many rows of one height (`--row`), of which those in sight are drawn. Arrow keys and j, k go from row to row. */
export function VirtualRows({ label, count, loaded, head, begin = -1, slim = false, more, row }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  /** The row that gets the focus as soon as it is drawn. */
  const wanted = useRef(-1)
  const [at, setAt] = useState({ top: 0, height: 800, row: 60 })
  const look = (): void => {
    const { scrollTop, clientHeight } = scroller.current!
    setAt({ top: scrollTop, height: clientHeight, row: rowHeight(scroller.current!) })
  }
  useLayoutEffect(() => {
    const watch = new ResizeObserver(look)
    watch.observe(scroller.current!)
    return () => watch.disconnect()
  }, [])
  useLayoutEffect(() => {
    if (begin < 0) return
    const { clientHeight } = scroller.current!
    scroller.current!.scrollTop = Math.max(0, begin * rowHeight(scroller.current!) - clientHeight / 3)
    wanted.current = begin
    look()
  }, [begin])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => step(event, scroller.current!)
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const { first, last } = windowOf(loaded, at.row, at.top, at.height)
  useEffect(() => {
    if (focusRow(scroller.current, wanted.current)) wanted.current = -1
    if (loaded > 0 && last >= loaded - 20) more()
  })
  const drawn = Array.from({ length: last - first }, (_, i) => first + i)
  return (
    <div
      class={slim ? 'scroller slim' : 'scroller'}
      ref={scroller}
      onScroll={look}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <div class="table" role="table" aria-label={label} aria-rowcount={count + 1}>
        <div role="rowgroup" class="head">
          {head}
        </div>
        <div role="rowgroup" class="body" style={{ blockSize: `${loaded * at.row}px` }}>
          {drawn.map(i => (
            <div
              key={i}
              role="row"
              tabIndex={-1}
              aria-rowindex={i + 2}
              class="row"
              data-row={i}
              style={{ transform: `translateY(${i * at.row}px)` }}
            >
              {row(i)}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

const rowHeight = (element: Element): number => Number.parseFloat(getComputedStyle(element).getPropertyValue('--row'))

/** Whether the row was there to be focused. */
function focusRow(scroller: HTMLElement | null, index: number): boolean {
  const link = scroller?.querySelector<HTMLElement>(`[data-row="${index}"] a`)
  link?.focus({ preventScroll: true })
  return link != null
}

/** Moves the focus to the link of the row after or before the one that has it; to the first row in sight where none has. */
function step(event: KeyboardEvent, scroller: HTMLElement): void {
  const act = actOf(event)
  const by = act === 'next' || act === 'nextRow' ? 1 : act === 'previous' || act === 'previousRow' ? -1 : 0
  if (by === 0) return
  const focused = document.activeElement?.closest<HTMLElement>('[data-row]')
  if (!focused && document.activeElement !== document.body && document.activeElement !== scroller) return
  const height = rowHeight(scroller)
  const index = focused ? Number(focused.dataset.row) + by : Math.ceil(scroller.scrollTop / height)
  const row = scroller.querySelector<HTMLElement>(`[data-row="${index}"]`)
  if (!row) return
  event.preventDefault()
  focusRow(scroller, index)
  const [top, bottom] = [index * height, (index + 2) * height]
  if (top < scroller.scrollTop) scroller.scrollTop = top
  else if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight
}
