/** What of an answer could be read: whole, or what was complete in it when it broke off; null where nothing was. */
export interface ParsedAnswer {
  readonly answer: unknown
  readonly whole: boolean
}

/**
 * Reads the words of a model as an answer. What stands around the JSON (thoughts, fences, politeness) is passed over; of
 * JSON that breaks off or is broken, the entries that are complete are kept.
 */
export function parseAnswer(words: string): ParsedAnswer | null {
  const text = words.replace(/^[\s\S]*<\/think>/, '')
  const start = text.indexOf('{')
  if (start < 0) return null
  const body = text.slice(start)
  const closed = body.slice(0, body.lastIndexOf('}') + 1)
  const answer = parsed(closed)
  if (isAnswer(answer)) return { answer, whole: true }
  const parts = Object.fromEntries(names.map(name => [name, completeIn(body, name)]))
  return names.some(name => parts[name]!.length > 0) ? { answer: parts, whole: false } : null
}

const names = ['statements', 'figures', 'events'] as const

const isAnswer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  names.some(name => Array.isArray((value as Record<string, unknown>)[name]))

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The complete objects of a list; what is no JSON in itself stays as it is, to be counted. */
function completeIn(body: string, name: string): unknown[] {
  const opening = new RegExp(`"${name}"\\s*:\\s*\\[`).exec(body)
  if (!opening) return []
  const found: unknown[] = []
  let at = opening.index + opening[0].length
  for (;;) {
    const next = /^[\s,]*\{/.exec(body.slice(at))
    if (!next) return found
    const start = at + next[0].length - 1
    const end = closingBrace(body, start)
    if (end < 0) return found
    const object = body.slice(start, end + 1)
    found.push(parsed(object) ?? object)
    at = end + 1
  }
}

/** Index of the brace that closes the one at `start`, strings passed over; -1 where there is none. */
function closingBrace(body: string, start: number): number {
  let depth = 0
  let quoted = false
  for (let i = start; i < body.length; i++) {
    const char = body[i]
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return i
  }
  return -1
}
