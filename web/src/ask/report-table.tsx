import { useEffect, useState } from 'preact/hooks'
import type { Count, ReportHead } from '../../../src/ledger/ledger.ts'
import { HandOn } from '../export/hand-on.tsx'
import { addressOf } from '../state/address.ts'
import { go, route } from '../state/route.ts'
import { leavePlace, trail } from '../state/trail.ts'
import { words } from '../words.ts'
import { Nothing } from './nothing.tsx'
import { usePages } from './pages.ts'
import { VirtualRows } from './virtual-rows.tsx'

const grid = { gridTemplateColumns: '7.5rem minmax(8rem, 1fr) minmax(12rem, 3.5fr) minmax(6rem, 0.8fr)' }

/** Reports of which a record answers the search. */
export function ReportTable({ q, count }: { q: string; count: Count | null }) {
  const { order } = route.value
  const { rows, whole, problem, restored, more } = usePages<ReportHead>('reports', q, order)
  const [place] = useState(leavePlace)
  useEffect(() => {
    trail.value = rows.map(({ id }) => ({ report: id, record: null }))
  }, [rows])
  const complete = whole || count?.complete === true
  const many = whole ? rows.length : Math.max(rows.length + Number(!complete), count?.reports ?? 0)
  return (
    <>
      <div class="above">
        <h1 aria-live="polite">
          {complete
            ? words.listed(many, 'report', 'reports')
            : words.moreThan(count?.reports ?? 0, words.tabs.reports.toLowerCase())}
        </h1>
        <HandOn tab="reports" q={q} />
      </div>
      {problem || (whole && rows.length === 0) ? (
        <Nothing problem={problem} />
      ) : (
        <VirtualRows
          key={q + order}
          label={words.reports}
          begin={restored ? place : -1}
          count={many}
          loaded={rows.length}
          head={<Head />}
          more={more}
          row={i => <ReportCells report={rows[i]!} />}
        />
      )}
    </>
  )
}

function Head() {
  const { order } = route.value
  return (
    <div role="row" class="cells" style={grid} aria-rowindex={1}>
      <div role="columnheader" aria-sort={order === 'newest' ? 'descending' : 'ascending'}>
        <button type="button" onClick={() => go({ order: order === 'newest' ? 'oldest' : 'newest' }, true)}>
          {words.published} <small>{order === 'newest' ? '↓' : '↑'}</small>
        </button>
      </div>
      <div role="columnheader">{words.outlet}</div>
      <div role="columnheader">{words.title}</div>
      <div role="columnheader">{words.agency}</div>
    </div>
  )
}

const ReportCells = ({ report }: { report: ReportHead }) => (
  <div class="cells report" style={grid} role="presentation">
    <div role="cell" data-column="Published">
      <span>{report.published?.slice(0, 10) ?? ''}</span>
    </div>
    <div role="cell" data-column="Outlet" dir="auto">
      <span>{report.outlet ?? ''}</span>
    </div>
    <div role="cell" class="main" dir="auto">
      <a href={addressOf({ ...route.value, report: report.id, record: null })}>{report.title ?? words.untitled}</a>
    </div>
    <div role="cell" data-column="Agency" dir="auto">
      <span>{report.agency ?? ''}</span>
    </div>
  </div>
)
