import { useRef, useState } from 'preact/hooks'
import { additions } from '../state/additions.ts'
import { addressOf } from '../state/address.ts'
import { problemOf } from '../state/api.ts'
import { route } from '../state/route.ts'
import { words } from '../words.ts'
import { type Uploaded, upload } from './upload.ts'

/** A button and its dialog: files are chosen or dropped, read by the server, and each is told of. */
export function AddReports() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [uploads, setUploads] = useState<readonly Uploaded[]>([])
  const [problem, setProblem] = useState('')
  const [date, setDate] = useState('')

  const add = async (files: FileList | null | undefined): Promise<void> => {
    if (!files?.length) return
    setUploads([])
    setProblem('')
    await upload([...files], date, uploaded => setUploads(all => [...all, uploaded])).catch(thrown => {
      const { message, advice } = problemOf(thrown)
      setProblem(`${message}. ${advice}`)
    })
    additions.value++
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    add(event.dataTransfer?.files)
  }
  const last = uploads.at(-1)
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
              add(input.files).then(() => {
                input.value = ''
              })
            }}
          />
        </label>
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
