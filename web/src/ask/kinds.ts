import type { OnrecordRecord } from '../../../src/record/reading.ts'
import type { Tab } from '../state/address.ts'

export type Kind = OnrecordRecord['kind']

const kinds: Readonly<Partial<Record<Tab, Kind>>> = { statements: 'statement', events: 'event', figures: 'figure' }

/** The kind of record that a tab lists; null for reports, actors and places. */
export const kindOf = (tab: Tab): Kind | null => kinds[tab] ?? null
