import type { Document, TimeExpression, Token } from '../../language/document.ts'
import { timeOf } from '../circumstance.ts'

/** What lies further back than this is history and no news, in days. */
const newsDays = 90

/**
 * Whether a report tells an event as background: its time ends well before the report's date, or,
 * where the report has none, before the last day that it names as past.
 *
 *   (1 March 2015) The port, which rebels [seized] in 2011, was quiet on Monday.
 */
export function isHistorical(document: Document, token: Token): boolean {
  const index = timeOf(document, token)
  const end = index === null ? null : endOf(document.times[index]!)
  const now = document.date ?? lastPast(document)
  return end !== null && now !== null && daysBetween(end, now) > newsDays
}

const endOf = (time: TimeExpression): string | null => time.to ?? null

/** The last day told; the reading of a report without a date. */
function lastPast({ times }: Document): string | null {
  const days = times.flatMap(t => (t.to !== null && t.type === 'DATE' ? [t.to] : []))
  return days.sort().at(-1) ?? null
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
