import { exitHelp } from '../exit-codes.ts'
import type { Declaration } from './declaration.ts'
import { interval } from './values.ts'

const examples = `
What a feed or a sitemap names and the ledger holds already is fetched again only when it says that it was updated since;
feeds and pages are asked whether they have changed. A source that fails is asked again later and later, and never stops the others. Ctrl-C ends it when the
report at hand is written down.

Examples:
  onrecord watch https://example.org/feed.xml https://example.com/news-sitemap.xml
  onrecord watch --every 1h --ledger 2025.ledger https://example.org/feed.xml
  onrecord watch --once https://example.org/feed.xml         one round, for a scheduler of your own

`

export const declareWatch: Declaration = (program, finish) => {
  program
    .command('watch')
    .summary('add what feeds and pages bring, again and again')
    .description('Asks feeds, sitemaps and pages on a schedule and adds what is new to a ledger.')
    .argument('<address...>', 'feed, sitemap or page')
    .option('--every <time>', 'how long between two rounds: 90s, 15m, 2h', interval, 15 * 60_000)
    .option('--once', 'one round only')
    .option('--ledger <file>', 'the ledger, a file or postgres://… (default: onrecord.ledger)')
    .option('--language <code>', 'language of the reports (en), where it is not recognised')
    .option('--codebook <folder>', 'a codebook of your own, in place of PLOVER')
    .addHelpText('after', `${examples}${exitHelp}`)
    .action(async (sources: string[], options) =>
      finish(await (await import('../commands/watch.ts')).watch(sources, options)),
    )
}
