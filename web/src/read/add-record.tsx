import { useMemo, useState } from 'preact/hooks'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import type { Span } from '../../../src/report/span.ts'
import { words } from '../words.ts'
import { Edit } from './edit.tsx'
import type { Judging } from './judging.ts'
import { blankRecord, newRecordOf } from './missed.ts'

/** What a reader wants to add: words that were selected; null for words that are still to be typed. */
export interface Missed {
  readonly span: Span | null
}

interface Props {
  readonly reading: Reading
  readonly missed: Missed
  readonly judging: Judging
  leave(): void
}

const kinds = ['statement', 'figure', 'event'] as const

/** A form for a record that the engine missed. */
export function AddRecord({ reading, missed: { span }, judging, leave }: Props) {
  const [kind, choose] = useState<OnrecordRecord['kind']>(() => kindOf(span, reading))
  const blank = useMemo(() => blankRecord(kind, span, reading), [kind, span, reading])
  return (
    <>
      <header class={kind}>
        <p>
          <b>{words.addRecord}</b>
        </p>
        <button type="button" aria-label={words.close} title={words.close} onClick={leave}>
          ×
        </button>
      </header>
      <fieldset class="kinds">
        <legend class="unseen">{words.kindOfRecord}</legend>
        {kinds.map(of => (
          <label key={of} class="check">
            <input type="radio" name="kind" checked={of === kind} onChange={() => choose(of)} /> {words.kinds[of]}
          </label>
        ))}
      </fieldset>
      <Edit
        key={kind}
        reading={reading}
        record={blank}
        keep={(draft, reason, quads) => judging.add(newRecordOf(blank, draft, reading, quads), reason)}
        leave={leave}
      />
    </>
  )
}

/** What the words look like: a number, a sentence in quotation marks or of many words, or the word of an act. */
function kindOf(span: Span | null, { report }: Reading): OnrecordRecord['kind'] {
  const text = span ? report.text.slice(...span) : ''
  if (/\d/.test(text)) return 'figure'
  return text === '' || text.split(/\s+/).length > 3 ? 'statement' : 'event'
}
