import { ok, strictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { EvidenceError, isSlice, makeRecord } from '../../src/record/make.ts'
import type { Span } from '../../src/report/span.ts'
import { cut, type Mark, marksBySpan } from '../../src/view/marks.ts'
import type { Attack } from './attack.ts'

const edge = fc.oneof(fc.integer({ min: -3, max: 60 }), fc.constantFrom(Number.NaN, Infinity, 2 ** 53, 0.5, -0))
const anySpan = fc.tuple(edge, edge) as fc.Arbitrary<Span>
const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), fc.stringMatching(/^[a ]{0,50}$/))

const common = {
  kind: 'figure',
  chain: [],
  status: 'asserted',
  certainty: 'certain',
  when: null,
  where: null,
  confidence: 0.5,
  why: { rule: 'by-hand', version: '1' },
  quantity: { low: 1, point: 1, high: 1, approximate: false, words: '1' },
  unit: null,
  role: 'killed',
  scope: 'incident',
  asOf: null,
  population: null,
  revision: null,
} as const

interface Claimed {
  readonly text: string
  readonly span: Span
  readonly what: Span | null
  readonly evidence: readonly Span[]
}

/** A record is made where each of its spans is words of the text, and nowhere else. */
export const recordAttack: Attack<Claimed> = {
  name: 'record',
  inputs: fc.record({
    text: words,
    span: anySpan,
    what: fc.option(anySpan),
    evidence: fc.array(anySpan, { maxLength: 3 }),
  }),
  holds({ text, span, what, evidence }) {
    const spans = [span, ...(what ? [what] : []), ...evidence]
    const sound = evidence.length > 0 && spans.every(s => isSlice(text, s))
    try {
      const made = makeRecord('r', text, { ...common, span, what, evidence })
      ok(sound, 'made of words that are not in the text')
      ok(Object.isFrozen(made))
      for (const [start, end] of spans) strictEqual(text.slice(start, end).trim().length, end - start)
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error
      ok(!sound, 'refused although its words are in the text')
    }
  },
}

const inText = (length: number): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
    .map(([at, long]) => [at, Math.min(at + long, length)] as const)

const markOf = (span: Span, n: number): Mark => ({
  span,
  role: n % 2 ? 'figure' : 'statement',
  record: `r${n}`,
  label: null,
  brackets: null,
})

const inOrder = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1]

/** Pieces lie end to end over the whole span, each with exactly the marks that cover it; whatever opens is closed. */
export const marksAttack: Attack<{ readonly span: Span; readonly marks: readonly Span[] }> = {
  name: 'marks',
  inputs: fc.record({ span: inText(40), marks: fc.array(inText(40), { maxLength: 12 }) }),
  holds({ span, marks }) {
    const all = [...marks].sort(inOrder).map(markOf)
    const pieces = cut(span, all)
    let at = span[0]
    for (const piece of pieces) {
      strictEqual(piece.span[0], at)
      at = piece.span[1]
      const covering = all.filter(m => m.span[0] < at && m.span[1] > piece.span[0]).map(m => m.record)
      strictEqual(
        piece.marks
          .map(m => m.record)
          .sort()
          .join(),
        covering.sort().join(),
      )
    }
    if (pieces.length > 0) strictEqual(at, span[1])
    const ends = (side: 'opens' | 'closes') => pieces.flatMap(p => p[side].map(m => m.record)).sort()
    strictEqual(ends('opens').join(), ends('closes').join())
    sameAsOneByOne(all)
  },
}

/** What `marksBySpan` finds in one pass is what is found by looking at every mark. */
function sameAsOneByOne(all: readonly Mark[]): void {
  const touching = marksBySpan(all)
  for (let at = 0; at < 40; at += 7) {
    const slow = all.filter(m => m.span[0] < at + 7 && m.span[1] > at)
    strictEqual(touching([at, at + 7]).length, slow.length)
  }
}
