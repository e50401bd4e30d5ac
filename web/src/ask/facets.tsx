import { useState } from 'preact/hooks'
import type { Tallies, TallyBy } from '../../../src/ledger/ledger.ts'
import type { Search } from '../../../src/view/search/search.ts'
import { formatSearch } from '../../../src/view/search/words.ts'
import { Progress } from '../review/progress.tsx'
import { additions } from '../state/additions.ts'
import type { Tab } from '../state/address.ts'
import { useAsked } from '../state/asked.ts'
import { go } from '../state/route.ts'
import { words } from '../words.ts'
import { counting, ofKind, stateOf, toggle } from './clauses.ts'
import { kindOf } from './kinds.ts'
import { Saved } from './saved.tsx'

/** What each list can be narrowed down by, the most useful first. */
const fieldsOf: Readonly<Record<Tab, readonly TallyBy[]>> = {
  statements: ['source', 'act', 'certainty', 'status', 'outlet', 'judged', 'published'],
  events: ['type', 'mode', 'by', 'to', 'country', 'status', 'certainty', 'outlet', 'judged', 'published'],
  figures: ['role', 'source', 'country', 'certainty', 'outlet', 'judged', 'published'],
  reports: ['outlet', 'agency', 'country', 'published'],
  actors: ['kind', 'type', 'role', 'country', 'outlet'],
  places: ['kind', 'type', 'role', 'country', 'outlet'],
}

/** Values with counts; each can be asked for or asked away. */
export function Facets({ tab, search, q, part }: { tab: Tab; search: Search; q: string; part: boolean }) {
  return (
    <nav class="facets" aria-label={words.facets}>
      <Saved q={q} open={wide} />
      <HowFar tab={tab} search={search} />
      {fieldsOf[tab].map(field => (
        <Facet key={field} field={field} tab={tab} search={search} />
      ))}
      {part && <p class="part">{words.newestOnly}</p>}
    </nav>
  )
}

/** Where there is room beside the list; above it they are shut until somebody opens them. */
const wide = matchMedia('(min-width: 60rem)').matches

/** Of all that the list would show whatever was decided about it. */
function HowFar({ tab, search }: { tab: Tab; search: Search }) {
  const [open, turn] = useState(wide)
  const kind = kindOf(tab)
  if (!kind) return null
  const rest = search.filter(clause => clause.field !== 'judged')
  return (
    <details class="progress" open={open} onToggle={e => turn(e.currentTarget.open)}>
      <summary>{words.howFar}</summary>
      {open && (
        <Progress
          q={ofKind(rest, kind)}
          open={formatSearch(toggle(rest, { field: 'judged', value: 'none', negated: false }))}
        />
      )}
    </details>
  )
}

const shown = '8'
const many = '24'

function Facet({ field, tab, search }: { field: TallyBy; tab: Tab; search: Search }) {
  const kind = kindOf(tab)
  const rest = counting(search, field)
  const q = kind ? ofKind(rest, kind) : formatSearch(rest)
  const { value } = useAsked<Tallies>(
    'tally',
    { q, by: field, top: field === 'published' ? many : shown },
    { later: true, stamp: additions.value },
  )
  const tallies = (value?.values ?? []).filter(t => t.value !== null && !t.value.includes('"'))
  if (tallies.length === 0) return null
  const most = Math.max(...tallies.map(t => t.records))
  return (
    <details open={wide && (field !== 'published' || tallies.length < 14)}>
      <summary>{words.fields[field]}</summary>
      <ul>
        {tallies.map(t => (
          <FacetValue key={t.value} field={field} value={t.value!} records={t.records} most={most} search={search} />
        ))}
      </ul>
    </details>
  )
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** A value as people say it. */
function nameOf(field: TallyBy, value: string): string {
  if (field === 'judged' && value === 'none') return words.noneJudged
  return field === 'country' && /^[A-Z]{2}$/.test(value) ? (regions.of(value) ?? value) : value
}

interface ValueProps {
  readonly field: TallyBy
  readonly value: string
  readonly records: number
  readonly most: number
  readonly search: Search
}

function FacetValue({ field, value, records, most, search }: ValueProps) {
  const state = stateOf(search, field, value)
  const choose = (negated: boolean): void => go({ q: formatSearch(toggle(search, { field, value, negated })) })
  const name = nameOf(field, value)
  return (
    <li class={state ?? ''}>
      <button
        type="button"
        class="value"
        aria-pressed={state === 'in'}
        title={state === 'in' ? words.takeBack(name) : words.include(name)}
        onClick={() => choose(false)}
      >
        <span dir="auto">{name}</span>
        <small>{records.toLocaleString('en')}</small>
        <i style={{ inlineSize: `${(100 * records) / most}%` }} />
      </button>
      <button
        type="button"
        class="out"
        aria-pressed={state === 'out'}
        aria-label={state === 'out' ? words.takeBackOut(name) : words.exclude(name)}
        title={state === 'out' ? words.takeBackOut(name) : words.exclude(name)}
        onClick={() => choose(true)}
      >
        −
      </button>
    </li>
  )
}
