import { exitHelp } from '../exit-codes.ts'
import type { Declaration } from './declaration.ts'
import { day, rollUpRule } from './values.ts'

const examples = `
Lays side by side what reports say about the same: who says how many, what is copied, brought up to date or
contradicted, and on how many origins it rests. It gives no verdict.

Reports are files, addresses, streams (.jsonl) or - for standard input, also what onrecord read --jsonl wrote.
Clauses of a search (place:Kassala) compare the reports of the ledger that answer it, and the name of a figure or an
event those that tell of the same. --ledger names another ledger than onrecord.ledger.

Examples:
  onrecord compare wire.txt local.html ministry.html
  onrecord compare --explain *.html | less         why records stand to each other as they do
  onrecord compare --rollup conservative *.html    one number a question by another rule: low-best-high,
                                                   conservative, range, latest, majority
  onrecord compare place:Kassala when:2025-06
  onrecord compare 1f0c52a98b7e4d63/f-db286df84b08 the reports that answer the same question as this figure
  onrecord compare --jsonl reports.jsonl > groups.jsonl
`

export const declareCompare: Declaration = (program, finish) => {
  program
    .command('compare')
    .summary('lay side by side what reports say about the same')
    .description('Shows which figures and events of several reports are the same, and how they stand to each other.')
    .argument(
      '[source...]',
      'file, address, stream or - (standard input); or clauses of a search, or a record of a ledger',
    )
    .option('--ledger <file>', 'the ledger, for a search or a record (default: onrecord.ledger)')
    .option('--rollup <rule>', 'rule by which many numbers become one', rollUpRule, 'low-best-high')
    .option('--date <day>', 'when the reports were published', day)
    .option('--language <code>', 'language of the reports (en), where it is not recognised')
    .option('--codebook <folder>', 'a codebook of your own, in place of PLOVER')
    .option('--decisions <file>', 'what people decided (merge, split, overrule, undo), a line of JSON each')
    .option('--json', 'write the whole comparison as JSON')
    .option('--jsonl', 'write a line of JSON for each matter')
    .option('--csv', 'write a table for spreadsheets, a row for each telling')
    .option('--explain', 'show why')
    .option('--no-color', 'no colours')
    .addHelpText('after', `${examples}\n${exitHelp}`)
    .action(async (sources: string[], options) =>
      finish(await (await import('../commands/compare.ts')).compare(sources, options)),
    )
}
