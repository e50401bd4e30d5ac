import { describe, expect, it } from 'vitest'
import { attributionRules } from '../extract/attribution/rules.ts'
import { ruleLines } from '../extract/rule-lines.ts'
import type { Reading } from '../record/reading.ts'
import { explanationView } from './explanation.ts'
import { expectGolden } from './golden.cases.ts'
import { type Line, lineWidth, plainText } from './line.ts'
import { bare, sample } from './reading.cases.ts'
import { readingView, type ViewOptions } from './reading.ts'
import { sentenceDocument, sentenceReading } from './sentence.cases.ts'
import { sentenceView } from './sentence.ts'

const plain = { brackets: true, explain: false }
const view = (reading: Reading, options: ViewOptions): Line[] => readingView(reading, options)

describe('sentenceView', () => {
  it.each([60, 100])('looks as in the golden at %i columns', width => {
    expectGolden(`sentence-${width}`, sentenceView(sentenceDocument, sentenceReading, { width, brackets: true }))
  })
})

describe('explanationView', () => {
  it.each([40, 80])('looks as in the golden at %i columns', width => {
    expectGolden(`explanation-${width}`, explanationView(sample, { width, brackets: true }))
  })

  it('never writes beyond its width', () => {
    for (let width = 40; width <= 120; width += 7)
      for (const line of explanationView(sample, { width, brackets: true }))
        expect(lineWidth(line)).toBeLessThanOrEqual(width)
  })

  it('knows a line for every rule of attribution', () => {
    expect(attributionRules.filter(rule => !ruleLines[rule.name])).toEqual([])
  })
})

describe('readingView', () => {
  it.each([60, 80, 100, 160])('looks as in the golden at %i columns', width => {
    expectGolden(`reading-${width}`, view(sample, { ...plain, width }))
  })
  it('explains every record', () =>
    expectGolden('reading-explained', view(sample, { ...plain, width: 100, explain: true })))
  it('needs no brackets where there are colours', () =>
    expectGolden('reading-coloured', view(sample, { ...plain, width: 80, brackets: false })))
  it('says so where nothing was found', () => expectGolden('reading-bare', view(bare, { ...plain, width: 80 })))

  it('never writes beyond its width', () => {
    for (let width = 40; width <= 160; width += 3)
      for (const explain of [true, false])
        for (const line of view(sample, { ...plain, width, explain }))
          expect(lineWidth(line)).toBeLessThanOrEqual(width)
  })

  it('shows every record with its label in the margin and in a table', () => {
    const words = plainText(view(sample, { ...plain, width: 160 })).join('\n')
    for (const label of ['S1', 'S6', 'F1', 'F4', 'E1', 'E3']) expect(words).toMatch(new RegExp(`^${label} `, 'm'))
  })
})
