import ipaddr from 'ipaddr.js'
import { OnrecordError } from '../../report/error.ts'

const given = ipaddr.IPv6.parse('2000::')

/**
 * Whether an IP address is one of the public internet. Loopback, private, link-local, carrier-grade,
 * multicast, reserved and tunnelling ranges are not; an IPv4 address mapped into IPv6 counts as itself. Of IPv6 only
 * 2000::/3 is given out (RFC 4291), which leaves out the old forms of IPv4 in it, `::7f00:1`.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!ipaddr.isValid(bare)) return false
  const read = ipaddr.process(bare)
  return read.range() === 'unicast' && (read instanceof ipaddr.IPv4 || read.match(given, 3))
}

/** The host of an address that names a machine by number: `new URL` has already read hex and octal forms. */
export function literalAddress(url: URL): string | null {
  const bare = url.hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? bare : null
}

export const addressNotAllowed = (host: string): OnrecordError =>
  new OnrecordError(
    'address-not-allowed',
    `${host} is not an address of the public internet`,
    'Save the page to a file and read that.',
  )
