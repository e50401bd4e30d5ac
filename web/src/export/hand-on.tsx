import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { reportColumns } from '../../../src/view/found.ts'
import { columnsOf } from '../ask/columns.tsx'
import { kindOf } from '../ask/kinds.ts'
import type { Tab } from '../state/address.ts'
import { useAsked } from '../state/asked.ts'
import { route } from '../state/route.ts'
import { words } from '../words.ts'

interface Format {
  readonly name: string
  readonly title: string
  readonly omits: string | null
  readonly binary: boolean
}

interface Found {
  readonly tab: Tab
  /** What the list asks. */
  readonly q: string
}

const addressOf = (path: string, query: Readonly<Record<string, string>>): string =>
  `/api/${path}?${new URLSearchParams(query)}`

/** What a list shows; actors and places have no more than that. */
function titlesOf(tab: Tab): string[] {
  const kind = kindOf(tab)
  const columns = kind ? columnsOf(kind) : tab === 'reports' ? reportColumns : []
  return columns.map(c => c.title)
}

/** The list as a table, and everything that was found in any format. */
export function HandOn({ tab, q, children }: Found & { children?: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, set] = useState(false)
  const columns = titlesOf(tab).join('|')
  const seen = columns ? { columns, order: route.value.order } : null
  const begin = (): void => {
    set(true)
    dialog.current?.showModal()
  }
  return (
    <div class="hand-on">
      {children}
      <a href={addressOf('list', { list: tab, q, ...seen })} download={`${tab}.csv`}>
        {words.csv}
      </a>
      {seen && (
        <a href={addressOf('list', { list: tab, q })} download={`${tab}.csv`}>
          {words.csvWhole}
        </a>
      )}
      <button type="button" onClick={begin}>
        {words.exportAs}
      </button>
      <dialog ref={dialog} class="help exporting" aria-labelledby="export-title" onClose={() => set(false)}>
        <h2 id="export-title">{words.exportTitle}</h2>
        {open && <Formats q={q} />}
        <form method="dialog">
          <button type="submit">{words.close}</button>
        </form>
      </dialog>
    </div>
  )
}

function Formats({ q }: { q: string }) {
  const { value } = useAsked<Format[]>('formats', {})
  const [name, choose] = useState('events.csv')
  const [mask, hide] = useState(false)
  const format = value?.find(f => f.name === name)
  const query = { q, as: name, mask: String(mask) }
  return (
    <>
      <p>{words.exportHint}</p>
      <label>
        {words.format}
        <select value={name} onChange={e => choose(e.currentTarget.value)}>
          {(value ?? []).map(f => (
            <option key={f.name} value={f.name}>
              {f.name}: {f.title}
            </option>
          ))}
        </select>
      </label>
      {format?.omits && <p class="soft">{words.leavesOut(format.omits)}</p>}
      <label class="check">
        <input type="checkbox" checked={mask} onChange={e => hide(e.currentTarget.checked)} /> {words.mask}
      </label>
      {format && !format.binary && <Preview query={query} />}
      <p class="acts">
        <a class="go" href={addressOf('export', query)} download>
          {words.download}
        </a>
        <a href={addressOf('export', { ...query, as: 'dossier', show: 'true' })} target="_blank" rel="noopener">
          {words.dossier}
        </a>
      </p>
    </>
  )
}

const previewLength = 4000

/** The beginning of what the first reports give. */
function Preview({ query }: { query: Readonly<Record<string, string>> }) {
  const [text, set] = useState('')
  const address = addressOf('export', { ...query, reports: '2' })
  useEffect(() => {
    const wanted = new AbortController()
    fetch(address, { signal: wanted.signal })
      .then(answer => answer.text())
      .then(
        all => set(all.replace(/^\ufeff/, '').slice(0, previewLength)),
        () => {},
      )
    return () => wanted.abort()
  }, [address])
  return (
    <textarea class="preview" aria-label={words.preview} readOnly rows={9} wrap="off" value={text || words.loading} />
  )
}
