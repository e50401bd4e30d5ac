import type { Document } from '../document.ts'
import { lookUp } from './atoms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** `perfect` is for "since": what it dates has begun. */
export type Tense = 'past' | 'perfect' | 'present' | 'future' | null

/** How many tokens away a verb may stand; untagged words must stand nearer. */
const reach = { tagged: 14, untagged: 6 }

/**
 * What the nearest finite verb in one direction says. An infinitive or a planning word hangs on the verb
 * before it: "was scheduled to meet Friday" lies ahead, "refused to meet Friday" does not.
 */
function look(document: Document, from: number, step: -1 | 1, edge: number, vocabulary: Vocabulary): Tense {
  let infinitive = false
  let planned = false
  for (let i = from, n = 0; i !== edge && n < reach.tagged; i += step, n++) {
    const { xpos, text } = document.tokens[i]!
    if (text === ';' || text === '“' || text === '”') break
    const future = lookUp(vocabulary, text.toLowerCase())?.future ?? false
    if (xpos === '') {
      if (future && n < reach.untagged) return 'future'
      continue
    }
    planned ||= future && (infinitive || xpos === 'VBN' || xpos === 'JJ')
    if (xpos === 'MD') return future ? 'future' : null
    if (xpos === 'TO') infinitive = true
    else if (xpos === 'VBD') return planned ? 'future' : 'past'
    else if (xpos === 'VBZ' || xpos === 'VBP') return planned || infinitive ? 'future' : 'present'
  }
  return planned ? 'future' : null
}

/**
 * The tense around a time, from the verb before it in the sentence, else the one after it. Without tags only
 * the words that put a thing ahead ("will", "scheduled") are seen.
 */
export function tenseAround(document: Document, first: number, end: number, vocabulary: Vocabulary): Tense {
  const sentence = document.sentences[document.tokens[first]!.sentence]!
  return (
    look(document, first - 1, -1, sentence.first - 1, vocabulary) ?? look(document, end, 1, sentence.end, vocabulary)
  )
}
