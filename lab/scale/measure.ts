/**
 * What the plan to a larger scale rests on. Processor time, so that it can be taken on a busy machine.
 * usage: npx tsx lab/scale/measure.ts reading FILE.jsonl…       a report read: time, names, signature
 *        npx tsx lab/scale/measure.ts postgres FILE.jsonl…      a report written to PostgreSQL: bytes, time
 *        npx tsx lab/scale/measure.ts files FILE.jsonl…         the same in a file of SQLite, and in Parquet
 *        npx tsx lab/scale/measure.ts queue FILE.jsonl          a job of the queue: bytes, time; a folder of pages: of pages
 *        npx tsx lab/scale/measure.ts questions RECORDS [FILE]  questions, by the size of a ledger in PostgreSQL or a file
 *        npx tsx lab/scale/measure.ts limits FILE.jsonl         what gives way
 */
import { measureFiles } from './measure-files.ts'
import { measureLimits } from './measure-limits.ts'
import { measurePostgres } from './measure-postgres.ts'
import { measureQuestions } from './measure-questions.ts'
import { measureQueue } from './measure-queue.ts'
import { measureReading } from './measure-reading.ts'

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  reading: measureReading,
  postgres: measurePostgres,
  files: measureFiles,
  limits: measureLimits,
  queue: measureQueue,
  questions: measureQuestions,
}
const [name = '', ...rest] = process.argv.slice(2)
const command = commands[name]
if (!command || rest.length === 0) {
  console.error(`usage: npx tsx lab/scale/measure.ts ${Object.keys(commands).join(' | ')}`)
  process.exit(2)
}
await command(rest)
