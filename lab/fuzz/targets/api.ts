import fc from 'fast-check'
import { type Asker, askers, openApiAttack } from '../../../test/attacks/api.ts'
import { bytesOf, type Target, textOf } from './target.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/** So many requests to one server: what they write stays, and so does what they shut out. */
const together = 2000

/**
 * Requests to the desk's server: who asks, a method and an address in the first line; headers, one a line; a blank line
 * and the body.
 */
export async function open(): Promise<Target> {
  let attack = await openApiAttack()
  let asked = 0
  const samples = fc.sample(attack.inputs, { numRuns: 400, seed: 1 })
  return {
    async holds(bytes) {
      const request = requestOf(textOf(bytes))
      if (!request) return
      if (++asked % together === 0) {
        await attack.close?.()
        attack = await openApiAttack()
      }
      await attack.holds(request)
    },
    seeds: samples.map(({ as, method, path, body }) =>
      bytesOf(`${as} ${method} ${path}\n${body === null ? '' : `\n${body}`}`),
    ),
    words: [
      ...[...methods, ...askers].map(word => `${word} `),
      ...samples.map(s => s.path),
      ...[
        '\nAccept-Encoding: gzip',
        '\nIf-None-Match: *',
        '\nOrigin: null',
        '\nHost: paper.example',
        '\nContent-Type: text/plain',
      ],
      ...[
        '\nCookie: onrecord-session=a',
        '\nAuthorization: Bearer a',
        '\nSec-Fetch-Site: cross-site',
        '\nX-Forwarded-Proto: https',
      ],
      ...[
        '?',
        '&',
        '=',
        '%00',
        '%ff',
        '%2f',
        '..',
        '/',
        '//',
        '{',
        '}',
        '[',
        ']',
        '"',
        ':',
        ',',
        'null',
        'true',
        '-1',
        '\n\n',
      ],
    ],
    close: async () => attack.close?.(),
  }
}

/** Null for what is no request that a program could send. */
function requestOf(text: string) {
  const end = text.indexOf('\n\n')
  const [head = '', ...lines] = (end < 0 ? text : text.slice(0, end)).split('\n')
  const [as = '', method = '', path = ''] = head.split(' ')
  if (!isAsker(as) || !methods.includes(method) || !path.startsWith('/') || !URL.canParse(`http://localhost${path}`))
    return null
  const headers = headersOf(lines)
  const body = end < 0 || method === 'GET' || method === 'HEAD' ? null : text.slice(end + 2)
  return headers && { as, method, path, headers, body }
}

const isAsker = (word: string): word is Asker => (askers as readonly string[]).includes(word)

function headersOf(lines: readonly string[]): Record<string, string> | null {
  try {
    return Object.fromEntries(new Headers(lines.filter(line => line !== '').map(fieldOf)))
  } catch {
    return null
  }
}

function fieldOf(line: string): [name: string, value: string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon), line.slice(colon + 1).trim()]
}
