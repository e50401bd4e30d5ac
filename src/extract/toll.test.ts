import { describe, expect, it } from 'vitest'
import type { Event } from '../record/event.ts'
import type { Figure } from '../record/figure.ts'
import { withEventOf } from './toll.ts'

const figure = (more: Partial<Figure> = {}): Figure => ({ id: 'f-1', where: null, when: null, ...more }) as Figure
const event = (more: Partial<Event>): Event =>
  ({ deaths: [], injuries: [], arrests: [], where: null, when: null, ...more }) as Event

describe('withEventOf', () => {
  it('gives a toll the time and place of its event', () => {
    const events = [event({ deaths: ['f-1'] }), event({ injuries: ['f-1'], where: 'p1', when: 2 })]
    expect(withEventOf(figure(), events)).toEqual(figure({ where: 'p1', when: 2 }))
  })
  it('leaves what the figure has of its own', () => {
    const events = [event({ deaths: ['f-1'], where: 'p1', when: 2 })]
    expect(withEventOf(figure({ when: 0 }), events)).toEqual(figure({ where: 'p1', when: 0 }))
    expect(withEventOf(figure({ where: 'p9', when: 0 }), events)).toEqual(figure({ where: 'p9', when: 0 }))
  })
  it('takes nothing from events that are not its own', () => {
    const own = figure()
    expect(withEventOf(own, [event({ deaths: ['f-2'], where: 'p1' })])).toBe(own)
  })
})
