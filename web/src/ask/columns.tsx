import { foundTables } from '../../../src/view/found.ts'
import { go, route } from '../state/route.ts'
import { words } from '../words.ts'
import type { Kind } from './kinds.ts'

/** How wide each column is, as a share of what is there; the same words as in a terminal. */
const widths: Readonly<Record<string, string>> = {
  'How many, of what': 'minmax(8rem, 2.2fr)',
  Role: '5.5rem',
  Number: '6.5rem',
  'Who says': 'minmax(6.5rem, 1.6fr)',
  Certainty: '5.2rem',
  When: '6rem',
  Where: 'minmax(5rem, 1fr)',
  Report: 'minmax(6.5rem, 1.1fr)',
  Type: '7rem',
  Word: 'minmax(5rem, 1fr)',
  'Actor → recipient': 'minmax(8rem, 2.2fr)',
  Source: 'minmax(8rem, 1.2fr)',
  Act: '5rem',
  Content: 'minmax(14rem, 3.4fr)',
}

export type Columns = (typeof foundTables)[number]['columns']

const allOf = (kind: Kind): Columns => foundTables.find(t => t.kind === kind)!.columns

/** The columns that are shown. */
export const columnsOf = (kind: Kind): Columns => allOf(kind).filter(c => !route.value.hidden.includes(c.title))

/** `grid-template-columns` of them. */
export const gridOf = (columns: Columns): string => columns.map(c => widths[c.title] ?? '1fr').join(' ')

/** Which columns are shown; one always stays. */
export function ColumnChoice({ kind }: { kind: Kind }) {
  const { hidden } = route.value
  const shown = columnsOf(kind).length
  const turn = (title: string): void =>
    go({ hidden: hidden.includes(title) ? hidden.filter(h => h !== title) : [...hidden, title] }, true)
  return (
    <details class="columns">
      <summary>{words.columns}</summary>
      <ul>
        {allOf(kind).map(({ title }) => (
          <li key={title}>
            <label>
              <input
                type="checkbox"
                checked={!hidden.includes(title)}
                disabled={shown === 1 && !hidden.includes(title)}
                onChange={() => turn(title)}
              />
              {title}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
