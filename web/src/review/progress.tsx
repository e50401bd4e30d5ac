import type { Progress as Made } from '../../../src/ledger/people.ts'
import { additions } from '../state/additions.ts'
import { addressOf } from '../state/address.ts'
import { useAsked } from '../state/asked.ts'
import { route } from '../state/route.ts'
import { words } from '../words.ts'

interface ProgressProps {
  /** Of which records. */
  readonly q: string
  /** The search by which the list shows those of them that are open; none where one list does not show them all. */
  readonly open?: string
  /** Asks again when it changes. */
  readonly stamp?: unknown
}

/** How many records are decided, by whom, today and in all, and how many are open. */
export function Progress({ q, open, stamp }: ProgressProps) {
  const since = new Date(new Date().setHours(0, 0, 0, 0)).toISOString()
  const { value } = useAsked<Made>('progress', { q, since }, { later: true, stamp: `${additions.value} ${stamp}` })
  if (!value) return <p class="soft">{words.loading}</p>
  const left = words.open(value.open, value.complete)
  return (
    <>
      {value.complete && value.decided > 0 && (
        <progress
          max={value.decided + value.open}
          value={value.decided}
          aria-label={words.progress(value.decided, value.decided + value.open)}
        />
      )}
      <p>
        {words.decidedCount(value.decided)}{' '}
        {open === undefined ? left : <a href={addressOf({ ...route.value, view: 'list', q: open })}>{left}</a>}
      </p>
      {value.people.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.reviewer}</th>
              <th scope="col" class="number">
                {words.today}
              </th>
              <th scope="col" class="number">
                {words.inAll}
              </th>
            </tr>
          </thead>
          <tbody>
            {value.people.map(({ name, judged, today }) => (
              <tr key={name}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td class="number">{today.toLocaleString('en')}</td>
                <td class="number">{judged.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
