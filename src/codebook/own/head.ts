import { type Problem, unknown } from '../check.ts'
import type { Codebook, EventType } from '../codebook.ts'
import { plover } from '../plover/plover.ts'
import type { Head } from './schemas.ts'

/** A codebook without its own words, and the one it extends. */
export interface Joined {
  readonly codebook: Codebook
  readonly extended: Codebook | null
  readonly problems: readonly Problem[]
}

/** A value's keys that are set. */
export type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

export const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Defined<T>

/** The head with the types, contexts and words of what it extends; one's own types come first. */
export function joined(head: Head): Joined {
  const extended = head.extends ? plover : null
  const own = (head.types ?? []).map(type => typeOf(type, extended))
  const inherited = (extended?.types ?? []).filter(t => !own.some(o => o.name === t.name))
  return {
    codebook: {
      name: head.name,
      version: head.version,
      title: head.title ?? head.name,
      source: head.source ?? '',
      types: [...own, ...inherited],
      contexts: { ...extended?.contexts, ...head.contexts },
      languages: extended?.languages ?? {},
    },
    extended,
    problems: headProblems(head, extended),
  }
}

type OwnType = NonNullable<Head['types']>[number]

/** A type of the extended codebook keeps what is not said anew, and its modes. */
function typeOf(type: OwnType, extended: Codebook | null): EventType {
  const base = extended?.types.find(t => t.name === type.name)
  const from: EventType = base ?? { name: type.name, quad: 'verbal-cooperation', definition: '', modes: {} }
  return { ...from, ...defined(type), modes: { ...from.modes, ...type.modes } }
}

const quadAdvice =
  'Add “quad: …”: verbal-cooperation, material-cooperation, verbal-conflict or material-conflict, whichever is nearest.'

function headProblems({ types = [] }: Head, extended: Codebook | null): Problem[] {
  if (!extended && types.length === 0)
    return [{ path: [], message: 'the codebook has no types', advice: 'Add “types:”, or “extends: plover”.' }]
  const names = [...types, ...(extended?.types ?? [])].map(t => t.name)
  return types.flatMap((type, i) => {
    const { name, quad, definition } = type
    const path = ['types', i]
    const inherited = extended?.types.some(t => t.name === name)
    return [
      ...(inherited || quad ? [] : [{ path, message: `quad of ${name} is missing`, advice: quadAdvice }]),
      ...(inherited || definition
        ? []
        : [{ path, message: `definition of ${name} is missing`, advice: 'Say in a line what counts.' }]),
      ...(types.findIndex(t => t.name === name) < i
        ? [{ path: [...path, 'name'], message: `the type ${name} stands twice`, advice: 'Join the two.' }]
        : []),
      ...(['announced', 'declined'] as const).flatMap(key => {
        const other = type[key]
        return other === undefined || names.includes(other) ? [] : [unknown([...path, key], 'type', other, names)]
      }),
    ]
  })
}
