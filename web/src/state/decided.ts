import { signal } from '@preact/signals'
import type { Entry } from '../../../src/ledger/ledger.ts'
import type { LastWord, Lately, Verdict } from '../../../src/ledger/people.ts'
import { ask, stranger } from './api.ts'

/** What was decided since the page was opened, here or elsewhere: the last word about each record, by its reference. */
const words = signal<ReadonlyMap<string, LastWord & { readonly verdict: Verdict }>>(new Map())

/** What others decided, as it is heard; of the last time that there was something. */
export const heard = signal<Lately['decisions']>([])

/** Judgements of this page, which it does not tell itself. */
const own = new Set<string>()

/** Notes what was just decided here. */
export function noteDecision(ref: string, verdict: Verdict, last: LastWord): void {
  own.add(last.id)
  words.value = new Map(words.value).set(ref, { verdict, ...last })
}

/** How a row of a list stands by now. */
export function standingOf({
  ref,
  judged,
  last,
}: Pick<Entry, 'ref' | 'judged' | 'last'>): Pick<Entry, 'judged' | 'last'> {
  const word = words.value.get(ref)
  // The list may have been asked for since.
  if (!word || (last !== null && last.at > word.at)) return { judged, last }
  const { verdict, id, by, at } = word
  return { judged: verdict, last: verdict === 'none' ? null : { id, by, at } }
}

/** In milliseconds. */
const pause = 5000

let next: number | null = null

/** What is decided from now on is heard: before anything else is asked for, so that nothing falls between. */
export async function hearFromNow(): Promise<void> {
  next = await ask<Lately>('judgements/lately').then(
    answer => answer.next,
    () => null,
  )
}

/** Listens to what others decide, while the page is looked at. Gives how to stop. */
export function listen(): () => void {
  let asking = false
  const look = async (): Promise<void> => {
    if (asking || document.hidden || stranger.value) return
    asking = true
    if (next === null) await hearFromNow()
    const answer =
      next === null ? null : await ask<Lately>('judgements/lately', { since: String(next) }).catch(() => null)
    asking = false
    if (!answer) return
    next = answer.next
    const others = answer.decisions.filter(({ id }) => !own.has(id))
    if (others.length === 0) return
    words.value = new Map([...words.value, ...others.map(({ record, ...word }) => [record, word] as const)])
    heard.value = others
  }
  const timer = setInterval(look, pause)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
}
