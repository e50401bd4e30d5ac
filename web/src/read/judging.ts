import { useRef, useState } from 'preact/hooks'
import type { Entry, Verdict } from '../../../src/ledger/ledger.ts'
import type { OnrecordRecord } from '../../../src/record/reading.ts'
import type { Labels } from '../../../src/view/labels.ts'
import { noteVerdict } from '../ask/pages.ts'
import { problemOf, send } from '../state/api.ts'
import { words } from '../words.ts'

/** Deciding about the records of one report. Every decision is sent at once. */
export interface Judging {
  /** Another one whenever a verdict changed. */
  readonly stamp: unknown
  verdictOf(record: OnrecordRecord): Verdict
  /** Writes a verdict down and goes on to the next record. */
  judge(record: OnrecordRecord, verdict: Verdict): void
  /** Says why: the same verdict again, with the reason. */
  explain(record: OnrecordRecord, reason: string): void
  /** Puts the record of the last decision back to what it was before. */
  undo(): void
  readonly canUndo: boolean
  /** What was just done, or why it was not. */
  readonly said: string
}

interface Given {
  readonly id: string
  readonly entries: readonly Entry[]
  readonly labels: Labels
  next(): void
}

interface Done {
  readonly record: string
  readonly before: Verdict
}

interface Held {
  readonly decided: Map<string, Verdict>
  readonly done: Done[]
  last: Promise<void>
}

/** What was decided here, and how to decide more. */
export function useJudging({ id, entries, labels, next }: Given): Judging {
  const [decided, setDecided] = useState<ReadonlyMap<string, Verdict>>(new Map())
  const [said, say] = useState('')
  // Keys come faster than the server answers: one decision is written after the other.
  const held = useRef<Held>({ decided: new Map(), done: [], last: Promise.resolve() }).current

  const current = (record: string): Verdict =>
    held.decided.get(record) ?? entries.find(e => e.record.id === record)?.judged ?? 'none'
  const write = async (
    record: string,
    given: { verdict: Verdict; reason?: string },
    then: () => void,
  ): Promise<void> => {
    const sent = send('judgements', { record: `${id}/${record}`, ...given })
    const problem = await sent.then(() => null, problemOf)
    if (problem) return say(`${labels.get(record)}: ${problem.message}. ${problem.advice}`)
    then()
    noteVerdict(`${id}/${record}`, given.verdict)
    held.decided.set(record, given.verdict)
    setDecided(new Map(held.decided))
  }
  return {
    stamp: decided,
    verdictOf: ({ id: record }) => decided.get(record) ?? current(record),
    canUndo: held.done.length > 0,
    said,
    judge: ({ id: record }, verdict) => {
      held.last = held.last.then(() => {
        const before = current(record)
        return write(record, { verdict }, () => {
          held.done.push({ record, before })
          say(words.judged(labels.get(record)!, words.verdicts[verdict]!))
        })
      })
      next()
    },
    explain: ({ id: record }, reason) => {
      held.last = held.last.then(() =>
        write(record, { verdict: current(record), reason }, () => say(words.explained(labels.get(record)!, reason))),
      )
    },
    undo: () => {
      held.last = held.last.then(async () => {
        const last = held.done.at(-1)
        if (!last) return
        await write(last.record, { verdict: last.before }, () => {
          held.done.pop()
          say(words.undone(labels.get(last.record)!))
        })
      })
    },
  }
}
