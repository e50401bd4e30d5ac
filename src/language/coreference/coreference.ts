import { withLayers } from '../document.ts'
import type { Stage } from '../stage.ts'
import { actorsOf } from './actors.ts'
import { startJoining } from './clusters.ts'
import { findMentions } from './find-mentions.ts'
import { actorLexicon } from './lexicon.ts'
import { sieves } from './sieves/list.ts'

/** Finds the mentions of those who act and speak and joins those of one actor, sieve by sieve, the safest first. */
export const coreference: Stage = {
  name: 'coreference',
  needs: ['tokens', 'sentences', 'quotations', 'tags', 'lemmas', 'tree', 'names', 'times'],
  adds: ['actors'],
  run(document, pack) {
    const lexicon = actorLexicon(pack)
    const joining = startJoining(document, lexicon, findMentions(document, lexicon))
    for (const sieve of sieves) sieve.run(joining)
    return withLayers(document, { actors: actorsOf(joining) })
  },
}
