import { evidenceColumns } from '../evidence.ts'
import { chainWords, oneLine, type Row } from '../facts.ts'
import { type Column, number, text } from '../table/table.ts'

/** Who vouches for it and how sure they are. */
export const vouchColumns: readonly Column<Row>[] = [
  text('according_to', ({ facts, record }) => chainWords(facts, record.chain)),
  text('status', ({ record }) => record.status),
  text('certainty', ({ record }) => record.certainty),
]

/** When and where, as said and as resolved; the columns stay empty where it is not. */
export const whenWhereColumns: readonly Column<Row>[] = [
  text('when_said', ({ facts, record }) => words(facts.time(record.when)?.span, facts)),
  text('date', ({ facts, record }) => facts.time(record.when)?.value ?? null),
  text('date_from', ({ facts, record }) => facts.time(record.when)?.from ?? null),
  text('date_to', ({ facts, record }) => facts.time(record.when)?.to ?? null),
  text('date_basis', ({ facts, record }) => facts.time(record.when)?.basis ?? null),
  text('place', ({ facts, record }) => facts.place(record.where)?.name ?? null),
  text('country', ({ facts, record }) => facts.place(record.where)?.country ?? null),
  number('latitude', ({ facts, record }) => facts.place(record.where)?.lat ?? null),
  number('longitude', ({ facts, record }) => facts.place(record.where)?.lon ?? null),
  text('place_precision', ({ facts, record }) => facts.place(record.where)?.precision ?? null),
]

const words = (span: readonly [number, number] | undefined, facts: Row['facts']): string | null =>
  span ? oneLine(facts.words(span)) : null

/** How good it is and where it stands: the end of every table of records. */
export const proofColumns: readonly Column<Row>[] = [
  number('confidence', ({ record }) => Number(record.confidence.toFixed(3))),
  text('rule', ({ record }) => record.why.rule),
  text('report_title', ({ facts }) => facts.reading.report.title),
  text('outlet', ({ facts }) => facts.reading.report.outlet),
  text('published', ({ facts }) => facts.reading.report.published),
  ...evidenceColumns(),
]
