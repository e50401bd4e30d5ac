import type { Document, Sentence, Token } from '../language/document.ts'
import { OnrecordError } from '../report/error.ts'
import { toCodePoints } from './code-points.ts'
import type { Chunk, Export, Exportable } from './export.ts'
import { oneLine } from './facts.ts'

/** The analysis of the text, as treebanks have it. */
export const conlluExport: Export = {
  name: 'conllu',
  title: 'words, tags and trees of the text as CoNLL-U',
  extension: 'conllu',
  mediaType: 'text/plain',
  kinds: [],
  omits: 'all records: it holds what they are read from',
  needsDocument: true,
  async *write(readings) {
    for await (const readable of readings) yield* conllu(readable)
  },
}

function* conllu({ reading, document }: Exportable): Generator<Chunk> {
  if (document === null)
    throw new OnrecordError('no-document', 'CoNLL-U is made from a document', 'Give the annotated document too.')
  const points = toCodePoints(document.text)
  const id = oneLine(reading.report.id).toWellFormed()
  for (const sentence of document.sentences) {
    const opening = [
      ...(sentence.index === 0 ? [`# newdoc id = ${id}`] : []),
      ...(document.sentences[sentence.index - 1]?.block === sentence.block ? [] : ['# newpar']),
      `# sent_id = ${id.replace(/\s/g, '_')}-${sentence.index + 1}`,
      `# text = ${textOf(document, sentence)}`,
    ]
    const tokens = document.tokens.slice(sentence.first, sentence.end)
    if (tokens.length === 0) continue
    yield `${[...opening, ...tokens.map((token, i) => line(document, sentence, token, i, points))].join('\n')}\n\n`
  }
}

/** Forms with the blanks between them: what `# text` must be. */
const textOf = (document: Document, { first, end }: Sentence): string =>
  document.tokens
    .slice(first, end)
    .map((token, i, all) => form(document, token) + (all[i + 1] && spaceAfter(token, all[i + 1]!) ? ' ' : ''))
    .join('')

const spaceAfter = (token: Token, next: Token | undefined): boolean => !next || next.span[0] > token.span[1]

const form = ({ text }: Document, { span }: Token): string => oneLine(text.slice(...span)).toWellFormed() || '_'

function line(
  document: Document,
  { first, end }: Sentence,
  token: Token,
  i: number,
  points: ReturnType<typeof toCodePoints>,
): string {
  const next = token.index + 1 < end ? document.tokens[token.index + 1] : undefined
  const [from, to] = points(token.span)
  const misc = [...(spaceAfter(token, next) ? [] : ['SpaceAfter=No']), `TokenRange=${from}:${to}`]
  const head = token.head < 0 ? 0 : token.head - first + 1
  const relation = head === 0 ? 'root' : token.relation
  const lemma = oneLine(token.lemma).toWellFormed() || '_'
  return [
    i + 1,
    form(document, token),
    lemma,
    token.upos,
    token.xpos || '_',
    '_',
    head,
    relation,
    '_',
    misc.join('|'),
  ].join('\t')
}
