import { describe, expect, it } from 'vitest'
import { type Generated, generateReports } from './reports.ts'

const some = (seed: number, count: number): Generated[] => {
  const found: Generated[] = []
  for (const one of generateReports(seed)) {
    found.push(one)
    if (found.length === count) break
  }
  return found
}

describe('generated reports', () => {
  const made = some(1, 500)

  it('are the same for the same seed', () => {
    expect(some(1, 50)).toEqual(made.slice(0, 50))
    expect(some(2, 50)).not.toEqual(made.slice(0, 50))
  })

  it('hold the words of their truth', () => {
    for (const { report, truth } of made)
      for (const { span, words } of truth.figures) expect(report.text.slice(...span)).toBe(words)
  })

  it('have ids and addresses of their own, also where they are copies', () => {
    expect(new Set(made.map(m => m.report.id)).size).toBe(made.length)
    expect(new Set(made.map(m => m.report.url)).size).toBe(made.length)
    const byId = new Map(made.map(m => [m.report.id, m.report.text]))
    const copies = made.filter(m => m.truth.origin !== m.report.id)
    expect(copies.length).toBeGreaterThan(50)
    for (const { report, truth } of copies) expect(byId.get(truth.origin)!.startsWith(report.text)).toBe(true)
  })

  it('tell updates and contradictions', () => {
    expect(made.filter(m => m.truth.updates).length).toBeGreaterThan(20)
    expect(made.filter(m => m.truth.contradicts.length > 0).length).toBeGreaterThan(20)
    expect(new Set(made.map(m => m.report.text)).size).toBeGreaterThan(300)
  })
})
