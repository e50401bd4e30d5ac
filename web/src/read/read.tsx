import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../../src/ledger/ledger.ts'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import { labelsOf } from '../../../src/view/labels.ts'
import { Nothing } from '../ask/nothing.tsx'
import { addressOf } from '../state/address.ts'
import { useAsked } from '../state/asked.ts'
import { actOf } from '../state/keys.ts'
import { go, route } from '../state/route.ts'
import { beginsAtFirst, placeInTrail, stepInTrail, stepToNextReport, trail } from '../state/trail.ts'
import { titleOf, words } from '../words.ts'
import { ArticleText } from './article.tsx'
import { Card } from './card.tsx'
import type { Correction } from './correction.ts'
import { type Judging, useJudging } from './judging.ts'
import { useLit } from './lit.ts'
import { Notes } from './notes.tsx'
import { articleOf } from './pieces.ts'

/** A report as an article, its records marked in the text, noted in the margin, and the chosen one beside it. */
export function Read({ id }: { id: string }) {
  const path = `reports/${encodeURIComponent(id)}`
  const { value: reading, problem } = useAsked<Reading>(`${path}/reading`, {})
  const { value: found } = useAsked<{ entries: Entry[] }>('records', { q: `report:${id}`, limit: '10000' })
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
      {reading ? (
        <Reader id={id} reading={reading} entries={found?.entries ?? []} />
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

/** Records as they were corrected before, and here. */
function correctedReading(read: Reading, entries: readonly Entry[], { corrections, verdictOf }: Judging): Reading {
  const before = new Map(entries.map(e => [e.record.id, e.record]))
  if (!read.records.some(record => verdictOf(record) === 'corrected')) return read
  const corrected = (record: OnrecordRecord): OnrecordRecord => {
    const here: Correction | undefined = corrections.get(record.id)
    return here ? ({ ...record, ...here } as OnrecordRecord) : (before.get(record.id) ?? record)
  }
  return { ...read, records: read.records.map(r => (verdictOf(r) === 'corrected' ? corrected(r) : r)) }
}

function Reader({ id, reading: read, entries }: { id: string; reading: Reading; entries: readonly Entry[] }) {
  const labels = useMemo(() => labelsOf(read.records), [read])
  const [editing, edit] = useState(false)
  // Keys come faster than the page is drawn again: what is chosen is always looked up in the route.
  const chosenNow = (): OnrecordRecord | null => read.records.find(r => r.id === route.value.record) ?? null
  const choose = (record: string | null): void => go({ record }, true)
  const step = (by: 1 | -1): void => {
    const now = chosenNow()
    const at = now ? read.records.indexOf(now) + by : by > 0 ? 0 : read.records.length - 1
    const next = read.records[at]
    if (next) choose(next.id)
  }
  const judging = useJudging({ id, records: read.records, entries, labels, next: () => onward() })
  /** To the next record, behind the last one to the next report of the list. */
  const onward = (): void => {
    const now = chosenNow()
    if (now && read.records.at(-1) !== now) step(1)
    else stepToNextReport()
  }
  /** The same, past what has been decided. */
  const toOpen = (): void => {
    const now = chosenNow()
    const open = read.records.slice(now ? read.records.indexOf(now) + 1 : 0)
    const next = open.find(record => judging.verdictOf(record) === 'none')
    if (next) choose(next.id)
    else stepToNextReport()
  }
  const reading = useMemo(() => correctedReading(read, entries, judging), [read, entries, judging.corrections])
  const article = useMemo(() => articleOf(reading), [reading])
  const chosen = reading.records.find(r => r.id === route.value.record) ?? null
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
    document.title = titleOf(read.report.title ?? words.untitled)
    if (beginsAtFirst() && read.records[0]) choose(read.records[0].id)
  }, [read])
  useEffect(() => edit(false), [chosen?.id])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = actOf(event)
      if (!act || document.querySelector('dialog[open]')) return
      const now = chosenNow()
      if (act === 'next' || act === 'previous') step(act === 'next' ? 1 : -1)
      else if (act === 'back') now ? choose(null) : go({ report: null, record: null })
      else if (act === 'nextResult' || act === 'previousResult') stepInTrail(act === 'nextResult' ? 1 : -1)
      else if (act === 'undo') judging.undo()
      else if (act === 'redo') judging.redo()
      else if (act === 'nextOpen') toOpen()
      else if (act === 'edit' && now) edit(true)
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
    <div class="desk" data-chosen={chosen ? '' : undefined}>
      <main id="main" class="page" ref={page} tabIndex={-1} data-kind={chosen?.kind}>
        {text}
        {notes}
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
      />
    </div>
  )
}
