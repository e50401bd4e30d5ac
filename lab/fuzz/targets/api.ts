import fc from 'fast-check'
import { openApiAttack } from '../../../test/attacks/api.ts'
import { bytesOf, type Target, textOf } from './target.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/** Requests to the desk's server: a method, a blank and an address in the first line, then the body. */
export async function open(): Promise<Target> {
  const { inputs, holds, close } = await openApiAttack()
  const samples = fc.sample(inputs, { numRuns: 400, seed: 1 })
  return {
    async holds(bytes) {
      const [head = '', ...lines] = textOf(bytes).split('\n')
      const [method = '', path = ''] = head.split(' ')
      if (!methods.includes(method) || !path.startsWith('/') || !URL.canParse(`http://localhost${path}`)) return
      await holds({ method, path, body: ['GET', 'HEAD'].includes(method) ? null : lines.join('\n') })
    },
    seeds: samples.map(({ method, path, body }) => bytesOf(`${method} ${path}\n${body ?? ''}`)),
    words: [
      ...methods,
      ...samples.map(s => s.path),
      '?',
      '&',
      '=',
      '%00',
      '%ff',
      '..',
      '/',
      '{',
      '}',
      '"',
      ':',
      ',',
      'null',
    ],
    ...(close ? { close } : {}),
  }
}
