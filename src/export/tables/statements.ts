import type { Statement } from '../../record/statement.ts'
import { oneLine, partyNames, type Row, rowsOf } from '../facts.ts'
import { type Column, list, tableOf, text } from '../table/table.ts'
import { proofColumns, vouchColumns, whenWhereColumns } from './common.ts'

const own: readonly Column<Row<Statement>>[] = [
  text('who', ({ facts, record }) => record.source && list(partyNames(facts, record.source))),
  text('who_as_written', ({ facts, record }) => record.source && facts.words(record.source.span)),
  text('act', ({ record }) => record.act),
  text('exact_words', ({ facts, record }) => record.content.map(s => facts.words(s)).join(' … ')),
  text('form', ({ record }) => record.form),
  text('cue', ({ facts, record }) => list(record.cue.map(s => oneLine(facts.words(s))))),
  text('to_whom', ({ facts, record }) => record.addressee && list(partyNames(facts, record.addressee))),
  text('medium', ({ record }) => record.medium),
  text('anonymity', ({ record }) => record.anonymity?.kind ?? null),
  text('answers_record', ({ record }) => record.answers?.statement ?? null),
  text('answers_how', ({ record }) => record.answers?.stance ?? null),
]

/** Who said what, to whom, by what means. */
export const statementsTable = tableOf([...own, ...vouchColumns, ...whenWhereColumns, ...proofColumns], reading =>
  rowsOf(reading, 'statement'),
)
