import { type CountRow, countChart } from './chart/count-chart.ts'
import { intervalChart } from './chart/interval-chart.ts'
import { type Found, numberWords, reportWords, whoSays } from './found.ts'
import type { Line } from './line.ts'

/** Figures under each other on one axis, in the order of their days; other records are left out. */
export function figuresChart(found: readonly Found[], width: number): Line[] {
  const rows = found.flatMap(f => {
    if (f.record.kind !== 'figure') return []
    const day = (f.time?.value ?? f.report.published ?? '').slice(0, 10)
    const { low, point, high } = f.record.quantity
    return [
      {
        day,
        label: `${(day || 'no day').padEnd(10)}  ${whoSays(f)}, ${reportWords({ ...f.report, published: null })}`,
        low,
        point,
        high,
        words: numberWords(f.record),
      },
    ]
  })
  return intervalChart(
    rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    width,
  )
}

interface MonthCount {
  readonly value: string | null
  readonly records: number
  readonly reports: number
}

/** A count a month, a year where there are many; where nothing is for long, one row says so. */
export function monthsChart(counts: readonly MonthCount[], width: number): Line[] {
  const known = counts.filter((c): c is MonthCount & { value: string } => c.value !== null)
  const months = known.length > 36 ? byYear(known) : known
  const rows = months.flatMap(({ value, records, reports }, i): CountRow[] => [
    ...gapRow(months[i - 1]?.value, value),
    { label: value, count: records, note: `in ${reports} report${reports === 1 ? '' : 's'}` },
  ])
  return countChart(rows, width)
}

/** Reports of two months may be the same: only those of the fullest month are certain. */
function byYear(months: readonly (MonthCount & { value: string })[]): (MonthCount & { value: string })[] {
  const years = new Map<string, MonthCount & { value: string }>()
  for (const { value, records, reports } of months) {
    const year = value.slice(0, 4)
    const before = years.get(year)
    years.set(year, {
      value: year,
      records: (before?.records ?? 0) + records,
      reports: Math.max(before?.reports ?? 0, reports),
    })
  }
  return [...years.values()]
}

/** `…` between months or years that do not follow each other. */
function gapRow(before: string | undefined, value: string): CountRow[] {
  return before === undefined || ordinal(value) - ordinal(before) <= 1 ? [] : [{ label: '…', count: 0, note: '' }]
}

const ordinal = (value: string): number => {
  const [year, month] = value.split('-').map(Number)
  return month === undefined ? year! : year! * 12 + month
}
