/**
 * usage: npx tsx lab/bench/ledger.ts add REPORTS [ROUNDS]        `add` beside `read --jsonl`, and the size of the ledger
 *        npx tsx lab/bench/ledger.ts kill REPORTS [KILLS] [SEED]  the program killed again and again while it adds
 *        npx tsx lab/bench/ledger.ts queries FILE [RECORDS]       how long questions take on so many records (1,000,000)
 *        npx tsx lab/bench/ledger.ts random FILE [SEARCHES] [SEED]  the same with searches drawn at random, by kind of question
 *
 * REPORTS as lab/generate/main.ts writes them. `add` and `kill` run the built program.
 */
import { addSpeed } from './ledger-add.ts'
import { kill } from './ledger-kill.ts'
import { queries } from './ledger-queries.ts'
import { random } from './ledger-random.ts'

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  add: addSpeed,
  kill,
  queries,
  random,
}
const [name = '', ...rest] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  console.error(`usage: npx tsx lab/bench/ledger.ts ${Object.keys(commands).join(' | ')}`)
  process.exit(2)
}
await command(rest)
