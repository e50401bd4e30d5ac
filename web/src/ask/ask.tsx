import { useEffect, useState } from 'preact/hooks'
import type { Count } from '../../../src/ledger/ledger.ts'
import type { Search } from '../../../src/view/search/search.ts'
import { formatSearch } from '../../../src/view/search/words.ts'
import { Compare } from '../compare/compare.tsx'
import { HandOn } from '../export/hand-on.tsx'
import { Bulk } from '../review/bulk.tsx'
import { Plot } from '../see/plot.tsx'
import { additions } from '../state/additions.ts'
import { addressOf, ofSearch, type Tab, tabs, views } from '../state/address.ts'
import { useAsked } from '../state/asked.ts'
import { route } from '../state/route.ts'
import { titleOf, words } from '../words.ts'
import { ofKind, read } from './clauses.ts'
import { ColumnChoice } from './columns.tsx'
import { Facets } from './facets.tsx'
import { kindOf } from './kinds.ts'
import { RecordTable } from './record-table.tsx'
import { ReportTable } from './report-table.tsx'
import { TallyTable } from './tally-table.tsx'

/** Lists of what the ledger holds, narrowed down by the search and by facets. */
export function Ask() {
  const { tab, q } = route.value
  const { search, error } = read(q)
  useEffect(() => {
    document.title = titleOf(words.tabs[tab])
  }, [tab])
  return (
    <div class="ask">
      <Tabs />
      {search === null ? (
        <main id="main" class="results">
          <p class="nothing">{error}</p>
        </main>
      ) : (
        <Answer key={tab} tab={tab} search={search} />
      )}
    </div>
  )
}

/** The list, how many there are, and by what they can be narrowed down. */
function Answer({ tab, search }: { tab: Tab; search: Search }) {
  const kind = kindOf(tab)
  const q = kind ? ofKind(search, kind) : formatSearch(search)
  const [whole, countWhole] = useState<string | null>(null)
  const exact = String(whole === q)
  const { value: count } = useAsked<Count>('count', { q, exact }, { stamp: additions.value })
  return (
    <>
      {ofSearch(route.value.view) && <Facets tab={tab} search={search} q={q} part={count?.complete === false} />}
      <main id="main" class={`results ${route.value.view}`}>
        <List tab={tab} search={search} q={q} count={count} countAll={() => countWhole(q)} />
      </main>
    </>
  )
}

const Tabs = () => (
  <div class="tabs">
    <nav aria-label={words.lists}>
      {tabs.map(tab => (
        <a
          key={tab}
          href={addressOf({ ...route.value, tab, view: 'list' })}
          aria-current={tab === route.value.tab ? 'page' : undefined}
        >
          {words.tabs[tab]}
        </a>
      ))}
    </nav>
    <nav class="views" aria-label={words.viewsLabel}>
      {views.map(view => (
        <a
          key={view}
          href={addressOf({ ...route.value, view, told: null })}
          aria-current={view === route.value.view ? 'true' : undefined}
        >
          {words.views[view]}
        </a>
      ))}
    </nav>
  </div>
)

interface ListProps {
  readonly tab: Tab
  readonly search: Search
  readonly q: string
  readonly count: Count | null
  countAll(): void
}

function List({ tab, search, q, count, countAll }: ListProps) {
  const kind = kindOf(tab)
  const { view } = route.value
  if (view === 'compare') return <Compare q={formatSearch(search)} />
  if (view !== 'list') return <Plot view={view} q={view === 'chart' ? formatSearch(search) : q} search={search} />
  if (!kind && tab !== 'reports') return <TallyTable by={tab === 'actors' ? 'actor' : 'place'} search={search} />
  if (!kind) return <ReportTable q={q} count={count} />
  const many = words.tabs[tab].toLowerCase()
  return (
    <>
      <div class="above">
        <h1 aria-live="polite">{count ? foundWords(count, kind, many) : words.loading}</h1>
        {count?.complete === false && (
          <button type="button" class="count-all" onClick={countAll}>
            {words.countAll}
          </button>
        )}
        <HandOn tab={tab} q={q}>
          <Bulk q={q} many={many} />
        </HandOn>
        <ColumnChoice kind={kind} />
      </div>
      <RecordTable kind={kind} q={q} count={count} />
    </>
  )
}

const foundWords = ({ records, reports, complete }: Count, one: string, many: string): string =>
  complete ? words.found(records, one, many, reports) : words.moreThan(records, many)
