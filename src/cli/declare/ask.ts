import { searchFields } from '../../view/search/fields.ts'
import type { AskOptions } from '../commands/ask.ts'
import type { Declaration } from './declaration.ts'
import { atMost } from './values.ts'

const fields = searchFields.map(({ example, help }) => `  ${example.padEnd(30)} ${help}`).join('\n')

const help = `
A search is a list of clauses, all of which must hold; values with commas are alternatives, - turns a clause round.

${fields}

Examples:
  onrecord figures role:killed place:Kassala                  who says how many were killed there
  onrecord figures role:killed place:Kassala --chart          the same as intervals on one axis
  onrecord events type:PROTEST country:SD when:2025 --chart   a count for each month
  onrecord statements act:deny source:ministry -certainty:possible
  onrecord events near:Kassala~50 --json > events.jsonl
  onrecord figures place:Kassala --csv > figures.csv          as onrecord export writes it, what people decided in it

Exit status: 0 the search was answered (by nothing, too), 2 it was not understood, 3 there is no such ledger`

/** The commands that ask a ledger; what each lists, and whether it can be drawn. */
const asked = [
  { name: 'figures', summary: 'ask a ledger how many, according to whom', drawn: 'draw the figures on one axis' },
  { name: 'events', summary: 'ask a ledger what happened', drawn: 'draw a count for each month' },
  { name: 'statements', summary: 'ask a ledger who said what', drawn: 'draw a count for each month' },
  { name: 'reports', summary: 'list the reports of a ledger', drawn: 'draw a count for each month' },
  { name: 'actors', summary: 'list who is in a ledger', drawn: null },
  { name: 'places', summary: 'list the places of a ledger', drawn: null },
] as const

export const declareAsk: Declaration = (program, finish) => {
  for (const { name, summary, drawn } of asked) {
    const command = program
      .command(name)
      .summary(summary)
      .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`)
      .argument('[search...]', 'what is asked; everything without it')
      .option('--ledger <file>', 'the ledger, a file or postgres://… (default: onrecord.ledger)')
      .option('--limit <n>', 'at most so many', atMost, 50)
    if (drawn) command.option('--oldest', 'the oldest first').option('--chart', drawn)
    command
      .option('--exact', 'count all of many records, which may take seconds')
      .option('--evidence', 'the sentence of each record, and the name by which other commands know it')
      .option('--json', 'write a line of JSON for each, without a limit')
      .option('--csv', 'write a table for spreadsheets, without a limit')
      .option('--no-color', 'no colours')
      .addHelpText('after', help)
      // `-certainty:possible` is a clause, no option.
      .allowUnknownOption()
      .action(async (words: string[], options: AskOptions) => finish(await run(name, words, options)))
  }
}

async function run(name: (typeof asked)[number]['name'], words: readonly string[], options: AskOptions) {
  const { askRecords, askReports, askTally } = await import('../commands/ask.ts')
  switch (name) {
    case 'figures':
    case 'events':
    case 'statements':
      return askRecords(kindOf[name], words, options)
    case 'reports':
      return askReports(words, options)
    case 'actors':
    case 'places':
      return askTally(name === 'actors' ? 'actor' : 'place', words, options)
  }
}

const kindOf = { figures: 'figure', events: 'event', statements: 'statement' } as const
