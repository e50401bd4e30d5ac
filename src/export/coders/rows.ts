import type { Event } from '../../record/event.ts'
import type { Figure } from '../../record/figure.ts'
import type { Reading } from '../../record/reading.ts'
import { evidenceColumns } from '../evidence.ts'
import { type Facts, type Row, rowsOf } from '../facts.ts'
import { type Column, type Table, tableOf } from '../table/table.ts'

/** What is said to have happened: coders' tables hold nothing that is denied, planned or only possible if. */
export const happened = (reading: Reading): Row<Event>[] =>
  rowsOf(reading, 'event').filter(({ record }) => record.status === 'asserted')

/** A coder's table as it is, and the same with columns of ours behind it that lead to the sentence. */
export interface CoderTable {
  readonly exact: Table
  readonly withEvidence: Table
}

export const coderTable = (
  columns: readonly Column<Row<Event>>[],
  rows: (reading: Reading) => Row<Event>[],
): CoderTable => ({
  exact: tableOf(columns, rows),
  withEvidence: tableOf([...columns, ...evidenceColumns('onrecord_')], rows),
})

const size = ({ quantity: { low, point, high } }: Figure): number => point ?? low ?? high ?? 0

/** Of several figures on one event the largest: the others count its parts ("nine, two of them children"). */
export function tollOf(facts: Facts, ids: readonly string[]): Figure | null {
  const figures = ids.map(id => facts.record(id)).filter(r => r?.kind === 'figure')
  return figures.reduce<Figure | null>((most, f) => (most === null || size(f) > size(most) ? f : most), null)
}

const civilian =
  /\b(?:civilians?|villagers?|residents?|bystanders?|passers-?by|shoppers?|worshipp?ers?|pupils?|students?|teachers?|journalists?|reporters?|doctors?|nurses?|aid workers?|farmers?|traders?|passengers?|children|child|women|woman|girls?|boys?|famil(?:y|ies)|refugees?)\b/i

/** Whether those to whom it was done are called civilians, or by a word that soldiers are not called by. */
export const hitsCivilians = ({ facts, record }: Row<Event>): boolean =>
  record.recipients.some(party => civilian.test(facts.words(party.span)))

/** Whether both sides are known to be armed: an armed group or a state's forces on either. */
export function bothArmed({ facts, record }: Row<Event>): boolean {
  const armed = (parties: Event['actors']): boolean =>
    parties.some(p => facts.actor(p.actor)?.kind === 'armed-group' || forces.test(facts.words(p.span)))
  return armed(record.actors) && armed(record.recipients)
}

const forces =
  /\b(?:soldiers?|troops|army|navy|air force|forces|fighters?|militants?|insurgents?|rebels?|gunmen|militia(?:men|s)?|guerrillas?|battalions?|brigades?)\b/i
