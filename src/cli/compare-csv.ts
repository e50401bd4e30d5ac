import type { Comparison, EventMember, FigureMember, Matter } from '../compare/comparison.ts'
import { type RollUp, rollUp, rollUpNamed } from '../compare/rollup.ts'
import { csvLine, spreadsheet } from '../export/table/csv.ts'
import type { Cell } from '../export/table/table.ts'

interface Row {
  readonly comparison: Comparison
  readonly matter: Matter
  readonly member: FigureMember | EventMember
  /** Place among the members, from 0. */
  readonly at: number
  readonly rolled: RollUp | null
}

const figureOf = ({ member }: Row) => ('figure' in member ? member.figure : null)
const reportOf = ({ comparison, member }: Row) => comparison.reports[member.at]!
const list = (values: readonly string[]): string | null => values.join('; ') || null

const columns: readonly (readonly [name: string, of: (row: Row) => Cell])[] = [
  ['matter', ({ matter }) => matter.id],
  ['kind', ({ matter }) => matter.kind],
  ['question', ({ matter }) => matter.question],
  ['reports', ({ matter }) => matter.reports],
  ['origins', ({ matter }) => matter.origins],
  ['number', ({ at }) => at + 1],
  ['exact_words', ({ member }) => member.words],
  ['low', row => figureOf(row)?.quantity.low ?? null],
  ['point', row => figureOf(row)?.quantity.point ?? null],
  ['high', row => figureOf(row)?.quantity.high ?? null],
  ['unit', row => figureOf(row)?.unit ?? null],
  ['according_to', ({ member }) => list(member.sources)],
  ['certainty', ({ member }) => ('figure' in member ? member.figure : member.event).certainty],
  ['status', ({ member }) => ('figure' in member ? member.figure : member.event).status],
  ['actors', ({ member }) => ('event' in member ? list(member.actors) : null)],
  ['recipients', ({ member }) => ('event' in member ? list(member.recipients) : null)],
  ['origin', ({ member }) => member.originName],
  ['relations', ({ matter, at }) => list(relationsOf(matter, at))],
  ['reasons', ({ matter, at }) => list(reasonsOf(matter, at))],
  ['rollup_rule', ({ rolled }) => rolled?.rule ?? null],
  ['rollup_low', ({ rolled }) => rolled?.low ?? null],
  ['rollup_best', ({ rolled }) => rolled?.best ?? null],
  ['rollup_high', ({ rolled }) => rolled?.high ?? null],
  ['left_out', ({ rolled, member }) => rolled?.excluded.find(e => e.record === member.record)?.reason ?? null],
  ['sentence', ({ member }) => member.sentence],
  ['report_id', ({ member }) => member.report],
  ['record_id', ({ member }) => member.record],
  ['report_title', row => reportOf(row).title],
  ['outlet', row => reportOf(row).outlet],
  ['published', row => reportOf(row).published],
  ['url', row => reportOf(row).url],
]

const relationsOf = ({ relations }: Matter, at: number): string[] =>
  relations.filter(r => r.b === at).map(r => `${r.relation} ${r.a + 1}`)

const reasonsOf = ({ relations }: Matter, at: number): string[] =>
  relations.filter(r => r.b === at).map(r => `${r.a + 1}: ${r.reason}`)

/** A comparison as a table for spreadsheets: a row for each telling, with its matter and the roll-up of that. */
export function* comparisonCsv(comparison: Comparison, rule: string): Generator<string> {
  yield `\ufeff${csvLine(
    columns.map(([name]) => name),
    spreadsheet,
  )}`
  for (const matter of comparison.matters) {
    const rolled = matter.kind === 'figure' && matter.fact ? rollUp(matter, rollUpNamed(rule)!) : null
    yield matter.members
      .map((member, at) =>
        csvLine(
          columns.map(([, of]) => of({ comparison, matter, member, at, rolled })),
          spreadsheet,
        ),
      )
      .join('')
  }
}
