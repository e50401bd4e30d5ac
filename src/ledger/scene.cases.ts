import { afterEach, beforeEach } from 'vitest'
import { parseSearch } from '../view/search/parse.ts'
import type { Fault, Ledger, Made } from './ledger.ts'

export const made: Made = { engine: 'engine-1', at: '2031-03-05T10:00:00Z', from: 'a.txt' }
export const better: Made = { engine: 'engine-2', at: '2031-03-06T10:00:00Z', from: 'a.txt' }

/** An empty ledger for each case, and how it is looked into. */
export interface Scene {
  ledger(): Ledger
  faults(): Promise<Fault[]>
  /** Records that answer a search, by reference. */
  refs(typed: string): Promise<string[]>
}

export function sceneOf(open: () => Promise<Ledger>): Scene {
  let ledger: Ledger
  beforeEach(async () => {
    ledger = await open()
  })
  afterEach(() => ledger.close())
  return {
    ledger: () => ledger,
    async faults() {
      const found: Fault[] = []
      for await (const fault of ledger.check()) found.push(fault)
      return found
    },
    refs: async typed => (await ledger.records(parseSearch(typed))).entries.map(e => e.ref),
  }
}
