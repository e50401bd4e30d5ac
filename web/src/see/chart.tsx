import type { Copy, Entry, Records } from '../../../src/ledger/ledger.ts'
import type { Figure } from '../../../src/record/figure.ts'
import { numberWords, whoSays } from '../../../src/view/found.ts'
import { Nothing } from '../ask/nothing.tsx'
import { scaleOf } from '../compare/scale.ts'
import { additions } from '../state/additions.ts'
import { addressOf } from '../state/address.ts'
import { useAsked } from '../state/asked.ts'
import { route } from '../state/route.ts'
import { words } from '../words.ts'

const mostFigures = 500
const mostPanels = 8

interface Counted extends Entry {
  readonly record: Figure
}

/** Figures by their day, a panel for what is counted: each as the interval that its source gives. */
export function Chart({ q }: { q: string }) {
  const asked = { q: `kind:figure ${q}`, limit: String(mostFigures) }
  const { value, problem } = useAsked<Records>('records', asked, { stamp: additions.value })
  const { value: found } = useAsked<Copy[] | null>('copies', { q: asked.q }, { later: true, stamp: additions.value })
  const copies = new Set(found?.map(c => c.report))
  if (problem) return <Nothing problem={problem} />
  if (!value) return <p class="nothing">{words.loading}</p>
  const dated = value.entries.filter((e): e is Counted => e.record.kind === 'figure' && dayOf(e) !== null)
  const panels = panelsOf(dated)
  if (panels.length === 0) return <Nothing problem={null} />
  return (
    <section class="sight charts" aria-label={words.views.chart}>
      {panels.slice(0, mostPanels).map(([name, figures]) => (
        <Panel key={name} name={name} figures={figures} copies={copies} />
      ))}
      <p class="beside">
        {copies.size > 0 && <span>{words.copiesHollow(copies.size)}</span>}
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
function panelsOf(entries: readonly Counted[]): [string, readonly Counted[]][] {
  const panels = new Map<string, Counted[]>()
  for (const entry of entries) {
    const { role, unit } = entry.record
    const name = unit === null ? role : `${role}, ${unit}`
    panels.set(name, [...(panels.get(name) ?? []), entry])
  }
  return [...panels].filter(([, figures]) => figures.length > 1).sort((a, b) => b[1].length - a[1].length)
}

const [width, height, left, foot] = [640, 240, 64, 26]

interface PanelProps {
  readonly name: string
  readonly figures: readonly Counted[]
  /** Ids of reports that copy another one. */
  readonly copies: ReadonlySet<string>
}

function Panel({ name, figures, copies }: PanelProps) {
  const scale = scaleOf(figures.map(f => f.record))
  const times = figures.map(f => Date.parse(dayOf(f)!))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const x = (time: number): number =>
    left + 20 + (last === first ? 0.5 : (time - first) / (last - first)) * (width - left - 40)
  const y = (n: number): number => (height - foot) * (1 - (scale ? scale.at(n) : 50) / 100)
  const ends = scale ? [scale.least, scale.most] : []
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
            copied={copies.has(figure.report.id)}
            x={x(times[i]!)}
            y={y}
            labelled={figures.length <= 8}
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

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10)

interface MarkProps {
  readonly figure: Counted
  readonly copied: boolean
  readonly x: number
  y(n: number): number
  readonly labelled: boolean
}

/** A dot for a number, a line for an interval, an arrow where an end is open; hollow where a copy says it again. */
function Mark({ figure, copied, x, y, labelled }: MarkProps) {
  const { record, report } = figure
  const { low, point, high } = record.quantity
  const who = whoSays(figure)
  const name = `${numberWords(record)}, ${who}, ${report.outlet ?? report.agency ?? ''} ${report.published?.slice(0, 10) ?? ''}${copied ? `, ${words.aCopy}` : ''}`
  const from = low ?? point
  const to = high ?? point
  const [bottom, top] = [from === null ? height - foot : y(from), to === null ? 8 : y(to)]
  const open = point === null && (low === null || high === null)
  return (
    <>
      <a
        class={copied ? 'copied' : undefined}
        href={addressOf({ ...route.value, report: report.id, record: record.id })}
        aria-label={name}
      >
        <title>{name}</title>
        <rect class="reach" x={x - 8} width="16" y={top - 8} height={bottom - top + 16} />
        {bottom !== top && <line class="span" x1={x} x2={x} y1={bottom} y2={top} />}
        {from !== null && <circle class={point === null ? 'end' : 'known'} cx={x} cy={bottom} r="4" />}
        {to !== null && to !== from && <circle class="end" cx={x} cy={top} r="4" />}
        {open && high === null && <path d={`M ${x} 2 l -5 8 h 10 z`} />}
        {open && low === null && <path d={`M ${x} ${height - foot} l -5 -8 h 10 z`} />}
      </a>
      {labelled && (
        <text class={x > width * 0.6 ? 'who before' : 'who'} x={x > width * 0.6 ? x - 8 : x + 8} y={bottom + 4}>
          {who.length > 22 ? `${who.slice(0, 21)}…` : who}
        </text>
      )}
    </>
  )
}
