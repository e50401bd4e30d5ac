import type { Document } from '../document.ts'
import type { Joining } from './clusters.ts'
import type { Mention } from './mention.ts'

/** Questions and answers in turn, printed without quotation marks. */
export interface Interview {
  /** Who answers; null where nobody or several are named before the first question. */
  readonly answers: Mention | null
  /** Sentences of the paragraphs that ask. */
  readonly questions: ReadonlySet<number>
}

/** So many questions to "you" make an interview. */
const FEWEST = 3

/** Paragraphs that end with a question to "you". */
function questionBlocks({ document, lexicon, mentions }: Joining): Set<number> {
  const addressed = new Set<number>()
  for (const m of mentions)
    if (m.form === 'pronoun' && lexicon.pronouns.get(m.headLemma)!.person === 2 && m.quotation < 0)
      addressed.add(document.sentences[m.sentence]!.block)
  return new Set([...addressed].filter(block => endsAsQuestion(document, block)))
}

function endsAsQuestion({ sentences, tokens }: Document, block: number): boolean {
  const last = sentences.findLast(s => s.block === block)
  return last !== undefined && tokens[last.end - 1]!.text === '?'
}

/** Of the people named before the first question the one named most; of two alike neither. */
function interviewee({ mentions, clusters }: Joining, before: number): Mention | null {
  const named = mentions.filter(m => m.sentence < before && m.kind === 'person' && m.name)
  const times = (m: Mention): number => named.filter(n => clusters[n.index] === clusters[m.index]).length
  const most = Math.max(0, ...named.map(times))
  const frequent = new Set(named.filter(m => times(m) === most).map(m => clusters[m.index]!))
  return frequent.size === 1 ? [...frequent][0]!.names[0]! : null
}

const known = new WeakMap<Joining, Interview | null>()

/** The report as an interview, or null where it is none. */
export function interviewOf(joining: Joining): Interview | null {
  let interview = known.get(joining)
  if (interview === undefined) known.set(joining, (interview = find(joining)))
  return interview
}

function find(joining: Joining): Interview | null {
  const blocks = questionBlocks(joining)
  if (blocks.size < FEWEST) return null
  const asking = joining.document.sentences.filter(s => blocks.has(s.block)).map(s => s.index)
  return { answers: interviewee(joining, asking[0]!), questions: new Set(asking) }
}
