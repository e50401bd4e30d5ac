import { withAnnotation, withLayers } from '../document.ts'
import type { Stage } from '../stage.ts'
import { lemmaOf } from './lemma.ts'

/** The lemma of each token, from its form and tags, by the conventions of Universal Dependencies English. */
export const lemmatise: Stage = {
  name: 'lemmatise',
  needs: ['tokens', 'tags'],
  adds: ['lemmas'],
  run(document, pack) {
    const tokens = document.tokens.map((token, i) =>
      withAnnotation(token, { lemma: lemmaOf(document.tokens, i, pack.lemmas) }),
    )
    return withLayers(document, { tokens })
  },
}
