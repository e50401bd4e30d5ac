import { useLayoutEffect, useRef } from 'preact/hooks'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import type { Labels } from '../../../src/view/labels.ts'
import { intervalWords, partyWords } from '../../../src/view/words.ts'
import { words } from '../words.ts'
import type { Judging } from './judging.ts'
import { pointed } from './lit.ts'
import { placed } from './placing.ts'

interface Props {
  readonly reading: Reading
  readonly labels: Labels
  readonly chosen: string | null
  readonly judging: Judging
  choose(record: string | null): void
}

/** Margin notes: one button a record, beside the line where its words begin; below the text where there is no margin. */
export function Notes({ reading, labels, chosen, choose, judging }: Props) {
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    const put = (): void => place(list.current!)
    const watch = new ResizeObserver(put)
    watch.observe(list.current!.closest('.page')!)
    document.fonts.ready.then(put)
    return () => watch.disconnect()
  }, [reading])
  return (
    <aside class="notes" aria-label={words.notes}>
      {reading.records.length === 0 && <p>{words.noRecords}</p>}
      <ol ref={list}>
        {reading.records.map(record => (
          <li key={record.id}>
            <button
              type="button"
              class={`note ${record.kind} ${judging.verdictOf(record)}`}
              data-record={record.id}
              data-records={record.id}
              aria-pressed={record.id === chosen}
              onClick={() => choose(record.id === chosen ? null : record.id)}
              onMouseEnter={() => point(record.id)}
              onMouseLeave={() => point(null)}
              onFocus={() => point(record.id)}
              onBlur={() => point(null)}
            >
              <b>{labels.get(record.id)}</b> <span dir="auto">{noteWords(reading, record)}</span>
            </button>
          </li>
        ))}
      </ol>
    </aside>
  )
}

const point = (record: string | null): void => {
  pointed.value = record
}

/** A record in a few words. */
export function noteWords(reading: Reading, record: OnrecordRecord): string {
  if (record.kind === 'figure') return `${intervalWords(record.quantity, record.unit)} ${record.role}`
  if (record.kind === 'event') return record.mode ? `${record.type} ${record.mode}` : record.type
  return record.source ? `${partyWords(reading, record.source)}: ${record.act}` : `${words.unnamed}: ${record.act}`
}

/** Puts the notes beside their lines; where the margin is gone, the style sheet lets them stand as a list. */
function place(list: HTMLOListElement): void {
  const page = list.closest<HTMLElement>('.page')!
  const inMargin = getComputedStyle(list).position === 'relative'
  const items = [...list.children] as HTMLElement[]
  const from = list.getBoundingClientRect().top
  const wanted = items.map(item => {
    const id = item.querySelector<HTMLElement>('[data-record]')!.dataset.record!
    const words = page.querySelector(`[data-opens~="${CSS.escape(id)}"]`)
    return words ? words.getClientRects()[0]!.top - from : 0
  })
  const order = items.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!)
  const tops = placed(
    order.map(i => wanted[i]!),
    order.map(i => items[i]!.offsetHeight),
  )
  order.forEach((i, n) => {
    items[i]!.style.transform = inMargin ? `translateY(${tops[n]}px)` : ''
  })
  list.style.minBlockSize = inMargin ? `${(tops.at(-1) ?? 0) + 40}px` : ''
}
