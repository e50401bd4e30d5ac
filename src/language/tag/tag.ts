import { type Document, type Token, withAnnotation, withLayers } from '../document.ts'
import type { Stage } from '../stage.ts'

/** Gives each token its universal and Penn tag, sentence by sentence. */
export const tag: Stage = {
  name: 'tag',
  needs: ['tokens', 'sentences'],
  adds: ['tags'],
  run(document, _, models): Document {
    const tokens: Token[] = []
    for (const { first, end } of document.sentences) {
      const sentence = document.tokens.slice(first, end)
      const tags = models.tagger.tag(sentence.map(t => t.text))
      for (const [i, token] of sentence.entries()) tokens.push(withAnnotation(token, tags[i]!))
    }
    return withLayers(document, { tokens })
  },
}
