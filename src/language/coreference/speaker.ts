import type { Joining } from './clusters.ts'
import type { Mention } from './mention.ts'

const known = new WeakMap<Joining, Map<number, Mention | null>>()

/** Who speaks a quotation: the subject of a verb of saying outside it in the sentence where it begins or ends. */
export function speakerOf(joining: Joining, quotation: number): Mention | null {
  let table = known.get(joining)
  if (!table) known.set(joining, (table = speakers(joining)))
  return table.get(quotation) ?? null
}

function speakers(joining: Joining): Map<number, Mention | null> {
  const { document, lexicon, mentions } = joining
  const { tokens } = document
  const bySentence = new Map<number, Mention>()
  for (const m of mentions) {
    const verb = tokens[tokens[m.head]!.head]
    if (
      m.subject &&
      m.quotation < 0 &&
      verb &&
      lexicon.cues.has(verb.lemma.toLowerCase()) &&
      !bySentence.has(m.sentence)
    )
      bySentence.set(m.sentence, m)
  }
  const quoting = new Set(mentions.filter(m => m.quotation >= 0).map(m => m.sentence))
  const table = new Map<number, Mention | null>()
  for (const { quotation, sentence } of mentions) {
    if (quotation < 0 || table.has(quotation)) continue
    // “A,” she said. “B.” goes on with the same speaker.
    const before = quoting.has(sentence - 1) ? bySentence.get(sentence - 1) : undefined
    table.set(
      quotation,
      bySentence.get(sentence) ?? before ?? bySentence.get(sentence + 1) ?? bySentence.get(sentence - 1) ?? null,
    )
  }
  return table
}
