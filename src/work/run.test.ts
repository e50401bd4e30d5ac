import { describe, expect, it } from 'vitest'
import type { Job, Work } from './job.ts'
import { ordered } from './ordered.ts'
import { openPool } from './pool.ts'
import { runJobs } from './run.ts'

const fake = new URL('./fake-worker.js', import.meta.url)

async function* groups(texts: readonly string[], size: number): AsyncGenerator<Job[]> {
  for (let i = 0; i < texts.length; i += size)
    yield texts
      .slice(i, i + size)
      .map((text, k) => ({ kind: 'line', from: `#${i + k + 1}`, number: i + k + 1, text, defaults: {} }))
}

async function results(texts: readonly string[], workers: number, size = 5): Promise<string[]> {
  const pool = await openPool(fake, workers)
  const found: string[] = []
  for await (const done of runJobs(groups(texts, size), pool))
    found.push(...done.map(({ outcome }) => outcome.problem?.code ?? Buffer.from(outcome.json!).toString().trimEnd()))
  await pool.close()
  return found
}

describe('runJobs', () => {
  const texts = Array.from({ length: 60 }, (_, i) => (i % 7 === 3 ? 'bad' : `wait ${(i * 13) % 9}`))
  const expected = texts.map(t => (t === 'bad' ? 'bad' : JSON.stringify(t)))

  it.each([0, 1, 2, 3])('keeps the order with %i workers', async workers => {
    expect(await results(texts, workers)).toEqual(expected)
  })

  it.each([1, 2])('loses only the job of which one of %i workers dies', async workers => {
    const deadly = ['a', 'b', 'die', 'c', 'd', 'e', 'die', 'f']
    expect(await results(deadly, workers, 4)).toEqual([
      '"a"',
      '"b"',
      'worker-crashed',
      '"c"',
      '"d"',
      '"e"',
      'worker-crashed',
      '"f"',
    ])
  })

  it('asks for no more input than its window while nobody takes the output', async () => {
    let asked = 0
    const endless = async function* (): AsyncGenerator<Job[]> {
      for (;;) yield [{ kind: 'line', from: '-', number: ++asked, text: 'x', defaults: {} }]
    }
    const work: Work = async jobs => jobs.map(() => ({ json: Buffer.from('x') }))
    const done = runJobs(endless(), { work, width: 2, close: async () => {} })
    await done.next()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(asked).toBeLessThan(8)
    await done.return(undefined)
  })
})

describe('ordered', () => {
  it('gives a result while the next item is still awaited', async () => {
    let release = (): void => {}
    const items = async function* () {
      yield 1
      await new Promise<void>(resolve => (release = resolve))
      yield 2
    }
    const found = ordered(items(), async n => n * 10, 4)
    expect((await found.next()).value).toBe(10)
    release()
    expect((await found.next()).value).toBe(20)
    expect((await found.next()).done).toBe(true)
  })

  it('ends with the error of the items', async () => {
    const items = async function* () {
      yield 1
      throw new Error('cut off')
    }
    const found = ordered(items(), async n => n, 4)
    await expect(
      (async () => {
        for await (const _ of found);
      })(),
    ).rejects.toThrow('cut off')
  })
})
