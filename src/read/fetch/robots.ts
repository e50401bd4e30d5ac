import type { Answer } from './request.ts'

/** The name that robots.txt knows us by. */
export const ROBOT = 'onrecord'

/** What a site lets robots do (RFC 9309). */
export interface Robots {
  allows(url: string): boolean
  /** In milliseconds; 0 where none is asked for. */
  readonly delay: number
}

const MOST_RULES = 512_000
const everything: Robots = { allows: () => true, delay: 0 }
const nothing: Robots = { allows: () => false, delay: 0 }

/** From the answer to `/robots.txt`: without one everything is allowed, with a failing server nothing (RFC 9309, 2.3.1). */
export async function robotsIn(url: URL, answer: Answer | null): Promise<Robots> {
  if (answer === null || answer.status >= 500 || answer.status === 429) return nothing
  if (answer.status < 200 || answer.status > 299) return everything
  const { default: parse } = await import('robots-parser')
  const rules = (parse as unknown as typeof parse.default)(
    url.href,
    Buffer.from(answer.bytes.subarray(0, MOST_RULES)).toString('utf8'),
  )
  return {
    allows: page => rules.isAllowed(page, ROBOT) ?? true,
    delay: (rules.getCrawlDelay(ROBOT) ?? 0) * 1000,
  }
}
