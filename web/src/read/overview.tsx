import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import { line } from '../../../src/view/words.ts'
import { shortcuts } from '../state/keys.ts'
import { mayDecide } from '../state/session.ts'
import { words } from '../words.ts'

const kinds = ['statement', 'figure', 'event'] as const

/** In place of a card, while no record is chosen: what was found, how it is marked, and what the reader should know. */
export const Overview = ({ reading, add }: { reading: Reading; add(): void }) => (
  <div class="overview">
    <h2>{words.legend}</h2>
    <ul>
      {kinds.map(kind => (
        <li key={kind}>
          <span class={`mark ${kind}`}>{many(reading, kind)}</span> <small>{words.marks[kind]}</small>
        </li>
      ))}
    </ul>
    <p class="hint">{words.chooseRecord}</p>
    <p class="hint">
      <kbd>{shortcuts.next.keys[0]}</kbd> {words.next.toLowerCase()} · <kbd>{shortcuts.help.keys[0]}</kbd>{' '}
      {words.allKeys}
    </p>
    {mayDecide.value && (
      <p>
        <button type="button" class="add" onClick={add}>
          {words.addMissed} <kbd>{shortcuts.add.keys[0]}</kbd>
        </button>
      </p>
    )}
    {reading.notices.map(({ code, message }) => (
      <p key={`${code} ${message}`} class="notice">
        {line(message)}
      </p>
    ))}
  </div>
)

function many({ records }: Reading, kind: OnrecordRecord['kind']): string {
  const n = records.filter(r => r.kind === kind).length
  return words.listed(n, kind, `${kind}s`)
}
