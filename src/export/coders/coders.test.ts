import { describe, expect, it } from 'vitest'
import type { Figure } from '../../record/figure.ts'
import { toCodePoints } from '../code-points.ts'
import { sentenceLink, webAddress } from '../link.ts'
import { daysOf } from '../when.ts'
import { conservative } from './acled.ts'
import { best, prioGrid } from './ged.ts'

const figure = (quantity: Partial<Figure['quantity']>) =>
  ({ quantity: { low: null, point: null, high: null, approximate: false, words: '', ...quantity } }) as Figure

describe('numbers', () => {
  it('of ACLED are the most conservative', () => {
    expect(conservative(figure({ low: 24, approximate: true, words: 'Dozens' }))).toBe(12)
    expect(conservative(figure({ low: 200, approximate: true, words: 'hundreds' }))).toBe(100)
    expect(conservative(figure({ low: 30, high: 40, words: '30 to 40' }))).toBe(30)
    expect(conservative(figure({ high: 40, words: 'up to 40' }))).toBeNull()
  })

  it('of UCDP are what is told, or the lower end', () => {
    expect(best(figure({ point: 50, approximate: true }))).toBe(50)
    expect(best(figure({ low: 9 }))).toBe(9)
    expect(best(figure({ high: 40 }))).toBeNull()
  })
})

it('cells of PRIO-GRID are counted from the south-west', () => {
  expect(prioGrid(-90, -180)).toBe(1)
  expect(prioGrid(-89.75, -179.25)).toBe(2)
  expect(prioGrid(-89.25, -180)).toBe(721)
  expect(prioGrid(90, 180)).toBe(259_200)
})

it('days of a time', () => {
  const time = { span: [0, 1], timex: '', value: '', basis: 'said', reason: '' } as const
  expect(daysOf({ ...time, from: '2024-02-28', to: '2024-03-01' })?.count).toBe(3)
  expect(daysOf({ ...time, from: '2024-02-28', to: null })).toBeNull()
})

it('code points: a pair counts once, a lone surrogate too', () => {
  const text = 'a🙂b\ud83dc🙂'
  const points = toCodePoints(text)
  for (let i = 0; i <= text.length; i++)
    if (!/[\udc00-\udfff]/.test(text[i] ?? '')) expect(points([0, i])[1]).toBe(Array.from(text.slice(0, i)).length)
})

describe('links', () => {
  it('open at the sentence', () => {
    const text = 'One. A well-known man, they said. Two.'
    expect(sentenceLink({ url: 'https://example.org/a', text }, [5, 33])).toBe(
      'https://example.org/a#:~:text=A%20well%2Dknown%20man%2C%20they%20said.',
    )
  })

  it('are never anything but web addresses', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://a.example/"onclick=', 'HTTPS://ok.example/'])
      expect(webAddress(url) !== null).toBe(url.startsWith('HTTPS'))
  })
})
