import type { Place } from '../../record/place.ts'
import { bySpan } from '../../report/span.ts'
import type { Choice } from './choose.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'
import type { NamedPlace } from './mentions.ts'

type Precision = NonNullable<Place['precision']>

/** A place on its way into the reading: entries of one key are one place. */
interface Entry {
  readonly key: string
  readonly place: Place
}

/** What was chosen for a name; with `part`, only the name of the place is in it: "Raqqa airport". */
export function entryOf(group: NamedPlace, choices: readonly Choice[], part: boolean, gazetteer: Gazetteer): Entry {
  const best = choices[0]
  if (!best) return { key: `name ${group.name}`, place: unresolved(group, gazetteer) }
  if (part) return { key: `name ${group.name}`, place: partOf(group, best.place) }
  const { name, point, geonameId, kind } = best.place
  const key = point ? `${geonameId} ${point.lat} ${point.lon} ${precisions[kind]}` : `name ${name}`
  return { key, place: resolved(group, best, choices.length) }
}

/** How exactly a point of the gazetteer is meant. */
export const precisions: Readonly<Record<GazetteerPlace['kind'], Precision>> = {
  capital: 'place',
  seat: 'place',
  place: 'place',
  admin2: 'admin2',
  admin1: 'admin1',
  country: 'country',
  region: 'region',
}

const wider: Readonly<Record<Precision, Precision>> = {
  place: 'admin2',
  admin2: 'admin1',
  admin1: 'country',
  country: 'region',
  region: 'region',
}

const resolved = (group: NamedPlace, best: Choice, candidates: number): Place => ({
  ...located(group, best.place),
  name: best.place.kind === 'country' ? best.place.name : group.name,
  geonameId: best.place.geonameId,
  precision: precisions[best.place.kind],
  reason: reasonOf(best, candidates),
})

/** Not the place itself but somewhere in or near it, so known less precisely. */
const partOf = (group: NamedPlace, place: GazetteerPlace): Place => ({
  ...located(group, place),
  precision: wider[precisions[place.kind]],
  reason: `the name holds ${place.name}: in or near it`,
})

const located = (group: NamedPlace, { point, country, admin1, kind }: GazetteerPlace): Place => ({
  id: '',
  name: group.name,
  mentions: group.mentions,
  geonameId: null,
  lat: point?.lat ?? null,
  lon: point?.lon ?? null,
  country,
  admin1: kind === 'country' || kind === 'region' ? null : admin1,
  precision: null,
  reason: '',
})

function reasonOf({ place, reasons }: Choice, candidates: number): string {
  if (place.kind === 'region') return place.point ? 'the middle of a region' : 'a region, of which no point is known'
  const why = reasons.length > 0 ? reasons.join(', ') : 'the largest or best known'
  return candidates === 1
    ? `the only ${place.name} in the gazetteer`
    : `${place.name}: one of ${candidates} places of this name, ${why}`
}

function unresolved(group: NamedPlace, gazetteer: Gazetteer): Place {
  const container = group.containers.map(c => gazetteer.lookup(c)[0]).find(c => c?.country)
  const where = container ? `; said to lie in ${container.name}` : ''
  const nowhere = { point: null, country: container?.country ?? null, admin1: null, kind: 'place' as const }
  return {
    ...located(group, { geonameId: null, name: group.name, population: 0, alternate: false, ...nowhere }),
    reason: `not in the gazetteer${where}`,
  }
}

/** Names of one place ("U.S.", "the United States"; "Kiev", "Kyiv") as one place, in the order of first mention. */
export function merged(entries: readonly Entry[]): Place[] {
  const byKey = new Map<string, Place>()
  for (const { key, place } of entries) {
    const same = byKey.get(key)
    byKey.set(key, same ? { ...same, mentions: [...same.mentions, ...place.mentions].sort(bySpan) } : place)
  }
  return [...byKey.values()]
    .sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!))
    .map((place, i) => ({ ...place, id: `p${i + 1}` }))
}
