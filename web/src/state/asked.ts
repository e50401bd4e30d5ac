import { useEffect, useState } from 'preact/hooks'
import { ask, type Problem, problemOf } from './api.ts'

/** What was asked for: not there yet, there, or why it is not. The last value stays while the next one is on its way. */
export interface Asked<T> {
  readonly value: T | null
  readonly problem: Problem | null
}

/** Asks again whenever the address or query changes; an answer that comes late is dropped. */
export function useAsked<T>(path: string, query: Readonly<Record<string, string>>): Asked<T> {
  const [state, set] = useState<Asked<T>>({ value: null, problem: null })
  const key = JSON.stringify([path, query])
  useEffect(() => {
    let current = true
    ask<T>(path, query).then(
      value => current && set({ value, problem: null }),
      thrown => current && set({ value: null, problem: problemOf(thrown) }),
    )
    return () => {
      current = false
    }
  }, [key])
  return state
}
