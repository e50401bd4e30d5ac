import type { Place } from '../record/place.ts'

/** So many kilometres from each other two names may well mean one neighbourhood. */
const close = 60

/** Whether two places may be the same: one within the other, or close to each other. Countries and what is not resolved are near nothing. */
export function areNear(a: Place, b: Place): boolean {
  if (a.geonameId !== null && a.geonameId === b.geonameId) return true
  if (a.country !== b.country && a.country !== null && b.country !== null) return false
  if (a.precision === 'admin1' || b.precision === 'admin1') return a.admin1 !== null && a.admin1 === b.admin1
  return kilometres(a, b) < close
}

/** On a flat map, which is enough for places near each other. */
function kilometres(a: Place, b: Place): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY
  const across = Math.abs(a.lon - b.lon)
  const shrink = Math.cos(((a.lat + b.lat) * Math.PI) / 360)
  return 111 * Math.hypot(a.lat - b.lat, Math.min(across, 360 - across) * shrink)
}
