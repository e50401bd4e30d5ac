import type { Reading } from '../record/reading.ts'
import { unresolved } from './explain.ts'
import { headView } from './head.ts'
import { labelsOf } from './labels.ts'
import { type Line, seg } from './line.ts'
import { heading } from './table.ts'
import { tablesView } from './tables.ts'
import { legend, textView } from './text.ts'
import { wrapText } from './wrap.ts'

export interface ViewOptions {
  /** Columns; from 40 on everything fits. */
  readonly width: number
  /** For output without colour. */
  readonly brackets: boolean
  /** Show which rule made each record and why. */
  readonly explain: boolean
}

/** A reading as a person looks at it: head, text with its records marked, tables. */
export function readingView(reading: Reading, options: ViewOptions): Line[] {
  const width = Math.max(40, options.width)
  const labels = labelsOf(reading.records)
  const found = reading.records.length > 0
  return [
    ...headView(reading, width),
    ...(found ? [...legend(options.brackets, width), []] : []),
    ...textView(reading, labels, { width, brackets: options.brackets }),
    ...(found ? tablesView(reading, labels, { width, explain: options.explain }) : nothingFound(width)),
    ...(options.explain ? unresolvedView(reading, width) : []),
  ]
}

const nothingFound = (width: number): Line[] => [
  ...wrapText('No statements, figures or events were found in this text.', width, 'notice'),
  [],
]

function unresolvedView(reading: Reading, width: number): Line[] {
  const reasons = unresolved(reading)
  if (reasons.length === 0) return []
  return [...heading(`Not resolved (${reasons.length})`, width), ...reasons.flatMap(r => wrapText(r, width)), [seg('')]]
}
