import type { CircumstanceWords } from '../circumstance-words.ts'

export const circumstanceWords: CircumstanceWords = {
  placePrepositions:
    'in at near outside inside on around across throughout over into within off to from of along south north east west through toward towards between beside between onto'.split(
      ' ',
    ),
}
