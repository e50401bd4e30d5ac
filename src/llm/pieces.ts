import { isRunning } from '../extract/figures/scene.ts'
import type { Document, Sentence } from '../language/document.ts'
import type { Report } from '../report/report.ts'

/** A part of a report that a model reads at once. */
export interface Piece {
  /** Sentences of the document, `[first, end)`. */
  readonly shown: readonly [first: number, end: number]
  /** What the model is given: JSON. */
  readonly prompt: string
}

/** A piece is so long that an answer fits into what models write at once. */
const longest = 6000
/** Sentences that stand in the piece before as well. */
const overlap = 3
/** Names from before a piece. */
const mostNames = 40

/**
 * The running text of a report in pieces of `size` characters, the last sentences of each repeated in the next. A piece
 * carries the names that came before it, so that "the minister" and "they" can be told. None where there is no text.
 */
export function piecesOf(report: Report, document: Document, size = longest): Piece[] {
  const sentences = document.sentences.filter(s => isRunning(document, s))
  const pieces: Piece[] = []
  for (let from = 0; from < sentences.length; ) {
    const end = endOf(sentences, from, size)
    const begin = Math.max(0, from - (pieces.length > 0 ? overlap : 0))
    pieces.push(pieceOf(report, document, sentences.slice(begin, end)))
    from = end
  }
  return pieces
}

/** As many sentences as fit, at least one. */
function endOf(sentences: readonly Sentence[], from: number, size: number): number {
  const start = sentences[from]!.span[0]
  let end = from + 1
  while (end < sentences.length && sentences[end]!.span[1] - start <= size) end++
  return end
}

function pieceOf(report: Report, document: Document, sentences: readonly Sentence[]): Piece {
  const [first, last] = [sentences[0]!, sentences.at(-1)!]
  const { title, outlet, agency, published } = report
  const about = { title, outlet, agency, published, namedBefore: namesBefore(document, first) }
  // As JSON the text cannot leave its frame, whatever marks it holds.
  const lines = sentences.map(s => JSON.stringify([s.index, document.text.slice(...s.span).replace(/\s+/g, ' ')]))
  return {
    shown: [first.index, last.index + 1],
    prompt: `{"about":${JSON.stringify(about)},\n"sentences":[\n${lines.join(',\n')}\n]}`,
  }
}

/** Those named before a sentence, who was mentioned last first. */
function namesBefore({ actors }: Document, { first }: Sentence): string[] {
  return actors
    .map(({ name, mentions }) => ({
      name,
      named: mentions.some(m => m.form === 'name' && m.head < first),
      last: Math.max(...mentions.map(m => m.head).filter(head => head < first)),
    }))
    .filter(a => a.named)
    .sort((a, b) => b.last - a.last)
    .slice(0, mostNames)
    .map(a => a.name)
}
