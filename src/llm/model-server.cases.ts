import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it came in. */
export interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Record<string, unknown>
}

/** What the server does with a request. */
export type Behaviour =
  | { readonly words: string; readonly finish?: 'stop' | 'length' | 'filter' }
  | { readonly status: number; readonly headers?: Record<string, string>; readonly message?: string }
  /** Breaks the connection after the words. */
  | { readonly cut: string }
  /** Sends the words, then nothing more. */
  | { readonly silent: string }
  /** Sends something that is no event stream of its protocol. */
  | { readonly raw: string }

export interface ModelServer {
  readonly address: string
  readonly asked: Asked[]
  /** The behaviours for the next requests, the last for all that follow. */
  behave(...next: Behaviour[]): void
  close(): Promise<void>
}

interface Protocol {
  /** The events of an answer to a request, each as it is written to the stream. */
  events(words: string, finish: 'stop' | 'length' | 'filter', body: Asked['body']): string[]
}

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`
const named = (value: { readonly type: string }): string => `event: ${value.type}\n${data(value)}`

/** In pieces of a few characters, as models write. */
const inPieces = (words: string): string[] => words.match(/[\s\S]{1,40}/g) ?? []

/** OpenAI’s chat completions, as llama.cpp, vLLM and Ollama speak it. */
const chat: Protocol = {
  events(words, finish) {
    const chunk = (delta: unknown, reason: string | null = null): string =>
      data({
        id: 'c1',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'm',
        choices: [{ index: 0, delta, finish_reason: reason }],
      })
    const reason = { stop: 'stop', length: 'length', filter: 'content_filter' }[finish]
    const usage = { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 }
    return [
      chunk({ role: 'assistant', content: '' }),
      ...inPieces(words).map(content => chunk({ content })),
      chunk({}, reason),
      data({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [], usage }),
      'data: [DONE]\n\n',
    ]
  },
}

/** OpenAI’s responses. */
const responses: Protocol = {
  events(words, finish) {
    const response = { id: 'r1', object: 'response', created_at: 1, model: 'm', output: [], service_tier: null }
    const item = { id: 'i1', type: 'message', role: 'assistant', status: 'in_progress', content: [] }
    const usage = {
      input_tokens: 100,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: 50,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 150,
    }
    const end =
      finish === 'stop'
        ? {
            type: 'response.completed',
            response: { ...response, status: 'completed', incomplete_details: null, usage },
          }
        : {
            type: 'response.incomplete',
            response: {
              ...response,
              status: 'incomplete',
              incomplete_details: { reason: finish === 'length' ? 'max_output_tokens' : 'content_filter' },
              usage,
            },
          }
    return [
      named({ type: 'response.created', response: { ...response, status: 'in_progress' } } as never),
      named({ type: 'response.output_item.added', output_index: 0, item } as never),
      ...inPieces(words).map(delta =>
        named({ type: 'response.output_text.delta', item_id: 'i1', output_index: 0, content_index: 0, delta } as never),
      ),
      named({ type: 'response.output_item.done', output_index: 0, item: { ...item, status: 'completed' } } as never),
      named(end as never),
    ]
  },
}

/** Anthropic’s messages: older models give an answer of a form as the input of a tool. */
const messages: Protocol = {
  events(words, finish, body) {
    const tool = body.tools !== undefined
    const reason = { stop: tool ? 'tool_use' : 'end_turn', length: 'max_tokens', filter: 'refusal' }[finish]
    const block = tool ? { type: 'tool_use', id: 't1', name: 'json', input: {} } : { type: 'text', text: '' }
    const delta = (part: string) =>
      tool ? { type: 'input_json_delta', partial_json: part } : { type: 'text_delta', text: part }
    return [
      named({
        type: 'message_start',
        message: {
          id: 'm1',
          type: 'message',
          role: 'assistant',
          model: 'm',
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: 100, output_tokens: 1 },
        },
      } as never),
      named({ type: 'content_block_start', index: 0, content_block: block } as never),
      ...inPieces(words).map(part => named({ type: 'content_block_delta', index: 0, delta: delta(part) } as never)),
      named({ type: 'content_block_stop', index: 0 } as never),
      named({
        type: 'message_delta',
        delta: { stop_reason: reason, stop_sequence: null },
        usage: { output_tokens: 50 },
      } as never),
      named({ type: 'message_stop' }),
    ]
  },
}

/** Google’s streamGenerateContent. */
const generate: Protocol = {
  events(words, finish) {
    const reason = { stop: 'STOP', length: 'MAX_TOKENS', filter: 'SAFETY' }[finish]
    const usageMetadata = { promptTokenCount: 100, candidatesTokenCount: 50, totalTokenCount: 150 }
    return [
      ...inPieces(words).map(text =>
        data({ candidates: [{ index: 0, content: { role: 'model', parts: [{ text }] } }] }),
      ),
      data({
        candidates: [{ index: 0, content: { role: 'model', parts: [{ text: '' }] }, finishReason: reason }],
        usageMetadata,
      }),
    ]
  },
}

const protocols: readonly (readonly [RegExp, Protocol])[] = [
  [/\/chat\/completions$/, chat],
  [/\/responses$/, responses],
  [/\/messages$/, messages],
  [/:streamGenerateContent/, generate],
]

/** A server on this machine that speaks the protocols of all providers, by the path that is asked. */
export async function modelServer(): Promise<ModelServer> {
  const asked: Asked[] = []
  let behaviours: Behaviour[] = [{ words: '{}' }]
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(body) })
    const behaviour = behaviours.length > 1 ? behaviours.shift()! : behaviours[0]!
    const protocol = protocols.find(([path]) => path.test(request.url ?? ''))?.[1]
    if (protocol) answer(response, protocol, behaviour, asked.at(-1)!.body)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    behave(...next) {
      behaviours = next
    },
    close() {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

function answer(response: ServerResponse, protocol: Protocol, behaviour: Behaviour, body: Asked['body']): void {
  if ('status' in behaviour) {
    const error = { error: { message: behaviour.message ?? 'no', type: 'error', code: null }, type: 'error' }
    response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers })
    response.end(JSON.stringify(error))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  if ('raw' in behaviour) response.end(behaviour.raw)
  else if ('words' in behaviour)
    response.end(protocol.events(behaviour.words, behaviour.finish ?? 'stop', body).join(''))
  else {
    const words = 'cut' in behaviour ? behaviour.cut : behaviour.silent
    const sent = protocol.events(words, 'stop', body).slice(0, -2).join('')
    response.write(sent, () => {
      if ('cut' in behaviour) setTimeout(() => response.destroy(), 20)
    })
  }
}
