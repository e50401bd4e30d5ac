import type { Declaration } from './declaration.ts'
import { oneOf, port } from './values.ts'

export const declareServe: Declaration = (program, finish) => {
  program
    .command('serve')
    .summary('open the desk: read, search and review a ledger in the browser')
    .description(
      'Opens the desk in the browser: search a ledger, read its reports with their records marked, and decide about them.',
    )
    .option('--ledger <file>', 'the ledger, a file or postgres://… (default: onrecord.ledger)')
    .option('--port <n>', 'port to listen on; 0 takes a free one', port, 7373)
    .option(
      '--host <address>',
      'address to listen on; any but this machine’s own wants accounts or a token',
      '127.0.0.1',
    )
    .option(
      '--token <token>',
      'what the browser must show where there are no accounts (default: ONRECORD_TOKEN, else none on this machine, else made at the start)',
    )
    .option('--by <name>', 'who decides (default: ONRECORD_BY, else your user name)')
    .option('--log <format>', 'tell every request on standard error: json', oneOf(['json']))
    .option('--behind-proxy', 'nothing but a proxy reaches it, and the last address of X-Forwarded-For is who asks')
    .option('--make', 'make the ledger where there is none')
    .option('--no-open', 'do not open the browser')
    .action(async options => finish(await (await import('../commands/serve.ts')).serve(options)))
}
