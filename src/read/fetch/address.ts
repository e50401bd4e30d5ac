import ipaddr from 'ipaddr.js'
import { OnrecordError } from '../../report/error.ts'

/**
 * Whether an IP address is one of the public internet. Loopback, private, link-local, carrier-grade,
 * multicast, reserved and tunnelling ranges are not; an IPv4 address inside an IPv6 one counts as itself.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'unicast'
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
