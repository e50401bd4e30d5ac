/** Why something in an answer became no record. */
export const dropReasons = ['malformed', 'not-in-text', 'apart', 'not-in-codebook', 'no-number'] as const
export type DropReason = (typeof dropReasons)[number]
export type Dropped = Readonly<Partial<Record<DropReason, number>>>

/** All that several answers lost. */
export function sumDropped(all: readonly Dropped[]): Dropped {
  const sum: Partial<Record<DropReason, number>> = {}
  for (const dropped of all)
    for (const reason of dropReasons) if (dropped[reason]) sum[reason] = (sum[reason] ?? 0) + dropped[reason]
  return sum
}
