import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { z } from 'zod'
import { type Outcome, problemOf } from '../../work/job.ts'
import { problems } from '../answers.ts'
import { uploadedSchema, uploadSchema } from '../schemas.ts'
import type { Served } from '../served.ts'

const upload = createRoute({
  method: 'post',
  path: '/api/reports',
  summary: 'Reads reports and adds them to the ledger, one after the other',
  request: { body: { required: true, content: { 'application/json': { schema: uploadSchema } } } },
  responses: {
    200: {
      description: 'A server-sent event named `report` for each, as soon as it is read, in order.',
      content: { 'text/event-stream': { schema: uploadedSchema } },
    },
    ...problems,
  },
})

type Given = z.infer<typeof uploadSchema>['reports'][number]
type Uploaded = z.infer<typeof uploadedSchema>

/** Adding reports from the page. A report that cannot be read is told, and the others are added. */
export function uploadRoutes(app: OpenAPIHono, served: Served): void {
  app.openapi(upload, c => {
    const { reports, date } = c.req.valid('json')
    return streamSSE(c, async stream => {
      for (const [i, given] of reports.entries()) {
        // Whoever closes the page stops adding; what was added stays.
        if (stream.aborted) return
        const came = await addOne(served, given, date)
        const uploaded: Uploaded = { name: given.name, done: i + 1, of: reports.length, ...came }
        await stream.writeSSE({ event: 'report', data: JSON.stringify(uploaded) })
      }
    })
  })
}

async function addOne(
  served: Served,
  { name, content }: Given,
  date: string | undefined,
): Promise<Pick<Uploaded, 'added' | 'problem'>> {
  const bytes = new Uint8Array(Buffer.from(content, 'base64'))
  const defaults = { date, ledger: served.file ?? undefined }
  const job = { kind: 'whole', from: name, bytes, origin: { name }, capture: null, defaults } as const
  try {
    const [outcome] = await served.read([job])
    return await written(served, name, outcome!)
  } catch (error) {
    return { added: null, problem: problemOf(error) }
  }
}

async function written(
  { ledger, now }: Served,
  from: string,
  outcome: Outcome,
): Promise<Pick<Uploaded, 'added' | 'problem'>> {
  if (outcome.problem) return { added: null, problem: outcome.problem }
  if (!outcome.prepared) return { added: { id: null, outcome: 'same', records: 0 }, problem: null }
  const { prepared, engine } = outcome
  const [added] = await ledger.addPrepared([{ prepared, made: { engine, at: now(), from } }])
  return { added: { ...added!, records: prepared.records }, problem: null }
}
