import { useEffect, useState } from 'preact/hooks'
import { ask, type Problem, problemOf } from './api.ts'

/** What was asked for: not there yet, there, or why it is not. The last value stays while the next one is on its way. */
export interface Asked<T> {
  readonly value: T | null
  readonly problem: Problem | null
}

/** The list that is on its way, if any: the server answers one after the other, and rows go before counts. */
export const underWay: { list: Promise<unknown> } = { list: Promise.resolve() }

interface Options {
  /** Asks once the list is there. */
  readonly later?: boolean
  /** Asks again when it changes. */
  readonly stamp?: unknown
}

/** Asks again whenever the address, the query or the stamp changes; what is no longer wanted is broken off. */
export function useAsked<T>(path: string, query: Readonly<Record<string, string>>, options: Options = {}): Asked<T> {
  const [state, set] = useState<Asked<T>>({ value: null, problem: null })
  const { later = false, stamp = null } = options
  const key = JSON.stringify([path, query, stamp])
  useEffect(() => {
    const wanted = new AbortController()
    const begin = (): void => {
      if (wanted.signal.aborted) return
      ask<T>(path, query, wanted.signal).then(
        value => wanted.signal.aborted || set({ value, problem: null }),
        thrown => wanted.signal.aborted || set({ value: null, problem: problemOf(thrown) }),
      )
    }
    // The list’s own effect may run after this one.
    const waiting = later ? setTimeout(() => underWay.list.finally(begin)) : begin()
    return () => {
      clearTimeout(waiting ?? undefined)
      wanted.abort()
    }
  }, [key])
  return state
}
