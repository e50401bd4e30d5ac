import type { ActorEntry } from './actor.ts'
import type { Place } from './place.ts'
import type { Time } from './time.ts'

/** What records refer to: actors and places by id, times by index. */
export interface Names {
  readonly actors: readonly ActorEntry[]
  readonly places: readonly Place[]
  readonly times: readonly Time[]
}

export const noNames: Names = { actors: [], places: [], times: [] }

/** A record or some fields of one. */
type Fields = Readonly<Record<string, unknown>>

/** Fields with the names to which they refer, and no others. */
export interface SelfContained<F extends object> {
  readonly fields: F
  readonly names: Names
}

/**
 * The same fields, referring to names among `into`: to one that is the same where there is one, else to one that is added
 * at its end, so that what referred to `into` before still does. Throws `UnknownName`.
 */
export function adopt<F extends object>({ fields, names }: SelfContained<F>, into: Names): SelfContained<F> {
  const actors = [...into.actors]
  const places = [...into.places]
  const times = [...into.times]
  const actor = (id: string): string => {
    const own = names.actors.find(a => a.id === id)
    if (!own) throw new UnknownName(`actor ${id}`)
    const same = actors.find(a => sameActor(a, own))
    if (same) return same.id
    const added = { ...own, id: freeId('a', actors) }
    actors.push(added)
    if (own.of !== null) actors[actors.indexOf(added)] = { ...added, of: actor(own.of) }
    return added.id
  }
  const place = (id: string): string => {
    const own = names.places.find(p => p.id === id)
    if (!own) throw new UnknownName(`place ${id}`)
    const same = places.find(p => samePlace(p, own))
    if (!same) places.push({ ...own, id: freeId('p', places) })
    return (same ?? places.at(-1)!).id
  }
  const time = (index: number): number => {
    const own = names.times[index]
    if (!own) throw new UnknownName(`time ${index}`)
    const same = times.findIndex(t => sameTime(t, own))
    return same >= 0 ? same : times.push(own) - 1
  }
  const mapped = withReferences(fields as Fields, { actor, place, time }) as F
  return { fields: mapped, names: { actors, places, times } }
}

/** Fields by themselves, with the names to which they refer. Throws `UnknownName`. */
export const selfContained = <F extends object>(fields: F, names: Names): SelfContained<F> =>
  adopt({ fields, names }, noNames)

/** A reference to what is not among the names. */
export class UnknownName extends Error {}

const sameActor = (a: ActorEntry, b: ActorEntry): boolean =>
  a.name === b.name && a.kind === b.kind && a.country === b.country

const samePlace = (a: Place, b: Place): boolean =>
  a.name === b.name && a.geonameId === b.geonameId && a.lat === b.lat && a.lon === b.lon

const sameTime = (a: Time, b: Time): boolean =>
  a.span[0] === b.span[0] && a.span[1] === b.span[1] && a.from === b.from && a.to === b.to

function freeId(letter: string, entries: readonly { readonly id: string }[]): string {
  const taken = new Set(entries.map(e => e.id))
  for (let n = entries.length + 1; ; n++) if (!taken.has(`${letter}${n}`)) return `${letter}${n}`
}

interface References {
  actor(id: string): string
  place(id: string): string
  time(index: number): number
}

/** The fields that refer to something, at any depth: parties and links name actors. */
function withReferences(value: unknown, to: References): unknown {
  if (Array.isArray(value)) return value.map(item => withReferences(item, to))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, of]) => [field, referring(field, of, to)]))
}

function referring(field: string, value: unknown, to: References): unknown {
  if (field === 'actor' && typeof value === 'string') return to.actor(value)
  if (field === 'others' && Array.isArray(value)) return value.map(id => to.actor(id))
  if (field === 'where' && typeof value === 'string') return to.place(value)
  if ((field === 'when' || field === 'asOf') && typeof value === 'number') return to.time(value)
  return withReferences(value, to)
}
