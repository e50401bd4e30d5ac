import { describe, expect, it } from 'vitest'
import { instrumented } from './instrument.ts'

/** What a module makes of the name `made`, and how often each place was reached: what stands within first. */
async function run(code: string): Promise<{ made: unknown; reached: number[] }> {
  const { code: counted, places } = instrumented(code, 0)
  const reached = new Array<number>(places).fill(0)
  Object.assign(globalThis, { __reached: reached })
  const { made } = await import(`data:text/javascript,${encodeURIComponent(counted)}`)
  return { made, reached }
}

describe('instrumented', () => {
  it.each([
    ['export const made = [1, 2, 3].map(n => (n > 1 ? n : 0))', [0, 2, 3], [2, 1, 3]],
    ['let made = 0; if (made) made = 1; export { made }', 0, [1, 0]],
    [
      'let made = 0; for (const n of [1, 2]) if (n > 1) made = n; else if (n) made++; export { made }',
      2,
      [1, 0, 1, 1, 2],
    ],
    ['const a = null; export const made = (a ?? "b") && (() => ({ a }))().a', null, [1, 1, 1]],
    [
      'function f({ a, b = a }) { switch (a) { case 1: return b; default: return a } } export const made = f({ a: 1 })',
      1,
      [1, 0, 1],
    ],
    ['let made = 0; do made++; while (made < 3); while (made > 1) { made-- } export { made }', 1, [3, 2]],
  ])('does the same and counts: %s', async (code, made, reached) => {
    expect(await run(code)).toEqual({ made, reached })
  })

  it('gathers the strings, without those that name modules', () => {
    expect(instrumented("import a from './a.js'\nexport const made = a === 'killed' ? `b` : 'c'", 0).words).toEqual([
      'killed',
      'c',
    ])
  })
})
