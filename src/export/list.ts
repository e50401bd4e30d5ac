import { annotationsExport } from './annotations.ts'
import { bibtexExport, cslExport } from './citation.ts'
import { acledTable } from './coders/acled.ts'
import { gdeltEvents, gdeltMentions } from './coders/gdelt.ts'
import { gedTable } from './coders/ged.ts'
import { polecatTable } from './coders/polecat.ts'
import type { CoderTable } from './coders/rows.ts'
import { conlluExport } from './conllu.ts'
import { dossierExport } from './dossier/dossier.ts'
import type { Export } from './export.ts'
import { ftmExport } from './follow-the-money.ts'
import { geojsonExport } from './geojson.ts'
import { goldExport } from './gold.ts'
import { markdownExport } from './markdown.ts'
import { ploverExport } from './plover.ts'
import { readingsExport } from './readings.ts'
import { type CsvStyle, plainCsv, spreadsheet, tabbed, writeCsv } from './table/csv.ts'
import { writeParquet } from './table/parquet.ts'
import { tables } from './tables/list.ts'

const csvExports = tables.map(
  ({ name, title, kinds, table }): Export => ({
    name: `${name}.csv`,
    title: `${title}, as CSV`,
    extension: 'csv',
    mediaType: 'text/csv',
    kinds,
    omits: 'what stands in the other tables',
    write: readings => writeCsv(table, spreadsheet, readings),
  }),
)

const parquetExports = tables.map(
  ({ name, title, kinds, table }): Export => ({
    name: `${name}.parquet`,
    title: `${title}, as Parquet`,
    extension: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    kinds,
    omits: 'what stands in the other tables',
    binary: true,
    write: readings => writeParquet(table, readings),
  }),
)

const coders = (name: string, title: string, omits: string, table: CoderTable, style: CsvStyle): Export => ({
  name,
  title,
  extension: style.separator === ',' ? 'csv' : 'tsv',
  mediaType: style.separator === ',' ? 'text/csv' : 'text/tab-separated-values',
  kinds: ['event'],
  omits,
  write: (readings, options = {}) => writeCsv(options.evidence ? table.withEvidence : table.exact, style, readings),
})

const notDone = 'statements, figures by themselves, and events that are denied, planned or hypothetical'
/** GDELT's files have no line of names. */
const headless: CsvStyle = { ...tabbed, header: false }

const coderExports = [
  coders(
    'acled',
    'events in ACLED’s 31 columns',
    `${notDone}; events that ACLED does not record`,
    acledTable,
    plainCsv,
  ),
  coders('ged', 'deadly events in UCDP GED’s 49 columns', `${notDone}; events without deaths`, gedTable, plainCsv),
  coders('polecat', 'events in POLECAT’s 40 columns', notDone, polecatTable, tabbed),
  coders('gdelt-events', 'events in GDELT’s 61 columns, without header', notDone, gdeltEvents, headless),
  coders('gdelt-mentions', 'their mentions in GDELT’s 16 columns, without header', notDone, gdeltMentions, headless),
]

/** Every format, in the order of the help. */
export const exports: readonly Export[] = [
  ...csvExports,
  ...parquetExports,
  ...coderExports,
  ploverExport,
  readingsExport,
  geojsonExport,
  annotationsExport,
  goldExport,
  ftmExport,
  conlluExport,
  dossierExport,
  markdownExport,
  bibtexExport,
  cslExport,
]

export const exportNamed = (name: string): Export | undefined => exports.find(e => e.name === name)
