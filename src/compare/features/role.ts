import type { Feature } from './feature.ts'

/** Both count people or things that the same was done to. Roles that exclude each other are never compared. */
export const role: Feature = {
  name: 'role',
  compare: (a, b) => (a.figure.role === b.figure.role ? 1 : -0.3),
}
