import { openApiAttack } from './api.ts'
import type { Attack } from './attack.ts'
import { csvAttack, dossierAttack } from './exports.ts'
import { openReadingAttack } from './reading.ts'
import { searchAttack } from './search.ts'
import { marksAttack, recordAttack } from './spans.ts'

/** An attack with how often it is tried in the tests. */
export interface Listed {
  readonly name: string
  readonly runs: number
  readonly open: () => Promise<Attack>
}

const listed = <T>(attack: Attack<T>, runs: number): Listed => ({
  name: attack.name,
  runs,
  open: async () => attack as Attack,
})

/** Every attack, by the name that `lab/fuzz` takes. */
export const attacks: readonly Listed[] = [
  listed(searchAttack, 2000),
  listed(recordAttack, 2000),
  listed(marksAttack, 1000),
  listed(csvAttack, 1000),
  listed(dossierAttack, 60),
  { name: 'reading', runs: 60, open: async () => (await openReadingAttack()) as Attack },
  { name: 'api', runs: 600, open: async () => (await openApiAttack()) as Attack },
]
