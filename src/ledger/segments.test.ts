import { expect, it } from 'vitest'
import type { Span } from '../report/span.ts'
import { segmentsOf } from './segments.ts'
import { perReading } from './tables.ts'

const text = 'The dam held.\n\n* * *\nMayor Ruiz said so on Monday.\nNo one was hurt.'

it('cuts a text at the evidence of records and, between it, at lines that hold words', () => {
  const start = text.indexOf('said so')
  const spans: Span[] = [
    [start, start + 'said so'.length],
    [0, 13],
  ]
  expect(segmentsOf(text, spans).map(([from, to]) => text.slice(from, to))).toEqual([
    'The dam held.',
    'Mayor Ruiz ',
    'said so',
    ' on Monday.',
    'No one was hurt.',
  ])
})

it('has a number for each stretch of a text of millions of lines, and leaves no word out', () => {
  const lines = perReading + 10
  const long = 'a\n'.repeat(lines)
  const segments = segmentsOf(long, [[0, 1]])
  expect(segments.length).toBeLessThan(perReading)
  const words = segments.reduce((sum, [from, to]) => sum + long.slice(from, to).split('\n').filter(Boolean).length, 0)
  expect(words).toBe(lines)
})
