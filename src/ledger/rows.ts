import type { Link, Party } from '../record/evidence.ts'
import { anchorOf } from '../record/make.ts'
import type { Place } from '../record/place.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import type { Span } from '../report/span.ts'
import { nameKey } from './keys.ts'
import type { EntryParty, PartyRole } from './ledger.ts'
import { segmentsOf } from './segments.ts'
import type { ActorRow, PlaceRow, RecordRow } from './tables.ts'

/** What is searched of a reading; actors, places and segments are named by their index here. */
export interface ReadingRows {
  readonly records: readonly MadeRecord[]
  readonly actors: readonly Omit<ActorRow, 'n'>[]
  readonly places: readonly Omit<PlaceRow, 'n'>[]
  readonly segments: readonly Span[]
}

export interface MadeRecord {
  readonly row: Omit<RecordRow, 'n' | 'report' | 'day' | 'place' | 'segment' | 'judged'>
  readonly place: number | null
  readonly segment: number | null
  readonly parties: readonly { readonly role: PartyRole; readonly actor: number }[]
}

const sentencesOf = ({ records }: Reading): Span[] => records.map(r => r.evidence[0]!)

/** The rows of a reading. */
export const rowsOf = (reading: Reading): ReadingRows =>
  rowsIn(reading, segmentsOf(reading.report.text, sentencesOf(reading)))

/** The rows of a record that was added by hand: the rest of the text is searched already. */
export const addedRowsOf = (reading: Reading): ReadingRows => rowsIn(reading, sentencesOf(reading))

function rowsIn(reading: Reading, segments: readonly Span[]): ReadingRows {
  const segmentAt = new Map(segments.map((span, i) => [`${span[0]},${span[1]}`, i]))
  const placeAt = new Map(reading.places.map((place, i) => [place.id, i]))
  const actors = new Map<string, { index: number; row: Omit<ActorRow, 'n'> }>()
  const actorIndex = ({ name, kind, country }: Omit<EntryParty, 'role'>): number => {
    const identity = JSON.stringify([name, kind, country])
    const known = actors.get(identity)
    if (known) return known.index
    actors.set(identity, { index: actors.size, row: { name, key: nameKey(name), kind, country: country ?? '' } })
    return actors.size - 1
  }
  const records = reading.records.map((record): MadeRecord => {
    const [start, end] = record.evidence[0]!
    return {
      row: recordRow(record, reading),
      place: record.where === null ? null : (placeAt.get(record.where) ?? null),
      segment: segmentAt.get(`${start},${end}`) ?? null,
      parties: partiesOf(record, { actors: reading.actors, text: reading.report.text }).map(party => ({
        role: party.role,
        actor: actorIndex(party),
      })),
    }
  })
  return { records, actors: [...actors.values()].map(a => a.row), places: reading.places.map(placeRow), segments }
}

function recordRow(record: OnrecordRecord, { times }: Reading): MadeRecord['row'] {
  const [starts, ends] = anchorOf(record)
  const time = record.when === null ? undefined : times[record.when]
  const quantity = record.kind === 'figure' ? record.quantity : null
  return {
    id: record.id,
    kind: record.kind,
    type: record.kind === 'event' ? record.type : null,
    mode: record.kind === 'event' ? record.mode : null,
    role: record.kind === 'figure' ? record.role : null,
    unit: record.kind === 'figure' ? record.unit : null,
    act: record.kind === 'statement' ? record.act : null,
    form: record.kind === 'statement' ? record.form : null,
    status: record.status,
    certainty: record.certainty,
    confidence: record.confidence,
    low: quantity?.low ?? null,
    point: quantity?.point ?? null,
    high: quantity?.high ?? null,
    day_from: time?.from?.slice(0, 10) ?? null,
    day_to: time?.to?.slice(0, 10) ?? null,
    starts,
    ends,
  }
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** A point on the unit sphere: the product of two such is the cosine of the angle between them. */
export function onSphere(lat: number, lon: number): { x: number; y: number; z: number } {
  const ring = Math.cos(radians(lat))
  return { x: ring * Math.cos(radians(lon)), y: ring * Math.sin(radians(lon)), z: Math.sin(radians(lat)) }
}

function placeRow({ name, geonameId, lat, lon, country, admin1, precision }: Place): Omit<PlaceRow, 'n'> {
  const point = lat === null || lon === null ? { x: null, y: null, z: null } : onSphere(lat, lon)
  const identity = JSON.stringify([name, geonameId, lat, lon, country, precision])
  return { name, key: nameKey(name), identity, geoname: geonameId, lat, lon, country, admin1, precision, ...point }
}

/** What the names of a reading are found by. */
interface Named {
  readonly actors: Reading['actors']
  readonly text: string
}

/** Who has a part in a record, each once for each role, sources outermost first. */
export function partiesOf(record: OnrecordRecord, reading: Named): EntryParty[] {
  const found = new Map<string, EntryParty>()
  const add = (role: PartyRole, party: Party | Link | null): void => {
    for (const named of partyNames(party, reading)) {
      const key = JSON.stringify([role, named.name, named.kind])
      if (!found.has(key)) found.set(key, { role, ...named })
    }
  }
  for (const link of record.chain) add('source', link)
  if (record.kind === 'statement') {
    add('source', record.source)
    add('addressee', record.addressee)
  } else if (record.kind === 'event') {
    for (const actor of record.actors) add('actor', actor)
    for (const recipient of record.recipients) add('recipient', recipient)
  } else add('population', record.population)
  return [...found.values()]
}

/** The names behind a party; its words where nobody is known behind them. */
function partyNames(party: Party | Link | null, { actors, text }: Named): Omit<EntryParty, 'role'>[] {
  if (party === null) return []
  const ids = [party.actor, ...(party.others ?? [])]
  const known = ids.flatMap(id => actors.find(a => a.id === id) ?? [])
  if (known.length > 0) return known.map(({ name, kind, country }) => ({ name, kind, country }))
  const span = 'span' in party ? party.span : party.source
  return span ? [{ name: text.slice(...span), kind: 'unknown', country: null }] : []
}
