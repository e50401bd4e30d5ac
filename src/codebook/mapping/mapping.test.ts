import { describe, expect, it } from 'vitest'
import { plover } from '../plover/plover.ts'
import { acledRows, acledTypes, toAcled } from './acled.ts'
import { cameoRoots, cameoRows, fromCameo, toCameo } from './cameo.ts'

const modes = new Map(plover.types.map(t => [t.name, Object.keys(t.modes)]))

describe('CAMEO', () => {
  it('has every root once, and only types and modes of PLOVER', () => {
    const roots = cameoRows.filter(r => r.code.length === 2).map(r => r.code)
    expect(roots).toEqual(Array.from({ length: 20 }, (_, i) => `${i + 1}`.padStart(2, '0')))
    for (const { type, mode } of cameoRows) {
      if (type) expect(modes.has(type), type).toBe(true)
      if (mode) expect(modes.get(type!), `${type} ${mode}`).toContain(mode)
    }
  })

  it('reaches every type', () => {
    expect(plover.types.filter(t => toCameo(t.name).length === 0)).toEqual([])
  })

  it.each([
    ['18', 'ASSAULT', undefined],
    ['190', 'ASSAULT', undefined],
    ['0831', 'CONCEDE', undefined],
    ['0841', 'RETREAT', 'release'],
    ['0842', 'RETREAT', 'return'],
    ['092', 'ACCUSE', 'investigate'],
    ['1411', 'PROTEST', 'demo'],
    ['1712', 'ASSAULT', 'destroy'],
    ['173', 'COERCE', undefined],
    ['010', null, undefined],
  ])('%s is %s %s', (code, type, mode) => expect(fromCameo(code)).toMatchObject({ type, ...(mode ? { mode } : {}) }))

  it('knows no other codes', () => {
    expect(fromCameo('21')).toBeNull()
    expect(fromCameo('')).toBeNull()
    expect(toCameo('POLLUTE')).toEqual([])
  })

  it('gives the roots of a type, and the rows of a mode', () => {
    expect(cameoRoots('ASSAULT')).toEqual(['17', '18', '19', '20'])
    expect(toCameo('PROTEST', 'riot').map(r => r.code)).toEqual(['145'])
    expect(toCameo('CONSULT', 'phone').map(r => r.code)).toEqual(['04'])
  })

  it('comes back to the type it went out from', () => {
    for (const { code, type } of cameoRows) if (type) expect(fromCameo(code)!.type).toBe(type)
  })
})

describe('ACLED', () => {
  it('has only types, modes and sub-events that are there', () => {
    for (const { type, mode, event, subEvent } of acledRows) {
      if (mode) expect(modes.get(type), `${type} ${mode}`).toContain(mode)
      if (event) expect(acledTypes[event], event).toContain(subEvent)
    }
  })

  it('says something of every type, also without a mode', () => {
    for (const { name } of plover.types) expect(toAcled(name).length, name).toBeGreaterThan(0)
  })

  it('reaches every sub-event', () => {
    const reached = new Set(acledRows.map(r => `${r.event}: ${r.subEvent}`))
    const all = Object.entries(acledTypes).flatMap(([event, subs]) => subs.map(s => `${event}: ${s}`))
    expect(all.filter(s => !reached.has(s))).toEqual([])
  })

  it('is one-to-many, and says when', () => {
    expect(toAcled('ASSAULT', 'suicide-attack').map(r => r.subEvent)).toEqual(['Suicide bomb'])
    expect(toAcled('ASSAULT', 'firearms').map(r => r.subEvent)).toEqual(['Armed clash', 'Attack'])
    expect(toAcled('COERCE', 'curfew').map(r => r.event)).toEqual(['Strategic developments', null])
    expect(toAcled('REQUEST')).toMatchObject([{ event: null, when: 'words' }])
    expect(acledRows.every(r => r.when !== '')).toBe(true)
  })
})
