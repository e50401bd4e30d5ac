import { type Line, padLine, seg, shorten } from '../line.ts'
import { displayWidth } from '../width.ts'
import { type Scale, scaleOf, tickLabel, ticks } from './scale.ts'

/** One figure to draw: an interval with open ends, and what stands beside it. */
export interface IntervalRow {
  readonly label: string
  readonly low: number | null
  readonly point: number | null
  readonly high: number | null
  /** The number in words: “at least 9”. */
  readonly words: string
}

/**
 * Intervals under each other on one axis, logarithmic where they lie far apart:
 *
 *     17 June  a security official   9 or more         ├───────▸
 *     18 June  the health ministry   12                   ●
 *     19 June  a doctor              30 to 40                  ├─┤
 *                                                 0    10   20   30   40
 */
export function intervalChart(rows: readonly IntervalRow[], width: number): Line[] {
  const known = rows.flatMap(r => [r.low, r.point, r.high]).filter(n => n !== null)
  if (known.length === 0) return []
  const label = Math.min(Math.floor(width * 0.4), widest(rows.map(r => r.label)))
  const words = Math.min(20, widest(rows.map(r => r.words)))
  const room = width - label - words - 4
  if (room < 12) return []
  const scale = scaleOf(known, room)
  const left = ' '.repeat(label + words + 4)
  return [
    ...rows.map(row => [
      ...padLine([seg(shorten(row.label, label))], label + 2),
      ...padLine([seg(shorten(row.words, words), 'figure')], words + 2),
      seg(drawn(row, scale, room), 'figure'),
    ]),
    [seg(left), seg(axis(scale, room), 'dim')],
  ]
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth))

/** `├──┤` with both ends, `├──▸` and `◂──┤` with one, `●` for one number. */
function drawn({ low, point, high }: IntervalRow, scale: Scale, room: number): string {
  if (low === null && high === null && point === null) return ''
  const from = low ?? point
  const to = high ?? (low === null ? point : null)
  const start = from === null ? 0 : scale.at(from)
  const end = to === null ? room - 1 : scale.at(to)
  if (start >= end) return `${' '.repeat(start)}●`
  const line = '─'.repeat(Math.max(0, end - start - 1))
  return `${' '.repeat(start)}${from === null ? '◂' : '├'}${line}${to === null ? '▸' : '┤'}`
}

function axis(scale: Scale, room: number): string {
  let line = ''
  for (const tick of ticks(scale, room)) {
    const text = tickLabel(tick)
    const start = Math.min(scale.at(tick), room - text.length)
    if (start > line.length || line === '') line = line.padEnd(start) + text
  }
  return line
}
