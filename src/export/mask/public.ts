import type { ActorEntry } from '../../record/actor.ts'
import type { Reading } from '../../record/reading.ts'

/** Words of office, command and speaking for others. */
const office =
  'president|premier|prime minister|chancellor|king|queen|prince|princess|emir|sultan|minister|secretary|governor|mayor|senator|congress(?:man|woman)|lawmaker|legislator|member of parliament|councillor|ambassador|envoy|consul|diplomat|commissioner|chief|chair(?:man|woman|person)|head(?= of)|leader|general(?! practitioner)|marshal|admiral|colonel|lieutenant|commander|commandant|brigadier|warlord|spokes(?:man|woman|person)|judge|justice|prosecutor|sheriff|bishop|archbishop|cardinal|pope|patriarch|ayatollah|mufti|candidate|gen|col|lt|brig|adm|sen|gov|rep|amb'

/** Whoever is something to an office holder holds no office by that. */
const near =
  /\b(?:wife|husband|widow|widower|son|daughter|brother|sister|mother|father|parent|cousin|nephew|niece|uncle|aunt|relative|friend|neighbou?r|driver|cook|maid|assistant|employee|former aide)\b/i

const holds = new RegExp(`\\b(?:${office})\\b(?!['’]s)`, 'i')
/** "Gov. Ada Brenn"; "the head of the delegation, Ada Brenn". */
const before = new RegExp(`\\b(?:${office})(?:\\.?\\s+|\\s+(?:of|for|at|in|to)\\s[^.,;:]{1,60},\\s+)$`, 'i')
const lookBack = 100

/**
 * Whether a person is a public figure by the report itself: has an office, a command or a title of one, or speaks for, heads
 * or belongs to a state or an armed group. Everybody else is private: victims, witnesses, relatives, passers-by.
 */
export function isPublic({ roles, of, mentions }: ActorEntry, { report, actors }: Reading): boolean {
  if (roles.some(role => holds.test(role) && !near.test(role))) return true
  const body = actors.find(actor => actor.id === of)?.kind
  if (body === 'state' || body === 'armed-group') return true
  return mentions.some(([start]) => {
    const words = report.text.slice(Math.max(0, start - lookBack), start)
    return before.test(words) && !near.test(words)
  })
}
