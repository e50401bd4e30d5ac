import type {
  Comparison,
  Dispute,
  EventMatter,
  EventMember,
  FigureMatter,
  FigureMember,
  Matter,
} from '../compare/comparison.ts'
import { type RollUp, rollUp, rollUpNamed } from '../compare/rollup.ts'
import {
  counted,
  countWords,
  disputeNames,
  originWords,
  reasonWords,
  relationWords,
  rollUpWords,
  voiceWords,
} from './comparison-words.ts'
import { type Line, seg } from './line.ts'
import { type Column, heading, type Row, tableView } from './table.ts'
import { certaintyWords, intervalWords, line } from './words.ts'
import { wrapText } from './wrap.ts'

export interface ComparisonOptions {
  /** Columns; from 40 on everything fits. */
  readonly width: number
  /** Name of the rule by which many numbers become one. */
  readonly rollUp: string
  /** Show why records stand to each other as they do. */
  readonly explain: boolean
  /** By what a ledger knows each report; then explaining also names each record. */
  readonly refs?: readonly string[] | null
}

/** What several reports say, side by side: the reports with their origins, then each matter that more than one of them tells. */
export function comparisonView(comparison: Comparison, options: ComparisonOptions): Line[] {
  const width = Math.max(40, options.width)
  const shown = comparison.matters.filter(m => m.reports > 1 && (m.kind === 'event' || m.fact))
  return [
    ...reportsTable(comparison, width),
    ...shown.flatMap(matter => matterView(matter, comparison, { ...options, width })),
    ...restView(comparison, shown, width),
  ]
}

const reportColumns: readonly Column[] = [
  { title: 'Published', least: 10 },
  { title: 'Outlet', least: 10, role: 'strong' },
  { title: 'Title', least: 20, bare: true },
  { title: 'Origin', least: 14 },
]

function reportsTable(comparison: Comparison, width: number): Line[] {
  const { reports, origins } = comparison
  const rows = reports.map(
    (report, i): Row => ({
      label: `R${i + 1}`,
      role: 'source',
      cells: [
        report.published?.slice(0, 10) ?? '',
        line(report.outlet ?? ''),
        line(report.title ?? report.id),
        originWords(report, comparison),
      ],
      below: [],
    }),
  )
  const title = `Reports (${countWords({ reports: reports.length, origins })})`
  return [...heading(title, width), ...tableView(reportColumns, rows, width), []]
}

const matterView = (matter: Matter, comparison: Comparison, options: ComparisonOptions): Line[] =>
  matter.kind === 'figure' ? figureView(matter, comparison, options) : eventView(matter, comparison, options)

const refWords = ({ at, record }: FigureMember | EventMember, refs: ComparisonOptions['refs']): string[] =>
  refs?.[at] ? [`${refs[at]}/${record}`] : []

const figureColumns: readonly Column[] = [
  { title: 'Number', least: 8, role: 'strong' },
  { title: 'As written', least: 12, role: 'figure' },
  { title: 'Who says', least: 13 },
  { title: 'Certainty', least: 8, bare: true },
  { title: 'Report', least: 10 },
  { title: 'Relation', least: 14, bare: true },
]

function figureView(matter: FigureMatter, comparison: Comparison, options: ComparisonOptions): Line[] {
  const { width, explain, refs } = options
  const rows = matter.members.map(
    (member, i): Row => ({
      label: String(i + 1),
      role: 'figure',
      cells: [
        intervalWords(member.figure.quantity, member.figure.unit),
        line(member.words),
        voiceWords(member),
        plainly(certaintyWords(member.figure)),
        reportCell(member.at, comparison),
        relationWords(matter, i),
      ],
      below: explain ? [...reasonWords(matter, i), ...refWords(member, refs)] : [],
    }),
  )
  const rule = rollUpNamed(options.rollUp)
  const rolled: RollUp | null = rule ? rollUp(matter, rule) : null
  return [
    ...heading(`${titleOf(matter)} (${countWords(matter)})`, width),
    ...tableView(figureColumns, rows, width),
    ...(rolled ? rollUpWords(rolled, matter.members).flatMap(w => wrapText(w, width, 'dim')) : []),
    [],
  ]
}

const eventColumns: readonly Column[] = [
  { title: 'Word', least: 8, role: 'event' },
  { title: 'Actor → recipient', least: 18, bare: true },
  { title: 'Who says', least: 13 },
  { title: 'Certainty', least: 8, bare: true },
  { title: 'When', least: 10 },
  { title: 'Report', least: 10 },
  { title: 'Relation', least: 14, bare: true },
]

function eventView(matter: EventMatter, comparison: Comparison, { width, explain, refs }: ComparisonOptions): Line[] {
  const rows = matter.members.map(
    (member, i): Row => ({
      label: String(i + 1),
      role: 'event',
      cells: [
        line(member.words),
        `${member.actors.map(line).join(', ') || '?'} → ${member.recipients.map(line).join(', ') || '?'}`,
        voiceWords(member),
        plainly(certaintyWords(member.event)),
        member.from ?? '',
        reportCell(member.at, comparison),
        relationWords(matter, i),
      ],
      below: explain ? [...reasonWords(matter, i), ...refWords(member, refs)] : [],
    }),
  )
  return [
    ...heading(`${titleOf(matter)} (${countWords(matter)})`, width),
    ...tableView(eventColumns, rows, width),
    ...matter.disputes.flatMap(d => disputeView(d, comparison, width)),
    [],
  ]
}

/** What sources do not agree on, a side a line. */
function disputeView({ about, sides }: Dispute, comparison: Comparison, width: number): Line[] {
  const reportOf = (id: string): string => `R${comparison.reports.findIndex(r => r.id === id) + 1}`
  return [
    [seg(`${disputeNames[about]}:`, 'notice')],
    ...sides.flatMap(({ claim, by }) => {
      const who = by.map(b => `${b.source ? `${line(b.source)}, ` : ''}${reportOf(b.report)}`).join('; ')
      return wrapText(`${line(claim)} (${who})`, width - 2).map((l): Line => [seg('  '), ...l])
    }),
  ]
}

/** Among many records only what is not certain is worth a word. */
const plainly = (words: string): string => (words === 'certain' ? '' : words)

const titleOf = ({ question }: Matter): string => {
  const words = line(question)
  return words[0]!.toUpperCase() + words.slice(1)
}

function reportCell(at: number, { reports }: Comparison): string {
  const { outlet, origin } = reports[at]!
  const name = outlet ?? (origin.kind === 'unknown' || origin.kind === 'copy-of' ? null : origin.name)
  return name ? `R${at + 1} ${line(name)}` : `R${at + 1}`
}

function restView({ matters }: Comparison, shown: readonly Matter[], width: number): Line[] {
  const alone = matters.filter(m => m.reports === 1)
  const figures = alone.filter(m => m.kind === 'figure').length
  const events = alone.length - figures
  const names = matters.filter(m => m.kind === 'figure' && !m.fact && m.reports > 1).length
  const none = shown.length === 0 ? ['No figure or event is told by more than one of these reports.'] : []
  const rest =
    alone.length > 0 ? [`${counted(figures, 'figure')} and ${counted(events, 'event')} stand in one report only.`] : []
  const parties = names > 0 ? [`${counted(names, 'number')} such as “the two sides” say nothing to compare.`] : []
  return [...none, ...rest, ...parties].flatMap(words => wrapText(words, width, 'notice'))
}
