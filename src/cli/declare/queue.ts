import type { Declaration } from './declaration.ts'
import { workerCount } from './values.ts'

const ledger = ['--ledger <address>', 'the ledger: postgres://user@machine/database'] as const

export const declareQueue: Declaration = (program, finish) => {
  program
    .command('queue')
    .summary('let reports be read by other machines')
    .description(
      'Puts reports into the queue of a ledger in PostgreSQL, from where onrecord work takes them; tells what waits.',
    )
    .argument('[sources...]', 'files, folders, archives, addresses, - for standard input')
    .option(...ledger)
    .option('--date <date>', 'day of reports that name none')
    .option('--unread', 'list what could not be read, and why')
    .option('--retry', 'put what is unread into the queue again')
    .action(async (sources: string[], options) =>
      finish(await (await import('../commands/queue.ts')).queueReports(sources, options)),
    )
}

export const declareWork: Declaration = (program, finish) => {
  program
    .command('work')
    .summary('read what waits in the queue')
    .description(
      'Reads what onrecord queue put there into the ledger, until it is interrupted; then it finishes what it has begun. Any number may run, on any machines.',
    )
    .option(...ledger)
    .option('--workers <n>', 'threads (default: one for each processor)', workerCount)
    .option('--drain', 'end when nothing waits any more')
    .action(async options => finish(await (await import('../commands/work.ts')).work(options)))
}
