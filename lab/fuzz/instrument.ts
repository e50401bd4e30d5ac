import { type Node, parse } from 'acorn'

/** Code that counts, in the array `__reached`, how often each of its branches is reached. */
export interface Instrumented {
  readonly code: string
  /** The number of its counters. */
  readonly places: number
  /** The strings that it is written with: words of the grammars that it reads. */
  readonly words: readonly string[]
}

/**
 * Instruments JavaScript: functions, both sides of an `if`, of `?:` and of `&&`, loops, cases. The profiler of V8 could
 * tell the same, but not after each of many small inputs. Counters begin at `first`.
 */
export function instrumented(code: string, first: number): Instrumented {
  const words: string[] = []
  let places = first
  const count = (): string => `__reached[${places++}]++`

  const rendered = (node: Part): string => {
    let text = ''
    let at = node.start
    for (const [name, part] of partsOf(node)) {
      // The two parts of `{ a }` are the same letters.
      if (part.start < at) continue
      if (part.type === 'Literal' && typeof part.value === 'string' && name !== 'source') words.push(part.value)
      text += code.slice(at, part.start) + branch(node, name, part)
      at = part.end
    }
    return text + code.slice(at, node.end)
  }

  const branch = (parent: Part, name: string, part: Part): string => {
    const text = rendered(part)
    if (isFirstOfCase(parent, part)) return `${count()};${text}`
    if (isExpressionOf(parent, name, part)) return `(${count()},(${text}))`
    if (!isStatementOf(parent, name)) return part.type === 'BlockStatement' ? `{${count()};${text.slice(1)}` : text
    const other = parent.type === 'IfStatement' && name === 'consequent' && !parent.alternate ? `else{${count()}}` : ''
    return `{${count()};${text}}${other}`
  }

  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Part
  return { code: rendered(program), places: places - first, words }
}

interface Part extends Node {
  readonly [field: string]: unknown
}

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

const partsOf = (node: Part): [string, Part][] =>
  Object.entries(node)
    .flatMap(([name, value]) => [value].flat().map(one => [name, one] as const))
    .filter((entry): entry is [string, Part] => isPart(entry[1]))
    .sort(([, a], [, b]) => a.start - b.start)

const isExpressionOf = (parent: Part, name: string, part: Part): boolean =>
  (parent.type === 'ConditionalExpression' && name !== 'test') ||
  (parent.type === 'LogicalExpression' && name === 'right') ||
  (parent.type === 'ArrowFunctionExpression' && name === 'body' && part.type !== 'BlockStatement')

const isFirstOfCase = (parent: Part, part: Part): boolean =>
  parent.type === 'SwitchCase' && (parent.consequent as readonly Part[])[0] === part && part.type !== 'BlockStatement'

const loops = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'])

const isStatementOf = (parent: Part, name: string): boolean =>
  (parent.type === 'IfStatement' && name !== 'test') || (loops.has(parent.type) && name === 'body')
