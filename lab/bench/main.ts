/**
 * usage: npm run bench -- accuracy [NAME…]    scores on the open corpora and our own gold
 *                                           (`accuracy actors`: who is who within a report)
 *        npm run bench -- speed               start-up, throughput, memory, tokens a second per stage, beside peers
 * Results go to lab/bench/results/ and into docs/accuracy.md.
 */
import { accuracy } from './accuracy.ts'
import { speed } from './speed.ts'

const commands: Readonly<Record<string, (names: readonly string[]) => Promise<void>>> = { accuracy, speed }
const [name = '', ...rest] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  console.error('usage: npm run bench -- accuracy [NAME…] | npm run bench -- speed')
  process.exit(2)
}
await command(rest)
