import { isCollection, isMap, isNode, isPair, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml'
import type { Problem } from '../check.ts'
import type { CodebookFile, LocatedProblem } from './files.ts'

type Path = readonly (string | number)[]
type Place = Pick<LocatedProblem, 'file' | 'line' | 'column'>

/** A YAML (or JSON) file as data that knows where each part of it stands. */
export interface YamlFile {
  readonly value: unknown
  /** Mistakes of the notation itself; with any of them `value` is not to be used. */
  readonly problems: readonly LocatedProblem[]
  /** Puts a problem at the line of its path, or of the nearest part that is there. */
  readonly locate: (problem: Problem) => LocatedProblem
  readonly at: (path: Path) => Place
}

export function readYaml({ name, text }: CodebookFile): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file: name, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const at = (path: Path): Place => placeOf(offsetOf(document.contents, path))
  return {
    value: document.errors.length > 0 ? null : document.toJS(),
    problems: document.errors.map(e => ({ ...placeOf(e.pos[0]), ...wordsFor(e, text) })),
    at,
    locate: ({ path, message, advice }) => ({ ...at(path), message, advice }),
  }
}

/** Where a path stands: at its key in a mapping, at its item in a list. */
function offsetOf(root: unknown, path: Path): number {
  let node = root
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0
  for (const key of path) {
    if (!isCollection(node)) break
    const pair = isMap(node) ? node.items.find(p => isPair(p) && String(p.key) === String(key)) : undefined
    const found = pair ? (pair.key as Node | null) : node.get(key, true)
    if (!isNode(found)) break
    offset = found.range?.[0] ?? offset
    node = pair ? pair.value : found
  }
  return offset
}

/** The commonest slips in our words; the parser's own for the rest. */
function wordsFor(error: YAMLError, text: string): { message: string; advice: string } {
  const around = text.slice(error.pos[0], error.pos[0] + 20)
  if (error.code === 'BAD_SCALAR_START')
    return {
      message: `a word cannot begin with ${around[0]} here`,
      advice: `Put quotes around it: "${/^\S*/.exec(around)![0]}".`,
    }
  if (error.code === 'DUPLICATE_KEY')
    return { message: `${/^[\w-]*/.exec(around)![0]} stands twice`, advice: 'Keep one of them.' }
  if (error.code === 'TAB_AS_INDENT') return { message: 'a tab indents this line', advice: 'Indent with blanks.' }
  const message = error.message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '').trim()
  return {
    message: message.charAt(0).toLowerCase() + message.slice(1),
    advice: 'Check the indentation, and put quotes around words with special signs.',
  }
}
