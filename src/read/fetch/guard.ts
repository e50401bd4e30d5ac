import { lookup } from 'node:dns'
import type { LookupFunction, Socket } from 'node:net'
import { OnrecordError } from '../../report/error.ts'
import { addressNotAllowed, isPublicAddress, literalAddress } from './address.ts'

export interface GuardOptions {
  /** Lets tests reach a server on this machine. */
  readonly allowLoopback?: boolean | undefined
}

type Connector = import('undici').buildConnector.connector

/**
 * Looks a name up, keeps the allowed addresses, and looks again at the peer of the socket it got: neither a redirect
 * nor a name that points inwards gets through, and nothing is sent before.
 */
export async function guardedConnector(options: GuardOptions, timeout: number): Promise<Connector> {
  const { buildConnector } = await import('undici')
  const connect = buildConnector({ timeout, lookup: guardedLookup(options) })
  return (target, callback) =>
    connect(target, (error, socket) => {
      if (error || !socket) return callback(error ?? new Error('no socket'), null)
      if (isAllowed(remoteAddress(socket), options)) return callback(null, socket)
      socket.destroy()
      callback(addressNotAllowed(target.hostname), null)
    })
}

function guardedLookup(guard: GuardOptions): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const allowed = found.filter(({ address }) => isAllowed(address, guard))
      const [first] = allowed
      if (!first) return callback(addressNotAllowed(hostname), [])
      if (options.all) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
}

const remoteAddress = (socket: Socket): string => socket.remoteAddress ?? ''

function isAllowed(address: string, { allowLoopback = false }: GuardOptions): boolean {
  return isPublicAddress(address) || (allowLoopback && /^(?:127\.|::1$|::ffff:127\.)/.test(address))
}

/** An http or https address, and no machine by number that is not of the public internet. Throws `bad-address`, `address-not-allowed`. */
export function checkedUrl(address: string, options: GuardOptions, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) {
    throw new OnrecordError(
      'bad-address',
      `${address} is no web address`,
      'Give an address like https://example.org/report.',
    )
  }
  const url = new URL(address, base)
  if (!/^https?:$/.test(url.protocol)) {
    throw new OnrecordError(
      'address-not-allowed',
      `${url.protocol} addresses are not read`,
      'Give an http or https address.',
    )
  }
  const literal = literalAddress(url)
  if (literal !== null && !isAllowed(literal, options)) throw addressNotAllowed(url.hostname)
  return url
}
