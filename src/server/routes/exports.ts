import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import { z } from 'zod'
import { recordsCsv, reportsCsv, seenRecordsCsv, seenReportsCsv, talliesCsv } from '../../engine/list-csv.ts'
import { storedExport } from '../../engine/stored-export.ts'
import type { Chunk, Exportable } from '../../export/export.ts'
import { exportNamed, exports } from '../../export/list.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { OnrecordError } from '../../report/error.ts'
import type { Search } from '../../view/search/search.ts'
import { prepared } from '../../work/prepared.ts'
import { logged } from '../admitted.ts'
import { json, problems, searchOf } from '../answers.ts'
import { exportAskedSchema, formatSchema, listAskedSchema } from '../schemas.ts'
import type { Served } from '../served.ts'

/** Analysing every report again would keep the desk waiting: these are for the command. */
const offered = exports.filter(format => !format.needsDocument)

const formats = createRoute({
  method: 'get',
  path: '/api/formats',
  summary: 'Formats into which can be exported',
  responses: { 200: json(z.array(formatSchema), 'In the order in which they are offered.') },
})

const file = (description: string) => ({
  description,
  content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
})

const exported = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'The reports of which a record answers a search, with all that is on record in them, as people left it',
  request: { query: exportAskedSchema },
  responses: { 200: file('The file.'), ...problems },
})

const list = createRoute({
  method: 'get',
  path: '/api/list',
  summary: 'A list of the desk as a table for spreadsheets: what answers the search, and nothing else',
  request: { query: listAskedSchema },
  responses: { 200: file('CSV.'), ...problems },
})

/** Handing on what was found. Everything is sent as it is made: a ledger may be larger than the memory. */
export function exportRoutes(app: OpenAPIHono, served: Served): void {
  const { ledger } = served
  app.openapi(formats, c =>
    c.json(
      offered.map(({ name, title, omits, binary = false }) => ({ name, title, omits, binary })),
      200,
    ),
  )
  app.openapi(exported, async c => {
    const { q, as, mask, reports, show } = c.req.valid('query')
    const format = exportNamed(as)
    if (!format || !offered.includes(format))
      throw new OnrecordError('bad-request', `there is no format “${as}”`, 'See /api/formats.')
    const found = first(storedExport(ledger, searchOf(served, q), format), reports ?? Number.POSITIVE_INFINITY)
    await logged(c, served, 'exported', `${as}: ${q}`)
    const chunks = format.write(prepared(found, format, { mask }))
    return send(c, chunks, { name: `onrecord.${format.extension}`, type: format.mediaType, show })
  })
  app.openapi(list, async c => {
    const asked = c.req.valid('query')
    const { list: name } = asked
    await logged(c, served, 'exported', `list of ${name}: ${asked.q}`)
    const chunks = await listCsv(ledger, asked, searchOf(served, asked.q))
    return send(c, chunks, { name: `${name}.csv`, type: 'text/csv', show: false })
  })
}

async function* first(found: AsyncIterable<Exportable>, most: number): AsyncGenerator<Exportable> {
  let left = most
  for await (const readable of found) {
    if (left-- <= 0) return
    yield readable
  }
}

type ListAsked = z.infer<typeof listAskedSchema>

const kindOf = { statements: 'statement', events: 'event', figures: 'figure' } as const

const everything = { top: Number.MAX_SAFE_INTEGER, most: Number.POSITIVE_INFINITY }

async function listCsv(
  ledger: Ledger,
  { list, columns, order }: ListAsked,
  search: Search,
): Promise<AsyncIterable<Chunk>> {
  const seen = columns === undefined ? null : { search, columns: columns.split('|'), order }
  if (list === 'reports') return seen ? seenReportsCsv(ledger, seen) : reportsCsv(ledger.decided(search))
  if (list === 'actors' || list === 'places') {
    const by = list === 'actors' ? 'actor' : 'place'
    const { values } = await ledger.tally(search, by, everything)
    return talliesCsv(
      by,
      values.filter(v => v.value !== null),
    )
  }
  const kind = kindOf[list]
  return seen ? seenRecordsCsv(ledger, kind, seen) : recordsCsv(kind, ledger.decided(search))
}

interface FileAnswer {
  readonly name: string
  readonly type: string
  /** In the page instead of as a file. */
  readonly show: boolean
}

function send(c: Context, chunks: AsyncIterable<Chunk>, { name, type, show }: FileAnswer) {
  const text = /^text\/|json/.test(type)
  c.header('Content-Type', text ? `${type}; charset=utf-8` : type)
  c.header('Content-Disposition', show ? 'inline' : `attachment; filename="${name}"`)
  return stream(
    c,
    async out => {
      for await (const chunk of chunks) {
        if (out.aborted) return
        await out.write(chunk)
      }
    },
    // The head is sent: all that can be done is to break off.
    async (_, out) => out.abort(),
  )
}
