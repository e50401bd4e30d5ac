import { placesNamed } from '../engine/located.ts'
import { compareAsked } from '../engine/stored-comparison.ts'
import { openPool, readingWorker } from '../work/pool.ts'
import type { Served } from './served.ts'

/** What a server is made of for tests: over this ledger, everything else as small as it can be unless it is given. */
export const servedOver = async (given: Pick<Served, 'ledger' | 'file'> & Partial<Served>): Promise<Served> => ({
  compare: asked => compareAsked(given.ledger, asked),
  read: (await openPool(readingWorker, 0)).work,
  page: new Map(),
  fetcher: null,
  samples: [],
  token: null,
  loopback: true,
  behindProxy: false,
  by: 'ada',
  now: () => '2031-03-07T09:00:00Z',
  places: placesNamed,
  locate: search => search,
  ...given,
})
