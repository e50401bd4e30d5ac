import type { ComponentChildren } from 'preact'

/** A line of the card; the reason for it on demand. */
export const Row = ({ name, note, children }: { name: string; note?: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd dir="auto">
      {children}
      {note && <span class="reason">{note}</span>}
    </dd>
  </div>
)
