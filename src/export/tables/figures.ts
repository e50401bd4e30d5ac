import type { Figure } from '../../record/figure.ts'
import { oneLine, partyNames, type Row, rowsOf } from '../facts.ts'
import { boolean, type Column, list, number, tableOf, text } from '../table/table.ts'
import { proofColumns, vouchColumns, whenWhereColumns } from './common.ts'

const own: readonly Column<Row<Figure>>[] = [
  text('exact_words', ({ facts, record }) => facts.words(record.span)),
  text('counts', ({ record }) => record.role),
  number('low', ({ record }) => record.quantity.low),
  number('point', ({ record }) => record.quantity.point),
  number('high', ({ record }) => record.quantity.high),
  boolean('approximate', ({ record }) => record.quantity.approximate),
  text('unit', ({ record }) => record.unit),
  text('what', ({ facts, record }) => record.what && oneLine(facts.words(record.what))),
  text('of_whom', ({ facts, record }) => record.population && list(partyNames(facts, record.population))),
  text('scope', ({ record }) => record.scope),
  text('as_of', ({ facts, record }) => facts.time(record.asOf)?.value ?? null),
  text('said_to_be', ({ record }) => record.revision?.direction ?? null),
  text('said_to_be_words', ({ facts, record }) => record.revision && facts.words(record.revision.span)),
]

/** How many, as claimed: an interval, of whom, by when. */
export const figuresTable = tableOf([...own, ...vouchColumns, ...whenWhereColumns, ...proofColumns], reading =>
  rowsOf(reading, 'figure'),
)
