import { roles } from '../../ledger/accounts/accounts.ts'
import type { Declaration } from './declaration.ts'
import { atMost, oneOf } from './values.ts'

const ledger = ['--ledger <file>', 'the ledger, a file or postgres://… (default: onrecord.ledger)'] as const
const by = ['--by <name>', 'who does it, for the log (default: ONRECORD_BY, else your user name)'] as const
const role = `${roles.join(', ')}: each may do what those before it may`

const examples = `
With the first account the desk is open to nobody but those who sign in. A reader looks; a reviewer decides and adds
reports; an admin also says who has an account. Whoever can open the ledger itself needs none.

Examples:
  onrecord user add Ada --role admin                     asks for a password of 15 characters or more
  onrecord user change Ada --close                       signs Ada out everywhere; the name stays beside what it decided
  onrecord user token Ada --for "nightly import"         for programs: Authorization: Bearer …
  onrecord user log                                      who signed in, exported, added, changed accounts`

export const declareUser: Declaration = (program, finish) => {
  const commands = () => import('../commands/user.ts')
  const user = program
    .command('user')
    .summary('who may work at the desk of a ledger')
    .description('Accounts of a ledger, for the desk: who may sign in, and what they may do.')
    .addHelpText('after', examples)
    .helpCommand(false)
  user
    .command('add')
    .description('Makes an account.')
    .argument('<name>', 'the name that stands beside decisions')
    .requiredOption('--role <role>', role, oneOf(roles))
    .option(...ledger)
    .option(...by)
    .action(async (name: string, options) => finish(await (await commands()).addUser(name, options)))
  user
    .command('change')
    .description('Changes an account; its owner is signed out everywhere.')
    .argument('<name>', 'whose')
    .option('--role <role>', role, oneOf(roles))
    .option('--password', 'ask for a new password')
    .option('--close', 'let it open nothing any more, nor its tokens')
    .option('--open', 'open it again')
    .option(...ledger)
    .option(...by)
    .action(async (name: string, options) => finish(await (await commands()).changeUser(name, options)))
  user
    .command('list')
    .description('Lists the accounts.')
    .option(...ledger)
    .option('--json', 'a line of JSON for each')
    .action(async options => finish(await (await commands()).listUsers(options)))
  user
    .command('token')
    .description('Makes a token for programs, which may do what its owner may. It is shown this once.')
    .argument('<name>', 'whose')
    .requiredOption('--for <words>', 'what it is for')
    .option(...ledger)
    .option(...by)
    .action(async (name: string, options) => finish(await (await commands()).makeToken(name, options)))
  user
    .command('tokens')
    .description('Lists the tokens that open something.')
    .option(...ledger)
    .option('--json', 'a line of JSON for each')
    .action(async options => finish(await (await commands()).listTokens(options)))
  user
    .command('end-token')
    .description('Ends a token.')
    .argument('<id>', 'its number in the list', atMost)
    .option(...ledger)
    .option(...by)
    .action(async (id: number, options) => finish(await (await commands()).endToken(id, options)))
  user
    .command('log')
    .description('Shows what people did beside deciding, the newest first.')
    .option(...ledger)
    .option('--limit <n>', 'at most so many', atMost, 100)
    .option('--json', 'a line of JSON for each')
    .action(async options => finish(await (await commands()).showLog(options)))
}
