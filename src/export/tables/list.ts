import type { RecordKind } from '../export.ts'
import type { Table } from '../table/table.ts'
import { eventsTable } from './events.ts'
import { figuresTable } from './figures.ts'
import { actorsTable, placesTable } from './names.ts'
import { reportsTable } from './reports.ts'
import { statementsTable } from './statements.ts'

interface NamedTable {
  readonly name: string
  readonly title: string
  readonly kinds: readonly RecordKind[]
  readonly table: Table
}

/** The tables in plain words, each of which is written as CSV and as Parquet. */
export const tables: readonly NamedTable[] = [
  { name: 'statements', title: 'who said what', kinds: ['statement'], table: statementsTable },
  { name: 'figures', title: 'how many, as claimed', kinds: ['figure'], table: figuresTable },
  { name: 'events', title: 'what somebody did to somebody', kinds: ['event'], table: eventsTable },
  { name: 'actors', title: 'who acts or speaks', kinds: [], table: actorsTable },
  { name: 'places', title: 'places named', kinds: [], table: placesTable },
  { name: 'reports', title: 'the reports, with their texts', kinds: [], table: reportsTable },
]
