import type { Token } from '../document.ts'
import type { Stage } from '../stage.ts'
import { lemmaOf } from './lemma.ts'

/** The lemma of each token, from its form and tags, by the conventions of Universal Dependencies English. */
export const lemmatise: Stage = {
  name: 'lemmatise',
  needs: ['tokens', 'tags'],
  adds: ['lemmas'],
  run(document, pack) {
    const tokens = document.tokens.map((token, i) => withLemma(token, lemmaOf(document.tokens, i, pack.lemmas)))
    return { ...document, tokens }
  },
}

/** Written out field by field, so that all tokens keep one shape. */
const withLemma = (t: Token, lemma: string): Token => ({
  index: t.index,
  span: t.span,
  text: t.text,
  sentence: t.sentence,
  lemma,
  upos: t.upos,
  xpos: t.xpos,
  head: t.head,
  relation: t.relation,
})
