import { readFileSync, writeFileSync } from 'node:fs'

/**
 * What types of older drafts of PLOVER are in that of 2021. Where several became one, the gold takes
 * the one; where one was split, the reading goes back to the whole. Documented in docs/accuracy.md.
 */
interface OlderTypes {
  /** Type of the gold → ours. */
  readonly gold: Readonly<Record<string, string>>
  /** Our type → that of the gold. */
  readonly read: Readonly<Record<string, string>>
}

export const olderTypes = {
  /** The draft of 2016, in which the gold standard records are coded. */
  'plover-2016': {
    gold: {
      /** Renamed. */
      DEMAND: 'REQUEST',
      /** Now ACCUSE, mode `disapprove`. */
      DISAPPROVE: 'ACCUSE',
      /** Now ACCUSE, mode `investigate`. */
      INVESTIGATE: 'ACCUSE',
      /** Armed fighting; now ASSAULT, modes `firearms`, `heavy-weapons` and the like. */
      FIGHT: 'ASSAULT',
    },
    read: {},
  },
  /** The draft of PLV: giving way was one type, split since by words and deeds. */
  'with-yield': { gold: {}, read: { CONCEDE: 'YIELD', RETREAT: 'YIELD' } },
} as const satisfies Record<string, OlderTypes>

export type OlderDraft = keyof typeof olderTypes

interface Line {
  readonly gold?: readonly { readonly type: string }[]
  readonly records?: readonly { readonly type?: string }[]
}

/** Writes gold and reading with types that can be compared; gives the paths of both. */
export function withOlderTypes(draft: OlderDraft, gold: string, read: string, out: string): [string, string] {
  const types: OlderTypes = olderTypes[draft]
  const renamed = <T extends { readonly type?: string }>(table: OlderTypes['gold'], item: T): T =>
    item.type && table[item.type] ? { ...item, type: table[item.type] } : item
  rewrite(gold, `${out}.gold`, line => ({ ...line, gold: (line.gold ?? []).map(g => renamed(types.gold, g)) }))
  rewrite(read, `${out}.read`, line => ({ ...line, records: (line.records ?? []).map(r => renamed(types.read, r)) }))
  return [`${out}.gold`, `${out}.read`]
}

function rewrite(from: string, to: string, change: (line: Line) => Line): void {
  const lines = readFileSync(from, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
  writeFileSync(to, lines.map(line => `${JSON.stringify(change(JSON.parse(line) as Line))}\n`).join(''))
}
