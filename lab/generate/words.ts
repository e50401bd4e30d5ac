/** Invented bodies, outlets and people; towns are real, so that the gazetteer knows them. */

export interface Town {
  readonly name: string
  readonly country: string
  readonly code: string
}

const townsOf = (country: string, code: string, names: string): Town[] =>
  names.split(', ').map(name => ({ name, country, code }))

export const towns: readonly Town[] = [
  ...townsOf('Sudan', 'SD', 'Kassala, El Obeid, Nyala, Port Sudan, Kosti'),
  ...townsOf('Peru', 'PE', 'Arequipa, Puno, Iquitos, Ayacucho, Cajamarca'),
  ...townsOf('Kosovo', 'XK', 'Prizren, Gjakova, Peja, Mitrovica'),
  ...townsOf('Nepal', 'NP', 'Pokhara, Biratnagar, Nepalgunj, Birgunj'),
  ...townsOf('Cameroon', 'CM', 'Maroua, Garoua, Bamenda, Kumba'),
  ...townsOf('Tajikistan', 'TJ', 'Khujand, Kulob, Khorugh'),
  ...townsOf('Honduras', 'HN', 'Choluteca, Comayagua, Danli'),
  ...townsOf('Mozambique', 'MZ', 'Nampula, Pemba, Quelimane, Tete'),
]

export const groups = [
  'the Lake Front',
  'the Ember Brigade',
  'the Grey Banner Movement',
  'the Upper Valley Militia',
  'the Column of the Third of May',
  'the River Guard',
]

export const outlets = [
  ['Harbour Times', 'harbour-times.example'],
  ['The Morning Ledger', 'morning-ledger.example'],
  ['Valley Post', 'valley-post.example'],
  ['Radio Meridian', 'radio-meridian.example'],
  ['The Crossing', 'the-crossing.example'],
  ['Southern Dispatch', 'southern-dispatch.example'],
  ['Delta Herald', 'delta-herald.example'],
  ['The Plain Speaker', 'plain-speaker.example'],
  ['Highland Gazette', 'highland-gazette.example'],
  ['Lantern News', 'lantern-news.example'],
] as const

export const agency = 'Northwire'

const firstNames = 'Amina Tomas Leyla Besim Carla Idris Maren Paulo Nadia Viktor Esther Rustam'.split(' ')
const lastNames = 'Okello Varga Haddad Quispe Berisha Thapa Mbarga Rahimov Zelaya Macuacua Lindqvist Oduya'.split(' ')

export const person = (random: () => number): string => `${pick(random, firstNames)} ${pick(random, lastNames)}`

export const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** As newspapers write it: words up to twelve. */
export const numberWords = (n: number): string => (n < small.length ? small[n]! : n.toLocaleString('en'))
