import type { SideReport } from '../../../src/view/side-by-side.ts'
import { addressOf } from '../state/address.ts'
import { route } from '../state/route.ts'
import { words } from '../words.ts'

/** The reports, each copy below the one that it copies. */
export function Origins({ reports }: { reports: readonly SideReport[] }) {
  const own = reports.flatMap((report, at) => (report.copies === null ? [{ report, at }] : []))
  return (
    <ol class="origins" aria-label={words.tabs.reports}>
      {own.map(({ report, at }) => (
        <li key={report.id}>
          <ReportLine report={report} at={at} />
          <p class="soft">{originWords(report, reports)}</p>
          <Copies of={at} reports={reports} />
        </li>
      ))}
    </ol>
  )
}

/** Copies of copies stand below what they copy. */
function Copies({ of, reports }: { of: number; reports: readonly SideReport[] }) {
  const copies = reports.flatMap((report, at) => (report.copies === of ? [{ report, at }] : []))
  if (copies.length === 0) return null
  return (
    <ul class="copies" aria-label={words.copiesOf(of + 1)}>
      {copies.map(({ report, at }) => (
        <li key={report.id}>
          <ReportLine report={report} at={at} />
          <p class="soft">{words.copied(Math.round(100 * (report.share ?? 0)))}</p>
          <Copies of={at} reports={reports} />
        </li>
      ))}
    </ul>
  )
}

function ReportLine({ report, at }: { report: SideReport; at: number }) {
  return (
    <p class="report-line">
      <b>R{at + 1}</b>{' '}
      <a dir="auto" href={addressOf({ ...route.value, report: report.id, record: null })}>
        {report.title ?? words.untitled}
      </a>{' '}
      <span class="soft">
        {report.outlet} <time>{report.published?.slice(0, 10)}</time>
      </span>
    </p>
  )
}

function originWords({ origin, holds }: SideReport, reports: readonly SideReport[]): string {
  const held = holds.map(({ report, share }) =>
    words.holds(Math.round(100 * share), `R${report + 1}`, reports[report]?.outlet ?? null),
  )
  const whose = origin.kind === 'unknown' ? words.originUnknown : words.originOf(origin.name, origin.reason)
  return [whose, ...held].join('; ')
}
