import { accountsIn } from './accounts/open.ts'
import { createAdd, createWriter } from './add.ts'
import { addRecord } from './added.ts'
import { namesBeginning } from './begins.ts'
import { checkLedger } from './check.ts'
import { decidedLately, judge, judgementsOf, strandedJudgements } from './judge.ts'
import type { Ledger } from './ledger.ts'
import { link, linksOf } from './link.ts'
import { mapped } from './mapped.ts'
import { pairs } from './pairs.ts'
import { prepareReading } from './prepare.ts'
import { progressOf } from './progress.ts'
import { countable, countRecords, findRecords } from './records.ts'
import {
  copiesOfReports,
  findDecided,
  findReadings,
  findReports,
  holds,
  known,
  latestReadingOf,
  originsOfReports,
  reviewOfReport,
  searchReports,
  storedReport,
} from './reports.ts'
import { drop, save, savedBy, seen } from './saved.ts'
import { statusOf } from './status.ts'
import type { Store } from './store.ts'
import { tally } from './tally.ts'

const usualTop = 50
const usualPairs = 200
const usualNames = 20

/** The ledger in a store whose tables are there. */
export function openStore(store: Store): Ledger {
  const writer = createWriter(store)
  const add = createAdd(store, writer)
  return {
    known: (reports, engine) => known(store, reports, engine),
    holds: (address, since = null) => holds(store, address, since),
    addReading: async (reading, made) => (await add([{ prepared: prepareReading(reading), made }]))[0]!,
    addPrepared: add,
    report: id => storedReport(store, id),
    reading: id => latestReadingOf(store, id),
    review: id => reviewOfReport(store, id),
    readings: search => findReadings(store, search),
    decided: search => findDecided(store, search),
    search: (words, page = {}) => searchReports(store, words, page),
    reports: (search, page = {}) => findReports(store, search, page),
    records: (search, page = {}) => findRecords(store, search, page),
    count: async (search, most) => countRecords(store, search, most ?? (await countable(store))),
    origins: (search, most = 200) => originsOfReports(store, search, most),
    copies: (search, most = 500) => copiesOfReports(store, search, most),
    tally: async (search, by, { top = usualTop, most } = {}) =>
      tally(store, search, by, { top, most: most ?? (await countable(store)) }),
    names: (of, begins, top = usualNames) => namesBeginning(store, of, begins, top),
    mapped: async (search, most) => mapped(store, search, most ?? (await countable(store))),
    pairs: async (search, { top = usualPairs, most } = {}) =>
      pairs(store, search, top, most ?? (await countable(store))),
    addRecord: record => addRecord(store, writer, record),
    judge: judgement => judge(store, judgement),
    judgements: ref => judgementsOf(store, ref),
    lately: since => decidedLately(store, since),
    progress: async (search, since, most) => progressOf(store, search, since, most ?? (await countable(store))),
    stranded: () => strandedJudgements(store),
    link: given => link(store, given),
    links: ref => linksOf(store, ref),
    save: search => save(store, search),
    saved: who => savedBy(store, who),
    seen: (id, who) => seen(store, id, who),
    drop: (id, who) => drop(store, id, who),
    accounts: accountsIn(store),
    status: () => statusOf(store),
    check: (progress = () => {}) => checkLedger(store, progress),
    backup: path => store.backup(path),
    close: () => store.close(),
  }
}
