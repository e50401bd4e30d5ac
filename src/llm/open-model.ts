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

/** A redirect would send the report elsewhere than was said. */
const fetchThere: typeof fetch = (input, init) => fetch(input, { ...init, redirect: 'error' })

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
