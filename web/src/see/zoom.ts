import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** What is seen of a drawing: its points times `k`, moved by `x` and `y`. */
export interface Viewport {
  readonly k: number
  readonly x: number
  readonly y: number
}

const most = 60
const whole: Viewport = { k: 1, x: 0, y: 0 }
const step = 60

interface Size {
  readonly width: number
  readonly height: number
}

/** Moved and brought nearer with the wheel, by dragging, and with the arrow keys, `+` and `-`. */
export function useZoom(svg: RefObject<SVGSVGElement | null>, begin: () => Viewport, { width, height }: Size) {
  const [sight, look] = useState<Viewport>(begin)
  const drag = useRef<{ x: number; y: number; from: Viewport; moved: boolean } | null>(null)
  const by = (factor: number, [cx, cy]: readonly [number, number] = [width / 2, height / 2]): void =>
    look(({ k, x, y }) => {
      const next = Math.min(most, Math.max(1, k * factor))
      const real = next / k
      return kept({ k: next, x: cx - (cx - x) * real, y: cy - (cy - y) * real }, { width, height })
    })
  const move = (dx: number, dy: number): void => look(s => kept({ ...s, x: s.x + dx, y: s.y + dy }, { width, height }))
  const scale = (): number => width / (svg.current?.getBoundingClientRect().width ?? width)
  useEffect(() => {
    // Listened to by hand: only so can the page be kept from scrolling.
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      const box = svg.current!.getBoundingClientRect()
      by(1.0015 ** -event.deltaY, [(event.clientX - box.left) * scale(), (event.clientY - box.top) * scale()])
    }
    svg.current?.addEventListener('wheel', onWheel, { passive: false })
    return () => svg.current?.removeEventListener('wheel', onWheel)
  }, [])
  return {
    sight,
    by,
    reset: () => look(whole),
    on: {
      onPointerDown: (event: PointerEvent) => {
        drag.current = { x: event.clientX, y: event.clientY, from: sight, moved: false }
      },
      onPointerMove: (event: PointerEvent) => {
        const held = drag.current
        if (!held) return
        const [dx, dy] = [(event.clientX - held.x) * scale(), (event.clientY - held.y) * scale()]
        held.moved ||= Math.hypot(dx, dy) > 4
        if (held.moved) look(kept({ ...held.from, x: held.from.x + dx, y: held.from.y + dy }, { width, height }))
      },
      onPointerUp: () => {
        if (!drag.current?.moved) drag.current = null
      },
      onPointerLeave: () => {
        drag.current = null
      },
      // A drag is no click on what lies under it.
      onClickCapture: (event: Event) => {
        if (drag.current?.moved) event.preventDefault()
        drag.current = null
      },
      onKeyDown: (event: KeyboardEvent) => {
        const act = keys(by, move)[event.key]
        if (!act || event.target !== event.currentTarget) return
        event.preventDefault()
        act()
      },
    },
  }
}

const keys = (
  by: (factor: number) => void,
  move: (dx: number, dy: number) => void,
): Readonly<Record<string, () => void>> => ({
  '+': () => by(1.4),
  '-': () => by(1 / 1.4),
  ArrowLeft: () => move(step, 0),
  ArrowRight: () => move(-step, 0),
  ArrowUp: () => move(0, step),
  ArrowDown: () => move(0, -step),
})

/** The drawing is never moved out of sight. */
const kept = ({ k, x, y }: Viewport, { width, height }: Size): Viewport => ({
  k,
  x: Math.min(0.5 * width, Math.max(0.5 * width - k * width, x)),
  y: Math.min(0.5 * height, Math.max(0.5 * height - k * height, y)),
})
