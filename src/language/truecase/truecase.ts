import { type Document, type Sentence, type Token, withAnnotation, withLayers } from '../document.ts'
import type { Caser } from '../models.ts'
import type { Stage } from '../stage.ts'
import { sentencesWithoutUse } from './signal.ts'

/**
 * Where a text or a sentence of it has no capitals of use, gives its tokens the words that running text would write,
 * for the stages that read capitals. The text itself stays as it is.
 */
export const truecase: Stage = {
  name: 'truecase',
  needs: ['tokens', 'sentences'],
  adds: ['writing'],
  run(document, _, { caser }): Document {
    const found = sentencesWithoutUse(document)
    if (!found) return document
    const tokens = document.sentences.flatMap((s, i) =>
      found[i] ? rewritten(document, s, caser) : document.tokens.slice(s.first, s.end),
    )
    return withLayers(document, { tokens })
  },
}

function rewritten({ tokens }: Document, { first, end }: Sentence, caser: Caser): Token[] {
  const sentence = tokens.slice(first, end)
  const written = caser.recase(sentence.map(t => t.text))
  const opening = written.findIndex(w => /\p{L}/u.test(w))
  return sentence.map((t, i) => withAnnotation(t, { text: i === opening ? capitalised(written[i]!) : written[i]! }))
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
