import { useRef, useState } from 'preact/hooks'
import type { Entry, Records } from '../../../src/ledger/ledger.ts'
import type { Verdict } from '../../../src/ledger/people.ts'
import { additions } from '../state/additions.ts'
import { useAsked } from '../state/asked.ts'
import { standingOf } from '../state/decided.ts'
import { mayDecide } from '../state/session.ts'
import { words } from '../words.ts'
import { type Decided, type Decision, decideAll } from './decide-all.ts'
import { picked, pickNone } from './picked.ts'

/** More than so many are not decided at once: nobody has looked at them. */
const most = 500
const shown = 12
const verdicts = ['accepted', 'rejected', 'unsure', 'none'] as const

/** A verdict for all that the list shows, after a look at it, and the way back. */
export function Bulk({ q, many }: { q: string; many: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, set] = useState(false)
  const chosen = [...picked.value.values()]
  const written = useRef(false)
  const write = (is: boolean): void => {
    written.current = is
  }
  const close = (): void => {
    set(false)
    if (written.current) pickNone()
    write(false)
  }
  if (!mayDecide.value) return null
  return (
    <>
      {chosen.length > 0 && (
        <button type="button" class="quiet" onClick={pickNone}>
          {words.chooseNone}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          set(true)
          dialog.current?.showModal()
        }}
      >
        {chosen.length > 0 ? words.judgeChosen(chosen.length) : words.judgeAll}
      </button>
      <dialog ref={dialog} class="help bulk" aria-labelledby="bulk-title" onClose={close}>
        <h2 id="bulk-title">{words.judgeAllTitle}</h2>
        {open &&
          (chosen.length > 0 ? (
            <Deciding found={chosen} more={false} many={many} written={write} />
          ) : (
            <All q={q} many={many} written={write} />
          ))}
        <form method="dialog">
          <button type="submit">{words.close}</button>
        </form>
      </dialog>
    </>
  )
}

/** All that the search finds, as far as anybody can look at it. */
function All({ q, ...rest }: Pick<DecidingProps, 'many' | 'written'> & { readonly q: string }) {
  const { value } = useAsked<Records>('records', { q, limit: String(most) })
  if (!value) return <p>{words.loading}</p>
  return <Deciding found={value.entries} more={value.next !== null} {...rest} />
}

interface DecidingProps {
  readonly found: readonly Entry[]
  /** Whether the search finds more. */
  readonly more: boolean
  readonly many: string
  /** Told whether the verdicts stand. */
  written(stand: boolean): void
}

function Deciding({ found, more, many, written }: DecidingProps) {
  const [verdict, choose] = useState<Verdict>('accepted')
  const [reason, say] = useState('')
  const [said, tell] = useState('')
  const [done, note] = useState<readonly Decision[]>([])
  // What somebody corrected by hand stays as it is.
  const entries = found.map(e => ({ ...e, ...standingOf(e) })).filter(e => e.judged !== 'corrected')
  const end = ({ problem, left, written }: Decided, said: string): void => {
    if (problem) tell(`${problem.message}. ${problem.advice}`)
    else tell(left > 0 ? words.leftToOthers(written.length, left) : said)
    additions.value++
  }
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const was = new Map(entries.map(({ ref, judged }) => [ref, judged]))
    const decisions = entries.map(({ ref, last }) => ({ record: ref, verdict, last }))
    const all = await decideAll(decisions, reason.trim(), n => tell(words.decidedSoFar(n, decisions.length)))
    note(all.written.map(last => ({ record: last.record, verdict: was.get(last.record)!, last })))
    written(true)
    end(all, words.decidedSoFar(all.written.length, decisions.length))
  }
  const undo = async (): Promise<void> => {
    const back = await decideAll(done, '', () => {})
    note([])
    written(false)
    end(back, words.takenBack)
  }
  const already = entries.filter(e => e.judged !== 'none').length
  return (
    <form onSubmit={submit}>
      <p>
        {words.willDecide(entries.length, many)} {more && words.onlyFirst(most)}{' '}
        {already > 0 && words.alreadyJudged(already)}{' '}
        {entries.length < found.length && words.correctedStay(found.length - entries.length)}
      </p>
      <ol class="preview-list">
        {entries.slice(0, shown).map(({ ref, words: own, report }) => (
          <li key={ref} dir="auto">
            {own} <small>{[report.outlet, report.published?.slice(0, 10)].filter(Boolean).join(', ')}</small>
          </li>
        ))}
        {entries.length > shown && <li class="soft">{words.andMore(entries.length - shown)}</li>}
      </ol>
      <label>
        {words.verdict}
        <select value={verdict} onChange={e => choose(e.currentTarget.value as Verdict)}>
          {verdicts.map(v => (
            <option key={v} value={v}>
              {words.verdicts[v]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.because}
        <input type="text" dir="auto" maxLength={2000} value={reason} onInput={e => say(e.currentTarget.value)} />
      </label>
      <p class="acts">
        <button type="submit" disabled={entries.length === 0 || done.length > 0}>
          {words.writeDown}
        </button>
        {done.length > 0 && (
          <button type="button" onClick={undo}>
            {words.undo}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
    </form>
  )
}
