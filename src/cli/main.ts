#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { version } from '../version.ts'
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
    .option('--json', 'write tokens and records as JSON')
    .option('--no-color', 'no colours, brackets instead')
    .addHelpText('after', '\nExample:\n  onrecord try "The ministry denied that dozens of people had been arrested."')
    .action(async (words: string[], options) =>
      finish(await (await import('./commands/try.ts')).trySentence(words.join(' '), options)),
    )
  return program
}

/** `error: unknown option '--jsn'\n(Did you mean --json?)` as one line in our manner. */
function usageProblem(error: CommanderError): void {
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
