import type { Event } from '../record/event.ts'
import type { Figure } from '../record/figure.ts'

/**
 * The toll of an event has its time and place where its own clause names none: "At least nine people were killed … when a
 * bomb exploded in Kassala".
 */
export function withEventOf(figure: Figure, events: readonly Event[]): Figure {
  if (figure.where !== null && figure.when !== null) return figure
  const own = events.filter(e => [e.deaths, e.injuries, e.arrests].some(ids => ids.includes(figure.id)))
  const where = figure.where ?? own.find(e => e.where !== null)?.where ?? null
  const when = figure.when ?? own.find(e => e.when !== null)?.when ?? null
  return where === figure.where && when === figure.when ? figure : Object.freeze({ ...figure, where, when })
}
