import { useRef, useState } from 'preact/hooks'
import type { SideBySide, SideMatter, Telling } from '../../../src/view/side-by-side.ts'
import { mayDecide } from '../state/session.ts'
import { words } from '../words.ts'
import type { Linking } from './linking.ts'

/** Says that a telling answers another question than the first one. */
export function Split({ first, telling, linking }: { first: string; telling: Telling; linking: Linking }) {
  return (
    <Act name={words.notTheSame}>
      <Because send={reason => linking.link('apart', first, telling.ref, reason)} />
    </Act>
  )
}

interface MergeProps {
  readonly matter: SideMatter
  readonly whole: SideBySide
  readonly linking: Linking
}

/** Says that what is told elsewhere answers the same question. */
export function Merge({ matter, whole, linking }: MergeProps) {
  const { kind, id } = matter
  if (!whole.matters.some(m => m.kind === kind && m.id !== id) && !whole.single.some(s => s.kind === kind)) return null
  return (
    <Act name={words.mergeWith}>
      <Others matter={matter} whole={whole} linking={linking} />
    </Act>
  )
}

function Others({ matter, whole, linking }: MergeProps) {
  const others = othersOf(matter, whole)
  const [other, choose] = useState('')
  const known = others.some(o => o.ref === other) ? other : others[0]!.ref
  return (
    <>
      <select aria-label={words.mergeWith} value={known} onChange={e => choose(e.currentTarget.value)}>
        {others.map(({ ref, label }) => (
          <option key={ref} value={ref}>
            {label}
          </option>
        ))}
      </select>
      <Because send={reason => linking.link('same', matter.tellings[0]!.ref, known, reason)} />
    </>
  )
}

const othersOf = ({ kind, id }: SideMatter, { matters, single }: SideBySide) => [
  ...matters
    .filter(m => m.kind === kind && m.id !== id)
    .map(m => ({ ref: m.tellings[0]!.ref, label: `${m.question} (${words.countOf(m.reports, m.origins)})` })),
  ...single.filter(s => s.kind === kind).map(s => ({ ref: s.ref, label: `${s.question}: ${s.words} (R${s.at + 1})` })),
]

/** Something that can be done, shut until somebody wants it; made only then, for there may be hundreds on a page. */
function Act({ name, children }: { name: string; children: preact.ComponentChildren }) {
  const [open, set] = useState(false)
  if (!mayDecide.value) return null
  return (
    <details class="act" onToggle={e => set(e.currentTarget.open)}>
      <summary>{name}</summary>
      {open && children}
    </details>
  )
}

function Because({ send }: { send(reason: string): void }) {
  const [reason, set] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: Event): void => {
    event.preventDefault()
    send(reason.trim())
    set('')
    form.current?.closest('details')?.removeAttribute('open')
  }
  return (
    <form ref={form} onSubmit={submit}>
      <input
        type="text"
        dir="auto"
        maxLength={2000}
        aria-label={words.because}
        placeholder={words.because}
        value={reason}
        onInput={e => set(e.currentTarget.value)}
      />
      <button type="submit">{words.writeDown}</button>
    </form>
  )
}
