import { describe, expect, it } from 'vitest'
import { plainText } from '../line.ts'
import { displayWidth } from '../width.ts'
import { countChart } from './count-chart.ts'
import { intervalChart } from './interval-chart.ts'
import { scaleOf } from './scale.ts'

const rows = [
  { label: '17 June  a security official', low: 9, point: null, high: null, words: '9 or more' },
  { label: '18 June  the health ministry', low: 12, point: 12, high: 12, words: '12' },
  { label: '19 June  a doctor', low: 30, point: null, high: 40, words: '30 to 40' },
  { label: '19 June  residents', low: null, point: null, high: 20, words: 'up to 20' },
]

describe('intervalChart', () => {
  it('draws open and closed intervals on one axis', () => {
    expect(plainText(intervalChart(rows, 90))).toMatchInlineSnapshot(`
      [
        "17 June  a security official  9 or more             ├────────────────────────────────────▸",
        "18 June  the health ministry  12                       ●",
        "19 June  a doctor             30 to 40                                       ├───────────┤",
        "19 June  residents            up to 20   ◂───────────────────────┤",
        "                                         0           10          20          30         40",
      ]
    `)
  })

  it('keeps within the width, and draws nothing where there is no room or no number', () => {
    for (const width of [60, 90, 140])
      for (const line of plainText(intervalChart(rows, width))) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    expect(intervalChart(rows, 30)).toEqual([])
    expect(intervalChart([{ label: 'a', low: null, point: null, high: null, words: '?' }], 90)).toEqual([])
  })

  it('is logarithmic where numbers lie far apart', () => {
    const scale = scaleOf([3, 2000], 60)
    expect(scale.logarithmic).toBe(true)
    expect(scale.at(3)).toBeGreaterThan(5)
    expect(scale.at(2000)).toBe(59)
  })
})

describe('countChart', () => {
  it('draws a bar a row', () => {
    const chart = countChart(
      [
        { label: '2025-06', count: 12, note: 'ASSAULT 9, COERCE 3' },
        { label: '2025-07', count: 3, note: 'PROTEST 3' },
        { label: '2025-08', count: 0, note: '' },
      ],
      60,
    )
    expect(plainText(chart)).toMatchInlineSnapshot(`
      [
        "2025-06  ██████████████████████  12  ASSAULT 9, COERCE 3",
        "2025-07  █████▌                   3  PROTEST 3",
        "2025-08                           0",
      ]
    `)
  })
})
