import { useState } from 'preact/hooks'
import type { Tallies, Tally } from '../../../src/ledger/ledger.ts'
import type { Search } from '../../../src/view/search/search.ts'
import { formatSearch } from '../../../src/view/search/words.ts'
import { HandOn } from '../export/hand-on.tsx'
import { additions } from '../state/additions.ts'
import { addressOf } from '../state/address.ts'
import { useAsked } from '../state/asked.ts'
import { route } from '../state/route.ts'
import { words } from '../words.ts'
import { toggle } from './clauses.ts'
import { Nothing } from './nothing.tsx'
import { VirtualRows } from './virtual-rows.tsx'

/** Who or where, the most frequent first; a name leads to the statements in which it stands. */
export function TallyTable({ by, search }: { by: 'actor' | 'place'; search: Search }) {
  const q = formatSearch(search)
  const [whole, countWhole] = useState<string | null>(null)
  const { value, problem } = useAsked<Tallies>(
    'tally',
    { q, by, top: '1000', exact: String(whole === q) },
    { stamp: additions.value },
  )
  const rows = value?.values.filter(t => t.value !== null) ?? []
  const head = (
    <div role="row" class="cells tally" aria-rowindex={1}>
      <div role="columnheader">{words.name_}</div>
      <div role="columnheader">{words.records}</div>
      <div role="columnheader">{words.reports}</div>
    </div>
  )
  return (
    <>
      <div class="above">
        <h1 aria-live="polite">{value ? words.listed(rows.length, by, `${by}s`) : words.loading}</h1>
        {value?.complete === false && (
          <>
            <span class="part">{words.newestOnly}</span>
            <button type="button" class="count-all" onClick={() => countWhole(q)}>
              {words.countAll}
            </button>
          </>
        )}
        <HandOn tab={by === 'actor' ? 'actors' : 'places'} q={q} />
      </div>
      {problem || (value && rows.length === 0) ? (
        <Nothing problem={problem} />
      ) : (
        <VirtualRows
          label={by === 'actor' ? words.tabs.actors : words.tabs.places}
          count={rows.length}
          loaded={rows.length}
          head={head}
          slim
          more={() => {}}
          row={i => <TallyCells by={by} tally={rows[i]!} search={search} most={rows[0]!.records} />}
        />
      )}
    </>
  )
}

interface CellsProps {
  readonly by: 'actor' | 'place'
  readonly tally: Tally
  readonly search: Search
  readonly most: number
}

function TallyCells({ by, tally, search, most }: CellsProps) {
  const value = tally.value!
  const q = formatSearch(toggle(search, { field: by, value, negated: false }))
  return (
    <div class="cells tally" role="presentation">
      <div role="cell" class="main" dir="auto">
        <a href={addressOf({ ...route.value, tab: 'statements', q })}>{value}</a>
      </div>
      <div role="cell" class="number">
        {tally.records.toLocaleString('en')}
      </div>
      <div role="cell" class="number">
        {tally.reports.toLocaleString('en')}
      </div>
      <div role="presentation" class="bar">
        <i style={{ inlineSize: `${(100 * tally.records) / most}%` }} />
      </div>
    </div>
  )
}
