import { beforeEach, describe, expect, it } from 'vitest'
import { parseSearch } from '../view/search/parse.ts'
import type { Ledger } from './ledger.ts'
import type { Verdict } from './people.ts'
import { sampleReading } from './samples.cases.ts'
import { made, type Scene } from './scene.cases.ts'

/** What every ledger does where several people judge at once. */
export function togetherCases(scene: Scene): void {
  const { faults, refs } = scene
  let ledger: Ledger
  beforeEach(() => {
    ledger = scene.ledger()
  })

  describe('judgements of several people', () => {
    const decided = { by: 'Ada', at: '2031-03-07T09:00:00Z' }

    it('overwrite nothing that somebody did not see', async () => {
      await ledger.addReading(sampleReading(), made)
      const [record] = await refs('role:killed')
      const told = async () => {
        const [entry] = (await ledger.records(parseSearch('role:killed'))).entries
        const [decision] = (await ledger.review(entry!.report.id))!.decisions
        return [entry!.last, decision && { id: decision.id, by: decision.by, at: decision.at }]
      }
      const decide = (
        by: string,
        verdict: Verdict,
        after?: string | null,
        correction: { role: string } | null = null,
      ) => ledger.judge({ record: record!, verdict, after, correction, by, at: decided.at })
      expect(await told()).toEqual([null, undefined])
      const first = await decide('Ada', 'accepted', null)
      const word = { id: first.id, by: 'Ada', at: decided.at }
      expect(await told()).toEqual([word, word])
      await expect(decide('Grace', 'rejected', null)).rejects.toMatchObject({
        code: 'decided-meanwhile',
        message: 'Ada decided meanwhile: accepted',
      })
      expect(await ledger.judgements(record!)).toHaveLength(1)
      // Who agrees overwrites nothing; who saw it may see it otherwise; who does not say what was seen is not asked.
      const second = await decide('Grace', 'accepted', null)
      await expect(decide('Ada', 'rejected', first.id)).rejects.toMatchObject({ code: 'decided-meanwhile' })
      const third = await decide('Ada', 'corrected', second.id, { role: 'injured' })
      await expect(decide('Grace', 'corrected', second.id, { role: 'missing' })).rejects.toThrow('Ada')
      await decide('Grace', 'none', third.id)
      expect(await told()).toEqual([null, undefined])
      await expect(decide('Ada', 'rejected', third.id)).rejects.toThrow('taken back')
      await decide('Ada', 'rejected', null)
      await decide('Grace', 'accepted')
      expect(await faults()).toEqual([])
    })

    it('are told to who asks for the latest', async () => {
      expect(await ledger.lately(null)).toEqual({ decisions: [], next: 0 })
      await ledger.addReading(sampleReading(), made)
      const [one, two] = await refs('')
      await ledger.judge({ record: one!, verdict: 'accepted', ...decided })
      const { decisions, next } = await ledger.lately(null)
      expect(decisions).toEqual([])
      const { id } = await ledger.judge({ record: two!, verdict: 'rejected', by: 'Grace', at: decided.at })
      const since = await ledger.lately(next)
      expect(since.decisions).toEqual([{ id, record: two, verdict: 'rejected', by: 'Grace', at: decided.at }])
      expect(await ledger.lately(since.next)).toEqual({ decisions: [], next: since.next })
      expect((await ledger.lately(0)).decisions).toHaveLength(2)
    })
  })
}
