import type { Feature } from './feature.ts'

/** Both count the same noun, or nouns of the same kind; “people” may be anybody. */
export const noun: Feature = {
  name: 'noun',
  compare(a, b) {
    if (a.noun === null || b.noun === null) return null
    if (a.noun === b.noun) return a.general ? 0.3 : 1
    if (a.kind !== null && a.kind === b.kind) return 0.7
    return a.general || b.general ? -0.1 : -1
  },
}
