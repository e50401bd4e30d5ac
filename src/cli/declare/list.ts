import { declareAdd } from './add.ts'
import { declareCodebook } from './codebook.ts'
import type { Declaration } from './declaration.ts'
import { declareExport } from './export.ts'
import { declareGazetteer } from './gazetteer.ts'
import { declareBackup, declareCheck, declareStatus } from './ledger.ts'
import { declareRead } from './read.ts'
import { declareTry } from './try.ts'

/** Every command, in the order of the help. */
export const declarations: readonly Declaration[] = [
  declareRead,
  declareAdd,
  declareStatus,
  declareCheck,
  declareBackup,
  declareExport,
  declareTry,
  declareCodebook,
  declareGazetteer,
]
