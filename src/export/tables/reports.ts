import type { Reading } from '../../record/reading.ts'
import { type Column, integer, list, tableOf, text } from '../table/table.ts'

const count =
  (kind: 'statement' | 'figure' | 'event') =>
  ({ records }: Reading): number =>
    records.filter(r => r.kind === kind).length

const columns: readonly Column<Reading>[] = [
  text('report_id', ({ report }) => report.id),
  text('title', ({ report }) => report.title),
  text('outlet', ({ report }) => report.outlet),
  text('agency', ({ report }) => report.agency),
  text('byline', ({ report }) => list(report.byline)),
  text('published', ({ report }) => report.published),
  text('updated', ({ report }) => report.updated),
  text('retrieved', ({ report }) => report.retrieved),
  text('dateline', ({ report }) => report.dateline),
  text('language', ({ report }) => report.language),
  text('url', ({ report }) => report.url),
  integer('statements', count('statement')),
  integer('figures', count('figure')),
  integer('events', count('event')),
  integer('characters', ({ report }) => report.text.length),
  text('sha256', ({ report }) => report.sha256),
  text('text', ({ report }) => report.text),
]

/** The reports themselves, with their texts. */
export const reportsTable = tableOf(columns, reading => [reading])
