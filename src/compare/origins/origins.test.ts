import { describe, expect, it } from 'vitest'
import type { Reading } from '../../record/reading.ts'
import type { Report } from '../../report/report.ts'
import { nearCopy, overlapsOf } from './copies.ts'
import { originsOf } from './origins.ts'
import { containment, plainWords, shinglesOf } from './shingles.ts'
import { bucketsOf, likeness, signatureOf } from './signature.ts'

const nouns = 'harbour bridge mason orchard lantern kettle valley saddle copper market ferry chapel'.split(' ')
const prose = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `the ${nouns[(from + i) % 12]} of day ${from + i} was closed`).join('. ')

const reading = (id: string, text: string, more: Partial<Report> = {}): Reading =>
  ({
    report: { id, text, title: null, outlet: null, agency: null, byline: [], published: null, url: null, ...more },
    voice: [],
    records: [],
  }) as unknown as Reading
const origins = (...readings: Reading[]) => originsOf(readings, overlapsOf(readings.map(r => r.report.text)))

describe('shingles', () => {
  it('pass over case, punctuation and how numbers are grouped', () => {
    expect(plainWords('Some 12,000 men – and “boys” – came.')).toEqual(['some', '12000', 'men', 'and', 'boys', 'came'])
    expect(shinglesOf('A b, c d e!')).toEqual(shinglesOf('a B c D e'))
  })
  it('take a short text as one run', () => expect(shinglesOf('two words').size).toBe(1))
  it('have none in an empty text', () => expect(containment(shinglesOf(''), shinglesOf('a b'))).toBe(0))
})

describe('signatures', () => {
  const [a, b] = [shinglesOf(prose(0, 100)), shinglesOf(prose(10, 110))]
  it('tell about the share of runs that both texts have', () => {
    expect(Math.abs(likeness(signatureOf(a), signatureOf(b)) - 90 / 110)).toBeLessThan(0.15)
  })
  it('put near copies into a bucket in common, and other texts not', () => {
    const common = (x: ReadonlySet<number>) =>
      bucketsOf(signatureOf(x)).filter(k => bucketsOf(signatureOf(a)).includes(k))
    expect(common(b).length).toBeGreaterThan(0)
    expect(common(shinglesOf(prose(500, 600)))).toEqual([])
  })
})

describe('overlapsOf', () => {
  it('finds copies, cuts and excerpts, and no chance phrases', () => {
    const texts = [
      prose(0, 40),
      prose(0, 30),
      `${prose(200, 260)}. ${prose(300, 320)}. ${prose(261, 290)}`,
      prose(300, 320),
      prose(400, 440),
    ]
    const found = overlapsOf(texts)
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(found[1]!.ofA).toBeLessThan(nearCopy)
  })

  it('finds them among thousands', () => {
    const texts = Array.from({ length: 2100 }, (_, i) => prose(i * 1000, i * 1000 + 40))
    texts.push(prose(7000, 7038), `${prose(3e6, 3e6 + 60)}. ${prose(9000, 9040)}`)
    expect(overlapsOf(texts).map(({ a, b }) => [a, b])).toEqual([
      [7, 2100],
      [9, 2101],
    ])
  })
})

describe('originsOf', () => {
  const text = prose(0, 40)

  it('ties a report to its agency by credit, byline and dateline, listed or not', () => {
    const found = origins(
      reading('a', prose(0, 20), { agency: 'Northwire' }),
      reading('b', prose(100, 120), { byline: ['Northwire'], outlet: 'The Orun Post' }),
      reading('c', `KARUBA, 3 May (Northwire) - ${prose(200, 220)}`),
    )
    expect(found.map(o => o.key)).toEqual(['agency:northwire', 'agency:northwire', 'agency:northwire'])
  })

  it('gives a report of an outlet with help of an agency to the outlet', () => {
    const [, staff] = origins(
      reading('a', prose(0, 20), { agency: 'Northwire' }),
      reading('b', prose(100, 120), { byline: ['Ada Brenn', 'Northwire'], outlet: 'The Orun Post' }),
    )
    expect(staff!.key).toBe('outlet:the orun post')
  })

  it('makes the later one the copy, and gives it the origin of what it copies', () => {
    const [first, copy] = origins(
      reading('a', text, { agency: 'Northwire', published: '2031-05-02T08:00:00Z' }),
      reading('b', prose(0, 36), { outlet: 'The Orun Post', published: '2031-05-02T11:00:00Z' }),
    )
    expect(first!.kind).toBe('agency')
    expect(copy).toMatchObject({ kind: 'copy-of', key: 'agency:northwire', copies: 0 })
    expect(copy!.reason).toContain('stand in a')
  })

  it('takes of two without a day the shorter one for the copy', () => {
    expect(origins(reading('a', prose(0, 20)), reading('b', text)).map(o => o.copies)).toEqual([1, null])
  })

  it('leaves a longer report that took in a shorter one its own origin', () => {
    const long = `${prose(200, 260)}. ${text}`
    const found = origins(
      reading('a', text, { agency: 'Northwire', published: '2031-05-02' }),
      reading('b', long, { outlet: 'The Orun Post', published: '2031-05-03' }),
    )
    expect(found[1]).toMatchObject({ kind: 'outlet', copies: null })
  })

  it('follows copies of copies to the first', () => {
    const found = origins(
      reading('a', prose(0, 40), { agency: 'Northwire', published: '2031-05-02' }),
      reading('b', prose(0, 38), { published: '2031-05-03' }),
      reading('c', prose(0, 36), { published: '2031-05-04' }),
    )
    expect(found.map(o => o.key)).toEqual(['agency:northwire', 'agency:northwire', 'agency:northwire'])
  })

  it('goes by the address where nobody is named', () => {
    expect(origins(reading('a', text, { url: 'https://www.orunpost.example/2031/x' }))[0]!.key).toBe(
      'outlet:orunpost.example',
    )
    expect(origins(reading('a', text))[0]!.kind).toBe('unknown')
  })
})
