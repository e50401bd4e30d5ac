import { useEffect, useState } from 'preact/hooks'
import type { Count, Entry } from '../../../src/ledger/ledger.ts'
import { type FoundColumn, reportName } from '../../../src/view/found.ts'
import { pickAlong, pickAt, picked, pickNone } from '../review/picked.ts'
import { addressOf } from '../state/address.ts'
import { standingOf } from '../state/decided.ts'
import { actOf } from '../state/keys.ts'
import { go, route } from '../state/route.ts'
import { leavePlace, trail } from '../state/trail.ts'
import { words } from '../words.ts'
import { columnsOf, gridOf } from './columns.tsx'
import { seenUntil } from './fresh.ts'
import type { Kind } from './kinds.ts'
import { Nothing } from './nothing.tsx'
import { usePages } from './pages.ts'
import { VirtualRows } from './virtual-rows.tsx'

/** Records of one kind that answer the search, each with a way to its words. */
export function RecordTable({ kind, q, count }: { kind: Kind; q: string; count: Count | null }) {
  const { order } = route.value
  const { rows, whole, problem, restored, more } = usePages<Entry>('records', q, order)
  const [place] = useState(leavePlace)
  useEffect(() => {
    trail.value = rows.map(({ record, report }) => ({ report: report.id, record: record.id }))
  }, [rows])
  useEffect(pickNone, [q, order])
  usePicking(rows)
  const columns = columnsOf(kind)
  const grid = { gridTemplateColumns: `1.2rem ${gridOf(columns)}` }
  if (problem || (whole && rows.length === 0)) return <Nothing problem={problem} />
  const head = (
    <div role="row" class="cells" style={grid} aria-rowindex={1}>
      <div role="columnheader">
        <span class="unseen">{words.chosenRows}</span>
      </div>
      {columns.map(c => (
        <Heading key={c.title} title={c.title} />
      ))}
    </div>
  )
  return (
    <VirtualRows
      key={q + order}
      label={words.records}
      begin={restored ? place : -1}
      count={rowsOf(rows.length, whole, count)}
      loaded={rows.length}
      head={head}
      more={more}
      row={i => <RecordCells rows={rows} at={i} columns={columns} grid={grid} />}
    />
  )
}

/** Where not all are counted, the list grows while it is read. */
const rowsOf = (loaded: number, whole: boolean, count: Count | null): number =>
  whole ? loaded : Math.max(count?.records ?? 0, count?.complete ? 0 : loaded + 1)

/** `s` chooses the row that has the focus; with shift, all from the last one on. Arrows with shift choose on the way. */
function usePicking(rows: readonly Entry[]): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = actOf(event)
      const row = document.activeElement?.closest<HTMLElement>('[data-row]')
      if (!row) return
      const at = Number(row.dataset.row)
      if (event.shiftKey && (act === 'nextRow' || act === 'previousRow'))
        pickAlong(rows, at, act === 'nextRow' ? at + 1 : at - 1)
      if (act !== 'choose' && act !== 'chooseThrough') return
      event.preventDefault()
      pickAt(rows, at, act === 'chooseThrough')
    }
    // Before the arrow moves the focus.
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [rows])
}

/** The list is in the order of the reports; their column turns it round. */
function Heading({ title }: { title: string }) {
  const { order } = route.value
  if (title !== 'Report') return <div role="columnheader">{title}</div>
  return (
    <div role="columnheader" aria-sort={order === 'newest' ? 'descending' : 'ascending'}>
      <button type="button" onClick={() => go({ order: order === 'newest' ? 'oldest' : 'newest' }, true)}>
        {title} <small>{order === 'newest' ? `↓ ${words.newest}` : `↑ ${words.oldest}`}</small>
      </button>
    </div>
  )
}

interface CellsProps {
  readonly rows: readonly Entry[]
  readonly at: number
  readonly columns: readonly FoundColumn[]
  readonly grid: { readonly gridTemplateColumns: string }
}

function RecordCells({ rows, at, columns, grid }: CellsProps) {
  const entry = rows[at]!
  const { record, report } = entry
  const { judged } = standingOf(entry)
  const href = addressOf({ ...route.value, report: report.id, record: record.id })
  const isNew = seenUntil.value !== null && report.added > seenUntil.value
  const main = columns.find(c => c.title === mainColumn[record.kind]) ?? columns[0]
  return (
    <div class={`cells ${record.kind} ${judged}`} style={grid} role="presentation">
      <div role="cell" class="pick">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={words.chooseRow(entry.words)}
          checked={picked.value.has(entry.ref)}
          onClick={event => pickAt(rows, at, event.shiftKey)}
        />
      </div>
      {columns.map(column => {
        const text = column.cell(entry)
        return (
          <div
            key={column.title}
            role="cell"
            data-column={column.title}
            class={column === main ? 'main' : ''}
            dir="auto"
          >
            {column === main ? (
              <>
                {isNew && (
                  <small class="new" dir="ltr">
                    {words.isNew}
                  </small>
                )}
                <a href={href}>{text || '—'}</a>
              </>
            ) : (
              <span>{column.title === 'Report' ? <ReportCell report={report} /> : text}</span>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** As `reportWords`, with a day that is never torn apart. */
const ReportCell = ({ report }: Pick<Entry, 'report'>) => (
  <>
    <span class="name">{reportName(report)}</span> <time>{report.published?.slice(0, 10)}</time>
  </>
)

const mainColumn = { statement: 'Content', figure: 'How many, of what', event: 'Word' } as const
