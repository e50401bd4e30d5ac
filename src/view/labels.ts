import type { OnrecordRecord } from '../record/reading.ts'

export type Labels = ReadonlyMap<string, string>

const letters = { statement: 'S', figure: 'F', event: 'E' } as const

/** A short label a record, by its id: S1, S2, … F1, … E1, … in the order of `records`. */
export function labelsOf(records: readonly OnrecordRecord[]): Labels {
  const count = { statement: 0, figure: 0, event: 0 }
  return new Map(records.map(r => [r.id, `${letters[r.kind]}${++count[r.kind]}`]))
}

/** Labels of one kind with numbers in a row, and how they are written together: `S1-3`. */
export interface LabelGroup {
  readonly text: string
  readonly labels: readonly string[]
}

/** `S1 S2 S3 F4 E1 E2` drawn together as `S1-3`, `F4`, `E1-2`; kinds in the order of their first label. */
export function groupLabels(labels: readonly string[]): LabelGroup[] {
  const kinds = new Map<string, string[]>()
  for (const label of new Set(labels)) {
    const group = kinds.get(label[0]!)
    if (group) group.push(label)
    else kinds.set(label[0]!, [label])
  }
  return [...kinds.values()].flatMap(runs)
}

const numberOf = (label: string): number => Number(label.slice(1))

function runs(labels: readonly string[]): LabelGroup[] {
  const found: string[][] = []
  for (const label of labels) {
    const run = found.at(-1)
    if (run && numberOf(label) === numberOf(run.at(-1)!) + 1) run.push(label)
    else found.push([label])
  }
  return found.map(run => ({ text: run.length === 1 ? run[0]! : `${run[0]}-${numberOf(run.at(-1)!)}`, labels: run }))
}
