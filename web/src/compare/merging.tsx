import { useRef, useState } from 'preact/hooks'
import type { SideBySide, SideMatter, Telling } from '../../../src/view/side-by-side.ts'
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

/** Says that what is told elsewhere answers the same question. */
export function Merge({ matter, whole, linking }: { matter: SideMatter; whole: SideBySide; linking: Linking }) {
  const others = [
    ...whole.matters
      .filter(m => m.kind === matter.kind && m.id !== matter.id)
      .map(m => ({ ref: m.tellings[0]!.ref, label: `${m.question} (${words.countOf(m.reports, m.origins)})` })),
    ...whole.single
      .filter(s => s.kind === matter.kind)
      .map(s => ({ ref: s.ref, label: `${s.question}: ${s.words} (R${s.at + 1})` })),
  ]
  const [other, choose] = useState('')
  if (others.length === 0) return null
  const known = others.some(o => o.ref === other) ? other : others[0]!.ref
  return (
    <Act name={words.mergeWith}>
      <select aria-label={words.mergeWith} value={known} onChange={e => choose(e.currentTarget.value)}>
        {others.map(({ ref, label }) => (
          <option key={ref} value={ref}>
            {label}
          </option>
        ))}
      </select>
      <Because send={reason => linking.link('same', matter.tellings[0]!.ref, known, reason)} />
    </Act>
  )
}

/** Something that can be done, shut until somebody wants it. */
function Act({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <details class="act">
      <summary>{name}</summary>
      {children}
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
