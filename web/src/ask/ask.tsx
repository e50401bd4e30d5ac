import { useEffect } from 'preact/hooks'
import type { Count } from '../../../src/ledger/ledger.ts'
import type { Search } from '../../../src/view/search/search.ts'
import { formatSearch } from '../../../src/view/search/words.ts'
import { additions } from '../state/additions.ts'
import { addressOf, type Tab, tabs } from '../state/address.ts'
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
        <>
          <Facets tab={tab} search={search} />
          <main id="main" class="results">
            <List key={tab} tab={tab} search={search} />
          </main>
        </>
      )}
    </div>
  )
}

const Tabs = () => (
  <nav class="tabs" aria-label={words.lists}>
    {tabs.map(tab => (
      <a
        key={tab}
        href={addressOf({ ...route.value, tab })}
        aria-current={tab === route.value.tab ? 'page' : undefined}
      >
        {words.tabs[tab]}
      </a>
    ))}
  </nav>
)

function List({ tab, search }: { tab: Tab; search: Search }) {
  const kind = kindOf(tab)
  if (kind) return <Records tab={tab} q={ofKind(search, kind)} />
  if (tab === 'reports') return <ReportTable q={formatSearch(search)} />
  return <TallyTable by={tab === 'actors' ? 'actor' : 'place'} search={search} />
}

function Records({ tab, q }: { tab: Tab; q: string }) {
  const kind = kindOf(tab)!
  const { value: count } = useAsked<Count>('count', { q }, { stamp: additions.value })
  const many = words.tabs[tab].toLowerCase()
  return (
    <>
      <div class="above">
        <h1 aria-live="polite">{count ? words.found(count.records, kind, many, count.reports) : words.loading}</h1>
        <ColumnChoice kind={kind} />
      </div>
      <RecordTable kind={kind} q={q} rows={count?.records ?? 0} />
    </>
  )
}
