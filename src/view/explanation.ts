import { ruleLines } from '../extract/rule-lines.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import type { Statement } from '../record/statement.ts'
import { type Labels, labelsOf } from './labels.ts'
import { type Line, type Role, seg } from './line.ts'
import { legend, textView } from './text.ts'
import { certaintyWords, chainWords, intervalWords, line, partiesWords, partyWords, wordsOf } from './words.ts'
import { wrapText } from './wrap.ts'

export interface ExplanationOptions {
  readonly width: number
  readonly brackets: boolean
}

/**
 * Why each record was made: its rule, what the rule looks for and the words that it matched.
 *
 *   S1  clause
 *       looks for   a verb of saying or thinking with a clause after it: …
 *       source      The council
 *       cue         said
 */
export function explanationView(reading: Reading, { width, brackets }: ExplanationOptions): Line[] {
  if (reading.records.length === 0)
    return wrapText('None: nothing is said, counted or done here that the rules know.', width, 'notice')
  const labels = labelsOf(reading.records)
  return [
    ...legend(brackets, width),
    [],
    ...textView(reading, labels, { width, brackets }),
    ...reading.records.flatMap(record => [[], ...recordView(reading, record, labels, width)]),
  ]
}

type Row = readonly [name: string, words: string]

function recordView(reading: Reading, record: OnrecordRecord, labels: Labels, width: number): Line[] {
  const head: Line = [
    seg(labels.get(record.id)!.padEnd(4), 'strong'),
    seg(record.why.rule, record.kind),
    seg(`  confidence ${record.confidence.toFixed(2)}`, 'dim'),
  ]
  const rows: Row[] = [
    ['looks for', ruleLines[record.why.rule] ?? ''],
    ['saw', line(record.why.note ?? '')],
    ...matched(reading, record, labels),
    ['voice', `${chainWords(reading, record.chain)}, ${certaintyWords(record)}`],
  ]
  return [head, ...rows.filter(([, words]) => words !== '').flatMap(row => rowView(row, width))]
}

const INDENT = 4
const NAME = 12

/** The name and its words side by side; in a narrow window the words below. */
function rowView([name, words]: Row, width: number): Line[] {
  const role: Role = name === 'looks for' || name === 'saw' ? 'dim' : 'strong'
  const beside = width >= 50
  const indent = beside ? INDENT + NAME : INDENT + 2
  const wrapped = wrapText(words, Math.max(10, width - indent), ...(role === 'dim' ? (['dim'] as const) : []))
  const lines = wrapped.map((l, i): Line => {
    const margin = i === 0 && beside ? `${' '.repeat(INDENT)}${name.padEnd(NAME)}` : ' '.repeat(indent)
    return [seg(margin, 'dim'), ...l]
  })
  return beside ? lines : [[seg(`${' '.repeat(INDENT)}${name}`, 'dim')], ...lines]
}

function matched(reading: Reading, record: OnrecordRecord, labels: Labels): Row[] {
  if (record.kind === 'statement') return statementRows(reading, record, labels)
  if (record.kind === 'figure')
    return [
      ['number', wordsOf(reading, record.span)],
      ['means', `${intervalWords(record.quantity, record.unit)} ${record.role}`],
    ]
  return [
    ['trigger', wordsOf(reading, record.trigger)],
    ['type', record.mode ? `${record.type}, ${record.mode}` : record.type],
    ['actors', partiesWords(reading, record.actors)],
    ['recipients', partiesWords(reading, record.recipients)],
  ]
}

/** As written, with the actor's name where that says more. */
function sourceWords(reading: Reading, source: NonNullable<Statement['source']>): string {
  const [written, name] = [wordsOf(reading, source.span), partyWords(reading, source)]
  return name.toLowerCase().includes(written.toLowerCase()) ? written : `${written} (${name})`
}

function statementRows(reading: Reading, record: Statement, labels: Labels): Row[] {
  const { source, cue, content, addressee, medium, anonymity, answers } = record
  const all = (spans: Statement['content']): string => spans.map(s => wordsOf(reading, s)).join(' … ')
  return [
    ['source', source ? sourceWords(reading, source) : 'nobody in particular'],
    ['cue', all(cue) || 'none, understood'],
    ['content', all(content)],
    ['told', addressee ? partyWords(reading, addressee) : ''],
    ['medium', line(medium ?? '')],
    ['unnamed', anonymity ? `${anonymity.kind}: ${wordsOf(reading, anonymity.reason ?? anonymity.span)}` : ''],
    ['answers', answers ? `${answers.stance.replaceAll('-', ' ')} ${labels.get(answers.statement) ?? ''}` : ''],
  ]
}
