import { describe, expect, it } from 'vitest'
import { compareReadings } from '../compare/compare.ts'
import type { Comparison, Matter } from '../compare/comparison.ts'
import { applyDecisions } from '../compare/decisions.ts'
import { readingOf, sinking } from '../compare/readings.cases.ts'
import { decisionsOf } from './decisions.ts'
import type { LinkRelation, StoredLink } from './people.ts'

const told = (id: string, day: string, text: string) => readingOf(id, day, text, { outlet: id })
const comparison = compareReadings([
  ...sinking,
  told('a', '2031-05-09', 'Gunmen attacked the police post of Dorn on Friday and killed three guards, the mayor said.'),
  told(
    'b',
    '2031-05-10',
    'Three guards were killed when gunmen attacked the police post of Dorn on Friday, a nurse said.',
  ),
  told(
    'c',
    '2031-08-01',
    'Rebels bombed a bridge over the Sarn near Helt on Thursday, hurting 11 drivers, police said.',
  ),
  told('d', '2031-08-01', 'A bridge over the Sarn near Helt was bombed by rebels on Thursday; 11 drivers were hurt.'),
])

type Said = readonly [relation: LinkRelation, a: string, b: string]
const decided = async (...said: readonly Said[]): Promise<Comparison> => {
  const links = said.map(
    ([relation, a, b], i): StoredLink => ({
      id: `l${i}`,
      a: `r/${a}`,
      b: `r/${b}`,
      relation,
      reason: 'read again',
      by: 'Ada',
      at: `2031-06-0${i + 1}`,
    }),
  )
  return applyDecisions(comparison, await decisionsOf({ links: async () => links }))
}
const groups = ({ matters }: Comparison): string[] => matters.map(m => m.members.map(x => x.record).join(' ')).sort()
const large = (kind: Matter['kind']): Matter[] => comparison.matters.filter(m => m.kind === kind && m.reports > 1)
const first = (matter: Matter | undefined): string => matter!.members[0]!.record

describe('links as decisions', () => {
  it.each(['figure', 'event'] as const)('join two groups of a %s, and part them again as they were', async kind => {
    const [one, two] = large(kind)
    const [a, b] = [first(one), first(two)]
    const joined = await decided(['same', a, b])
    expect(joined.matters).toHaveLength(comparison.matters.length - 1)
    expect(joined.matters.find(m => m.members.some(x => x.record === b))!.members).toHaveLength(
      one!.members.length + two!.members.length,
    )
    expect(groups(await decided(['same', a, b], ['apart', a, b]))).toEqual(groups(comparison))
    expect(groups(await decided(['same', a, b], ['same', a, b], ['apart', b, a]))).toEqual(groups(comparison))
  })

  it.each(['figure', 'event'] as const)('take a %s out of its group, and put it back', async kind => {
    const [one] = large(kind)
    const [a, b] = one!.members.map(m => m.record)
    expect(groups(await decided(['apart', a!, b!]))).toContain(b)
    expect(groups(await decided(['apart', a!, b!], ['same', a!, b!]))).toEqual(groups(comparison))
    expect(groups(await decided(['apart', a!, b!], ['same', a!, b!], ['apart', a!, b!]))).toContain(b)
  })

  it('part what is told as one though somebody had said so before', async () => {
    const [a, b] = large('figure')[0]!.members.map(m => m.record)
    expect(groups(await decided(['same', a!, b!], ['apart', a!, b!]))).toContain(b)
  })

  it('make no matter of a figure and an event', async () => {
    const said = await decided(['same', first(large('figure')[0]), first(large('event')[0])])
    expect(groups(said)).toEqual(groups(comparison))
  })

  it('leave a group as it is where only how its records stand to each other is said', async () => {
    const [a, b] = large('event')[0]!.members.map(m => m.record)
    const said = await decided(['contradicts', a!, b!])
    expect(groups(said)).toEqual(groups(comparison))
    expect(said.matters.flatMap(m => m.relations).filter(r => r.by)).toMatchObject([{ relation: 'contradicts' }])
  })
})
