import { useState } from 'preact/hooks'
import type { Judgement } from '../../../src/ledger/people.ts'
import type { OnrecordRecord } from '../../../src/record/reading.ts'
import { useAsked } from '../state/asked.ts'
import { mayDecide } from '../state/session.ts'
import { words } from '../words.ts'
import type { Judging } from './judging.ts'

interface Props {
  /** The ledger's id of the report. */
  readonly id: string
  readonly record: OnrecordRecord
  readonly judging: Judging
}

/** Who decided what about the record, when and why; and a place to say why. */
export function History({ id, record, judging }: Props) {
  const query = { record: `${id}/${record.id}` }
  const { value } = useAsked<Judgement[]>('judgements', query, { later: true, stamp: judging.said })
  return (
    <div class="history">
      {mayDecide.value && judging.verdictOf(record) !== 'none' && (
        <Reason key={record.id} record={record} judging={judging} />
      )}
      <ol>
        {(value ?? []).map(({ id: judgement, verdict, by, at, reason, changed }) => (
          <li key={judgement}>
            {words.verdicts[verdict]} <small dir="auto">{words.decided(by, at.slice(0, 16).replace('T', ' '))}</small>
            {changed && <small> {words.changed}</small>}
            {reason && <q dir="auto">{reason}</q>}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Reason({ record, judging }: Omit<Props, 'id'>) {
  const [reason, setReason] = useState('')
  const keep = (event: Event): void => {
    event.preventDefault()
    if (reason.trim() === '') return
    judging.explain(record, reason.trim())
    setReason('')
  }
  return (
    <form onSubmit={keep}>
      <input
        type="text"
        dir="auto"
        maxLength={2000}
        aria-label={words.reason}
        placeholder={words.reason}
        value={reason}
        onInput={e => setReason(e.currentTarget.value)}
        onBlur={keep}
      />
    </form>
  )
}
