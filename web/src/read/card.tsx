import { ruleLines } from '../../../src/extract/rule-lines.ts'
import { anchorOf } from '../../../src/record/make.ts'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import type { Labels } from '../../../src/view/labels.ts'
import { certaintyWords, line, whenWords, whereWords, wordsOf } from '../../../src/view/words.ts'
import { addressOf, type Tab } from '../state/address.ts'
import { route } from '../state/route.ts'
import { mayDecide } from '../state/session.ts'
import { words } from '../words.ts'
import { AddRecord, type Missed } from './add-record.tsx'
import { Chain } from './chain.tsx'
import { correctionOf } from './correction.ts'
import { Details } from './details.tsx'
import { Edit } from './edit.tsx'
import { History } from './history.tsx'
import type { Judging } from './judging.ts'
import { Overview } from './overview.tsx'
import { Row } from './row.tsx'

interface Props {
  /** The ledger's id of the report. */
  readonly id: string
  readonly reading: Reading
  readonly record: OnrecordRecord | null
  readonly labels: Labels
  readonly judging: Judging
  readonly editing: boolean
  choose(record: string | null): void
  readonly missed: Missed | null
  step(by: 1 | -1): void
  edit(editing: boolean): void
  miss(missed: Missed | null): void
}

/** The chosen record: its words, who says so, how sure, how many, when, where, and why it was made. */
export function Card(props: Props) {
  const { id, reading, record, labels, judging, editing, missed, choose, step, edit, miss } = props
  return (
    <aside class="card" aria-label={words.card}>
      {missed ? (
        <AddRecord reading={reading} missed={missed} judging={judging} leave={() => miss(null)} />
      ) : record ? (
        <>
          <header class={record.kind}>
            <p>
              <b>{labels.get(record.id)}</b> {words.kinds[record.kind]}{' '}
              <small>{words.progress(judgedOf(reading, judging), reading.records.length)}</small>
            </p>
            <button type="button" aria-label={words.previous} title={words.previous} onClick={() => step(-1)}>
              ↑
            </button>
            <button type="button" aria-label={words.next} title={words.next} onClick={() => step(1)}>
              ↓
            </button>
            <button type="button" aria-label={words.close} title={words.close} onClick={() => choose(null)}>
              ×
            </button>
          </header>
          <blockquote dir="auto" lang={reading.report.language}>
            {wordsOf(reading, anchorOf(record))}
          </blockquote>
          {mayDecide.value && <Verdicts record={record} judging={judging} edit={() => edit(true)} />}
          <History id={id} record={record} judging={judging} />
          {editing ? (
            <Edit
              key={record.id}
              reading={reading}
              record={record}
              keep={(draft, reason, quads) => {
                const kept = Object.keys(judging.correctionOf(record) ?? {}).filter(field => field !== 'names')
                const correction = correctionOf(record, draft, reading, { kept, quads })
                if (Object.keys(correction).length > 0) judging.correct(record, correction, reason)
                edit(false)
              }}
              leave={() => edit(false)}
            />
          ) : (
            <Body reading={reading} record={record} labels={labels} choose={choose} />
          )}
          {record.kind !== 'statement' && <Others told={`${id}/${record.id}`} tab={`${record.kind}s`} />}
        </>
      ) : (
        <Overview reading={reading} add={() => miss({ span: null })} />
      )}
      <p class="said" role="status">
        {judging.said}
      </p>
    </aside>
  )
}

const judgedOf = ({ records }: Reading, judging: Judging): number =>
  records.filter(record => judging.verdictOf(record) !== 'none').length

/** To what other reports say about the same. */
const Others = ({ told, tab }: { told: string; tab: Tab }) => (
  <p class="others">
    <a href={addressOf({ ...route.value, tab, view: 'compare', told, report: null, record: null })}>
      {words.compareTold}
    </a>
  </p>
)

function Body({
  reading,
  record,
  labels,
  choose,
}: Pick<Props, 'reading' | 'labels' | 'choose'> & { record: OnrecordRecord }) {
  const time = record.when === null ? undefined : reading.times[record.when]
  const place = reading.places.find(p => p.id === record.where)
  return (
    <>
      <h2>{words.whoSays}</h2>
      <Chain reading={reading} record={record} />
      <dl>
        <Row name={words.certainty}>{certaintyWords(record)}</Row>
        {record.why.dispute && <Row name={words.disputed}>{line(record.why.dispute)}</Row>}
        <Details reading={reading} record={record} labels={labels} choose={choose} />
        {time && (
          <Row name={words.when} note={line(time.reason)}>
            {whenWords(reading, record.when)} {time.value === null ? words.unresolved : <small>{time.basis}</small>}
          </Row>
        )}
        {place && (
          <Row name={words.where} note={line(place.reason)}>
            {whereWords(reading, record.where)}
          </Row>
        )}
      </dl>
      <details class="why">
        <summary>
          {words.why} <small>{words.confidence(record.confidence)}</small>
        </summary>
        <p>
          <code>{record.why.rule}</code> {ruleLines[record.why.rule]}
        </p>
        {record.why.note && (
          <p>
            {words.saw}: {line(record.why.note)}
          </p>
        )}
        {record.why.readers && (
          <p>
            {words.readBy}: {record.why.readers.map(r => words.readers(r, line(record.why.model ?? ''))).join(', ')}
          </p>
        )}
      </details>
    </>
  )
}

const acts = [
  { verdict: 'accepted', name: words.accept, key: 'a' },
  { verdict: 'rejected', name: words.reject, key: 'x' },
  { verdict: 'unsure', name: words.unsure, key: 'u' },
] as const

function Verdicts({ record, judging, edit }: { record: OnrecordRecord; judging: Judging; edit(): void }) {
  const current = judging.verdictOf(record)
  return (
    <div class="verdicts">
      {acts.map(({ verdict, name, key }) => (
        <button
          key={verdict}
          type="button"
          class={verdict}
          aria-pressed={current === verdict}
          onClick={() => judging.judge(record, verdict)}
        >
          {name} <kbd>{key}</kbd>
        </button>
      ))}
      <button type="button" class="corrected" aria-pressed={current === 'corrected'} onClick={edit}>
        {words.correct} <kbd>e</kbd>
      </button>
      <button type="button" disabled={!judging.canUndo} onClick={() => judging.undo()}>
        {words.undo} <kbd>z</kbd>
      </button>
    </div>
  )
}
