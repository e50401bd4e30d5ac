import { daySeconds, heldFor, type Inputs, meanOf } from './inputs.ts'
import { type Resource, type Setup, together } from './simulate.ts'

/** Reports a second that each resource lets through, where reports always wait. The machines that read also write. */
export function ratesOf(
  { machines, cores, ledgers, queues }: Setup,
  inputs: Inputs,
): Readonly<Record<Resource, number>> {
  return {
    reading: (machines * cores) / (meanOf(inputs.readingSeconds) + inputs.programSeconds),
    writing: (ledgers * together) / heldFor(together, inputs),
    queue: queues * inputs.handedOut,
  }
}

/** Days in which an archive is read, and what holds it up. Failures and waiting for each other come on top. */
export function archiveDays(reports: number, setup: Setup, inputs: Inputs): { days: number; by: Resource } {
  const [by, rate] = (Object.entries(ratesOf(setup, inputs)) as [Resource, number][]).reduce((a, b) =>
    b[1] < a[1] ? b : a,
  )
  return { days: reports / rate / daySeconds, by }
}
