import type { Command } from 'commander'
import { readerNames } from '../../llm/reader-names.ts'
import { oneOf, price } from './values.ts'

const readers = ['engine', ...readerNames] as const

/** The options by which a language model reads. */
export const withModelOptions = (command: Command): Command =>
  command
    .option('--reader <who>', 'engine (default), llm: a language model, both: docs/language-model.md', oneOf(readers))
    .option('--model <name>', 'openai/…, anthropic/…, google/…, or a name on a server of your own')
    .option('--model-url <address>', 'where that server is: http://localhost:11434/v1')
    .option('--price <in/out>', 'of a million tokens, to tell the cost: 0.15/0.60', price)
