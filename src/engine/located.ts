import { precisions } from '../extract/places/entry.ts'
import type { Gazetteer } from '../extract/places/gazetteer.ts'
import { joinGazetteers } from '../extract/places/gazetteer-join.ts'
import type { Place } from '../record/place.ts'
import { OnrecordError } from '../report/error.ts'
import type { Clause, Search } from '../view/search/search.ts'
import { gazetteerFolder, openGazetteers } from './gazetteers.ts'
import { loadGazetteer } from './models.ts'

/** What a name can mean, as places to which a record can refer, the likeliest first. */
export const placesNamed = (name: string, gazetteer: () => Gazetteer = everyPlace): Place[] =>
  gazetteer()
    .lookup(name)
    .map((place, i) => ({
      id: place.geonameId === null ? `place ${i + 1}` : `geonames ${place.geonameId}`,
      name: place.name,
      mentions: [],
      geonameId: place.geonameId,
      lat: place.point?.lat ?? null,
      lon: place.point?.lon ?? null,
      country: place.country,
      admin1: place.kind === 'country' || place.kind === 'region' ? null : place.admin1,
      precision: precisions[place.kind],
      reason: 'chosen by hand',
    }))

/** The gazetteer of the package with the places that the user added. */
const everyPlace = (): Gazetteer => joinGazetteers([loadGazetteer(), ...openGazetteers(gazetteerFolder())])

/** The same search with the names in `near` looked up: the largest settlement of a name, else its country or division. Throws `unknown-place`. */
export function located(search: Search, gazetteer: () => Gazetteer = everyPlace): Search {
  return search.map(clause => (clause.match.kind === 'near' ? at(clause, clause.match, gazetteer) : clause))
}

const settlements: ReadonlySet<string> = new Set(['capital', 'seat', 'place'])

function at(clause: Clause, match: Extract<Clause['match'], { kind: 'near' }>, gazetteer: () => Gazetteer): Clause {
  if (/^-?[\d.]+\s*,\s*-?[\d.]+$/.test(match.place)) return clause
  const places = gazetteer()
    .lookup(match.place)
    .filter(place => place.point !== null)
  const point = (places.find(place => settlements.has(place.kind)) ?? places[0])?.point
  if (point) return { ...clause, match: { ...match, place: `${point.lat},${point.lon}` } }
  throw new OnrecordError(
    'unknown-place',
    `there is no place “${match.place}” in the gazetteer`,
    'Give its coordinates, near:15.45,36.4~50, or look for other spellings with onrecord gazetteer find.',
  )
}
