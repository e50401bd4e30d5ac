import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Review } from '../../../src/ledger/people.ts'
import type { OnrecordRecord } from '../../../src/record/reading.ts'
import { labelsOf } from '../../../src/view/labels.ts'
import { Nothing } from '../ask/nothing.tsx'
import { addressOf } from '../state/address.ts'
import { useAsked } from '../state/asked.ts'
import { type Act, actOf } from '../state/keys.ts'
import { go, route } from '../state/route.ts'
import { mayDecide } from '../state/session.ts'
import { beginsAtFirst, placeInTrail, stepInTrail, stepToNextReport, trail } from '../state/trail.ts'
import { titleOf, words } from '../words.ts'
import type { Missed } from './add-record.tsx'
import { AddSelected } from './add-selected.tsx'
import { ArticleText } from './article.tsx'
import { Card } from './card.tsx'
import { useJudging } from './judging.ts'
import { useLit } from './lit.ts'
import { Notes } from './notes.tsx'
import { articleOf } from './pieces.ts'
import { selectedSpan } from './selected.ts'

/** Keys that write something down. */
const decides: ReadonlySet<Act> = new Set(['accept', 'reject', 'unsure', 'edit', 'add', 'undo', 'redo'])

/** A report as an article, its records marked in the text, noted in the margin, and the chosen one beside it. */
export function Read({ id }: { id: string }) {
  const [changes, setChanges] = useState(0)
  const { value: review, problem } = useAsked<Review>(
    `reports/${encodeURIComponent(id)}/review`,
    {},
    { stamp: changes },
  )
  return (
    <div class="read">
      <div class="tabs">
        <nav aria-label={words.lists}>
          <a href={addressOf({ ...route.value, report: null, record: null })}>
            ← {words.back(words.tabs[route.value.tab])}
          </a>
        </nav>
        <Trail />
      </div>
      {review ? (
        <Reader id={id} review={review} changed={() => setChanges(n => n + 1)} />
      ) : (
        <main id="main">{problem ? <Nothing problem={problem} /> : <p class="nothing">{words.loading}</p>}</main>
      )}
    </div>
  )
}

/** From one result of the list to the next. */
function Trail() {
  const place = placeInTrail()
  if (place < 0) return null
  const last = trail.value.length - 1
  return (
    <p class="trail">
      <button type="button" disabled={place === 0} aria-label={words.previousResult} onClick={() => stepInTrail(-1)}>
        ‹
      </button>
      {words.result(place + 1, last + 1)}
      <button type="button" disabled={place === last} aria-label={words.nextResult} onClick={() => stepInTrail(1)}>
        ›
      </button>
    </p>
  )
}

interface ReaderProps {
  readonly id: string
  readonly review: Review
  /** Asks for the report again. */
  changed(): void
}

function Reader({ id, review: { reading, decisions }, changed }: ReaderProps) {
  const { records } = reading
  const labels = useMemo(() => labelsOf(records), [reading])
  const [editing, edit] = useState(false)
  const [missed, miss] = useState<Missed | null>(null)
  // Keys come faster than the page is drawn again: what is chosen is always looked up in the route.
  const chosenNow = (): OnrecordRecord | null => records.find(r => r.id === route.value.record) ?? null
  const choose = (record: string | null): void => go({ record }, true)
  const step = (by: 1 | -1): void => {
    const now = chosenNow()
    const at = now ? records.indexOf(now) + by : by > 0 ? 0 : records.length - 1
    const next = records[at]
    if (next) choose(next.id)
  }
  const judging = useJudging({ id, decisions, labels, next: () => onward(), choose, changed })
  /** To the next record, behind the last one to the next report of the list. */
  const onward = (): void => {
    const now = chosenNow()
    if (now && records.at(-1) !== now) step(1)
    else stepToNextReport()
  }
  /** The same, past what has been decided. */
  const toOpen = (): void => {
    const now = chosenNow()
    const open = records.slice(now ? records.indexOf(now) + 1 : 0)
    const next = open.find(record => judging.verdictOf(record) === 'none')
    if (next) choose(next.id)
    else stepToNextReport()
  }
  const article = useMemo(() => articleOf(reading), [reading])
  const chosen = records.find(r => r.id === route.value.record) ?? null
  // Thousands of marks are drawn once, not with every choice.
  const text = useMemo(() => <ArticleText reading={reading} article={article} />, [reading])
  const notes = useMemo(
    () => <Notes reading={reading} labels={article.labels} judging={judging} />,
    [reading, judging.stamp],
  )
  useLit(chosen?.id ?? null)
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    // The keys that scroll go to the article at once, and a screen reader begins there.
    page.current?.focus({ preventScroll: true })
    document.title = titleOf(reading.report.title ?? words.untitled)
    if (beginsAtFirst() && records[0]) choose(records[0].id)
  }, [id])
  useEffect(() => {
    edit(false)
    miss(null)
  }, [route.value.record])
  const add = (): void => miss({ span: selectedSpan(reading.report.text) })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = actOf(event)
      if (!act || document.querySelector('dialog[open]')) return
      if (decides.has(act) && !mayDecide.value) return
      const now = chosenNow()
      if (act === 'next' || act === 'previous') step(act === 'next' ? 1 : -1)
      else if (act === 'back') now ? choose(null) : go({ report: null, record: null })
      else if (act === 'nextResult' || act === 'previousResult') stepInTrail(act === 'nextResult' ? 1 : -1)
      else if (act === 'undo') judging.undo()
      else if (act === 'redo') judging.redo()
      else if (act === 'nextOpen') toOpen()
      else if (act === 'edit' && now) edit(true)
      else if (act === 'add') add()
      else if (act === 'accept' && now) judging.judge(now, 'accepted')
      else if (act === 'reject' && now) judging.judge(now, 'rejected')
      else if (act === 'unsure' && now) judging.judge(now, 'unsure')
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  return (
    <div class="desk" data-chosen={chosen || missed ? '' : undefined}>
      <main id="main" class="page" ref={page} tabIndex={-1} data-kind={chosen?.kind}>
        {text}
        {notes}
        {!editing && !missed && <AddSelected text={reading.report.text} add={add} />}
      </main>
      <Card
        id={id}
        reading={reading}
        record={chosen}
        labels={article.labels}
        choose={choose}
        step={step}
        judging={judging}
        editing={editing}
        edit={edit}
        missed={missed}
        miss={miss}
      />
    </div>
  )
}
