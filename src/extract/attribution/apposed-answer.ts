import type { Token } from '../../language/document.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { verbDraft } from './grammar/cue.ts'
import { type AttributionRule, isNominal, isPunctuation, type Range, type Scene, scopeOf } from './scene.ts'

/**
 * What somebody else denies or confirms at the end of a sentence that tells it.
 *
 *   Rebels said the army had shelled the camp, a claim the army denied.
 *               content                                source    cue
 */
export const apposedAnswer: AttributionRule = {
  name: 'apposed-answer',
  find: (scene, earlier) =>
    scene.prose
      .filter(t => (t.upos === 'VERB' || t.xpos === 'NNS') && isAnswer(scene, t))
      .flatMap(verb => statement(scene, verb, earlier)),
}

const isAnswer = (scene: Scene, { lemma }: Token): boolean =>
  ['deny', 'confirm'].includes(scene.verbs.get(lemma)?.act ?? '')

function statement(scene: Scene, verb: Token, earlier: readonly StatementDraft[]): StatementDraft[] {
  const { document } = scene
  const scope = scopeOf(scene, verb)
  const comma = commaBefore(scene, verb, scope.first)
  if (comma === null || !closes(scene, verb.index + 1, scope.end)) return []
  const source = sourceAfter(scene, comma, verb)
  const mark = document.tokens[comma]!.span[0]
  const host = earlier.find(d => d.content.some(([s, e]) => s < mark && verb.span[1] <= e))
  const content = host && before(host.content, mark)
  if (!source || !content || content.length === 0) return []
  return [
    {
      ...verbDraft(scene, { verb, entry: scene.verbs.get(verb.lemma)! }),
      source: cover(document.tokens.slice(source.first, source.end).map(t => t.span)),
      content,
      vouches: false,
      rule: 'apposed-answer',
      note: `“${document.text.slice(mark + 1, verb.span[1]).trim()}”`,
      confidence: 0.75,
    },
  ]
}

/** Nothing more is said: the end, a mark or a time. */
const closes = ({ document: { tokens }, time }: Scene, at: number, end: number): boolean =>
  at >= end || isPunctuation(tokens[at]) || time[at] === 1 || (tokens[at]!.upos === 'ADP' && time[at + 1] === 1)

const FARTHEST = 12

/** The comma before "a claim (that)" or "which". */
function commaBefore(scene: Scene, verb: Token, first: number): number | null {
  const { tokens } = scene.document
  for (let i = verb.index - 1; i > Math.max(first, verb.index - FARTHEST); i--)
    if (tokens[i]!.text === ',') return opensAnswer(scene, i + 1) > 0 ? i : null
  return null
}

/** Number of words of "a claim", "a charge that", "something", "which" at a position; 0 for others. */
function opensAnswer({ lower, words, document: { tokens } }: Scene, at: number): number {
  if (tokens[at]?.xpos === 'WDT') return 1
  const noun = tokens[at]?.upos === 'DET' && words.answers.pointers.includes(tokens[at + 1]?.lemma ?? '')
  if (!noun) return 0
  return words.complementizers.includes(lower[at + 2]!) || tokens[at + 2]?.xpos === 'WDT' ? 3 : 2
}

/** The noun phrase between the words that point back and the verb, without its auxiliaries. */
function sourceAfter(scene: Scene, comma: number, verb: Token): Range | null {
  const { tokens } = scene.document
  const first = comma + 1 + opensAnswer(scene, comma + 1)
  let end = verb.index
  while (end > first && ['AUX', 'ADV'].includes(tokens[end - 1]!.upos)) end--
  const inPhrase = (t: Token): boolean => isNominal(t) || ['DET', 'ADJ', 'NUM', 'ADP', 'CCONJ', 'PART'].includes(t.upos)
  const named = end > first && isNominal(tokens[end - 1]!) && tokens.slice(first, end).every(inPhrase)
  return named && scene.quotationOf[first] === scene.quotationOf[verb.index] ? { first, end } : null
}

/** The parts of a content before an offset. */
const before = (content: readonly Span[], mark: number): Span[] =>
  content.filter(([s]) => s < mark).map(([s, e]): Span => [s, Math.min(e, mark)])

/** Drafts whose content an answer stands in end before it. */
export function withoutAnswers(drafts: readonly StatementDraft[]): StatementDraft[] {
  const found = drafts.filter(d => d.rule === apposedAnswer.name)
  if (found.length === 0) return [...drafts]
  return drafts.map(draft => {
    const answer = found.find(
      a => a !== draft && draft.content.some(([s, e]) => s <= a.content[0]![0] && a.cue[0]![1] <= e),
    )
    return answer ? { ...draft, content: before(draft.content, answer.content.at(-1)![1]) } : draft
  })
}
