import { EventSourceParserStream } from 'eventsource-parser/stream'
import { problemIn } from '../state/api.ts'

/** What came of one file, as the server tells it. */
export interface Uploaded {
  readonly name: string
  readonly done: number
  readonly of: number
  readonly added: {
    readonly id: string | null
    readonly outcome: 'added' | 'new-version' | 'reread' | 'same'
    readonly records: number
  } | null
  readonly problem: { readonly message: string; readonly advice: string } | null
}

/** Sends files to be read and tells of each as soon as it is. Throws a `Problem`. */
export async function upload(files: readonly File[], date: string, tell: (uploaded: Uploaded) => void): Promise<void> {
  const reports = await Promise.all(files.map(async file => ({ name: file.name, content: await base64(file) })))
  const sent = fetch('/api/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reports, ...(date === '' ? {} : { date }) }),
  })
  const answer = await sent.catch(() => null)
  if (!answer?.ok || !answer.body) throw await problemIn(answer)
  const events = answer.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
  const reader = events.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read())
    tell(JSON.parse(next.value.data) as Uploaded)
}

const base64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve((reader.result as string).replace(/^data:[^,]*,?/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
