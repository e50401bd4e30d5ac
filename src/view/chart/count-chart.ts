import { type Line, padLine, seg, shorten } from '../line.ts'
import { displayWidth } from '../width.ts'

export interface CountRow {
  readonly label: string
  readonly count: number
  /** What the count is made of, after the bar. */
  readonly note: string
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

/**
 * A bar a row, the longest as long as there is room:
 *
 *     2025-06  ███████████████▌  12  ASSAULT 9, COERCE 3
 *     2025-07  ████               3  PROTEST 3
 */
export function countChart(rows: readonly CountRow[], width: number): Line[] {
  if (rows.length === 0) return []
  const label = Math.min(Math.floor(width / 3), Math.max(...rows.map(r => displayWidth(r.label))))
  const digits = Math.max(...rows.map(r => String(r.count).length))
  const most = Math.max(...rows.map(r => r.count), 1)
  const room = Math.max(8, Math.floor((width - label - digits - 6) / 2))
  return rows.map(row => [
    ...padLine([seg(shorten(row.label, label))], label + 2),
    ...padLine([seg(bar((row.count / most) * room), 'figure')], room + 2),
    seg(String(row.count).padStart(digits), 'strong'),
    seg(`  ${shorten(row.note, Math.max(0, width - label - room - digits - 6))}`.trimEnd(), 'dim'),
  ])
}

const bar = (columns: number): string => {
  const parts = Math.round(columns * 8)
  return '█'.repeat(Math.floor(parts / 8)) + eighths[parts % 8]
}
