import { useEffect, useState } from 'preact/hooks'
import type { Act, Acts } from '../../../src/ledger/accounts/accounts.ts'
import { ask } from '../state/api.ts'
import { words } from '../words.ts'

/** What people did beside deciding, the newest first. */
export function Log() {
  const [acts, show] = useState<readonly Act[]>([])
  const [next, goOn] = useState<string | null>(null)
  const load = async (after: string | null, before: readonly Act[]): Promise<void> => {
    const page = await ask<Acts>('acts', after === null ? {} : { after }).catch(() => null)
    if (!page) return
    show([...before, ...page.acts])
    goOn(page.next)
  }
  useEffect(() => {
    load(null, [])
  }, [])
  return (
    <>
      <ol class="log">
        {acts.map(({ id, did, about, by, at }) => (
          <li key={id}>
            <time>{at.slice(0, 16).replace('T', ' ')}</time>{' '}
            <span dir="auto">
              <b>{by}</b> {words.deeds[did]} {about}
            </span>
          </li>
        ))}
      </ol>
      {next !== null && (
        <button type="button" onClick={() => load(next, acts)}>
          {words.more}
        </button>
      )}
    </>
  )
}
