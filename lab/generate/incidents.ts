import { groups, pick, type Town, towns } from './words.ts'

/** What really happened; the reports say it better or worse. */
export interface Incident {
  readonly id: string
  readonly kind: keyof typeof incidentKinds
  readonly town: Town
  /** ISO. */
  readonly day: string
  readonly killed: number
  readonly injured: number
  /** Null where nobody did it. */
  readonly by: string | null
}

interface Kind {
  /** After “in”: “a blast at a bus station”. */
  readonly noun: string
  /** PLOVER, where it is an event of that codebook. */
  readonly type: string | null
  readonly victims: string
  readonly armed: boolean
}

export const incidentKinds = {
  blast: { noun: 'a blast at a bus station', type: 'ASSAULT', victims: 'passengers', armed: true },
  raid: { noun: 'a raid on a cattle market', type: 'ASSAULT', victims: 'traders', armed: true },
  shelling: { noun: 'the shelling of a grain store', type: 'ASSAULT', victims: 'workers', armed: true },
  ambush: { noun: 'an ambush on a road convoy', type: 'ASSAULT', victims: 'drivers', armed: true },
  flood: { noun: 'a flood in the lower town', type: null, victims: 'residents', armed: false },
  collapse: { noun: 'the collapse of a gold mine', type: null, victims: 'miners', armed: false },
} as const satisfies Readonly<Record<string, Kind>>

const kinds = Object.keys(incidentKinds) as (keyof typeof incidentKinds)[]
const firstDay = Date.UTC(2021, 0, 1)

export function makeIncident(random: () => number, number: number): Incident {
  const kind = pick(random, kinds)
  return {
    id: `incident-${number}`,
    kind,
    town: pick(random, towns),
    day: dayAfter(new Date(firstDay).toISOString().slice(0, 10), Math.floor(random() * 1400)),
    killed: 2 + Math.floor(random() ** 2 * 40),
    injured: 1 + Math.floor(random() * 60),
    by: incidentKinds[kind].armed ? pick(random, groups) : null,
  }
}

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
