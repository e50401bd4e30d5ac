import { useLayoutEffect, useRef } from 'preact/hooks'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import type { Labels } from '../../../src/view/labels.ts'
import { intervalWords, partyWords } from '../../../src/view/words.ts'
import { go, route } from '../state/route.ts'
import { words } from '../words.ts'
import type { Judging } from './judging.ts'
import { pointed } from './lit.ts'
import { placed } from './placing.ts'

interface Props {
  readonly reading: Reading
  readonly labels: Labels
  readonly judging: Judging
}

/** Margin notes, which light up by `useLit` without being drawn again: one button a record, beside the line where its words begin; below the text where there is no margin. */
export function Notes({ reading, labels, judging }: Props) {
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
              class={`note ${record.kind}`}
              data-verdict={judging.verdictOf(record)}
              data-record={record.id}
              data-records={record.id}
              aria-pressed="false"
              onClick={() => go({ record: record.id === route.value.record ? null : record.id }, true)}
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
  const wordsOf = new Map(
    [...page.querySelectorAll<HTMLElement>('[data-opens]')].flatMap(words =>
      words.dataset.opens!.split(' ').map(id => [id, words] as const),
    ),
  )
  const wanted = items.map(item => {
    const words = wordsOf.get(item.querySelector<HTMLElement>('[data-record]')!.dataset.record!)
    return words ? words.getClientRects()[0]!.top - from : 0
  })
  const heights = items.map(item => item.offsetHeight)
  const order = items.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!)
  const tops = placed(
    order.map(i => wanted[i]!),
    order.map(i => heights[i]!),
  )
  order.forEach((i, n) => {
    items[i]!.style.transform = inMargin ? `translateY(${tops[n]}px)` : ''
  })
  list.style.minBlockSize = inMargin ? `${(tops.at(-1) ?? 0) + 40}px` : ''
}
