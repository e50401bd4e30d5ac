import { describe, expect, it } from 'vitest'
import { addressOf, type Route, readAddress } from './address.ts'

const through = (route: Route): Route => {
  const [path = '', query = ''] = addressOf(route).split('?')
  return readAddress(path, query)
}

describe('the address', () => {
  it('holds all that is looked at', () => {
    const list: Route = {
      tab: 'figures',
      view: 'compare',
      told: '3f2a/f-1',
      rule: 'range',
      q: 'role:killed "grain & silo"',
      order: 'oldest',
      hidden: ['Number', 'Actor → recipient'],
      report: null,
      record: null,
    }
    expect(through(list)).toEqual(list)
    const report = { ...list, report: '3f2a/9c', record: 'f-12' }
    expect(through(report)).toEqual(report)
  })
  it('begins with statements, also where it names nothing that is there', () => {
    expect(readAddress('/', '')).toMatchObject({ tab: 'statements', q: '', report: null })
    expect(readAddress('/moods', 'order=sideways')).toMatchObject({ tab: 'statements', order: 'newest' })
  })
})
