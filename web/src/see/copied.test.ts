import { expect, it } from 'vitest'
import { copiedFigures, type FigureEntry } from './copied.ts'

const figure = (report: string, point: number, role = 'killed'): FigureEntry =>
  ({
    ref: `${report}/f-${point}`,
    report: { id: report },
    record: { role, unit: null, quantity: { low: point, point, high: point } },
  }) as unknown as FigureEntry

it('finds the figures that only repeat what the copied report says', () => {
  const figures = [
    figure('wire', 9),
    figure('paper', 9),
    figure('paper', 11),
    figure('site', 9),
    figure('site', 11),
    figure('other', 9),
    figure('wire', 3, 'injured'),
    figure('paper', 3, 'displaced'),
  ]
  const copies = [
    { report: 'paper', of: 'wire' },
    { report: 'site', of: 'paper' },
  ]
  expect([...copiedFigures(figures, copies)].map(([ref, of]) => [ref, of.ref])).toEqual([
    ['paper/f-9', 'wire/f-9'],
    ['site/f-9', 'wire/f-9'],
    ['site/f-11', 'paper/f-11'],
  ])
})

it('ends where copies go round in a circle', () => {
  const round = [
    { report: 'a', of: 'b' },
    { report: 'b', of: 'a' },
  ]
  expect(copiedFigures([figure('a', 2), figure('b', 2)], round).size).toBe(2)
})
