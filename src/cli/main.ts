#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { version } from '../engine/package.ts'
import { declarations } from './declare/list.ts'
import { reportError } from './errors.ts'
import { type ExitCode, exitCodes, exitHelp } from './exit-codes.ts'
import { endQuietly } from './output.ts'

const examples = `
Examples:
  onrecord read report.txt
  onrecord read --date 2025-03-05 page.html
  onrecord try "Police said at least 12 people were killed on Tuesday."

`

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

  for (const declare of declarations) declare(program, finish)
  return program
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
