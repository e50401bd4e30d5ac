/**
 * usage: npx tsx lab/bench/ledger.ts queries FILE [RECORDS]   how long questions take on so many records (1,000,000)
 */
import { queries } from './ledger-queries.ts'

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { queries }
const [name = '', ...rest] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  console.error('usage: npx tsx lab/bench/ledger.ts queries')
  process.exit(2)
}
await command(rest)
