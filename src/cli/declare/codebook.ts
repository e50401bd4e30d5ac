import type { Declaration } from './declaration.ts'
import { day } from './values.ts'

const examples = `
Examples:
  onrecord codebook show                          the sixteen types of PLOVER
  onrecord codebook show PROTEST                  its modes, what it is in CAMEO and ACLED, examples
  onrecord codebook new water                     a folder with a small codebook to change into yours
  onrecord codebook test water                    every mistake with its line; then the examples are read
  onrecord codebook try water "The tanker spilled oil into the bay."
  onrecord read --codebook water report.txt

Exit status of test: 0 all examples were read as expected, 1 some were not, 3 the codebook has mistakes`

export const declareCodebook: Declaration = (program, finish) => {
  const codebook = program
    .command('codebook')
    .summary('what counts as an event: show, or write your own')
    .description('A codebook says what counts as an event, and by which words it is told. PLOVER is built in.')
    .addHelpText('after', examples)
    .helpCommand(false)
  codebook
    .command('show')
    .description('Lists the types of a codebook, or shows all about one: modes, frames, mappings, examples.')
    .argument('[type]', 'a type, such as PROTEST')
    .option('--codebook <folder>', 'a codebook of your own, in place of PLOVER')
    .option('--json', 'write it as JSON')
    .option('--no-color', 'no colours')
    .action(async (type: string | undefined, options) =>
      finish(await (await import('../commands/codebook/show.ts')).showCodebook(type, options)),
    )
  codebook
    .command('new')
    .description('Writes a small codebook with comments into a folder, to be changed into yours.')
    .argument('<folder>', 'a folder that is new or empty')
    .action(async (folder: string) => finish(await (await import('../commands/codebook/new.ts')).newCodebook(folder)))
  codebook
    .command('test')
    .description('Checks a codebook, with file, line and column of every mistake, and runs its examples.')
    .argument('<folder>', 'folder of the codebook')
    .action(async (folder: string) => finish(await (await import('../commands/codebook/test.ts')).testCodebook(folder)))
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
      finish(await (await import('../commands/try.ts')).trySentence(words.join(' '), { ...options, codebook: folder })),
    )
}
