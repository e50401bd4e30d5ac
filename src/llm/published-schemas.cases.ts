import type { Provider } from './model-choice.ts'

/**
 * What providers publish of their requests, as JSON Schema: the fields that a request for text by a schema can have, and
 * no others, so that a field of another name or in another place is a fault. Put down from the reference of each
 * interface: OpenAI “Create a model response” and “Create chat completion”, Anthropic “Create a Message” (2023-06-01),
 * Google “models.streamGenerateContent” (v1beta).
 */
const text = { type: 'string', minLength: 1 }
const share = { type: 'number', minimum: 0, maximum: 1 }
const most = { type: 'integer', minimum: 1 }
const strict = (required: readonly string[], properties: Record<string, unknown>) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
})
const list = (items: unknown) => ({ type: 'array', items, minItems: 1 })

/**
 * The part of JSON Schema in which all of them take the form of an answer: every object lists all of its fields as
 * required and takes no others; no bounds, no defaults, no references.
 */
const answerForm = {
  $defs: {
    node: {
      anyOf: [
        strict(['type', 'properties', 'required', 'additionalProperties'], {
          $schema: { type: 'string' },
          type: { const: 'object' },
          description: text,
          properties: { type: 'object', additionalProperties: { $ref: '#/$defs/node' } },
          required: list(text),
          additionalProperties: { const: false },
        }),
        strict(['type', 'items'], { type: { const: 'array' }, description: text, items: { $ref: '#/$defs/node' } }),
        strict(['type'], {
          type: { anyOf: [{ enum: ['string', 'number', 'null'] }, list({ enum: ['string', 'number', 'null'] })] },
          description: text,
          enum: list(text),
        }),
        strict(['anyOf'], { description: text, anyOf: list({ $ref: '#/$defs/node' }) }),
      ],
    },
  },
  $ref: '#/$defs/node',
}

/** Google’s `Schema`: a part of OpenAPI 3.0. */
const googleForm = {
  $defs: {
    node: strict(['type'], {
      type: { enum: ['object', 'array', 'string', 'number', 'integer', 'boolean'] },
      description: text,
      nullable: { type: 'boolean' },
      enum: list(text),
      items: { $ref: '#/$defs/node' },
      properties: { type: 'object', additionalProperties: { $ref: '#/$defs/node' } },
      required: list(text),
    }),
  },
  $ref: '#/$defs/node',
}

const schemaFormat = {
  type: { const: 'json_schema' },
  name: { type: 'string', pattern: '^[\\w-]{1,64}$' },
  strict: { const: true },
}

const responses = strict(['model', 'input', 'text', 'stream', 'store'], {
  model: text,
  input: list(
    strict(['role', 'content'], {
      role: { enum: ['system', 'developer', 'user'] },
      content: { anyOf: [text, list(strict(['type', 'text'], { type: { const: 'input_text' }, text }))] },
    }),
  ),
  temperature: { type: 'number', minimum: 0, maximum: 2 },
  max_output_tokens: most,
  text: strict(['format'], {
    format: strict(['type', 'name', 'schema', 'strict'], { ...schemaFormat, schema: { type: 'object' } }),
  }),
  store: { const: false },
  include: { type: 'array', items: text },
  stream: { const: true },
})

const chat = strict(['model', 'messages', 'response_format', 'stream'], {
  model: text,
  messages: list(strict(['role', 'content'], { role: { enum: ['system', 'user'] }, content: text })),
  temperature: { type: 'number', minimum: 0, maximum: 2 },
  max_tokens: most,
  response_format: strict(['type', 'json_schema'], {
    type: { const: 'json_schema' },
    json_schema: strict(['name', 'schema'], {
      name: schemaFormat.name,
      strict: schemaFormat.strict,
      schema: { type: 'object' },
    }),
  }),
  stream: { const: true },
  stream_options: strict([], { include_usage: { type: 'boolean' } }),
})

const cacheControl = strict(['type'], { type: { const: 'ephemeral' }, ttl: { enum: ['5m', '1h'] } })
const textBlocks = list(strict(['type', 'text'], { type: { const: 'text' }, text, cache_control: cacheControl }))

const messages = {
  ...strict(['model', 'max_tokens', 'messages', 'stream'], {
    model: text,
    max_tokens: most,
    system: { anyOf: [text, textBlocks] },
    messages: list(strict(['role', 'content'], { role: { const: 'user' }, content: textBlocks })),
    temperature: share,
    output_config: strict(['format'], {
      format: strict(['type', 'schema'], { type: { const: 'json_schema' }, schema: { type: 'object' } }),
    }),
    tools: list(
      strict(['name', 'input_schema'], {
        name: { const: 'json' },
        description: text,
        input_schema: { type: 'object' },
        eager_input_streaming: { type: 'boolean' },
      }),
    ),
    tool_choice: strict(['type'], { type: { const: 'any' }, disable_parallel_tool_use: { type: 'boolean' } }),
    stream: { const: true },
  }),
  oneOf: [{ required: ['output_config'] }, { required: ['tools', 'tool_choice'] }],
}

const parts = list(strict(['text'], { text }))

const generate = strict(['contents', 'systemInstruction', 'generationConfig'], {
  contents: list(strict(['role', 'parts'], { role: { const: 'user' }, parts })),
  systemInstruction: strict(['parts'], { parts }),
  generationConfig: strict(['responseMimeType', 'responseSchema'], {
    maxOutputTokens: most,
    temperature: { type: 'number', minimum: 0, maximum: 2 },
    responseMimeType: { const: 'application/json' },
    responseSchema: { type: 'object' },
  }),
})

interface Published {
  /** What stands behind the address. */
  readonly path: RegExp
  /** The header with the key. */
  readonly key: string
  readonly request: object
  readonly form: object
  /** Where in the request the form of the answer stands. */
  formIn(body: never): unknown
}

type Of<T> = (body: T) => unknown

/** The request of each provider, with the form in which it takes that of the answer. */
export const published: Readonly<Record<Provider, Published>> = {
  openai: {
    path: /^\/v1\/responses$/,
    key: 'authorization',
    request: responses,
    form: answerForm,
    formIn: (({ text }) => text.format.schema) as Of<{ text: { format: { schema: unknown } } }>,
  },
  anthropic: {
    path: /^\/v1\/messages$/,
    key: 'x-api-key',
    request: messages,
    form: answerForm,
    formIn: (body => body.output_config?.format.schema ?? body.tools?.[0]?.input_schema) as Of<{
      output_config?: { format: { schema: unknown } }
      tools?: { input_schema: unknown }[]
    }>,
  },
  google: {
    path: /^\/v1\/models\/[\w.-]+:streamGenerateContent\?alt=sse$/,
    key: 'x-goog-api-key',
    request: generate,
    form: googleForm,
    formIn: (({ generationConfig }) => generationConfig.responseSchema) as Of<{
      generationConfig: { responseSchema: unknown }
    }>,
  },
  compatible: {
    path: /^\/v1\/chat\/completions$/,
    key: 'authorization',
    request: chat,
    form: answerForm,
    formIn: (({ response_format }) => response_format.json_schema.schema) as Of<{
      response_format: { json_schema: { schema: unknown } }
    }>,
  },
}
