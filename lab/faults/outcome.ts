import type { Ledger } from '../../src/ledger/ledger.ts'
import type { Queue } from '../../src/work/queue.ts'
import type { Judging } from './judging.ts'

/** What stands after a scenario, and what of it is not as it must be. */
export interface Outcome {
  readonly figures: Readonly<Record<string, string | number>>
  readonly wrong: readonly string[]
}

/** Whether each report is in the ledger once, every row is whole, and nothing is left. */
export async function reportsIn(ledger: Ledger, expected: number): Promise<Outcome> {
  const { reports, versions, everRead, records } = await ledger.status()
  const current = records.event + records.figure + records.statement
  let faults = 0
  for await (const _ of ledger.check()) faults++
  return {
    figures: { reports: `${reports} of ${expected}`, 'read twice': everRead - current, faults },
    wrong: [
      ...(reports === expected && versions === expected ? [] : [`${reports} reports in ${versions} versions`]),
      ...(everRead === current ? [] : [`${everRead} records were written, ${current} are current`]),
      ...(faults === 0 ? [] : [`the check finds ${faults} faults`]),
    ],
  }
}

export async function leftIn(queue: Queue): Promise<Outcome> {
  const { waiting, underWay, unread } = await queue.state()
  return {
    figures: { left: waiting + underWay, unread },
    wrong: waiting + underWay + unread === 0 ? [] : [`${waiting} wait, ${underWay} are under way, ${unread} unread`],
  }
}

/** What was answered must be there, word for word; what is there must have been sent, once. */
export async function judgementsIn(ledger: Ledger, { sent, answered }: Judging): Promise<Outcome> {
  const there = new Map((await ledger.judgements()).map(j => [j.id, j.reason ?? '']))
  const lost = [...answered].filter(([id, reason]) => there.get(id) !== reason).length
  const known = new Set(there.values())
  const foreign = [...known].filter(reason => !sent.has(reason)).length
  return {
    figures: { judgements: `${sent.size} sent, ${answered.size} answered, ${there.size} there` },
    wrong: [
      ...(lost === 0 ? [] : [`${lost} judgements that were answered are lost`]),
      ...(known.size === there.size && foreign === 0 ? [] : ['judgements are there twice, or were never sent']),
    ],
  }
}
