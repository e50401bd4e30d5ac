import { useEffect, useState } from 'preact/hooks'
import type { Count } from '../../../src/ledger/ledger.ts'
import type { SavedSearch } from '../../../src/ledger/people.ts'
import { additions } from '../state/additions.ts'
import { addressOf } from '../state/address.ts'
import { problemOf, send } from '../state/api.ts'
import { useAsked } from '../state/asked.ts'
import { decidedBy } from '../state/person.ts'
import { route } from '../state/route.ts'
import { mayDecide } from '../state/session.ts'
import { words } from '../words.ts'
import { keptAt, routeAt, seenUntil } from './fresh.ts'

/** In milliseconds: what is new is looked for so often. */
const pause = 60_000

/** Searches that are kept, each with how many records are new since this person looked; and a place to keep this one. */
export function Saved({ q, open }: { q: string; open: boolean }) {
  const [changes, changed] = useState(0)
  const [said, say] = useState('')
  useEffect(() => {
    const timer = setInterval(() => document.hidden || changed(n => n + 1), pause)
    return () => clearInterval(timer)
  }, [])
  const stamp = `${changes} ${additions.value}`
  const { value } = useAsked<SavedSearch[]>('searches', decidedBy(), { later: true, stamp })
  const shown = keptAt(value ?? [], route.value)?.seen ?? null
  useEffect(() => {
    seenUntil.value = shown
  }, [shown])
  const write = async (path: string, body: object): Promise<void> => {
    const problem = await send(path, { ...body, ...decidedBy() }).then(() => null, problemOf)
    say(problem ? `${problem.message}. ${problem.advice}` : '')
    changed(n => n + 1)
  }
  return (
    <details class="saved" open={open}>
      <summary>{words.saved}</summary>
      <ul>
        {(value ?? []).map(search => (
          <Kept key={search.id} search={search} stamp={stamp} write={write} />
        ))}
      </ul>
      {mayDecide.value && <Keep keep={name => write('searches', { name, q, address: addressOf(route.value) })} />}
      <p role="status" class="soft">
        {said}
      </p>
    </details>
  )
}

interface KeptProps {
  readonly search: SavedSearch
  readonly stamp: string
  write(path: string, body: object): void
}

function Kept({ search: { id, name, address, q, by, seen }, stamp, write }: KeptProps) {
  const since = seen === '' ? '' : `added:>${seen}`
  const { value } = useAsked<Count>('count', { q: [q, since].filter(Boolean).join(' ') }, { later: true, stamp })
  const there = routeAt(address)
  const fresh = value?.records ?? 0
  return (
    <li>
      <a href={address} dir="auto" title={words.keptBy(by)}>
        {name}
      </a>
      <span class="acts">
        {fresh > 0 && value && (
          <>
            <a class="fresh" href={addressOf({ ...there, q: [there.q, since].filter(Boolean).join(' ') })}>
              {words.fresh(fresh, value.complete)}
            </a>
            <button
              type="button"
              aria-label={words.markSeen(name)}
              title={words.markSeen(name)}
              onClick={() => write(`searches/${id}/seen`, {})}
            >
              ✓
            </button>
          </>
        )}
        {mayDecide.value && (
          <button
            type="button"
            aria-label={words.dropSearch(name)}
            title={words.dropSearch(name)}
            onClick={() => write(`searches/${id}/dropped`, {})}
          >
            ×
          </button>
        )}
      </span>
    </li>
  )
}

function Keep({ keep }: { keep(name: string): void }) {
  const [name, type] = useState('')
  const submit = (event: Event): void => {
    event.preventDefault()
    if (name.trim() === '') return
    keep(name.trim())
    type('')
  }
  return (
    <form onSubmit={submit}>
      <input
        type="text"
        dir="auto"
        maxLength={200}
        aria-label={words.keepAs}
        placeholder={words.keepAs}
        value={name}
        onInput={e => type(e.currentTarget.value)}
      />
      <button type="submit">{words.keepSearch}</button>
    </form>
  )
}
