import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Correction } from '../../../src/ledger/correction.ts'
import type { Judgement, LastWord, Lately, NewRecord, Decision as Stored, Verdict } from '../../../src/ledger/people.ts'
import type { OnrecordRecord } from '../../../src/record/reading.ts'
import type { Labels } from '../../../src/view/labels.ts'
import { problemOf, send } from '../state/api.ts'
import { heard, noteDecision } from '../state/decided.ts'
import { decidedBy } from '../state/person.ts'
import { words } from '../words.ts'

/** Deciding about the records of one report. Every decision is sent at once. */
export interface Judging {
  /** Another one whenever a verdict changed. */
  readonly stamp: unknown
  verdictOf(record: OnrecordRecord): Verdict
  /** What stands corrected in a record; null where nothing does. */
  correctionOf(record: OnrecordRecord): Correction | null
  /** Writes a verdict down and goes on to the next record. */
  judge(record: OnrecordRecord, verdict: Verdict): void
  /** Writes down what is otherwise. */
  correct(record: OnrecordRecord, correction: Correction, reason: string): void
  /** Says why: the same verdict again, with the reason. */
  explain(record: OnrecordRecord, reason: string): void
  /** Writes down a record that was missed, and chooses it. */
  add(record: Pick<NewRecord, 'record' | 'names'>, reason: string): void
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
  /** As the ledger has them. */
  readonly decisions: readonly Stored[]
  readonly labels: Labels
  next(): void
  choose(record: string): void
  /** Called when the records are no longer what they were. */
  changed(): void
}

interface Decision {
  readonly verdict: Verdict
  readonly correction: Correction | null
}

/** As it was written down. */
interface Written extends Decision {
  readonly last: LastWord | null
}

interface Done {
  readonly record: string
  readonly before: Decision
  readonly after: Decision
}

interface Held {
  readonly decided: Map<string, Written>
  readonly done: Done[]
  readonly undone: Done[]
  last: Promise<void>
}

const undecided: Written = { verdict: 'none', correction: null, last: null }

/** What was decided here, and how to decide more. */
export function useJudging({ id, decisions, labels, next, choose, changed }: Given): Judging {
  const [decided, setDecided] = useState<ReadonlyMap<string, Written>>(new Map())
  const [said, say] = useState('')
  // Keys come faster than the server answers: one decision is written after the other.
  const held = useRef<Held>({ decided: new Map(), done: [], undone: [], last: Promise.resolve() }).current

  const stored = useMemo(
    () => new Map<string, Written>(decisions.map(d => [d.record, { ...d, last: { id: d.id, by: d.by, at: d.at } }])),
    [decisions],
  )
  const current = (record: string): Written => held.decided.get(record) ?? stored.get(record) ?? undecided
  const name = (record: string): string => labels.get(record) ?? words.addedRecord
  const write = async (record: string, decision: Decision, reason: string, then: () => void): Promise<void> => {
    const { verdict, correction } = decision
    const body = {
      record: `${id}/${record}`,
      verdict,
      correction,
      after: current(record).last?.id ?? null,
      ...(reason === '' ? {} : { reason }),
      ...decidedBy(),
    }
    const made = await send<Judgement>('judgements', body).catch(problemOf)
    if ('code' in made) {
      say(`${name(record)}: ${made.message}. ${made.advice}`)
      if (made.code !== 'decided-meanwhile') return
      forget([record])
      return choose(record)
    }
    const was = current(record).verdict
    then()
    noteDecision(body.record, verdict, made)
    held.decided.set(record, writtenIn(decision, made))
    setDecided(new Map(held.decided))
    if (was === 'corrected' || decision.verdict === 'corrected') changed()
  }
  /** What stands about these records is asked for again. */
  const forget = (records: readonly string[]): void => {
    for (const record of records) held.decided.delete(record)
    setDecided(new Map(held.decided))
    changed()
  }
  const hear = (others: Lately['decisions']): void => {
    const here = others.flatMap(word => {
      const [report, record = ''] = word.record.split('/')
      return report === id && current(record).last?.id !== word.id ? [{ ...word, record }] : []
    })
    const last = here.at(-1)
    if (!last) return
    forget(here.map(word => word.record))
    say(words.decidedElsewhere(last.by, name(last.record), words.verdicts[last.verdict]!))
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
        say(words.judged(name(record), words.verdicts[after.verdict]!))
      })
    })
  useEffect(() => {
    const before = heard.value
    return heard.subscribe(others => {
      if (others !== before) then(() => hear(others))
    })
  }, [id, decisions])
  return {
    stamp: decided,
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
      then(() => write(record, current(record), reason, () => say(words.explained(name(record), reason)))),
    add: (added, reason) =>
      then(async () => {
        const body = { ...added, ...(reason === '' ? {} : { reason }), ...decidedBy() }
        const sent = send<Judgement>(`reports/${encodeURIComponent(id)}/records`, body)
        const made = await sent.catch(problemOf)
        if ('code' in made) return say(`${made.message}. ${made.advice}`)
        const record = made.record.slice(made.record.indexOf('/') + 1)
        const after: Decision = { verdict: 'accepted', correction: null }
        noteDecision(made.record, 'accepted', made)
        held.decided.set(record, writtenIn(after, made))
        held.done.push({ record, before: { verdict: 'rejected', correction: null }, after })
        held.undone.length = 0
        setDecided(new Map(held.decided))
        say(words.added)
        changed()
        choose(record)
      }),
    undo: () =>
      then(() => {
        const last = held.done.at(-1)
        if (!last) return
        return write(last.record, last.before, '', () => {
          held.undone.push(held.done.pop()!)
          say(words.undone(name(last.record)))
        })
      }),
    redo: () =>
      then(() => {
        const last = held.undone.at(-1)
        if (!last) return
        return write(last.record, last.after, '', () => {
          held.done.push(held.undone.pop()!)
          say(words.judged(name(last.record), words.verdicts[last.after.verdict]!))
        })
      }),
  }
}

/** Nothing stands once it is taken back. */
const writtenIn = (decision: Decision, { id, by, at }: Judgement): Written => ({
  ...decision,
  last: decision.verdict === 'none' ? null : { id, by, at },
})
