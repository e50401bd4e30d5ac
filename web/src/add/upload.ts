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

/** What is to be read: files, and addresses that the server is to fetch. */
export interface Given {
  readonly files?: readonly File[]
  /** Files that came from the server as it takes them. */
  readonly sent?: readonly { readonly name: string; readonly content: string }[]
  readonly addresses?: readonly string[]
}

/** Sends files and addresses to be read and tells of each report as soon as it is. Throws a `Problem`. */
export async function upload(
  { files = [], sent: ready = [], addresses = [] }: Given,
  date: string,
  tell: (uploaded: Uploaded) => void,
): Promise<void> {
  const own = await Promise.all(files.map(async file => ({ name: file.name, content: await base64(file) })))
  const reports = [...ready, ...own]
  const sent = fetch('/api/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reports, addresses, ...(date === '' ? {} : { date }) }),
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
