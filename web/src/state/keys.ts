/** A key and what it does, for the table that `?` shows and for the one place that listens. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
  readonly where: 'everywhere' | 'list' | 'report'
}

/** Every key of the desk. */
export const shortcuts = {
  search: { keys: ['/'], does: 'go to the search', where: 'everywhere' },
  help: { keys: ['?'], does: 'show the keys', where: 'everywhere' },
  next: { keys: ['j'], does: 'next row or record', where: 'everywhere' },
  previous: { keys: ['k'], does: 'previous row or record', where: 'everywhere' },
  nextRow: { keys: ['ArrowDown'], does: 'next row; in a report, scroll', where: 'list' },
  previousRow: { keys: ['ArrowUp'], does: 'previous row; in a report, scroll', where: 'list' },
  choose: { keys: ['s'], does: 'choose the row, to judge several together', where: 'list' },
  chooseThrough: { keys: ['S'], does: 'choose all rows from the last chosen one', where: 'list' },
  chooseAlong: { keys: ['Shift ↓', 'Shift ↑'], does: 'choose row by row, or let go again', where: 'list' },
  nextResult: { keys: ['n'], does: 'next result of the list', where: 'report' },
  previousResult: { keys: ['p'], does: 'previous result of the list', where: 'report' },
  back: { keys: ['Escape'], does: 'let go of the record, then back to the list', where: 'report' },
  accept: { keys: ['a'], does: 'accept the record and go on', where: 'report' },
  reject: { keys: ['x'], does: 'reject the record and go on', where: 'report' },
  unsure: { keys: ['u'], does: 'unsure about the record, go on', where: 'report' },
  nextOpen: { keys: ['o'], does: 'next record that is not judged, here or in the next report', where: 'report' },
  edit: { keys: ['e'], does: 'correct the record', where: 'report' },
  add: { keys: ['i'], does: 'add a record of the selected words', where: 'report' },
  undo: { keys: ['z'], does: 'take the last decision back', where: 'report' },
  redo: { keys: ['Z'], does: 'decide again what was taken back', where: 'report' },
} as const satisfies Record<string, Shortcut>

export type Act = keyof typeof shortcuts

/** Whether somebody types into a field: then no key is a shortcut. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

/** What a key asks for; null where it is none of the table, is held with a modifier or is typed into a field. */
export function actOf(event: KeyboardEvent): Act | null {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return null
  const acts = Object.keys(shortcuts) as Act[]
  return acts.find(act => (shortcuts[act].keys as readonly string[]).includes(event.key)) ?? null
}
