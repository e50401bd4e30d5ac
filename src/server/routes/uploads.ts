import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { OnrecordError } from '../../report/error.ts'
import { inputOf, jobsIn, jobsOf } from '../../work/inputs.ts'
import { type Job, type Outcome, problemOf } from '../../work/job.ts'
import { logged } from '../admitted.ts'
import { json, problems } from '../answers.ts'
import { sentSchema, uploadedSchema, uploadSchema } from '../schemas.ts'
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

type Asked = z.infer<typeof uploadSchema>
type Uploaded = z.infer<typeof uploadedSchema>

const samples = createRoute({
  method: 'get',
  path: '/api/samples',
  summary: 'Invented reports to begin with, as they can be sent to be added',
  responses: { 200: json(z.array(sentSchema), 'Name and bytes.') },
})

/** Adding reports from the page. A report that cannot be read is told, and the others are added. */
export function uploadRoutes(app: OpenAPIHono, served: Served): void {
  app.openapi(samples, c => {
    const sent = served.samples.map(({ name, bytes }) => ({ name, content: Buffer.from(bytes).toString('base64') }))
    return c.json(sent, 200)
  })
  app.openapi(upload, async c => {
    const asked = c.req.valid('json')
    if (asked.addresses.length > 0 && !served.fetcher)
      throw new OnrecordError('bad-request', 'this server fetches nothing', 'Add it with onrecord add.')
    await logged(c, served, 'reports-added', sourcesOf(asked))
    return streamSSE(c, async stream => {
      let done = 0
      const named = asked.reports.length + asked.addresses.length
      for await (const job of jobsAsked(served, asked)) {
        // Whoever closes the page stops adding; what was added stays.
        if (stream.aborted) return
        const came = await addOne(served, job)
        done++
        // A feed or an archive is one source and many reports.
        const uploaded: Uploaded = { name: job.from, done, of: Math.max(named, done), ...came }
        await stream.writeSSE({ event: 'report', data: JSON.stringify(uploaded) })
      }
    })
  })
}

/** What was sent to be added, for the log: addresses, and how many files. */
const sourcesOf = ({ reports, addresses }: Asked): string =>
  [...(reports.length > 0 ? [`${reports.length} files`] : []), ...addresses].join(' ').slice(0, 2000)

/** Of one archive that is sent, unpacked: the page waits for it. */
const archive = { entries: 20_000, unpacked: 1e9 }

/** Files as they were sent, archives opened, then what the addresses lead to. */
async function* jobsAsked({ file, fetcher }: Served, { reports, addresses, date }: Asked): AsyncGenerator<Job> {
  const defaults = { date, ledger: file ?? undefined }
  for (const { name, content } of reports) {
    yield* jobsIn({ name, bytes: new Uint8Array(Buffer.from(content, 'base64')) }, defaults, archive)
  }
  if (!fetcher || addresses.length === 0) return
  const inputs = await Promise.all(addresses.map(inputOf))
  for await (const jobs of jobsOf(inputs, defaults, { fetcher }, () => {})) yield* jobs
}

async function addOne(served: Served, job: Job): Promise<Pick<Uploaded, 'added' | 'problem'>> {
  try {
    const [outcome] = await served.read([job])
    return await written(served, job.from, outcome!)
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
