import { useRef, useState } from 'preact/hooks'
import type { Tallies } from '../../../src/ledger/ledger.ts'
import {
  type Bin,
  type Timeline as Drawn,
  type Lasting,
  lastingOf,
  timelineOf,
} from '../../../src/view/plots/timeline.ts'
import { parseSearch } from '../../../src/view/search/parse.ts'
import type { Search } from '../../../src/view/search/search.ts'
import { formatSearch } from '../../../src/view/search/words.ts'
import { Nothing } from '../ask/nothing.tsx'
import { additions } from '../state/additions.ts'
import { useAsked } from '../state/asked.ts'
import { go } from '../state/route.ts'
import { words } from '../words.ts'
import { chosen, listed } from './choose.ts'

/** When it happened, by the time of the records and not of the reports. */
export function Timeline({ q, search }: { q: string; search: Search }) {
  const { value, problem } = useAsked<Tallies>('tally', { q, by: 'span', top: '1000' }, { stamp: additions.value })
  if (problem) return <Nothing problem={problem} />
  if (!value) return <p class="nothing">{words.loading}</p>
  const lasting = value.values.flatMap(v => lastingOf(v.value, v.records) ?? [])
  const undated = value.values.find(v => v.value === null)?.records ?? 0
  const asked = search.find(c => c.field === 'when' && !c.negated)?.match
  const drawn = timelineOf(lasting, asked?.kind === 'days' ? asked : undefined)
  return (
    <section class="sight" aria-label={words.views.timeline}>
      {drawn ? <Bars drawn={drawn} search={search} /> : <Nothing problem={null} />}
      <p class="beside">
        {drawn && drawn.earlier > 0 && (
          <a href={listed(search, `when:<${drawn.from}`)}>{words.earlier(drawn.earlier)}</a>
        )}
        {drawn && drawn.later > 0 && <a href={listed(search, `when:>${drawn.to}`)}>{words.later(drawn.later)}</a>}
        {undated > 0 && <a href={listed(search, 'lacks:time')}>{words.undated(undated)}</a>}
        {!value.complete && <span class="part">{words.newestOnly}</span>}
      </p>
      {drawn && <Range key={q} drawn={drawn} search={search} />}
    </section>
  )
}

const [width, barsHeight, laneHeight, footHeight] = [1000, 220, 14, 24]

function Bars({ drawn, search }: { drawn: Drawn; search: Search }) {
  const { bins, stretches } = drawn
  const most = Math.max(...bins.map(b => b.records), 1)
  const step = width / bins.length
  const lanes = Math.max(-1, ...stretches.map(s => s.lane)) + 1
  const height = barsHeight + footHeight + lanes * laneHeight
  const { brush, ...drag } = useBrush(bins, search)
  return (
    <figure class="timeline">
      <figcaption>{words.perUnit(words.units[drawn.unit]!, most)}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} {...drag}>
        <title>{words.views.timeline}</title>
        {bins.map((bin, i) => (
          <Bar key={bin.from} bin={bin} x={i * step} step={step} most={most} search={search} />
        ))}
        <line class="axis" x1="0" x2={width} y1={barsHeight} y2={barsHeight} />
        <Ticks bins={bins} step={step} />
        {stretches.map(stretch => (
          <StretchLine key={`${stretch.from}/${stretch.to}`} stretch={stretch} drawn={drawn} search={search} />
        ))}
        {brush && (
          <rect class="brush" x={brush[0] * step} width={(brush[1] - brush[0] + 1) * step} y="0" height={barsHeight} />
        )}
      </svg>
    </figure>
  )
}

function Bar({ bin, x, step, most, search }: { bin: Bin; x: number; step: number; most: number; search: Search }) {
  const name = words.during(daysWords(bin), bin.records)
  const size = (barsHeight - 10) * (bin.records / most)
  if (bin.records === 0) return null
  return (
    <a href={chosen(search, 'when', daysOf(bin))} aria-label={name}>
      <title>{name}</title>
      <rect class="reach" x={x} y="0" width={step} height={barsHeight} />
      <rect class="bar" x={x + step * 0.1} y={barsHeight - size} width={step * 0.8} height={size} />
    </a>
  )
}

/** At most a dozen names, none torn. */
function Ticks({ bins, step }: { bins: readonly Bin[]; step: number }) {
  const every = Math.ceil(bins.length / 10)
  return (
    <g class="ticks">
      {bins.map((bin, i) =>
        i % every === 0 ? (
          <text key={bin.from} x={i * step} y={barsHeight + 17}>
            {daysWords(bin)}
          </text>
        ) : null,
      )}
    </g>
  )
}

interface StretchProps {
  readonly stretch: Drawn['stretches'][number]
  readonly drawn: Drawn
  readonly search: Search
}

function StretchLine({ stretch, drawn, search }: StretchProps) {
  const { from, to, records, lane } = stretch
  const [first, last] = [Date.parse(drawn.from), Date.parse(drawn.to) + 86_400_000]
  const at = (time: number): number => (width * (Math.min(last, Math.max(first, time)) - first)) / (last - first)
  const [x, end] = [at(Date.parse(from)), to === null ? width : at(Date.parse(to) + 86_400_000)]
  const y = barsHeight + footHeight + lane * laneHeight
  const name = words.during(`${from} – ${to ?? '…'}`, records)
  return (
    <a href={chosen(search, 'when', `${from}..${to ?? ''}`)} aria-label={name}>
      <title>{name}</title>
      <rect class="reach" x={x} y={y} width={Math.max(6, end - x)} height={laneHeight} />
      <rect
        class={`stretch ${to === null ? 'open' : ''}`}
        x={x}
        y={y + 3}
        width={Math.max(4, end - x)}
        height="8"
        rx="4"
      />
    </a>
  )
}

/** Days chosen by dragging over the bars. */
function useBrush(bins: readonly Bin[], search: Search) {
  const [brush, set] = useState<readonly [number, number] | null>(null)
  const begun = useRef<number | null>(null)
  const binAt = (event: PointerEvent): number => {
    const box = (event.currentTarget as Element).getBoundingClientRect()
    const at = Math.floor(((event.clientX - box.left) / box.width) * bins.length)
    return Math.min(bins.length - 1, Math.max(0, at))
  }
  return {
    brush,
    onPointerDown: (event: PointerEvent) => {
      begun.current = binAt(event)
    },
    onPointerMove: (event: PointerEvent) => {
      if (begun.current === null || binAt(event) === begun.current) return
      const now = binAt(event)
      set([Math.min(begun.current, now), Math.max(begun.current, now)])
    },
    onPointerUp: () => {
      begun.current = null
      if (!brush) return
      set(null)
      askFor(search, bins[brush[0]]!.from, bins[brush[1]]!.to)
    },
    onPointerLeave: () => {
      begun.current = null
      set(null)
    },
    // A drag is no click on the bar where it ends.
    onClickCapture: (event: Event) => brush && event.preventDefault(),
  }
}

/** Asks for these days in place of those asked for before. */
function askFor(search: Search, from: string, to: string): void {
  const rest = search.filter(c => c.field !== 'when' || c.negated)
  go({ q: formatSearch([...rest, ...parseSearch(`when:${from}..${to}`)]) })
}

/** The same with the keyboard. */
function Range({ drawn, search }: { drawn: Drawn; search: Search }) {
  const [from, setFrom] = useState(drawn.from)
  const [to, setTo] = useState(drawn.to)
  const submit = (event: Event): void => {
    event.preventDefault()
    if (from && to && from <= to) askFor(search, from, to)
  }
  const asked = search.some(c => c.field === 'when' && !c.negated)
  return (
    <form class="days" onSubmit={submit}>
      <label>
        {words.from} <input type="date" value={from} onInput={e => setFrom(e.currentTarget.value)} />
      </label>
      <label>
        {words.until} <input type="date" value={to} onInput={e => setTo(e.currentTarget.value)} />
      </label>
      <button type="submit">{words.onlyThese}</button>
      {asked && (
        <button
          type="button"
          onClick={() => go({ q: formatSearch(search.filter(c => c.field !== 'when' || c.negated)) })}
        >
          {words.allDays}
        </button>
      )}
    </form>
  )
}

const daysOf = ({ from, to }: Pick<Lasting, 'from' | 'to'>): string => (from === to ? from : `${from}..${to}`)

/** `2031`, `2031-06`, `2031-06-17`; a week by its first day. */
function daysWords({ from, to }: Bin): string {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return from.slice(0, 4)
  return from.endsWith('-01') && to.slice(0, 7) === from.slice(0, 7) && to > from ? from.slice(0, 7) : from
}
