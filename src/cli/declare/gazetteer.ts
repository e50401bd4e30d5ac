import { InvalidArgumentError } from 'commander'
import type { Declaration } from './declaration.ts'

const people = (value: string): number => {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('Give a number of people, 0 or more.')
  return count
}

const examples = `
Examples:
  onrecord gazetteer add SY.txt                           a country of GeoNames: every settlement and division
  onrecord gazetteer add --population 500 allCountries.txt
  onrecord gazetteer add camps.csv                        a table: name,lat,lon,country,kind,population,aliases
  onrecord gazetteer find Raqqa                           what the name can mean, and where it comes from

They lie in the folder that ONRECORD_GAZETTEER names, else beside the data of your other programs; reading uses them
from then on. Set ONRECORD_GAZETTEER to nothing to read without them.

Exit status of add: 0 all rows were taken, 1 some rows were bad and the others taken, 3 nothing was added`

export const declareGazetteer: Declaration = (program, finish) => {
  const gazetteer = program
    .command('gazetteer')
    .summary('where places lie: look up, or add places of your own')
    .description('The gazetteer says where places lie. Add a GeoNames dump, or a table of your own, beside it.')
    .addHelpText('after', examples)
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
      finish(await (await import('../commands/gazetteer/add.ts')).addGazetteer(file, options)),
    )
  gazetteer
    .command('list')
    .description('Lists the gazetteers that were added.')
    .action(async () => finish(await (await import('../commands/gazetteer/list.ts')).listOwn()))
  gazetteer
    .command('find')
    .description('Shows what a name can mean.')
    .argument('<name...>', 'name of a place')
    .action(async (words: string[]) =>
      finish(await (await import('../commands/gazetteer/find.ts')).findPlaces(words.join(' '))),
    )
  gazetteer
    .command('remove')
    .description('Removes a gazetteer that was added.')
    .argument('<name>', 'its name, as list shows it')
    .action(async (name: string) => finish(await (await import('../commands/gazetteer/remove.ts')).removeOwn(name)))
}
