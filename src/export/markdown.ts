import type { OnrecordRecord, Reading } from '../record/reading.ts'
import { type Chunk, type Export, everyKind } from './export.ts'
import { chainWords, type Facts, factsOf, oneLine, partiesNames, partyNames, sentenceOf } from './facts.ts'
import { sentenceLink, webAddress } from './link.ts'

/** A note to paste into a document: each record with its exact words, who vouches for it, and a footnote to its sentence. */
export const markdownExport: Export = {
  name: 'markdown',
  title: 'notes to paste: each record with a footnote to its sentence',
  extension: 'md',
  mediaType: 'text/markdown',
  kinds: everyKind,
  omits: null,
  async *write(readings): AsyncGenerator<Chunk> {
    let notes = 0
    for await (const { reading } of readings) {
      yield reportMarkdown(reading, notes)
      notes += reading.records.length
    }
  },
}

const headings = [
  ['figure', 'Figures'],
  ['event', 'Events'],
  ['statement', 'Statements'],
] as const

function reportMarkdown(reading: Reading, notes: number): string {
  const facts = factsOf(reading)
  const numbers = new Map(reading.records.map((record, i) => [record.id, notes + i + 1]))
  const sections = headings.flatMap(([kind, title]) => {
    const records = reading.records.filter(r => r.kind === kind)
    return records.length === 0 ? [] : [`### ${title}\n`, ...records.map(r => item(facts, r, numbers.get(r.id)!)), '']
  })
  const footnotes = reading.records.map(r => footnote(facts, r, numbers.get(r.id)!))
  return `${[...head(reading), ...sections, ...footnotes].join('\n')}\n\n`
}

function head({ report }: Reading): string[] {
  const source = [report.outlet ?? report.agency, report.byline.join(', '), report.published].filter(Boolean)
  const address = webAddress(report.url)
  return [
    `## ${escaped(report.title ?? report.id)}\n`,
    ...(source.length > 0 ? [`${escaped(source.join(' · '))}\n`] : []),
    ...(address ? [`<${address}>\n`] : []),
  ]
}

function item(facts: Facts, record: OnrecordRecord, note: number): string {
  const told = [
    record.certainty === 'certain' ? '' : record.certainty,
    record.status === 'asserted' ? '' : record.status,
  ]
  const where = facts.place(record.where)?.name
  const when = facts.time(record.when)?.value
  const details = [...told, when, where, `according to ${chainWords(facts, record.chain)}`].filter(Boolean).join(', ')
  return `- ${subject(facts, record)} (${escaped(details)})[^${note}]`
}

function subject(facts: Facts, record: OnrecordRecord): string {
  switch (record.kind) {
    case 'figure':
      return `**${escaped(facts.words(record.span))}**, ${record.role}`
    case 'event': {
      const [by, to] = [
        partiesNames(facts, record.actors).join(', '),
        partiesNames(facts, record.recipients).join(', '),
      ]
      const parties = [by, to].filter(Boolean).length === 2 ? `${by} → ${to}` : by || (to && `→ ${to}`)
      return `**${escaped(`${record.type}${record.mode ? ` ${record.mode}` : ''}`)}** ${escaped([facts.words(record.trigger), parties].filter(Boolean).join(': '))}`
    }
    case 'statement': {
      const who = record.source ? partyNames(facts, record.source).join(', ') : 'unnamed'
      return `**${escaped(who)}**, ${record.act}: ${escaped(record.content.map(facts.words).join(' … '))}`
    }
  }
}

function footnote(facts: Facts, record: OnrecordRecord, note: number): string {
  const { report } = facts.reading
  const link = sentenceLink(report, record.evidence[0]!)
  const place = `${report.id}, characters ${record.evidence[0]!.join('–')}`
  return `[^${note}]: “${escaped(sentenceOf({ facts, record }))}” (${link ? `[${escaped(place)}](<${link}>)` : escaped(place)})`
}

/** Text that Markdown and HTML leave as it is. */
const escaped = (text: string): string =>
  oneLine(text)
    .toWellFormed()
    .replace(/[\\`*_{}[\]()#+!|~<>&]/g, c => (c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '&' ? '&amp;' : `\\${c}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
