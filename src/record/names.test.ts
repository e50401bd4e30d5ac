import { describe, expect, it } from 'vitest'
import type { ActorEntry } from './actor.ts'
import { adopt, type Names, noNames, selfContained, UnknownName } from './names.ts'
import type { Place } from './place.ts'
import type { Time } from './time.ts'

const actor = (id: string, name: string, of: string | null = null): ActorEntry => ({
  id,
  name,
  kind: 'organisation',
  country: null,
  of,
  roles: [],
  mentions: [],
})
const place = (id: string, name: string): Place => ({
  id,
  name,
  mentions: [],
  geonameId: null,
  lat: null,
  lon: null,
  country: null,
  admin1: null,
  precision: null,
  reason: '',
})
const time = (day: string): Time => ({
  span: [0, 4],
  timex: day,
  value: day,
  from: day,
  to: day,
  basis: 'said',
  reason: '',
})

const names: Names = {
  actors: [actor('a1', 'Harbour office'), actor('a2', 'Spokeswoman', 'a1'), actor('a3', 'Coast guard')],
  places: [place('p1', 'Tarn'), place('p2', 'Oslet')],
  times: [time('2031-01-01'), time('2031-01-02')],
}

describe('names', () => {
  it('go with the fields that refer to them, and no others', () => {
    const fields = {
      where: 'p2',
      when: 1,
      chain: [{ actor: 'a2', others: ['a3'], source: [0, 4] }],
      population: { span: [5, 9], actor: null },
    }
    const { fields: own, names: few } = selfContained(fields, names)
    expect(own).toMatchObject({ where: 'p1', when: 0, chain: [{ source: [0, 4] }] })
    expect(few.places.map(p => p.name)).toEqual(['Oslet'])
    expect(few.times.map(t => t.from)).toEqual(['2031-01-02'])
    const [link] = own.chain
    const named = (id: string): ActorEntry => few.actors.find(a => a.id === id)!
    expect(named(link!.actor).name).toBe('Spokeswoman')
    expect(named(named(link!.actor).of!).name).toBe('Harbour office')
    expect(link!.others.map(id => named(id).name)).toEqual(['Coast guard'])
  })

  it('are found again where they stand, and added where they do not', () => {
    const own = {
      ...noNames,
      places: [place('p1', 'Oslet')],
      actors: [actor('a1', 'Weavers')],
      times: [time('2031-01-02')],
    }
    const { fields, names: all } = adopt(
      { fields: { where: 'p1', asOf: 0, actors: [{ actor: 'a1' }] }, names: own },
      names,
    )
    expect(fields).toEqual({ where: 'p2', asOf: 1, actors: [{ actor: 'a4' }] })
    expect(all.actors.at(-1)).toMatchObject({ id: 'a4', name: 'Weavers' })
    expect([all.places, all.times]).toEqual([names.places, names.times])
  })

  it('may stand for each other, and have ids that are taken', () => {
    const two = [actor('a1', 'Left hand', 'a2'), actor('a2', 'Right hand', 'a1')]
    const into = { ...noNames, actors: [actor('a2', 'Somebody')] }
    const { fields, names: all } = adopt({ fields: { actor: 'a1' }, names: { ...noNames, actors: two } }, into)
    expect(new Set(all.actors.map(a => a.id)).size).toBe(3)
    const left = all.actors.find(a => a.id === fields.actor)!
    const right = all.actors.find(a => a.id === left.of)!
    expect([left.name, right.name, right.of]).toEqual(['Left hand', 'Right hand', left.id])
  })

  it('that are unknown are refused', () => {
    for (const fields of [{ where: 'p9' }, { when: 9 }, { source: { actor: 'a9' } }, { others: ['a9'] }])
      expect(() => selfContained(fields, names)).toThrow(UnknownName)
  })
})
