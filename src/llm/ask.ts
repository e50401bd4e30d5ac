import { APICallError, type LanguageModel, Output, RetryError, streamText, type TextStreamPart, type ToolSet } from 'ai'
import { OnrecordError } from '../report/error.ts'
import type { Patience, Question, Reply, Tokens } from './question.ts'

/** A model, not the name of one: a name alone would be asked of a service of the library’s makers. */
export type Model = Exclude<LanguageModel, string>

/** What an answer may take at most. */
const longestAnswer = 16_000

/**
 * Asks a model once, with the answer held to the schema where its server can. Overload and failing servers are waited
 * for, as long as they ask for. Throws `OnrecordError`: `model-unreachable`, `model-redirects`, `model-timeout`, `model-key-refused`,
 * `model-not-found`, `model-busy`, `model-refused`, `model-broke-off`, `model-failed`.
 */
export async function ask(model: Model, question: Question, limits: Patience): Promise<Reply> {
  globalThis.AI_SDK_LOG_WARNINGS = false
  try {
    return await asked(model, question, limits, takesTemperature(model) ? coldest : {})
  } catch (error) {
    if (!refusesTemperature(error)) throw problem(error)
  }
  return asked(model, question, limits, {}).catch((error: unknown) => {
    throw problem(error)
  })
}

const coldest = { temperature: 0 }

/** Anthropic’s interface names none any more (messages of `@anthropic-ai/sdk` 1.14). */
const takesTemperature = ({ provider }: Model): boolean => !provider.startsWith('anthropic')

/** Some models take no temperature, not even the lowest; the library knows which of OpenAI and Google do. */
const refusesTemperature = (error: unknown): boolean =>
  APICallError.isInstance(error) && error.statusCode === 400 && /temperature/i.test(error.responseBody ?? '')

async function asked(
  model: Model,
  { system, prompt, schema }: Question,
  limits: Patience,
  heat: { readonly temperature?: number },
): Promise<Reply> {
  const controller = new AbortController()
  const stream = streamText({
    model,
    // What is the same for all reports is kept by Anthropic for some minutes, at a tenth of the price.
    system: {
      role: 'system',
      content: system,
      providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } },
    },
    prompt,
    output: Output.object({ schema }),
    ...heat,
    // OpenAI keeps what it is asked for a month unless it is told not to.
    providerOptions: { openai: { store: false } },
    maxOutputTokens: longestAnswer,
    maxRetries: limits.retries,
    abortSignal: controller.signal,
    // The library would print what is thrown below.
    onError: () => {},
  })
  try {
    return await collected(inTime(stream.fullStream, limits, part => part.type === 'text-delta'))
  } finally {
    controller.abort()
  }
}

async function collected(parts: AsyncIterable<TextStreamPart<ToolSet>>): Promise<Reply> {
  let words = ''
  let ended = true
  let tokens: Tokens = { input: 0, output: 0 }
  for await (const part of parts) {
    if (part.type === 'text-delta') words += part.text
    else if (part.type === 'error') throw part.error
    else if (part.type === 'abort') throw tooLong()
    else if (part.type === 'finish') {
      if (part.finishReason === 'content-filter') throw refused()
      ended = part.finishReason !== 'length'
      tokens = { input: part.totalUsage.inputTokens ?? 0, output: part.totalUsage.outputTokens ?? 0 }
    }
  }
  return { words, tokens, ended }
}

/**
 * What comes of a stream, as long as it comes in time: all of it within `total`, and once it has begun, each part within
 * `silence`. The library’s own limits do not hold for every provider where the server falls silent.
 */
async function* inTime<T>(stream: AsyncIterable<T>, limits: Patience, begins: (part: T) => boolean): AsyncGenerator<T> {
  const iterator = stream[Symbol.asyncIterator]()
  const end = performance.now() + limits.total
  let begun = false
  for (;;) {
    const left = Math.max(0, end - performance.now())
    const next = await within(iterator.next(), begun ? Math.min(limits.silence, left) : left)
    if (next.done) return
    begun ||= begins(next.value)
    yield next.value
  }
}

async function within<T>(awaited: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong()), milliseconds)
  })
  awaited.catch(() => {})
  return Promise.race([awaited, late]).finally(() => clearTimeout(timer))
}

const tooLong = (): OnrecordError =>
  new OnrecordError('model-timeout', 'the model took too long', 'Try again, or use a faster model.')

const refused = (): OnrecordError =>
  new OnrecordError('model-refused', 'the provider’s filter stopped the answer', 'Read the report without the model.')

/** What became of a request. The words of the server are not repeated: they may hold the key. */
function problem(error: unknown): OnrecordError {
  const last = RetryError.isInstance(error) ? error.lastError : error
  if (last instanceof OnrecordError) return last
  if ((last as Error | null)?.name === 'TimeoutError' || (last as Error | null)?.name === 'AbortError') return tooLong()
  const status = APICallError.isInstance(last) ? last.statusCode : undefined
  const [code, message, advice] = toldBy(status, last)
  return new OnrecordError(code, message, advice, { cause: last })
}

type Told = readonly [code: string, message: string, advice: string]

const refusedKey: Told = ['model-key-refused', 'the provider refuses the key', 'Check the environment variable.']

const byStatus: Readonly<Record<number, Told>> = {
  401: refusedKey,
  403: refusedKey,
  404: ['model-not-found', 'there is no such model at that address', 'Check --model and --model-url.'],
  429: ['model-busy', 'the provider takes no more requests at present', 'Wait, or ask for a higher limit.'],
  503: ['model-busy', 'the model is overloaded', 'Wait and try again.'],
  529: ['model-busy', 'the model is overloaded', 'Wait and try again.'],
}

const answered = (status: number): Told => [
  'model-failed',
  `the model’s server answered with status ${status}`,
  status === 400 ? 'It may not take answers by a schema, or not so long a report.' : 'Try again later.',
]

function toldBy(status: number | undefined, error: unknown): Told {
  if (status === undefined && APICallError.isInstance(error))
    return ['model-unreachable', 'the model’s server cannot be reached', 'Is it running? Check --model-url.']
  if (status === undefined || status < 300)
    return ['model-broke-off', 'the model’s server broke off, or gave an answer that cannot be read', 'Try again.']
  return byStatus[status] ?? answered(status)
}
