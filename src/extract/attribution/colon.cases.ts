import type { RuleCases } from './case.ts'

export const colonCases: RuleCases = {
  hits: ['{BRENN}<:> [We were not told about the bridge].', '{Ada Brenn}<:> [“We were not told about the bridge.”]'],
  misses: [
    { text: 'The choice is simple: close the bridge or mend it.', because: 'a clause before the colon' },
    { text: 'Three towns were hit: Delmar, Marlow and Orsk.', because: 'a list' },
    { text: 'Note: the bridge is closed.', because: 'nobody is named' },
    { text: 'Analysis: the bridge will never be mended.', because: 'the kind of piece' },
  ],
}
