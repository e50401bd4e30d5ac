import { exitHelp } from '../exit-codes.ts'
import type { Declaration } from './declaration.ts'
import { withModelOptions } from './model-options.ts'
import { day, workerCount } from './values.ts'

const examples = `
What stands in the ledger already, read by the same version, is not read again: a run that was interrupted
goes on where it ended. A page that has changed stands beside its earlier version.

Examples:
  onrecord add report.txt page.html scan.pdf
  onrecord add crawl.wacz mails/               archives and folders: docs/sources.md lists all sources
  onrecord add https://example.org/feed.xml    the pages that a feed links to
  onrecord add reports.jsonl                   a stream: each line {"id", "date", "title", "url", "text" or "html"}
  onrecord add --ledger 2025.ledger *.html     another ledger than onrecord.ledger in this folder
                                               (ONRECORD_LEDGER names one for all commands)

`

export const declareAdd: Declaration = (program, finish) => {
  const command = program
    .command('add')
    .summary('read reports into a ledger')
    .description('Reads news reports and keeps them, with all that is on record in them, in a ledger: one file.')
    .argument('[source...]', 'file, folder, archive, address or - (standard input)')
    .option('--ledger <file>', 'the ledger, a file or postgres://… (default: onrecord.ledger)')
    .option('--date <day>', 'when the reports were published, where they do not say so themselves', day)
    .option('--language <code>', 'language of the reports (en), where it is not recognised')
    .option('--codebook <folder>', 'a codebook of your own, in place of PLOVER')
    .option('--follow', 'fetch what a feed or a sitemap in a file links to')
    .option('--no-follow', 'fetch nothing that a feed or a sitemap links to')
    .option('--workers <n>', 'reports read at the same time (default: one a processor core)', workerCount)
  withModelOptions(command)
    .addHelpText('after', `${examples}${exitHelp}`)
    .action(async (sources: string[], options) =>
      finish(await (await import('../commands/add.ts')).add(sources, options)),
    )
}
