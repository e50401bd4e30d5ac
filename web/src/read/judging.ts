import { useRef, useState } from 'preact/hooks'
import type { Entry, Verdict } from '../../../src/ledger/ledger.ts'
import type { OnrecordRecord } from '../../../src/record/reading.ts'
import type { Labels } from '../../../src/view/labels.ts'
import { noteVerdict } from '../ask/pages.ts'
import { problemOf, send } from '../state/api.ts'
import { decidedBy } from '../state/person.ts'
import { words } from '../words.ts'
import { type Correction, differences } from './correction.ts'

/** Deciding about the records of one report. Every decision is sent at once. */
export interface Judging {
  /** Another one whenever a verdict changed. */
  readonly stamp: unknown
  /** What was corrected here, by record; another one whenever that changed. */
  readonly corrections: ReadonlyMap<string, Correction>
  verdictOf(record: OnrecordRecord): Verdict
  /** What stands corrected in a record; null where nothing does. */
  correctionOf(record: OnrecordRecord): Correction | null
  /** Writes a verdict down and goes on to the next record. */
  judge(record: OnrecordRecord, verdict: Verdict): void
  /** Writes down what is otherwise. */
  correct(record: OnrecordRecord, correction: Correction, reason: string): void
  /** Says why: the same verdict again, with the reason. */
  explain(record: OnrecordRecord, reason: string): void
  /** Puts the record of the last decision back to what it was before. */
  undo(): void
  /** Decides again what was taken back last. */
  redo(): void
  readonly canUndo: boolean
  /** What was just done, or why it was not. */
  readonly said: string
}

interface Given {
  readonly id: string
  /** As they were read, and as the ledger has them. */
  readonly records: readonly OnrecordRecord[]
  readonly entries: readonly Entry[]
  readonly labels: Labels
  next(): void
}

interface Decision {
  readonly verdict: Verdict
  readonly correction: Correction | null
}

interface Done {
  readonly record: string
  readonly before: Decision
  readonly after: Decision
}

interface Held {
  readonly decided: Map<string, Decision>
  readonly done: Done[]
  readonly undone: Done[]
  last: Promise<void>
}

/** What the ledger says of a record. */
function stored(record: string, entries: readonly Entry[], records: readonly OnrecordRecord[]): Decision {
  const entry = entries.find(e => e.record.id === record)
  const read = records.find(r => r.id === record)
  const verdict = entry?.judged ?? 'none'
  return { verdict, correction: verdict === 'corrected' && entry && read ? differences(entry.record, read) : null }
}

/** What was decided here, and how to decide more. */
export function useJudging({ id, records, entries, labels, next }: Given): Judging {
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(new Map())
  const [corrections, setCorrections] = useState<ReadonlyMap<string, Correction>>(new Map())
  const [said, say] = useState('')
  // Keys come faster than the server answers: one decision is written after the other.
  const held = useRef<Held>({ decided: new Map(), done: [], undone: [], last: Promise.resolve() }).current

  const current = (record: string): Decision => held.decided.get(record) ?? stored(record, entries, records)
  const write = async (record: string, decision: Decision, reason: string, then: () => void): Promise<void> => {
    const body = { record: `${id}/${record}`, ...decision, ...(reason === '' ? {} : { reason }), ...decidedBy() }
    const problem = await send('judgements', body).then(() => null, problemOf)
    if (problem) return say(`${labels.get(record)}: ${problem.message}. ${problem.advice}`)
    const was = current(record).verdict
    then()
    noteVerdict(`${id}/${record}`, decision.verdict)
    held.decided.set(record, decision)
    setDecided(new Map(held.decided))
    if (was === 'corrected' || decision.verdict === 'corrected')
      setCorrections(new Map([...held.decided].flatMap(([r, d]) => (d.correction ? [[r, d.correction] as const] : []))))
  }
  /** After whatever is being written. */
  const then = (act: () => Promise<void> | void): void => {
    held.last = held.last.then(act)
  }
  const decide = (record: string, after: Decision, reason: string): void =>
    then(() => {
      const before = current(record)
      return write(record, after, reason, () => {
        held.done.push({ record, before, after })
        held.undone.length = 0
        say(words.judged(labels.get(record)!, words.verdicts[after.verdict]!))
      })
    })
  return {
    stamp: decided,
    corrections,
    verdictOf: ({ id: record }) => decided.get(record)?.verdict ?? current(record).verdict,
    correctionOf: ({ id: record }) => current(record).correction,
    canUndo: held.done.length > 0,
    said,
    judge: ({ id: record }, verdict) => {
      decide(record, { verdict, correction: null }, '')
      next()
    },
    correct: ({ id: record }, correction, reason) => decide(record, { verdict: 'corrected', correction }, reason),
    explain: ({ id: record }, reason) =>
      then(() => write(record, current(record), reason, () => say(words.explained(labels.get(record)!, reason)))),
    undo: () =>
      then(() => {
        const last = held.done.at(-1)
        if (!last) return
        return write(last.record, last.before, '', () => {
          held.undone.push(held.done.pop()!)
          say(words.undone(labels.get(last.record)!))
        })
      }),
    redo: () =>
      then(() => {
        const last = held.undone.at(-1)
        if (!last) return
        return write(last.record, last.after, '', () => {
          held.done.push(held.undone.pop()!)
          say(words.judged(labels.get(last.record)!, words.verdicts[last.after.verdict]!))
        })
      }),
  }
}
