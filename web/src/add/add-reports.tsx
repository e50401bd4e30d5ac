import { useRef, useState } from 'preact/hooks'
import { additions } from '../state/additions.ts'
import { addressOf } from '../state/address.ts'
import { problemOf } from '../state/api.ts'
import { route } from '../state/route.ts'
import { mayDecide } from '../state/session.ts'
import { words } from '../words.ts'
import { type Given, type Uploaded, upload } from './upload.ts'

/** A button and its dialog: files, pasted text and addresses are read by the server, and each report is told of. */
export function AddReports() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [uploads, setUploads] = useState<readonly Uploaded[]>([])
  const [problem, setProblem] = useState('')
  const [date, setDate] = useState('')

  const add = async (given: Given): Promise<void> => {
    setUploads([])
    setProblem('')
    await upload(given, date, uploaded => setUploads(all => [...all, uploaded])).catch(thrown => {
      const { message, advice } = problemOf(thrown)
      setProblem(`${message}. ${advice}`)
    })
    additions.value++
  }
  const addFiles = async (files: FileList | null | undefined): Promise<void> => {
    if (files?.length) await add({ files: [...files] })
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    addFiles(event.dataTransfer?.files)
  }
  const last = uploads.at(-1)
  if (!mayDecide.value) return null
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {words.add}
      </button>
      <dialog
        ref={dialog}
        class="help adding"
        aria-labelledby="adding-title"
        onDragOver={event => event.preventDefault()}
        onDrop={onDrop}
      >
        <h2 id="adding-title">{words.add}</h2>
        <p>{words.addHint}</p>
        <label>
          {words.chooseFiles}
          <input
            type="file"
            multiple
            onChange={event => {
              const input = event.currentTarget
              addFiles(input.files).then(() => {
                input.value = ''
              })
            }}
          />
        </label>
        <Paste add={text => add({ files: [new File([text], words.pastedName)] })} />
        <Fetch add={address => add({ addresses: [address] })} />
        <label>
          {words.addDate}
          <input type="date" value={date} onInput={event => setDate(event.currentTarget.value)} />
        </label>
        <p role="status">{problem || (last ? words.addedSoFar(last.done, last.of) : '')}</p>
        <ol class="uploads">
          {uploads.map(uploaded => (
            <UploadedFile key={uploaded.done} uploaded={uploaded} leave={() => dialog.current?.close()} />
          ))}
        </ol>
        <form method="dialog">
          <button type="submit">{words.close}</button>
        </form>
      </dialog>
    </>
  )
}

function Paste({ add }: { add(text: string): Promise<void> }) {
  const [text, set] = useState('')
  const submit = (event: Event): void => {
    event.preventDefault()
    if (text.trim() !== '') add(text).then(() => set(''))
  }
  return (
    <form class="paste" onSubmit={submit}>
      <label>
        {words.paste}
        <textarea dir="auto" rows={4} value={text} onInput={event => set(event.currentTarget.value)} />
      </label>
      <button type="submit" disabled={text.trim() === ''}>
        {words.addText}
      </button>
    </form>
  )
}

/** The only place from which the server asks another one. */
function Fetch({ add }: { add(address: string): Promise<void> }) {
  const [address, set] = useState('')
  const submit = (event: Event): void => {
    event.preventDefault()
    add(address.trim()).then(() => set(''))
  }
  return (
    <form class="paste" onSubmit={submit}>
      <label>
        {words.fetch}
        <input
          type="url"
          required
          pattern="https?://.+"
          placeholder="https://"
          value={address}
          onInput={event => set(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={address.trim() === ''}>
        {words.fetchIt}
      </button>
    </form>
  )
}

function UploadedFile({ uploaded, leave }: { uploaded: Uploaded; leave: () => void }) {
  const { name, added, problem } = uploaded
  const outcome = added ? words.outcomes[added.outcome](added.records) : `${problem?.message}. ${problem?.advice}`
  return (
    <li>
      {added?.id ? (
        <a href={addressOf({ ...route.value, report: added.id, record: null })} onClick={leave}>
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}{' '}
      <small>{outcome}</small>
    </li>
  )
}
