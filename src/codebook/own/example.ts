import type { Span } from '../../report/span.ts'
import { overlaps } from '../../report/span.ts'
import type { Problem } from '../check.ts'
import { unknown } from '../check.ts'
import type { Codebook } from '../codebook.ts'
import type { ExampleEntry } from './schemas.ts'

/** A sentence with what must be read in it; `not` a near miss for a type, `nothing` for all. */
export type Example =
  | {
      readonly kind: 'hit'
      readonly text: string
      readonly type: string
      readonly mode?: string | undefined
      readonly trigger?: string | undefined
      readonly actors?: readonly string[] | undefined
      readonly recipients?: readonly string[] | undefined
      readonly status?: string | undefined
    }
  | { readonly kind: 'miss'; readonly text: string; readonly not: string | null; readonly because: string }

/** An event as it was read in an example's text. */
export interface ReadEvent {
  readonly type: string
  readonly mode: string | null
  readonly trigger: Span
  readonly actors: readonly Span[]
  readonly recipients: readonly Span[]
  readonly status: string
}

const hitKeys = ['mode', 'trigger', 'actors', 'recipients', 'status'] as const

/** An entry of an examples file as an example, or what is wrong with it. */
export function exampleOf(entry: ExampleEntry, index: number, { types }: Codebook): Example | Problem[] {
  const problem = (message: string, advice: string, key?: string): Problem[] => [
    { path: key ? [index, key] : [index], message, advice },
  ]
  const { text, type, not, nothing, because = '', ...rest } = entry
  const ways = [type, not, nothing].filter(w => w !== undefined).length
  if (ways !== 1)
    return problem(
      ways === 0 ? 'the example says not what is to be read' : 'the example says more than one thing',
      'Give one of: type: TYPE (it must be read), not: TYPE (it must not), nothing: true (no event at all).',
    )
  const name = type ?? not
  const known = types.find(t => t.name === name)
  if (name !== undefined && !known)
    return [
      unknown(
        [index, type ? 'type' : 'not'],
        'type',
        name,
        types.map(t => t.name),
      ),
    ]
  if (type === undefined) {
    const key = hitKeys.find(k => rest[k] !== undefined)
    return key
      ? problem(`${key} goes with type`, 'Leave it out of a near miss.', key)
      : { kind: 'miss', text, not: not ?? null, because }
  }
  if (rest.mode !== undefined && !Object.hasOwn(known!.modes, rest.mode))
    return [unknown([index, 'mode'], `mode of ${type}`, rest.mode, Object.keys(known!.modes))]
  const absent = hitKeys.flatMap(key => {
    const words = key === 'mode' || key === 'status' ? [] : [rest[key] ?? []].flat()
    return words
      .filter(w => !text.includes(w))
      .flatMap(w => problem(`“${w}” does not stand in the text`, 'Copy the words of the text.', key))
  })
  return absent.length > 0 ? absent : { kind: 'hit', text, type, ...rest }
}

/** What is wrong with what was read, in plain words; null where the example holds. */
export function failureOf(example: Example, events: readonly ReadEvent[]): string | null {
  const { text } = example
  if (example.kind === 'miss') {
    const read = events.filter(e => example.not === null || e.type === example.not)
    return read.length === 0
      ? null
      : `expected no ${example.not ?? 'event'}, read ${read.map(e => eventWords(text, e)).join('; ')}`
  }
  const read = events.length === 0 ? 'no event' : events.map(e => eventWords(text, e)).join('; ')
  const faults = events.filter(e => e.type === example.type).map(e => faultsOf(example, e))
  if (faults.some(f => f.length === 0)) return null
  const least = faults.sort((a, b) => a.length - b.length)[0]
  return `expected ${least ? least.join(', ') : example.type}; read ${read}`
}

function faultsOf(example: Extract<Example, { kind: 'hit' }>, event: ReadEvent): string[] {
  const { text, mode, trigger, actors, recipients, status } = example
  const words = (spans: readonly Span[]): string =>
    spans.length === 0 ? 'nobody' : spans.map(s => text.slice(...s)).join(' and ')
  return [
    ...(mode !== undefined && event.mode !== mode ? [`mode ${mode}`] : []),
    ...(status !== undefined && event.status !== status ? [`status ${status}, not ${event.status}`] : []),
    ...(trigger !== undefined && !text.slice(...event.trigger).includes(trigger) ? [`trigger “${trigger}”`] : []),
    ...(actors && !sameParties(text, event.actors, actors)
      ? [`actors ${actors.join(' and ') || 'nobody'}, not ${words(event.actors)}`]
      : []),
    ...(recipients && !sameParties(text, event.recipients, recipients)
      ? [`recipients ${recipients.join(' and ') || 'nobody'}, not ${words(event.recipients)}`]
      : []),
  ]
}

/** As many parties, and each over the words of the other. */
function sameParties(text: string, found: readonly Span[], wanted: readonly string[]): boolean {
  const spans = wanted.map((w): Span => [text.indexOf(w), text.indexOf(w) + w.length])
  return found.length === wanted.length && spans.every(s => found.some(f => overlaps(f, s)))
}

/** `POLLUTE oil “spilled” (The tanker → the river)`. */
function eventWords(text: string, { type, mode, trigger, actors, recipients }: ReadEvent): string {
  const side = (spans: readonly Span[]): string => spans.map(s => text.slice(...s)).join(' and ') || '?'
  return `${[type, mode].filter(Boolean).join(' ')} “${text.slice(...trigger)}” (${side(actors)} → ${side(recipients)})`
}
