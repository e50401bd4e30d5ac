import type { Copy, Entry, Records } from '../../../src/ledger/ledger.ts'
import { Nothing } from '../ask/nothing.tsx'
import { scaleOf } from '../compare/scale.ts'
import { additions } from '../state/additions.ts'
import { useAsked } from '../state/asked.ts'
import { words } from '../words.ts'
import { copiedFigures, type FigureEntry } from './copied.ts'
import { bottomOf, foot, height, Legend, left, Mark, width } from './mark.tsx'

const mostFigures = 500
const mostPanels = 8

/** Figures by their day, a panel for what is counted: each as the interval that its source gives. */
export function Chart({ q }: { q: string }) {
  const asked = { q: `kind:figure ${q}`, limit: String(mostFigures) }
  const { value, problem } = useAsked<Records>('records', asked, { stamp: additions.value })
  const { value: found } = useAsked<Copy[]>('copies', { q: asked.q }, { later: true, stamp: additions.value })
  if (problem) return <Nothing problem={problem} />
  if (!value) return <p class="nothing">{words.loading}</p>
  const dated = value.entries.filter((e): e is FigureEntry => e.record.kind === 'figure' && dayOf(e) !== null)
  const panels = panelsOf(dated)
  const copied = copiedFigures(dated, found ?? [])
  if (panels.length === 0) return <Nothing problem={null} />
  return (
    <section class="sight charts" aria-label={words.views.chart}>
      <Legend />
      {panels.slice(0, mostPanels).map(([name, figures]) => (
        <Panel key={name} name={name} figures={figures} copied={copied} />
      ))}
      <p class="beside">
        {value.next !== null && <span class="part">{words.newestFigures(mostFigures)}</span>}
        {value.entries.length > dated.length && <span>{words.withoutDay(value.entries.length - dated.length)}</span>}
      </p>
    </section>
  )
}

/** As of which day; else of the report. */
const dayOf = ({ time, report }: Entry): string | null =>
  time?.to?.slice(0, 10) ?? time?.from?.slice(0, 10) ?? report.published?.slice(0, 10) ?? null

/** Figures of one role and unit, the most first; a single one makes no chart. */
function panelsOf(entries: readonly FigureEntry[]): [string, readonly FigureEntry[]][] {
  const panels = new Map<string, FigureEntry[]>()
  for (const entry of entries) {
    const { role, unit } = entry.record
    const name = unit === null ? role : `${role}, ${unit}`
    panels.set(name, [...(panels.get(name) ?? []), entry])
  }
  return [...panels].filter(([, figures]) => figures.length > 1).sort((a, b) => b[1].length - a[1].length)
}

interface PanelProps {
  readonly name: string
  readonly figures: readonly FigureEntry[]
  readonly copied: ReadonlyMap<string, FigureEntry>
}

function Panel({ name, figures, copied }: PanelProps) {
  const scale = scaleOf(figures.map(f => f.record))
  const times = figures.map(f => Date.parse(dayOf(f)!))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const x = (time: number): number =>
    left + 20 + (last === first ? 0.5 : (time - first) / (last - first)) * (width - left - 40)
  const y = (n: number): number => (height - foot) * (1 - (scale ? scale.at(n) : 50) / 100)
  const ends = scale ? [scale.least, scale.most] : []
  const spots = figures.map((figure, i) => ({
    ref: figure.ref,
    x: x(times[i]!),
    y: bottomOf(figure, y),
    copied: copied.has(figure.ref),
  }))
  const labelled = figures.length <= mostLabels ? readable(spots) : new Set<string>()
  return (
    <figure class="panel">
      <figcaption>
        {name} <small>{words.figuresIn(figures.length)}</small>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{name}</title>
        <line class="axis" x1={left} x2={width} y1={height - foot} y2={height - foot} />
        {ends.map(n => (
          <g key={n}>
            <line class="axis" x1={left} x2={width} y1={y(n)} y2={y(n)} />
            <text class="scale" x={left - 8} y={y(n) + 4}>
              {n.toLocaleString('en')}
            </text>
          </g>
        ))}
        {figures.map((figure, i) => (
          <Mark
            key={figure.ref}
            figure={figure}
            repeats={copied.get(figure.ref)}
            x={x(times[i]!)}
            y={y}
            labelled={labelled.has(figure.ref)}
          />
        ))}
        <text class="day first" x={left} y={height - 6}>
          {dayText(first)}
        </text>
        {last !== first && (
          <text class="day last" x={width} y={height - 6}>
            {dayText(last)}
          </text>
        )}
      </svg>
    </figure>
  )
}

const mostLabels = 8

interface Spot {
  readonly ref: string
  readonly x: number
  readonly y: number
  readonly copied: boolean
}

/** Figures whose names do not run into each other; a copy gives way. */
function readable(spots: readonly Spot[]): ReadonlySet<string> {
  const free: Spot[] = []
  for (const spot of [...spots].sort((a, b) => Number(a.copied) - Number(b.copied)))
    if (!free.some(other => Math.abs(other.x - spot.x) < 130 && Math.abs(other.y - spot.y) < 13)) free.push(spot)
  return new Set(free.map(({ ref }) => ref))
}

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10)
