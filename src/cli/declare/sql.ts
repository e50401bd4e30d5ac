import type { Declaration } from './declaration.ts'
import { atMost } from './values.ts'

const help = `
Views, a row a record:
  figures      role, low, point, high, unit, source, population, …
  events       type, mode, actor, recipient, source, …
  statements   act, form, source, addressee, …
  and in each: ref, status, certainty, confidence, judged, day_from, day_to, place, country, lat, lon,
  report, outlet, agency, published, title, url, starts, ends
The tables below them are described in docs/ledger.md.

Examples:
  onrecord sql "select day_from, source, low, high from figures where role = 'killed' order by day_from"
  onrecord sql --json "select type, count(*) as n from events group by type order by n desc"

Exit status: 0 it was answered, 2 it was not understood, 3 there is no such ledger`

export const declareSql: Declaration = (program, finish) => {
  program
    .command('sql')
    .summary('ask a ledger in SQL')
    .description('Asks a ledger in SQL (SQLite). The ledger is opened for reading only.')
    .argument('<question>', 'one SELECT; quote it')
    .option('--ledger <file>', 'the ledger, a file or postgres://… (default: onrecord.ledger)')
    .option('--limit <n>', 'at most so many rows', atMost, 200)
    .option('--json', 'write a line of JSON for each row, without a limit')
    .option('--no-color', 'no colours')
    .addHelpText('after', help)
    .action(async (question: string, options) =>
      finish(await (await import('../commands/sql.ts')).sql(question, options)),
    )
}
