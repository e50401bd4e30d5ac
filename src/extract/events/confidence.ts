import type { Quad } from '../../record/event.ts'

/**
 * How sure an event is, by how many of its two parties are named: shares found right on the project's
 * gold (`lab/bench/calibration.ts`), drawn down a little because the frames were written beside it.
 * Verb or noun makes no difference once the parties are counted.
 */
const byParties = [0.4, 0.73, 0.83] as const

/** Words of conflict ("condemned", "refused") are told by few verbs and clear ones; those of cooperation by many. */
const byQuad: Readonly<Record<Quad, number>> = {
  'verbal-conflict': 0.08,
  'verbal-cooperation': -0.07,
  'material-conflict': 0,
  'material-cooperation': 0,
}

/** 0 to 1. `parties` counts the sides that are named, actor and recipient: 0, 1 or 2. */
export const eventConfidence = (parties: 0 | 1 | 2, quad: Quad): number =>
  Math.round((byParties[parties] + byQuad[quad]) * 100) / 100
