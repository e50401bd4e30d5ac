import { exitHelp } from '../exit-codes.ts'
import type { Declaration } from './declaration.ts'
import { withModelOptions } from './model-options.ts'
import { day, workerCount } from './values.ts'

const examples = `
A report is a text, HTML, PDF, Word or mail file, an http(s) address, or - for standard input; folders, archives,
feeds and streams hold several (docs/sources.md).
Nothing is fetched unless you give an address.

Examples:
  onrecord read report.txt                     the text with its records marked, then tables
  onrecord read --date 2025-03-05 report.txt   "on Tuesday" is read against this day
  onrecord read --explain report.txt | less    which rule made each record, and why
                                               (in colour: FORCE_COLOR=1 … | less -R)
  onrecord read --codebook water report.txt    events by a codebook of your own: docs/codebook.md
  onrecord read --reader both --model qwen3 --model-url http://localhost:11434/v1 report.txt
                                               a language model on this machine reads too
  onrecord read --json report.txt > out.json   one report for another program
  onrecord read --jsonl *.html > out.jsonl     a line for each report
  onrecord read --jsonl reports.jsonl          a stream: each line {"id", "date", "title", "url", "text" or "html"};
                                               a line that cannot be read gives a line with "error" in its place
`

export const declareRead: Declaration = (program, finish) => {
  const command = program
    .command('read')
    .summary('read reports and show what is on record in them')
    .description('Reads news reports and shows their statements, figures and events, each with its source.')
    .argument('[report...]', 'file, folder, archive, address or - (standard input)')
    .option('--date <day>', 'when the report was published, where it does not say so itself', day)
    .option('--title <words>', 'title of the report, where it gives none')
    .option('--language <code>', 'language of the report (en), where it is not recognised')
    .option('--codebook <folder>', 'a codebook of your own, in place of PLOVER')
    .option('--json', 'write the records of one report as JSON')
    .option('--jsonl', 'write a line of JSON for each report; also reads streams of reports')
    .option('--explain', 'show which rule made each record and why, and what could not be resolved')
    .option('--workers <n>', 'reports read at the same time (default: one a processor core)', workerCount)
    .option('--no-color', 'no colours, brackets instead')
  withModelOptions(command)
    .option('--dry-run', 'say what a language model would be sent and what it would cost, and send nothing')
    .addHelpText('after', `${examples}\n${exitHelp}`)
    .action(async (sources: string[], options) =>
      finish(await (await import('../commands/read.ts')).read(sources, options)),
    )
}
