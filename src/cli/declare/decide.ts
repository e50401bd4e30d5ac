import { linkRelations, verdicts } from '../../ledger/people.ts'
import type { Declaration } from './declaration.ts'
import { oneOf } from './values.ts'

const by = ['--by <name>', 'who decides (default: ONRECORD_BY, else your user name)'] as const
const ledger = ['--ledger <file>', 'the ledger, a file or postgres://… (default: onrecord.ledger)'] as const

const named = `
A record is named as --evidence shows it: onrecord figures role:killed --evidence`

export const declareJudge: Declaration = (program, finish) => {
  program
    .command('judge')
    .summary('write down whether a record of a ledger is right')
    .description('Writes down what you decided about a record; nothing is overwritten, the last decision counts.')
    .argument('<record>', 'the record, as report/record')
    .argument('<verdict>', verdicts.filter(v => v !== 'corrected').join(', '), oneOf(verdicts))
    .option('--reason <words>', 'why')
    .option(...by)
    .option(...ledger)
    .addHelpText('after', named)
    .action(async (record: string, verdict, options) =>
      finish(await (await import('../commands/decide.ts')).judge(record, verdict, options)),
    )
}

export const declareLink: Declaration = (program, finish) => {
  program
    .command('link')
    .summary('write down how two records of a ledger stand to each other')
    .description(
      'Merges (same), splits (apart) or overrules what onrecord compare shows. Nothing is overwritten: same and apart take each other back.',
    )
    .argument('<a>', 'the earlier record, as report/record')
    .argument('<relation>', linkRelations.join(', '), oneOf(linkRelations))
    .argument('<b>', 'the later record')
    .requiredOption('--reason <words>', 'why')
    .option(...by)
    .option(...ledger)
    .addHelpText('after', named)
    .action(async (a: string, relation, b: string, options) =>
      finish(await (await import('../commands/decide.ts')).link(a, relation, b, options)),
    )
}
