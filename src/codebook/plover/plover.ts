import type { Codebook } from '../codebook.ts'
import { contexts } from './contexts.ts'
import { english } from './en/lexicon.ts'
import { types } from './types.ts'

/** PLOVER as of 2021, with the decisions of this project where the manual leaves them open. */
export const plover: Codebook = {
  name: 'plover',
  version: '2021',
  title: 'Political Language Ontology for Verifiable Event Records',
  source:
    'Open Event Data Alliance, PLOVER (CC BY-SA 4.0): types, modes, quadrants and contexts; definitions and words are our own.',
  types,
  contexts,
  languages: { en: english },
}
