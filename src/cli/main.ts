#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { version } from '../engine/package.ts'
import { reportError } from './errors.ts'
import { type ExitCode, exitCodes, exitHelp } from './exit-codes.ts'
import { endQuietly } from './output.ts'

// Commands are imported where they run: help and version must come at once.

const examples = `
Examples:
  onrecord read report.txt
  onrecord read --date 2025-03-05 page.html
  onrecord try "Police said at least 12 people were killed on Tuesday."

`

const readExamples = `
A report is a plain text or HTML file, an http(s) address, or - for standard input.
Nothing is fetched unless you give an address.

Examples:
  onrecord read report.txt                     the text with its records marked, then tables
  onrecord read --date 2025-03-05 report.txt   "on Tuesday" is read against this day
  onrecord read --explain report.txt | less    which rule made each record, and why
                                               (in colour: FORCE_COLOR=1 … | less -R)
  onrecord read --codebook water report.txt    events by a codebook of your own: docs/codebook.md
  onrecord read --json report.txt > out.json   one report for another program
  onrecord read --jsonl *.html > out.jsonl     a line for each report
  onrecord read --jsonl reports.jsonl          a stream: each line {"id", "date", "title", "url", "text" or "html"};
                                               a line that cannot be read gives a line with "error" in its place
`

const day = (value: string): string => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(value)
  const [, year, month = '01', date = '01'] = match ?? []
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  if (!match || Number.isNaN(utc.getTime()) || utc.getUTCMonth() !== Number(month) - 1)
    throw new InvalidArgumentError('Give a day such as 2025-03-05, or a month or year.')
  return value
}

const workerCount = (value: string): number => {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new InvalidArgumentError('Give a number from 1 to 256.')
  return count
}

function commandLine(finish: (code: ExitCode) => void): Command {
  const program = new Command('onrecord')
    .description(
      'Turns news reports into a ledger: who said what, what happened, how many, where and when.\n' +
        'Every entry names who vouches for it and how sure they are, and opens at the exact words.',
    )
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', `${examples}\n${exitHelp}`)
    .showSuggestionAfterError()
    .configureOutput({ outputError: () => {} })
    .exitOverride()

  program
    .command('read')
    .summary('read reports and show what is on record in them')
    .description('Reads news reports and shows their statements, figures and events, each with its source.')
    .argument('[report...]', 'file, address or - (standard input)')
    .option('--date <day>', 'when the report was published, where it does not say so itself', day)
    .option('--title <words>', 'title of the report, where it gives none')
    .option('--language <code>', 'language of the report (en), where it is not recognised')
    .option('--codebook <folder>', 'a codebook of your own, in place of PLOVER')
    .option('--json', 'write the records of one report as JSON')
    .option('--jsonl', 'write a line of JSON for each report; also reads streams of reports')
    .option('--explain', 'show which rule made each record and why, and what could not be resolved')
    .option('--workers <n>', 'reports read at the same time (default: one a processor core)', workerCount)
    .option('--no-color', 'no colours, brackets instead')
    .addHelpText('after', `${readExamples}\n${exitHelp}`)
    .action(async (sources: string[], options) =>
      finish(await (await import('./commands/read.ts')).read(sources, options)),
    )

  program
    .command('try')
    .summary('show how a sentence is read, step by step')
    .description('Shows how a sentence is read: words, tags, tree, names, times, numbers, actors, records and why.')
    .argument('<sentence...>', 'one or more sentences; quote them')
    .option('--date <day>', 'the day on which it was published', day)
    .option('--explain', 'only the records: rule, what it looks for, the words it matched')
    .option('--json', 'write tokens and records as JSON')
    .option('--no-color', 'no colours, brackets instead')
    .addHelpText('after', '\nExample:\n  onrecord try "The ministry denied that dozens of people had been arrested."')
    .action(async (words: string[], options) =>
      finish(await (await import('./commands/try.ts')).trySentence(words.join(' '), options)),
    )
  addCodebook(program, finish)
  addGazetteers(program, finish)
  return program
}

const people = (value: string): number => {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('Give a number of people, 0 or more.')
  return count
}

const gazetteerExamples = `
Examples:
  onrecord gazetteer add SY.txt                           a country of GeoNames: every settlement and division
  onrecord gazetteer add --population 500 allCountries.txt
  onrecord gazetteer add camps.csv                        a table: name,lat,lon,country,kind,population,aliases
  onrecord gazetteer find Raqqa                           what the name can mean, and where it comes from

They lie in the folder that ONRECORD_GAZETTEER names, else beside the data of your other programs; reading uses them
from then on. Set ONRECORD_GAZETTEER to nothing to read without them.

Exit status of add: 0 all rows were taken, 1 some rows were bad and the others taken, 3 nothing was added`

function addGazetteers(program: Command, finish: (code: ExitCode) => void): void {
  const gazetteer = program
    .command('gazetteer')
    .summary('where places lie: look up, or add places of your own')
    .description('The gazetteer says where places lie. Add a GeoNames dump, or a table of your own, beside it.')
    .addHelpText('after', gazetteerExamples)
    .helpCommand(false)
  gazetteer
    .command('add')
    .description('Adds the places of a GeoNames dump (.txt, .txt.gz) or of a table with a header (.csv, .tsv).')
    .argument('<file>', 'the file')
    .option('--name <name>', 'how it is listed (default: the name of the file)')
    .option('--country <codes>', 'only these countries: SY,IQ')
    .option('--population <n>', 'no settlement with fewer people', people, 0)
    .option('--classes <letters>', 'GeoNames feature classes', 'P,A')
    .action(async (file: string, options) =>
      finish(await (await import('./commands/gazetteer/add.ts')).addGazetteer(file, options)),
    )
  gazetteer
    .command('list')
    .description('Lists the gazetteers that were added.')
    .action(async () => finish(await (await import('./commands/gazetteer/list.ts')).listOwn()))
  gazetteer
    .command('find')
    .description('Shows what a name can mean.')
    .argument('<name...>', 'name of a place')
    .action(async (words: string[]) =>
      finish(await (await import('./commands/gazetteer/find.ts')).findPlaces(words.join(' '))),
    )
  gazetteer
    .command('remove')
    .description('Removes a gazetteer that was added.')
    .argument('<name>', 'its name, as list shows it')
    .action(async (name: string) => finish(await (await import('./commands/gazetteer/remove.ts')).removeOwn(name)))
}

const codebookExamples = `
Examples:
  onrecord codebook show                          the sixteen types of PLOVER
  onrecord codebook show PROTEST                  its modes, what it is in CAMEO and ACLED, examples
  onrecord codebook new water                     a folder with a small codebook to change into yours
  onrecord codebook test water                    every mistake with its line; then the examples are read
  onrecord codebook try water "The tanker spilled oil into the bay."
  onrecord read --codebook water report.txt

Exit status of test: 0 all examples were read as expected, 1 some were not, 3 the codebook has mistakes`

function addCodebook(program: Command, finish: (code: ExitCode) => void): void {
  const codebook = program
    .command('codebook')
    .summary('what counts as an event: show, or write your own')
    .description('A codebook says what counts as an event, and by which words it is told. PLOVER is built in.')
    .addHelpText('after', codebookExamples)
    .helpCommand(false)
  codebook
    .command('show')
    .description('Lists the types of a codebook, or shows all about one: modes, frames, mappings, examples.')
    .argument('[type]', 'a type, such as PROTEST')
    .option('--codebook <folder>', 'a codebook of your own, in place of PLOVER')
    .option('--json', 'write it as JSON')
    .option('--no-color', 'no colours')
    .action(async (type: string | undefined, options) =>
      finish(await (await import('./commands/codebook/show.ts')).showCodebook(type, options)),
    )
  codebook
    .command('new')
    .description('Writes a small codebook with comments into a folder, to be changed into yours.')
    .argument('<folder>', 'a folder that is new or empty')
    .action(async (folder: string) => finish(await (await import('./commands/codebook/new.ts')).newCodebook(folder)))
  codebook
    .command('test')
    .description('Checks a codebook, with file, line and column of every mistake, and runs its examples.')
    .argument('<folder>', 'folder of the codebook')
    .action(async (folder: string) => finish(await (await import('./commands/codebook/test.ts')).testCodebook(folder)))
  codebook
    .command('try')
    .description('Shows how a sentence is read with a codebook.')
    .argument('<folder>', 'folder of the codebook')
    .argument('<sentence...>', 'one or more sentences; quote them')
    .option('--date <day>', 'the day on which it was published', day)
    .option('--explain', 'only the records: rule, what it looks for, the words it matched')
    .option('--json', 'write tokens and records as JSON')
    .option('--no-color', 'no colours, brackets instead')
    .action(async (folder: string, words: string[], options) =>
      finish(await (await import('./commands/try.ts')).trySentence(words.join(' '), { ...options, codebook: folder })),
    )
}

/** `error: unknown option '--jsn'\n(Did you mean --json?)` as one line in our manner. */
function usageProblem(error: CommanderError): void {
  // `onrecord codebook` alone: its help has been shown.
  if (error.code === 'commander.help') return
  const [message, ...more] = error.message.replace(/^error: /, '').split('\n')
  const hint = more.join(' ').replace(/[()]/g, '').trim()
  const advice = `${hint ? `${hint} ` : ''}See onrecord --help.`
  reportError(Object.assign(new Error(message), { code: 'usage', advice }))
}

async function main(): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine
  const program = commandLine(c => (code = c))
  if (process.argv.length <= 2) {
    program.outputHelp({ error: true })
    return exitCodes.usage
  }
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.fine
    if (error instanceof CommanderError) usageProblem(error)
    else reportError(error)
    return error instanceof CommanderError ? exitCodes.usage : exitCodes.internal
  }
  return code
}

endQuietly()
process.exitCode = await main()
