import type { Document, Sentence, Token } from '../language/document.ts'
import { children } from '../language/tree.ts'
import { type Line, lineWidth, padLine, type Segment, seg, shorten } from './line.ts'
import { line } from './words.ts'

/** A token and the branch that is drawn before it. */
interface Twig {
  readonly token: Token
  readonly branch: string
}

const maxWord = 28

/**
 * A sentence as its dependency tree, a token a line, in the order of the text: what stands before its
 * head is drawn above it, what stands after it below. Beside each token lemma, tags and relation.
 *
 *     ┌─ The         the       DET   DT   det
 *  ┌─ ministry       ministry  NOUN  NN   nsubj
 *  denied            deny      VERB  VBD  root
 *  └─ it             it        PRON  PRP  obj
 */
export function treeView(document: Document, sentence: Sentence, width: number): Line[] {
  const tokens = document.tokens.slice(sentence.first, sentence.end)
  const twigs = tokens.filter(t => t.head < 0).flatMap(root => twigsOf(document, root, '', ''))
  const rows = twigs.map(({ token, branch }) => [
    [seg(branch, 'dim'), seg(shorten(line(token.text), maxWord), 'strong')],
    [seg(line(token.lemma), 'dim')],
    [seg(token.upos)],
    [seg(token.xpos, 'dim')],
    [seg(token.relation, 'cue')],
  ])
  return alignColumns(rows, width)
}

/** Pre-order on the left dependents, the head, then the right ones: for a projective tree this is text order. */
function twigsOf(document: Document, token: Token, above: string, own: string): Twig[] {
  const below = children(document, token)
  const left = below.filter(c => c.index < token.index)
  const right = below.filter(c => c.index > token.index)
  const [up, down] = hanging(own)
  return [
    ...left.flatMap((c, i) => twigsOf(document, c, above + up, i === 0 ? '┌─ ' : '├─ ')),
    { token, branch: above + own },
    ...right.flatMap((c, i) => twigsOf(document, c, above + down, i === right.length - 1 ? '└─ ' : '├─ ')),
  ]
}

/**
 * What stands in a token's own column above and below its line: the branch to its head runs on
 * downwards from `┌`, upwards from `└`, and both ways through `├`.
 */
function hanging(own: string): [up: string, down: string] {
  if (own === '') return ['', '']
  const [blank, bar] = ['   ', '│  ']
  return [own.startsWith('┌') ? blank : bar, own.startsWith('└') ? blank : bar]
}

/** Cells side by side in columns as wide as their widest cell; columns that do not fit are left out from the right but one. */
function alignColumns(rows: readonly (readonly Line[])[], width: number): Line[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(r => lineWidth(r[i]!))))
  const shown = widths.map((_, i) => i)
  // Penn tags go first, then lemmas: the tree and the relation tell most.
  for (const dispensable of [3, 1]) if (total(widths, shown) > width) shown.splice(shown.indexOf(dispensable), 1)
  return rows.map(row => shown.flatMap((i): Segment[] => [...padLine(row[i]!, widths[i]! + 2)]))
}

const total = (widths: readonly number[], shown: readonly number[]): number =>
  shown.reduce((sum, i) => sum + widths[i]! + 2, 0)
