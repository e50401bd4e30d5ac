import { useRef, useState } from 'preact/hooks'
import { problemOf, send } from '../state/api.ts'
import { decidedBy } from '../state/person.ts'
import { words } from '../words.ts'

/** Merging and splitting. Each is written down at once; undoing writes down the opposite. */
export interface Linking {
  link(relation: 'same' | 'apart', a: string, b: string, reason: string): void
  undo(): void
  readonly canUndo: boolean
  /** What was just done, or why it was not. */
  readonly said: string
}

interface Done {
  readonly relation: 'same' | 'apart'
  readonly a: string
  readonly b: string
}

const opposite = { same: 'apart', apart: 'same' } as const

/** `changed` is called after something was written down. */
export function useLinking(changed: () => void): Linking {
  const [said, say] = useState('')
  const done = useRef<Done[]>([]).current
  const write = async (what: Done, reason: string): Promise<boolean> => {
    const problem = await send('links', { ...what, reason, ...decidedBy() }).then(() => null, problemOf)
    say(problem ? `${problem.message}. ${problem.advice}` : words.linked[what.relation])
    if (problem) return false
    changed()
    return true
  }
  return {
    said,
    canUndo: done.length > 0,
    link: async (relation, a, b, reason) => {
      if (await write({ relation, a, b }, reason)) done.push({ relation, a, b })
    },
    undo: async () => {
      const last = done.at(-1)
      if (!last || !(await write({ ...last, relation: opposite[last.relation] }, words.takenBack))) return
      done.pop()
      say(words.takenBack)
    },
  }
}
