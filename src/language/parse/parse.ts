import { type Document, type Token, withAnnotation, withLayers } from '../document.ts'
import type { Stage } from '../stage.ts'

/** Gives each token its head and relation; every sentence becomes a tree with one root. */
export const parse: Stage = {
  name: 'parse',
  needs: ['tokens', 'sentences', 'tags'],
  adds: ['tree'],
  run(document, _, models): Document {
    const tokens: Token[] = []
    for (const { first, end } of document.sentences) {
      const sentence = document.tokens.slice(first, end)
      const arcs = models.parser.parse(
        sentence.map(t => t.text),
        sentence,
      )
      for (const [i, token] of sentence.entries()) {
        const { head, relation } = arcs[i]!
        tokens.push(withAnnotation(token, { head: head < 0 ? -1 : head + first, relation }))
      }
    }
    return withLayers(document, { tokens })
  },
}
