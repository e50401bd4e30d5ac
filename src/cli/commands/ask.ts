import { recordsCsv, reportsCsv, talliesCsv } from '../../engine/list-csv.ts'
import { located } from '../../engine/located.ts'
import type { Chunk } from '../../export/export.ts'
import type { Count, Entry, Ledger, Page } from '../../ledger/ledger.ts'
import { OnrecordError } from '../../report/error.ts'
import { foundView } from '../../view/found.ts'
import { figuresChart, monthsChart } from '../../view/found-charts.ts'
import { type Line, seg } from '../../view/line.ts'
import { type ReportRow, reportsView, tallyView } from '../../view/lists.ts'
import type { Search } from '../../view/search/search.ts'
import { searchPhrases } from '../../view/search/words.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { ledgerFile, withLedger } from '../ledger-file.ts'
import { screenOf, write, writeLines } from '../output.ts'
import { typedSearch } from '../typed-search.ts'

export interface AskOptions {
  readonly ledger?: string
  readonly limit: number
  readonly oldest?: boolean
  readonly evidence?: boolean
  readonly chart?: boolean
  readonly exact?: boolean
  readonly json?: boolean
  readonly csv?: boolean
  readonly color: boolean
}

interface Asked {
  readonly ledger: Ledger
  readonly search: Search
  /** As it was typed, places by name: for people. */
  readonly typed: Search
  readonly options: AskOptions
  readonly width: number
}

/** What a command prints for a search: as lines on a screen, or as a stream of objects for a program. */
interface Answer {
  lines(asked: Asked): Promise<readonly Line[]>
  objects(asked: Asked): AsyncIterable<unknown>
  csv(asked: Asked): AsyncIterable<Chunk> | Promise<AsyncIterable<Chunk>>
}

/** `onrecord figures`, `events`, `statements`: records of one kind that answer a search. */
export const askRecords = (kind: Entry['record']['kind'], words: readonly string[], options: AskOptions) =>
  answer(
    words,
    options,
    {
      lines: asked => recordLines(kind, asked),
      objects: entriesOf,
      csv: ({ ledger, search }) => recordsCsv(kind, ledger.decided(search)),
    },
    ofKind(kind),
  )

/** `onrecord reports`: the reports of which a record answers a search. */
export const askReports = (words: readonly string[], options: AskOptions) =>
  answer(words, options, {
    lines: reportLines,
    objects: reportsOf,
    csv: ({ ledger, search }) => reportsCsv(ledger.decided(search)),
  })

/** `onrecord actors`, `places`: who or where, with the number of records and reports. */
export const askTally = (by: 'actor' | 'place', words: readonly string[], options: AskOptions) =>
  answer(words, options, {
    lines: asked => tallyLines(by, asked),
    objects: async function* (asked) {
      yield* (await talliesOf(by, asked, everything)).values
    },
    csv: async asked => talliesCsv(by, (await talliesOf(by, asked, everything)).values),
  })

const ofKind = (kind: string): Search => [{ field: 'kind', negated: false, match: { kind: 'any', values: [kind] } }]

async function answer(
  words: readonly string[],
  options: AskOptions,
  { lines, objects, csv }: Answer,
  only: Search = [],
): Promise<ExitCode> {
  try {
    const unknown = words.find(w => w.startsWith('--'))
    if (unknown) throw new OnrecordError('usage', `there is no option ${unknown}`, 'See onrecord --help.')
    if (options.json && options.csv)
      throw new OnrecordError('usage', '--json and --csv exclude each other', 'Use one of them.')
    const typed = typedSearch(words)
    const where = located(typed)
    const search = [...only, ...where]
    const screen = screenOf(options.color)
    await withLedger(ledgerFile(options.ledger), async ledger => {
      const asked = { ledger, search, typed, options, width: screen.width }
      if (options.csv) for await (const chunk of await csv(asked)) await write(chunk)
      else if (options.json) for await (const object of objects(asked)) await write(`${JSON.stringify(object)}\n`)
      else await writeLines(await lines(asked), screen)
    })
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

const pageOf = ({ limit, oldest }: AskOptions): Page => ({ limit, order: oldest ? 'oldest' : 'newest' })

/** Of more reports than this the origins are not counted. */
const countable = 200

async function recordLines(kind: string, asked: Asked): Promise<readonly Line[]> {
  const { ledger, search, options, width } = asked
  const count = await ledger.count(search, mostOf(options))
  const head = headLines(
    `${kind}s`,
    count,
    !count.complete || count.reports > countable ? null : await ledger.origins(search, countable),
    asked,
  )
  if (count.records === 0) return head
  if (options.chart && kind !== 'figure') return [...head, ...(await monthLines('month', asked))]
  const { entries, next } = await ledger.records(search, pageOf(options))
  const body = options.chart
    ? figuresChart(entries, width)
    : foundView(entries, { width, evidence: options.evidence ?? false })
  return [...head, ...body, ...moreLines(entries.length, next)]
}

async function* entriesOf({ ledger, search, options }: Asked): AsyncGenerator<Entry> {
  let after: string | null = null
  do {
    const page = await ledger.records(search, { ...pageOf(options), after })
    yield* page.entries
    after = page.next
  } while (after !== null)
}

async function reportLines(asked: Asked): Promise<readonly Line[]> {
  const { ledger, search, options, width } = asked
  if (options.chart) return monthLines('published', asked)
  const { reports, next } = await ledger.reports(search, pageOf(options))
  const rows: ReportRow[] = reports.map(r => ({ ...r, who: r.outlet ?? r.agency ?? '' }))
  return [...reportsView(rows, width), ...moreLines(reports.length, next)]
}

async function* reportsOf({ ledger, search, options }: Asked): AsyncGenerator<unknown> {
  let after: string | null = null
  do {
    const page = await ledger.reports(search, { ...pageOf(options), after })
    yield* page.reports
    after = page.next
  } while (after !== null)
}

const everything = Number.POSITIVE_INFINITY

/** Undefined: as many as are counted at once. */
const mostOf = ({ exact }: AskOptions): number | undefined => (exact ? everything : undefined)

async function talliesOf(by: 'actor' | 'place', { ledger, search, options }: Asked, most: number | undefined) {
  const { values, complete } = await ledger.tally(search, by, { top: options.limit, most })
  return { values: values.filter(t => t.value !== null), complete }
}

async function tallyLines(by: 'actor' | 'place', asked: Asked): Promise<readonly Line[]> {
  const { values, complete } = await talliesOf(by, asked, mostOf(asked.options))
  return [...tallyView(by, values, asked.width), ...partLines(complete)]
}

async function monthLines(by: 'month' | 'published', { ledger, search, options, width }: Asked): Promise<Line[]> {
  const { values, complete } = await ledger.tally(search, by, { most: mostOf(options) })
  return [...monthsChart(values, width), ...partLines(complete)]
}

const partLines = (complete: boolean): Line[] =>
  complete ? [] : [[seg('There are more: only the newest records were counted. --exact counts all.', 'notice')]]

function headLines(
  what: string,
  { records, reports, complete }: Count,
  origins: number | null,
  { typed }: Asked,
): Line[] {
  const number = (n: number, one: string): string => `${n.toLocaleString('en')} ${n === 1 ? one.slice(0, -1) : one}`
  const rest = origins === null ? '' : ` of ${number(origins, 'origins')}`
  const asked = searchPhrases(typed).join(' · ')
  return [
    [
      seg(
        complete
          ? `${number(records, what)} in ${number(reports, 'reports')}${rest}`
          : `More than ${number(records, what)}`,
        'strong',
      ),
      seg(asked && `  ${asked}`, 'dim'),
    ],
    [],
  ]
}

const moreLines = (shown: number, next: string | null): Line[] =>
  next === null ? [] : [[seg(`The first ${shown} are shown: --limit for more, --json for all.`, 'notice')]]
