import type { Declaration } from './declaration.ts'
import { day } from './values.ts'

const help = `
Formats (onrecord export, without one, lists them with what they hold):
  statements.csv figures.csv events.csv actors.csv places.csv reports.csv    for spreadsheets
  statements.parquet figures.parquet events.parquet actors.parquet places.parquet reports.parquet
  acled ged polecat gdelt-events gdelt-mentions plover                      columns that coders use
  geojson annotations ftm conllu jsonl                                      for other programs
  gold                                                                      what people decided, to measure readings by
  dossier markdown bibtex csl                                               to read, print and cite

Sources are reports (files, folders, archives, addresses), streams of reports, or what onrecord read --jsonl wrote;
- is standard input. Clauses of a search (place:Kassala) and --ledger take what a ledger holds; records that people rejected are left out, and what
they corrected is written as they left it.

Examples:
  onrecord export figures.csv reports/*.html -o figures.csv
  onrecord export dossier --mask-private report.txt -o dossier.html
  onrecord read --jsonl reports/*.html > read.jsonl                         read once, export often
  onrecord export dossier place:Kassala -o kassala.html
  onrecord export acled --evidence read.jsonl -o acled.csv
  onrecord export events.parquet read.jsonl -o events.parquet

What stands in each format, and what is left empty and why: docs/export.md

Exit status: 0 all was exported, 1 some reports could not be read and the others are there, 2 the command was not
understood, 3 nothing could be read, 5 the output could not be written`

export const declareExport: Declaration = (program, finish) => {
  program
    .command('export')
    .summary('write what is on record for other tools, or to read and print')
    .description('Writes records in the formats of spreadsheets, coders, maps, annotation tools and readers.')
    .argument('[format]', 'what to write')
    .argument('[source...]', 'reports, or the output of onrecord read --jsonl; with --ledger, a search')
    .option('--ledger <file>', 'export the reports of a ledger that answer the search')
    .option('-o, --output <file>', 'where to write (default: standard output)')
    .option('--mask-private', 'replace the names of private persons by [person 1], [person 2], …')
    .option('--evidence', 'acled, ged, polecat, gdelt: add columns that lead to the sentence')
    .option('--date <day>', 'when the reports were published, where they do not say so themselves', day)
    .option('--language <code>', 'language of the reports (en), where it is not recognised')
    .option('--codebook <folder>', 'a codebook of your own, in place of PLOVER')
    .addHelpText('after', help)
    .action(async (format: string | undefined, sources: string[], options) =>
      finish(await (await import('../commands/export.ts')).exportReadings(format, sources, options)),
    )
}
