import type { Event } from '../../record/event.ts'
import { type Facts, oneLine, partiesNames, type Row, rowsOf } from '../facts.ts'
import { boolean, type Column, list, tableOf, text } from '../table/table.ts'
import { proofColumns, vouchColumns, whenWhereColumns } from './common.ts'

const figureWords = (facts: Facts, ids: readonly string[]): string | null =>
  list(
    ids
      .map(id => facts.record(id))
      .filter(r => r?.kind === 'figure')
      .map(r => oneLine(facts.words(r.span))),
  )

const own: readonly Column<Row<Event>>[] = [
  text('type', ({ record }) => record.type),
  text('mode', ({ record }) => record.mode),
  text('quad', ({ record }) => record.quad),
  text('contexts', ({ record }) => list(record.contexts)),
  text('exact_words', ({ facts, record }) => facts.words(record.trigger)),
  text('actors', ({ facts, record }) => list(partiesNames(facts, record.actors))),
  text('recipients', ({ facts, record }) => list(partiesNames(facts, record.recipients))),
  text('instrument', ({ facts, record }) => record.instrument && oneLine(facts.words(record.instrument))),
  text('deaths', ({ facts, record }) => figureWords(facts, record.deaths)),
  text('injuries', ({ facts, record }) => figureWords(facts, record.injuries)),
  text('arrests', ({ facts, record }) => figureWords(facts, record.arrests)),
  boolean('background', ({ record }) => record.historical),
  text('codebook', ({ record }) => record.codebook),
  text('statement', ({ record }) => record.statement),
]

/** What somebody did to somebody, by the codebook. */
export const eventsTable = tableOf([...own, ...vouchColumns, ...whenWhereColumns, ...proofColumns], reading =>
  rowsOf(reading, 'event'),
)
