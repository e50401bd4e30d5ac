import type { ReportHead } from './ledger.ts'
import type { ReportRow } from './tables.ts'

/** The columns of `report` that a list shows. */
export const headColumns = [
  'id',
  'own_id',
  'url',
  'title',
  'outlet',
  'agency',
  'published',
  'language',
  'added',
] as const

export const headOf = (row: Pick<ReportRow, (typeof headColumns)[number]>): ReportHead => ({
  id: row.id,
  ownId: row.own_id,
  url: row.url,
  title: row.title,
  outlet: row.outlet,
  agency: row.agency,
  published: row.published,
  language: row.language,
  added: row.added,
})
