import type { Event } from '../record/event.ts'
import type { Reading } from '../record/reading.ts'
import type { Statement } from '../record/statement.ts'
import { cover, overlaps } from '../report/span.ts'
import { alike, partyName } from './names.ts'

/** Who denies something in the report and is named as having done it, or denies in the sentences about the event. */
export function denialsIn(reading: Reading, event: Event, actors: readonly string[]): string[] {
  const denials = reading.records.filter((r): r is Statement => r.kind === 'statement' && isDenial(r))
  return denials.flatMap(s => {
    if (!s.source) return []
    const name = partyName(reading, s.source)
    const concerns = actors.some(actor => alike(actor, name)) || overlaps(cover(s.evidence), cover(event.evidence))
    return concerns ? [name] : []
  })
}

const isDenial = (s: Statement): boolean => s.act === 'deny' || s.answers?.stance === 'denies'
