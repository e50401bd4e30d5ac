import type { Clause, Match, Search } from './search.ts'

/** The search as it would be typed: the shortest text that `parseSearch` reads as the same search. */
export const formatSearch = (search: Search): string => search.map(formatClause).join(' ')

function formatClause({ field, negated, match }: Clause): string {
  const minus = negated ? '-' : ''
  return match.kind === 'words' ? minus + wordsText(match) : `${minus}${field}:${valueText(match)}`
}

/** Words that look like a field or like `-` are told apart from them by the name that may be left out elsewhere. */
const wordsText = ({ words, phrase }: Extract<Match, { kind: 'words' }>): string =>
  phrase ? `"${words}"` : /^(?:-|[a-z]+:)/i.test(words) ? `text:${words}` : words

function valueText(match: Exclude<Match, { kind: 'words' }>): string {
  switch (match.kind) {
    case 'any':
      return match.values.map(quoted).join(',')
    case 'near':
      return `${quoted(match.place)}~${match.km}`
    case 'numbers':
    case 'days':
      return match.from === match.to ? String(match.from) : `${match.from ?? ''}..${match.to ?? ''}`
  }
}

const quoted = (value: string): string => (/^[^\s,"“„«]+$/.test(value) ? value : `"${value}"`)

/** The search in words, a phrase a clause: “role killed”, “not certainty possible”, “within 50 km of Kassala”. */
export const searchPhrases = (search: Search): string[] =>
  search.map(({ field, negated, match }) => `${negated ? 'not ' : ''}${phrase(field, match)}`)

function phrase(field: string, match: Match): string {
  switch (match.kind) {
    case 'words':
      return `with “${match.words}”`
    case 'any':
      return `${field} ${match.values.join(' or ')}`
    case 'near':
      return `within ${match.km} km of ${match.place}`
    case 'numbers':
    case 'days':
      return `${field} ${rangeWords(match.from, match.to)}`
  }
}

function rangeWords(from: number | string | null, to: number | string | null): string {
  if (from === to) return String(from)
  if (to === null) return `from ${from}`
  return from === null ? `up to ${to}` : `from ${from} to ${to}`
}
