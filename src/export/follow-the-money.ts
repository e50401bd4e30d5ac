import type { ActorEntry } from '../record/actor.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import { type Export, everyKind } from './export.ts'
import { chainWords, type Facts, factsOf, oneLine, sentenceOf } from './facts.ts'
import { jsonLines } from './json-lines.ts'
import { sentenceLink, urn, webAddress } from './link.ts'

/**
 * Entities of FollowTheMoney, a line each: reports as articles, events, those who act in them, and statements and figures as
 * notes, since the model has no claims.
 */
export const ftmExport: Export = {
  name: 'ftm',
  title: 'FollowTheMoney entities, for Aleph and OpenSanctions tools',
  extension: 'ftm.json',
  mediaType: 'application/jsonl',
  kinds: everyKind,
  omits: null,
  write: jsonLines(entitiesOf),
}

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>

/** An entity; values that are null or empty and properties without values are left out. */
function entity(id: string, schema: string, properties: Properties) {
  const kept = Object.entries(properties)
    .map(([name, values]) => [name, [...new Set(values.filter(value => value))]] as const)
    .filter(([, values]) => values.length > 0)
  return { id, schema, properties: Object.fromEntries(kept) }
}

function entitiesOf(reading: Reading): unknown[] {
  const facts = factsOf(reading)
  const article = urn('report', reading.report.id)
  return [
    articleOf(reading, article),
    ...reading.actors.flatMap(actor => actorEntities(facts, article, actor)),
    ...reading.records.map(record => recordEntity(facts, article, record)),
  ]
}

/** The model's languages have three letters. */
const languages: Readonly<Record<string, string>> = { en: 'eng', ru: 'rus', ar: 'ara' }

const articleOf = ({ report, places }: Reading, id: string) =>
  entity(id, 'Article', {
    title: [report.title],
    author: report.byline,
    publisher: [report.outlet, report.agency],
    publishedAt: [report.published],
    modifiedAt: [report.updated],
    retrievedAt: [report.retrieved],
    language: [languages[report.language]],
    sourceUrl: [webAddress(report.url)],
    bodyText: [report.text],
    locationMentioned: places.map(p => oneLine(p.name)),
  })

const schemata: Partial<Record<ActorEntry['kind'], string>> = {
  person: 'Person',
  organisation: 'Organization',
  'armed-group': 'Organization',
  state: 'PublicBody',
}

const actorId = (reading: Reading, actor: string): string => urn('actor', reading.report.id, actor)

/** Who has a name is an entity and a mention of it; "residents" and "a doctor" are only words of the records. */
function actorEntities({ reading, words }: Facts, article: string, actor: ActorEntry): unknown[] {
  const schema = schemata[actor.kind]
  if (!schema) return []
  const id = actorId(reading, actor.id)
  const name = [oneLine(actor.name)]
  const written = actor.mentions.map(span => oneLine(words(span)))
  const country = [actor.country?.toLowerCase()]
  return [
    entity(id, schema, {
      name,
      country,
      ...(schema === 'Person' && { position: actor.roles }),
      proof: [article],
      sourceUrl: [webAddress(reading.report.url)],
    }),
    entity(`${id}:mention`, 'Mention', {
      name: [...name, ...written.filter(w => /^\p{Lu}/u.test(w))],
      document: [article],
      resolved: [id],
      detectedSchema: [schema],
      contextCountry: country,
    }),
  ]
}

function recordEntity(facts: Facts, article: string, record: OnrecordRecord) {
  const { reading } = facts
  const id = urn('record', record.id)
  const sentence = sentenceOf({ facts, record })
  const [start, end] = record.evidence[0]!
  const told = `${record.status}, ${record.certainty}, according to ${chainWords(facts, record.chain)}`
  const common = {
    description: [sentence],
    summary: [`${subject(facts, record)} (${told}; characters ${start} to ${end} of the report)`],
    sourceUrl: [sentenceLink(reading.report, [start, end])],
    publisher: [reading.report.outlet],
    proof: [article],
  }
  if (record.kind !== 'event')
    return entity(id, 'Note', { ...common, name: [subject(facts, record)], entity: [article] })
  const time = facts.time(record.when)
  const place = facts.place(record.where)
  return entity(id, 'Event', {
    ...common,
    name: [subject(facts, record)],
    recordId: [record.id],
    startDate: [time?.from],
    endDate: [time?.to],
    location: [place?.name],
    country: [place?.country?.toLowerCase()],
    organizer: named(facts, record.actors),
    involved: named(facts, record.recipients),
  })
}

const named = ({ reading, actor }: Facts, parties: readonly { actor: string | null }[]): string[] =>
  parties
    .map(party => actor(party.actor))
    .filter(entry => entry !== null && schemata[entry.kind] !== undefined)
    .map(entry => actorId(reading, entry!.id))

function subject({ words }: Facts, record: OnrecordRecord): string {
  if (record.kind === 'event') return oneLine(`${record.type} ${record.mode ?? ''}: ${words(record.trigger)}`)
  if (record.kind === 'figure') return oneLine(`${record.role}: ${words(record.span)}`)
  return oneLine(`${record.act}: ${record.content.map(words).join(' … ')}`)
}
