import { OnrecordError } from '../report/error.ts'

/** Which model reads, and where it is: plain data, without its key. */
export interface ModelChoice {
  readonly provider: Provider
  /** As its provider calls it. */
  readonly name: string
  /** Where requests go. */
  readonly address: string
}

export const providers = ['openai', 'anthropic', 'google', 'compatible'] as const
export type Provider = (typeof providers)[number]

const addresses: Readonly<Record<Exclude<Provider, 'compatible'>, string>> = {
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta',
}

const keyNames: Readonly<Record<Provider, string>> = {
  openai: 'OPENAI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  google: 'GOOGLE_GENERATIVE_AI_API_KEY',
  compatible: 'ONRECORD_MODEL_KEY',
}

/**
 * The choice in `openai/gpt-…` and an address where one is given; a name without a provider is a model of an
 * OpenAI-compatible server (llama.cpp, vLLM, Ollama), which needs its address. Throws `OnrecordError` `usage`.
 */
export function modelChoice(model: string, address?: string): ModelChoice {
  const [, first, rest] = /^([a-z]+)\/(.+)$/.exec(model) ?? []
  const provider = providers.find(p => p === first) ?? 'compatible'
  const name = provider === first ? rest! : model
  if (provider !== 'compatible') return { provider, name, address: checked(address ?? addresses[provider]) }
  if (address === undefined)
    throw new OnrecordError(
      'usage',
      `no address is given for the model “${model}”`,
      `Give the server with --model-url http://localhost:11434/v1, or a provider: ${Object.keys(addresses).join('/…, ')}/….`,
    )
  return { provider, name, address: checked(address) }
}

function checked(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new OnrecordError(
      'usage',
      'the address of the model is no http(s) address without a password in it',
      'Give one such as http://localhost:8080/v1; a key goes into an environment variable.',
    )
  return address.replace(/\/+$/, '')
}

/** `openai/gpt-…`: stands in the provenance of its records. */
export const modelId = ({ provider, name }: ModelChoice): string => `${provider}/${name}`

/**
 * The key of a provider, from its environment variable and from nowhere else; null for a server of one's own that wants
 * none. Throws `model-key-missing`.
 */
export function keyOf({ provider }: ModelChoice, env: NodeJS.ProcessEnv): string | null {
  const key = env[keyNames[provider]]
  if (key) return key
  if (provider === 'compatible') return null
  throw new OnrecordError(
    'model-key-missing',
    `there is no key for ${provider}`,
    `Set the environment variable ${keyNames[provider]}.`,
  )
}
