import type { LanguagePack } from '../../language/pack.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'

/** The places that a name may mean. */
export interface Meaning {
  readonly candidates: readonly GazetteerPlace[]
  /** The name only holds that of the place: "North London", "Raqqa airport". */
  readonly part: boolean
  /** What the name itself says it is: "Rift Valley Province". */
  readonly called: 'division' | 'settlement' | null
}

/**
 * What a name means: the places of that name, else those of the name without what only says where in it ("northern
 * Aleppo", "South West England"), what is there ("Raqqa airport", "Swat Valley") or what it is ("City of Montreal",
 * "Nyanza Province").
 */
export function meaningOf(name: string, gazetteer: Gazetteer, pack: LanguagePack): Meaning {
  const candidates = gazetteer.lookup(name)
  if (candidates.length > 0) return { candidates, part: false, called: null }
  const { rest, part, called } = within(name.split(/\s+/), wordsOf(pack))
  const inner = rest.join(' ')
  // A noun in small letters was not part of the name; one with a capital may well be: "Hope Valley".
  const apart = /\s\p{Ll}+$/u.test(name)
  if (inner === name || (!apart && gazetteer.population(inner) < 0)) return nothing
  return { candidates: gazetteer.lookup(inner), part, called }
}

const nothing: Meaning = { candidates: [], part: false, called: null }

interface Words {
  readonly directions: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  readonly divisions: ReadonlySet<string>
  readonly settlements: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
}

type Inner = { readonly rest: readonly string[]; readonly part: boolean; readonly called: Meaning['called'] }

/** One step from each end: what stands before the name, then the word behind it. */
function within(words: readonly string[], known: Words): Inner {
  const { directions, endings, divisions, settlements, fillers } = known
  const kindOf = (word: string): Meaning['called'] =>
    divisions.has(word) ? 'division' : settlements.has(word) ? 'settlement' : null
  let [from, to] = [0, words.length]
  let part = false
  let called: Meaning['called'] = null
  while (from < to - 1) {
    const word = words[from]!.toLowerCase()
    const opens = fillers.has(words[from + 1]!.toLowerCase()) && kindOf(word) !== null
    if (directions.has(word)) part = true
    else if (opens) called = kindOf(word)
    else if (from === 0 || !fillers.has(word)) break
    from++
  }
  const last = words[to - 1]!.toLowerCase()
  if (to - from > 1 && kindOf(last)) {
    called = kindOf(last)
    to--
  } else if (to - from > 1 && endings.has(last)) {
    part = true
    to--
  }
  return { rest: words.slice(from, to), part, called }
}

const tables = new WeakMap<LanguagePack, Words>()

function wordsOf(pack: LanguagePack): Words {
  let words = tables.get(pack)
  if (!words) {
    const { directions, placeEndings, divisionNouns, settlementNouns, articles, prepositions } = pack.names
    words = {
      directions: new Set(directions),
      endings: new Set(placeEndings.map(w => w.toLowerCase())),
      divisions: new Set(divisionNouns),
      settlements: new Set(settlementNouns),
      fillers: new Set([...articles, ...prepositions]),
    }
    tables.set(pack, words)
  }
  return words
}
