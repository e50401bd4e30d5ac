import { evidenceSpan, type Row, sentenceOf } from './facts.ts'
import { sentenceLink } from './link.ts'
import { type Column, integer, text } from './table/table.ts'

/** Columns that lead from a row back to its report and sentence, with `prefix` before their names. */
export const evidenceColumns = (prefix = ''): readonly Column<Row>[] => [
  text(`${prefix}record_id`, ({ record }) => record.id),
  text(`${prefix}report_id`, ({ facts }) => facts.reading.report.id),
  text(`${prefix}url`, ({ facts }) => facts.reading.report.url),
  integer(`${prefix}start`, ({ record }) => evidenceSpan(record)[0]),
  integer(`${prefix}end`, ({ record }) => evidenceSpan(record)[1]),
  text(`${prefix}sentence`, sentenceOf),
  text(`${prefix}link`, ({ facts, record }) => sentenceLink(facts.reading.report, record.evidence[0]!)),
]
