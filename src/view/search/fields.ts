import type { Match } from './search.ts'

/** One thing that can be asked: how it is written, what its values are, and how it is said. */
export interface SearchField {
  readonly name: string
  readonly takes: Match['kind']
  /** The only values there are, where the list is closed. */
  readonly choices?: readonly string[]
  /** For people: what it narrows to. */
  readonly help: string
  readonly example: string
}

const statuses = ['asserted', 'negated', 'future', 'hypothetical']
const certainties = ['certain', 'probable', 'possible']
const judgements = ['accepted', 'corrected', 'rejected', 'unsure', 'none']

/** Everything that can be asked, in the order in which help and the desk show it. */
export const searchFields: readonly SearchField[] = [
  { name: 'text', takes: 'words', help: 'words of its sentence; the name may be left out', example: '"bus station"' },
  {
    name: 'kind',
    takes: 'any',
    choices: ['statement', 'event', 'figure'],
    help: 'what it is',
    example: 'kind:figure',
  },
  { name: 'type', takes: 'any', help: 'event of this type of the codebook', example: 'type:ASSAULT,PROTEST' },
  { name: 'mode', takes: 'any', help: 'event of this mode', example: 'mode:explosives' },
  { name: 'role', takes: 'any', help: 'what the figure counts', example: 'role:killed' },
  { name: 'number', takes: 'numbers', help: 'figure whose interval holds such a number', example: 'number:>=10' },
  { name: 'unit', takes: 'any', help: 'unit of the figure', example: 'unit:USD' },
  { name: 'act', takes: 'any', help: 'what the speaker does by saying it', example: 'act:deny' },
  {
    name: 'form',
    takes: 'any',
    choices: ['direct', 'indirect', 'mixed'],
    help: 'how it is quoted',
    example: 'form:direct',
  },
  { name: 'actor', takes: 'any', help: 'named in it, in whatever part', example: 'actor:"Islamic State"' },
  { name: 'source', takes: 'any', help: 'says it or vouches for it', example: 'source:police' },
  { name: 'by', takes: 'any', help: 'does it', example: 'by:army' },
  { name: 'to', takes: 'any', help: 'to whom it is done', example: 'to:civilians' },
  { name: 'place', takes: 'any', help: 'where, by name', example: 'place:Kassala' },
  { name: 'country', takes: 'any', help: 'where, by country (ISO code)', example: 'country:SD' },
  { name: 'near', takes: 'near', help: 'within so many kilometres of a place', example: 'near:Kassala~50' },
  { name: 'when', takes: 'days', help: 'its own time touches these days', example: 'when:2025-06..2025-08' },
  { name: 'published', takes: 'days', help: 'the report is of these days', example: 'published:>=2025-06-17' },
  {
    name: 'added',
    takes: 'days',
    help: 'the report came in on these days, or since a time',
    example: 'added:>=2026-02-01',
  },
  {
    name: 'status',
    takes: 'any',
    choices: statuses,
    help: 'whether it is said to have happened',
    example: 'status:asserted',
  },
  {
    name: 'certainty',
    takes: 'any',
    choices: certainties,
    help: 'as its source puts it',
    example: 'certainty:certain',
  },
  { name: 'confidence', takes: 'numbers', help: 'how sure the reading is, 0 to 1', example: 'confidence:>=0.8' },
  { name: 'outlet', takes: 'any', help: 'who published the report', example: 'outlet:"Harbour Times"' },
  { name: 'agency', takes: 'any', help: 'agency of the report', example: 'agency:Northwire' },
  { name: 'report', takes: 'any', help: 'id or address of the report', example: 'report:3f2a9c0d11e8b764' },
  {
    name: 'lacks',
    takes: 'any',
    choices: ['place', 'time', 'source'],
    help: 'what it does not have: a place on the map, a time, a source',
    example: 'lacks:time',
  },
  { name: 'judged', takes: 'any', choices: judgements, help: 'what people decided about it', example: 'judged:none' },
]
