import { describe, expect, it } from 'vitest'
import { spanText } from '../../report/span.ts'
import type { TimeExpression } from '../document.ts'
import { en } from '../en/index.ts'
import type { Models } from '../models.ts'
import { documentOf } from '../tokenise/document.cases.ts'
import { tokenise } from '../tokenise/tokenise.ts'
import { cases as joins } from './joins/join.cases.ts'
import { cases as amounts } from './patterns/amount.cases.ts'
import { cases as calendarDates } from './patterns/calendar-date.cases.ts'
import { cases as clocks } from './patterns/clock.cases.ts'
import { cases as dayWords } from './patterns/day-word.cases.ts'
import { cases as numbered } from './patterns/numbered.cases.ts'
import { cases as numericDates } from './patterns/numeric-date.cases.ts'
import { cases as relatives } from './patterns/relative.cases.ts'
import { cases as repeats } from './patterns/repeat.cases.ts'
import { cases as weekdays } from './patterns/weekday.cases.ts'
import { cases as years } from './patterns/year.cases.ts'
import type { TimeCase } from './time.cases.ts'
import { timesOf } from './times.ts'

const families: Readonly<Record<string, readonly TimeCase[]>> = {
  amounts,
  calendarDates,
  clocks,
  dayWords,
  joins,
  numbered,
  numericDates,
  relatives,
  repeats,
  weekdays,
  years,
}

function read(text: string, date: string | null): readonly TimeExpression[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(m => ({
    span: [m.index, m.index + m[0].length] as const,
    kind: 'paragraph' as const,
  }))
  const document = tokenise.run({ ...documentOf(text), blocks, date }, en, {} as Models)
  return timesOf(document, en)
}

describe.each(Object.entries(families))('%s', (_, cases) => {
  it.each(cases.map(c => [c.text, c] as const))('%s', (text, { date, times = [] }) => {
    const found = read(text, date === undefined ? '2015-02-20' : date)
    expect(found.map(t => [spanText(text, t.span), t.timex, t.value])).toEqual(
      times.map(([words, timex, value]) => [words, timex, value === undefined ? timex : value]),
    )
  })
})

describe('basis and reason', () => {
  it.each([
    ['It began on 3 May 2011.', '2015-02-20', 'said', 'full date'],
    ['Five were killed last year.', '2015-02-20', 'inferred', '2015-02-20'],
    ['Five were killed last year.', null, 'unresolved', 'no publication date'],
    ['They fled on Tuesday.', null, 'unresolved', 'no publication date'],
  ] as const)('%s (%s)', (text, date, basis, reason) => {
    const [time] = read(text, date)
    expect(time?.basis).toBe(basis)
    expect(time?.reason).toContain(reason)
  })

  it('gives first and last day, and leaves an open end open', () => {
    expect(read('They have fought since 2011.', null)[0]).toMatchObject({ from: '2011-01-01', to: null })
    expect(read('It rained last month.', '2015-02-20')[0]).toMatchObject({ from: '2015-01-01', to: '2015-01-31' })
  })
})
