import { useEffect, useRef, useState } from 'preact/hooks'
import { additions } from '../state/additions.ts'
import { ask, type Problem, problemOf } from '../state/api.ts'
import { underWay } from '../state/asked.ts'

/** A list that comes a page at a time. */
export interface Pages<T> {
  readonly rows: readonly T[]
  /** Whether all of it is there. */
  readonly whole: boolean
  readonly problem: Problem | null
  /** The list that was left for a report and is come back to: it stands as it was. */
  readonly restored: boolean
  /** Asks for the next page, unless it is on its way or there is none. */
  more(): void
}

interface Held<T> {
  readonly rows: readonly T[]
  readonly next: string | null
  readonly whole: boolean
  readonly problem: Problem | null
}

const pageSize = '100'

/** The list that was loaded last, for whoever comes back to it. */
let kept: { readonly key: string; readonly held: Held<unknown> } | null = null

/** Pages of `path`; begins again when the query changes. */
export function usePages<T>(path: 'records' | 'reports', q: string, order: string): Pages<T> {
  const none: Held<T> = { rows: [], next: null, whole: false, problem: null }
  const key = JSON.stringify([path, q, order, additions.value])
  const known = useRef(kept?.key === key ? { key, held: kept.held as Held<T> } : null).current
  const [held, hold] = useState(known?.held ?? none)
  const list = useRef({ key: '', waiting: false })
  const restored = known?.key === key

  const load = (before: Held<T>): void => {
    list.current = { key, waiting: true }
    const asked = { q, order, limit: pageSize, ...(before.next === null ? {} : { after: before.next }) }
    underWay.list = ask<{ entries?: T[]; reports?: T[]; next: string | null }>(path, asked)
      .then(({ entries, reports, next }) => ({
        rows: [...before.rows, ...(entries ?? reports ?? [])],
        next,
        whole: next === null,
        problem: null,
      }))
      .catch(thrown => ({ ...before, whole: true, problem: problemOf(thrown) }))
      .then(after => {
        if (list.current.key !== key) return
        list.current = { key, waiting: false }
        kept = { key, held: after }
        hold(after)
      })
  }
  useEffect(() => {
    if (restored) list.current = { key, waiting: false }
    else load(none)
  }, [key])
  return { ...held, restored, more: () => !list.current.waiting && !held.whole && load(held) }
}
