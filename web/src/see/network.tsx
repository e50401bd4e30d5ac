import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import { useMemo, useState } from 'preact/hooks'
import type { Pair, Pairs } from '../../../src/ledger/ledger.ts'
import { type Network as Graph, networkOf } from '../../../src/view/plots/network.ts'
import type { Search } from '../../../src/view/search/search.ts'
import { Nothing } from '../ask/nothing.tsx'
import { additions } from '../state/additions.ts'
import { useAsked } from '../state/asked.ts'
import { words } from '../words.ts'
import { between, chosen } from './choose.ts'

const mostNodes = 40
const mostRows = 100

/** Who acts on whom and speaks to whom: drawn, and as a table. */
export function Network({ q, search }: { q: string; search: Search }) {
  const { value, problem } = useAsked<Pairs>('pairs', { q, top: '300' }, { stamp: additions.value })
  const graph = useMemo(() => networkOf(value?.pairs ?? [], mostNodes), [value])
  if (problem) return <Nothing problem={problem} />
  if (!value) return <p class="nothing">{words.loading}</p>
  if (value.pairs.length === 0) return <Nothing problem={null} />
  return (
    <section class="sight" aria-label={words.views.network}>
      <Drawing graph={graph} search={search} />
      {!value.complete && <p class="part">{words.newestOnly}</p>}
      <PairTable pairs={value.pairs.slice(0, mostRows)} search={search} />
    </section>
  )
}

interface Placed {
  readonly x: number
  readonly y: number
}

const [width, height] = [1000, 640]
const radiusOf = (records: number, most: number): number => 5 + 17 * Math.sqrt(records / most)

/** The same network always gives the same places: the simulation runs to its end, from the same start. */
function placesOf({ nodes, edges }: Graph): readonly Placed[] {
  const most = Math.max(...nodes.map(n => n.records), 1)
  const points = nodes.map(({ records }, index) => ({ index, r: radiusOf(records, most), x: 0, y: 0 }))
  for (const point of points) {
    point.x = width / 2 + 40 * Math.sqrt(point.index) * Math.cos(point.index * 2.4)
    point.y = height / 2 + 40 * Math.sqrt(point.index) * Math.sin(point.index * 2.4)
  }
  forceSimulation(points)
    .force(
      'link',
      forceLink(edges.map(e => ({ source: e.from, target: e.to })))
        .distance(110)
        .strength(0.5),
    )
    .force('charge', forceManyBody().strength(-420))
    .force('centre', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(0.06))
    .force('y', forceY(height / 2).strength(0.11))
    .force(
      'collide',
      forceCollide<(typeof points)[number]>(p => p.r + 16),
    )
    .stop()
    .tick(300)
  return fitted(points)
}

/** Drawn as large as there is room, with room for the names. */
function fitted(points: readonly Placed[]): readonly Placed[] {
  const range = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]
  const [left, right] = range(points.map(p => p.x))
  const [top, bottom] = range(points.map(p => p.y))
  const scale = Math.min(1.4, (width - 200) / (right - left || 1), (height - 90) / (bottom - top || 1))
  return points.map(({ x, y }) => ({
    x: width / 2 + scale * (x - (left + right) / 2),
    y: height / 2 - 10 + scale * (y - (top + bottom) / 2),
  }))
}

function Drawing({ graph, search }: { graph: Graph; search: Search }) {
  const places = useMemo(() => placesOf(graph), [graph])
  const [lit, light] = useState<number | null>(null)
  const most = Math.max(...graph.nodes.map(n => n.records), 1)
  const heaviest = Math.max(...graph.edges.map(e => e.records), 1)
  const isDim = (...ends: number[]): string => (lit === null || ends.includes(lit) ? '' : 'dim')
  return (
    <svg class="network" viewBox={`0 0 ${width} ${height}`}>
      <title>{words.views.network}</title>
      <defs>
        <marker
          id="to"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M 0 0 L 8 4 L 0 8 z" />
        </marker>
      </defs>
      {graph.edges.map(({ from, to, records, what }) => (
        <path
          key={`${from} ${to}`}
          class={`edge ${isDim(from, to)}`}
          d={curve(places[from]!, places[to]!, radiusOf(graph.nodes[to]!.records, most))}
          stroke-width={1 + 4 * (records / heaviest)}
          marker-end="url(#to)"
        >
          <title>
            {`${graph.nodes[from]!.name} → ${graph.nodes[to]!.name}: ${what.map(w => `${w.name} ${w.records}`).join(', ')}`}
          </title>
        </path>
      ))}
      {graph.nodes.map(({ name, records }, i) => (
        <a
          key={name}
          class={`node ${isDim(i, ...neighbours(graph, i))}`}
          href={chosen(search, 'actor', name)}
          aria-label={words.during(name, records)}
          onMouseEnter={() => light(i)}
          onMouseLeave={() => light(null)}
          onFocus={() => light(i)}
          onBlur={() => light(null)}
        >
          <circle cx={places[i]!.x} cy={places[i]!.y} r={radiusOf(records, most)} />
        </a>
      ))}
      {graph.nodes.map(({ name, records }, i) => (
        <text
          key={name}
          class={isDim(i, ...neighbours(graph, i))}
          x={places[i]!.x}
          y={places[i]!.y + radiusOf(records, most) + 14}
        >
          {name.length > 28 ? `${name.slice(0, 27)}…` : name}
        </text>
      ))}
    </svg>
  )
}

const neighbours = ({ edges }: Graph, node: number): number[] =>
  edges.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []))

/** Bent to the left of its way, so that there and back are two lines; it ends where the circle begins. */
function curve(a: Placed, b: Placed, radius: number): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.hypot(dx, dy) || 1
  const [cx, cy] = [(a.x + b.x) / 2 + dy * 0.12, (a.y + b.y) / 2 - dx * 0.12]
  const [ex, ey] = [cx - b.x, cy - b.y]
  const back = (radius + 2) / (Math.hypot(ex, ey) || length)
  return `M ${a.x} ${a.y} Q ${cx} ${cy} ${b.x + ex * back} ${b.y + ey * back}`
}

function PairTable({ pairs, search }: { pairs: readonly Pair[]; search: Search }) {
  return (
    <table class="pairs">
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.does}</th>
          <th scope="col">{words.toWhom}</th>
          <th scope="col" class="number">
            {words.records}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ kind, from, to, what, records }) => (
          <tr key={`${kind} ${from} ${what} ${to}`}>
            <td dir="auto">{from}</td>
            <td>
              <a href={between(search, from, to, kind === 'event')}>{what}</a>
            </td>
            <td dir="auto">{to}</td>
            <td class="number">{records.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
