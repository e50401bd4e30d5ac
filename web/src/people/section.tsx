import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** A part that is made when somebody opens it. */
export function Section({ name, children }: { name: string; children: ComponentChildren }) {
  const [open, set] = useState(false)
  return (
    <details onToggle={e => set(e.currentTarget.open)}>
      <summary>{name}</summary>
      {open && children}
    </details>
  )
}
