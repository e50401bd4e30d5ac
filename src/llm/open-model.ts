import { OnrecordError } from '../report/error.ts'
import type { Model } from './ask.ts'
import type { ModelChoice, Provider } from './model-choice.ts'
import type { Asker } from './question.ts'

/** A model ready to be asked. The library is loaded here and nowhere else. Throws `model-library-missing`. */
export async function openModel(choice: ModelChoice, key: string | null): Promise<Asker> {
  try {
    const [{ ask }, model] = await Promise.all([import('./ask.ts'), opening[choice.provider](choice, key)])
    return (question, patience) => ask(model, question, patience)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause
    throw new OnrecordError(
      'model-library-missing',
      `the library for ${choice.provider} is not installed`,
      'Install onrecord with its optional dependencies.',
      { cause },
    )
  }
}

/**
 * Fetches from there and nowhere else: a redirect would send the report elsewhere than was said. What no second try can
 * mend fails at once; the library would try again for half a minute.
 */
const fetchThere: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, { ...init, redirect: 'error' })
  } catch (error) {
    const { code, message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException
    if (/redirect/.test(message)) throw redirected()
    if (code === undefined ? (error as Error).name === 'TypeError' : hopeless.has(code)) throw unreachable()
    throw error
  }
}

const hopeless = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH'])

const redirected = (): OnrecordError =>
  new OnrecordError(
    'model-redirects',
    'the model’s server sends requests elsewhere',
    'Give the address that it names with --model-url, if you trust it.',
  )

const unreachable = (): OnrecordError =>
  new OnrecordError('model-unreachable', 'the model’s server cannot be reached', 'Is it running? Check --model-url.')

const opening: Readonly<Record<Provider, (choice: ModelChoice, key: string | null) => Promise<Model>>> = {
  async openai({ name, address }, key) {
    const { createOpenAI } = await import('@ai-sdk/openai')
    return createOpenAI({ apiKey: key!, baseURL: address, fetch: fetchThere }).responses(name)
  },
  async anthropic({ name, address }, key) {
    const { createAnthropic } = await import('@ai-sdk/anthropic')
    return createAnthropic({ apiKey: key!, baseURL: address, fetch: fetchThere }).languageModel(name)
  },
  async google({ name, address }, key) {
    const { createGoogleGenerativeAI } = await import('@ai-sdk/google')
    return createGoogleGenerativeAI({ apiKey: key!, baseURL: address, fetch: fetchThere }).languageModel(name)
  },
  async compatible({ name, address }, key) {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
    return createOpenAICompatible({
      name: 'compatible',
      baseURL: address,
      ...(key === null ? {} : { apiKey: key }),
      fetch: fetchThere,
      includeUsage: true,
      supportsStructuredOutputs: true,
    }).languageModel(name)
  },
}
