import type { Entry } from '../../../src/ledger/ledger.ts'
import { numberWords, reportName, whoSays } from '../../../src/view/found.ts'
import { addressOf } from '../state/address.ts'
import { route } from '../state/route.ts'
import { words } from '../words.ts'
import type { FigureEntry } from './copied.ts'

/** Of a panel; `left` and `foot` are for the words at the axes. */
export const [width, height, left, foot] = [640, 240, 64, 26]

/** Where its name stands. */
export function bottomOf({ record: { quantity } }: FigureEntry, y: (n: number) => number): number {
  const from = quantity.low ?? quantity.point
  return from === null ? height - foot : y(from)
}

interface MarkProps {
  readonly figure: FigureEntry
  /** What a copy only says again. */
  readonly repeats: FigureEntry | undefined
  readonly x: number
  y(n: number): number
  readonly labelled: boolean
}

/** A figure, leading to where it stands. */
export function Mark({ figure, repeats, x, y, labelled }: MarkProps) {
  const { record, report } = figure
  const { low, point, high } = record.quantity
  const copy = repeats ? words.copyOf(reportName(repeats.report)) : null
  const name = [`${numberWords(record)}, ${whoSays(figure)}, ${placeOf(report)}`, copy].filter(Boolean).join('; ')
  const to = high ?? point
  const [bottom, top] = [bottomOf(figure, y), to === null ? 8 : y(to)]
  const said = copy ? words.again(whoSays(figure)) : whoSays(figure)
  return (
    <>
      <a
        class={copy ? 'copied' : undefined}
        href={addressOf({ ...route.value, report: report.id, record: record.id })}
        aria-label={name}
      >
        <title>{name}</title>
        <rect class="reach" x={x - 8} width="16" y={top - 8} height={bottom - top + 16} />
        <Shape x={x} low={at(low, y)} point={at(point, y)} high={at(high, y)} top={8} foot={height - foot} />
      </a>
      {labelled && (
        <text class={x > width * 0.6 ? 'who before' : 'who'} x={x > width * 0.6 ? x - 9 : x + 9} y={bottom + 4}>
          {said.length > 22 ? `${said.slice(0, 21)}…` : said}
        </text>
      )}
    </>
  )
}

const placeOf = ({ outlet, agency, published }: Entry['report']): string =>
  [outlet ?? agency, published?.slice(0, 10)].filter(Boolean).join(' ')

const at = (n: number | null, y: (n: number) => number): number | null => (n === null ? null : y(n))

interface ShapeProps {
  readonly x: number
  /** Heights, from above; null for what is not known. */
  readonly low: number | null
  readonly point: number | null
  readonly high: number | null
  /** How far an open end reaches. */
  readonly top: number
  readonly foot: number
}

/** A dot for a number, a line with ends for an interval, an arrow for an open end. */
function Shape({ x, low, point, high, top, foot }: ShapeProps) {
  const known = point ?? (low === high ? low : null)
  const ends = [low, high].filter((end): end is number => end !== null && end !== known)
  const [from, to] = [low ?? known ?? foot, high ?? known ?? top]
  return (
    <>
      {from !== to && <line class="span" x1={x} x2={x} y1={from} y2={to} />}
      {ends.map(end => (
        <line key={end} class="end" x1={x - 5} x2={x + 5} y1={end} y2={end} />
      ))}
      {known !== null && <circle cx={x} cy={known} r="4" />}
      {known === null && high === null && <path d={`M ${x} ${top - 6} l -5 8 h 10 z`} />}
      {known === null && low === null && <path d={`M ${x} ${foot} l -5 -8 h 10 z`} />}
    </>
  )
}

/** What the shapes mean. */
export const Legend = () => (
  <ul class="legend">
    {legend.map(({ kind, ...shape }) => (
      <li key={kind} class={kind === 'copied' ? kind : undefined}>
        <svg viewBox="0 0 16 20" aria-hidden="true">
          <Shape x={8} {...shape} top={8} foot={18} />
        </svg>
        {words.shapes[kind]}
      </li>
    ))}
  </ul>
)

const none = { low: null, point: null, high: null }
const legend = [
  { kind: 'known', ...none, point: 10 },
  { kind: 'interval', ...none, low: 17, high: 4 },
  { kind: 'open', ...none, low: 17 },
  { kind: 'copied', ...none, point: 10 },
] as const
