import type { Declaration } from './declaration.ts'
import { day } from './values.ts'

export const declareTry: Declaration = (program, finish) => {
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
      finish(await (await import('../commands/try.ts')).trySentence(words.join(' '), options)),
    )
}
