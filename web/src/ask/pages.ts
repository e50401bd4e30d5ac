import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, type Problem, problemOf } from '../state/api.ts'

/** A list that comes a page at a time. */
export interface Pages<T> {
  readonly rows: readonly T[]
  /** Whether all of it is there. */
  readonly whole: boolean
  readonly problem: Problem | null
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

/** Pages of `path`; begins again when the query changes. */
export function usePages<T>(path: 'records' | 'reports', q: string, order: string): Pages<T> {
  const none: Held<T> = { rows: [], next: null, whole: false, problem: null }
  const [held, hold] = useState(none)
  const list = useRef({ key: '', waiting: false })
  const key = JSON.stringify([path, q, order])

  const load = (before: Held<T>): void => {
    list.current = { key, waiting: true }
    const asked = { q, order, limit: pageSize, ...(before.next === null ? {} : { after: before.next }) }
    ask<{ entries?: T[]; reports?: T[]; next: string | null }>(path, asked)
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
        hold(after)
      })
  }
  useEffect(() => load(none), [key])
  return { ...held, more: () => !list.current.waiting && !held.whole && load(held) }
}
