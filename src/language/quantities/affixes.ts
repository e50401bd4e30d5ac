import type { UnitEntry } from './lexicon.ts'
import type { Numeral } from './numeral.ts'
import { isHyphen, phraseAt, type Reader, touches } from './reader.ts'
import type { Bound } from './words.ts'

/** What stands before a number: "at least another", "only about". */
export interface Before {
  readonly bounds: readonly Bound[]
  readonly end: number
}

export function boundsBefore(reader: Reader, at: number): Before {
  const bounds: Bound[] = []
  let end = at
  for (
    let found = phraseAt(reader, reader.lexicon.before, end);
    found;
    found = phraseAt(reader, reader.lexicon.before, end)
  ) {
    bounds.push(found.value)
    end = found.end
  }
  return { bounds, end }
}

/** "over" that belongs to the word before it: "a dispute over two islands". */
export const isPreposition = ({ lower, lexicon, first }: Reader, at: number): boolean =>
  at > first && lexicon.disputes.has(lower[at - 1]!)

/** A currency sign or code before the number: "$", "US$", "Rs". */
export const currencyAt = (reader: Reader, at: number): { value: string; end: number } | null =>
  phraseAt(reader, reader.lexicon.currencies, at)

/** The unit after a number, also after a hyphen that joins it: "12 km", "500-pound", "30 per cent". */
export function unitAfter(
  reader: Reader,
  numeral: Pick<Numeral, 'unit' | 'end' | 'vague'>,
): { value: UnitEntry; end: number } | null {
  if (numeral.unit) return { value: numeral.unit, end: numeral.end }
  const direct = phraseAt(reader, reader.lexicon.units, numeral.end)
  if (direct) return direct
  const hyphen = numeral.end < reader.end && isHyphen(reader.lower[numeral.end])
  if (hyphen) return phraseAt(reader, reader.lexicon.units, numeral.end + 1)
  if (numeral.vague && reader.lower[numeral.end] === reader.lexicon.words.of)
    return phraseAt(reader, reader.lexicon.units, numeral.end + 1)
  return described(reader, numeral.end)
}

/** "two Jordanian dinars", "four long years": an adjective before a currency or a stretch of time. */
function described(reader: Reader, at: number): { value: UnitEntry; end: number } | null {
  if (at + 1 >= reader.end || reader.tokens[at]!.upos !== 'ADJ') return null
  const unit = phraseAt(reader, reader.lexicon.units, at + 1)
  return unit && (unit.value.unit === 'money' || unit.value.unit === 'duration') ? unit : null
}

/** "-old" after "10-year", "years old", "years of age". */
export function isAge(reader: Reader, end: number): number | null {
  const { lower, lexicon } = reader
  const at = end < reader.end && isHyphen(lower[end]) ? end + 1 : end
  return at < reader.end && (lower[at] === lexicon.words.old || lower[at] === `${lexicon.words.old}s`) ? at + 1 : null
}

/** "or more", "or so", "plus", "-odd", "more" (but not "more than"). */
export function boundsAfter(reader: Reader, at: number): Before {
  const bounds: Bound[] = []
  let end = at
  for (;;) {
    const loose = reader.lower[end] === '+' && !touches(reader, end)
    const found = loose ? null : (phraseAt(reader, reader.lexicon.after, end) ?? ending(reader, end))
    if (!found || (found.value === 'plain' && phraseAt(reader, reader.lexicon.before, end))) return { bounds, end }
    bounds.push(found.value)
    end = found.end
  }
}

/** "-odd", "-ish" where the hyphen is a token of its own. */
function ending(reader: Reader, at: number): { value: Bound; end: number } | null {
  if (at + 1 >= reader.end || !isHyphen(reader.lower[at]) || !touches(reader, at)) return null
  const value = reader.lexicon.words.endings[reader.lower[at + 1]!]
  return value ? { value, end: at + 2 } : null
}
