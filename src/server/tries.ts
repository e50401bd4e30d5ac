import ipaddr from 'ipaddr.js'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { nameKey } from '../ledger/keys.ts'
import { OnrecordError } from '../report/error.ts'

/** In seconds. */
const duration = 15 * 60
/** Wrong passwords for one name from one network, and for all names from it: several people may share it. */
const [ofName, ofAddress] = [10, 100]

export interface Tries {
  /** Counts a try before it is made, so that many at once are none more. Throws `too-many-tries`. */
  begin(name: string, address: string): Promise<void>
  /** It was right. */
  right(name: string, address: string): Promise<void>
}

/** How often somebody may try to sign in. */
export function countTries(): Tries {
  const names = new RateLimiterMemory({ points: ofName, duration })
  const addresses = new RateLimiterMemory({ points: ofAddress, duration })
  const key = (name: string, address: string): string => `${networkOf(address)} ${nameKey(name)}`
  return {
    async begin(name, address) {
      try {
        await addresses.consume(networkOf(address))
        await names.consume(key(name, address))
      } catch (refused) {
        if (refused instanceof RateLimiterRes) throw tooMany(refused.msBeforeNext)
        throw refused
      }
    },
    async right(name, address) {
      await names.delete(key(name, address))
      await addresses.reward(networkOf(address))
    },
  }
}

/** Of IPv6 everybody has at least 2^64 addresses: what they share. */
function networkOf(address: string): string {
  const read = ipaddr.isValid(address) ? ipaddr.process(address) : null
  return read instanceof ipaddr.IPv6 ? read.parts.slice(0, 4).join(':') : String(read ?? address)
}

const tooMany = (wait: number): OnrecordError =>
  new OnrecordError(
    'too-many-tries',
    'too many wrong passwords',
    `Try again in ${Math.max(1, Math.ceil(wait / 60_000))} minutes.`,
  )
