import { declareAdd } from './add.ts'
import { declareAsk } from './ask.ts'
import { declareCodebook } from './codebook.ts'
import { declareCompare } from './compare.ts'
import { declareJudge, declareLink } from './decide.ts'
import type { Declaration } from './declaration.ts'
import { declareExport } from './export.ts'
import { declareGazetteer } from './gazetteer.ts'
import { declareBackup, declareCheck, declareMove, declareStatus } from './ledger.ts'
import { declareQueue, declareWork } from './queue.ts'
import { declareRead } from './read.ts'
import { declareServe } from './serve.ts'
import { declareSql } from './sql.ts'
import { declareTry } from './try.ts'
import { declareUser } from './user.ts'
import { declareWatch } from './watch.ts'

/** Every command, in the order of the help. */
export const declarations: readonly Declaration[] = [
  declareRead,
  declareAdd,
  declareWatch,
  declareQueue,
  declareWork,
  declareAsk,
  declareCompare,
  declareServe,
  declareUser,
  declareJudge,
  declareLink,
  declareSql,
  declareStatus,
  declareCheck,
  declareBackup,
  declareMove,
  declareExport,
  declareTry,
  declareCodebook,
  declareGazetteer,
]
