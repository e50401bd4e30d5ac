import type { OnrecordRecord, Reading } from '../record/reading.ts'
import { type Line, seg } from './line.ts'
import { line } from './words.ts'
import { wrapText } from './wrap.ts'

/** Title, where it comes from, when, what was found, and what the reader should know. */
export function headView(reading: Reading, width: number): Line[] {
  const { report, notices } = reading
  const title = report.title ? wrapText(line(report.title), width, 'heading') : []
  return [
    ...title,
    ...wrapText(originWords(reading), width, 'dim'),
    ...(report.url ? wrapText(line(report.url), width, 'dim') : []),
    ...wrapText(countWords(reading), width),
    ...notices.flatMap(n => noticeView(line(n.message), width)),
    [],
  ]
}

function noticeView(message: string, width: number): Line[] {
  return wrapText(message, width - 2, 'notice').map((l, i) => [seg(i === 0 ? '! ' : '  ', 'notice'), ...l])
}

function originWords({ report }: Reading): string {
  const parts = [
    report.outlet && line(report.outlet),
    report.agency && report.agency !== report.outlet ? `with ${line(report.agency)}` : null,
    report.byline.length > 0 ? `by ${line(report.byline.join(', '))}` : null,
    report.dateline && line(report.dateline),
    report.published ? `published ${dateWords(report.published)}` : 'no date',
    report.updated ? `updated ${dateWords(report.updated)}` : null,
    report.language,
  ]
  return parts.filter(p => p !== null && p !== '').join(' · ')
}

/** `2015-02-20T08:00:00Z` as `2015-02-20 08:00 UTC`, with no-break spaces; what is not a time of day stays as it is. */
const dateWords = (iso: string): string =>
  iso.replace(
    /T(\d\d:\d\d)(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/,
    (_, time, _s, _f, zone) => `\u00a0${time}${zone === 'Z' ? '\u00a0UTC' : zone ? `\u00a0UTC${zone}` : ''}`,
  )

function countWords({ records, actors, places }: Reading): string {
  const of = (kind: OnrecordRecord['kind']): number => records.filter(r => r.kind === kind).length
  return [
    count(of('statement'), 'statement'),
    count(of('figure'), 'figure'),
    count(of('event'), 'event'),
    count(actors.length, 'actor'),
    count(places.length, 'place'),
  ].join(' · ')
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`
