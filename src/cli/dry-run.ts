import { version } from '../engine/package.ts'
import type { Price } from '../llm/spent.ts'
import { reportIn } from '../read/all.ts'
import { expand } from '../read/expand.ts'
import { fetcherFor } from '../work/inputs.ts'
import type { Defaults } from '../work/job.ts'
import { expectReport } from '../work/worker.ts'
import { reportError } from './errors.ts'
import { type ExitCode, exitAfter } from './exit-codes.ts'
import { destinationWords, expectedWords } from './model-account.ts'
import { write } from './output.ts'

/** `--dry-run`: where the reports would go, and what that would take. Nothing is sent to the model. */
export async function dryRun(sources: readonly string[], defaults: Defaults, price?: Price): Promise<ExitCode> {
  const { choice } = defaults.reader!
  const sum = { asked: 0, kept: 0, input: 0, output: 0 }
  const tally = { read: 0, failed: 0 }
  const fetcher = fetcherFor(version)
  try {
    for (const source of sources)
      for await (const item of expand(source, { fetcher }))
        try {
          if (item.kind === 'problem') throw item.error
          const expected = await expectReport(await reportIn(item, defaults), choice, defaults.codebook)
          await write(`${item.from}: ${expectedWords(expected, price)}\n`)
          for (const field of ['asked', 'kept', 'input', 'output'] as const) sum[field] += expected[field]
          tally.read++
        } catch (error) {
          reportError(error, item.from)
          tally.failed++
        }
  } finally {
    await fetcher.close()
  }
  await write(`${tally.read} in all: ${expectedWords(sum, price)}\n`)
  await write(`${destinationWords(defaults.reader!).replace('goes', 'would go')} Nothing was sent.\n`)
  return exitAfter(tally.read, tally.failed)
}
