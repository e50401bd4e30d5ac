import type { Declaration } from './declaration.ts'

const ledger = ['--ledger <file>', 'the ledger, a file or postgres://… (default: onrecord.ledger)'] as const

export const declareStatus: Declaration = (program, finish) => {
  program
    .command('status')
    .summary('what a ledger holds')
    .description('Shows how many reports, records and judgements a ledger holds, and who read them.')
    .option(...ledger)
    .option('--json', 'write it as JSON')
    .action(async options => finish(await (await import('../commands/status.ts')).showStatus(options)))
}

export const declareCheck: Declaration = (program, finish) => {
  program
    .command('check')
    .summary('whether a ledger is whole')
    .description(
      'Checks every text against its hash, every record against its words, every index and every judgement, and lists what is wrong.',
    )
    .option(...ledger)
    .addHelpText('after', '\nExit status: 0 the ledger is whole, 1 something is wrong, 3 it cannot be read')
    .action(async options => finish(await (await import('../commands/check.ts')).checkLedger(options)))
}

export const declareBackup: Declaration = (program, finish) => {
  program
    .command('backup')
    .summary('copy a ledger')
    .description('Writes a whole copy of a ledger, also while reports are added to it. Writes over nothing.')
    .argument('<file>', 'the copy')
    .option(...ledger)
    .action(async (file: string, options) =>
      finish(await (await import('../commands/backup.ts')).backUp(file, options)),
    )
}

export const declareMove: Declaration = (program, finish) => {
  program
    .command('move')
    .summary('copy a ledger from a file into PostgreSQL, or back')
    .description(
      'Copies all that a ledger holds into a new one, with the same ids, judgements and hashes. The one it comes from stays as it is.',
    )
    .argument('<from>', 'a file, or postgres://user@machine/database')
    .argument('<to>', 'where nothing is yet')
    .action(async (from: string, to: string) => finish(await (await import('../commands/move.ts')).move(from, to)))
}
