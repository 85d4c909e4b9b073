// The client's address: worked out once, from the right of X-Forwarded-For, believing only the configured proxies.
import type { IncomingMessage } from 'node:http'
import { isIP, isIPv4 } from 'node:net'
import ipaddr from 'ipaddr.js'

export type Range = [ipaddr.IPv4 | ipaddr.IPv6, number]

/** The address of whoever sent the request; an IPv4 address mapped into IPv6 comes out as IPv4. */
export function clientAddress(request: IncomingMessage, trusted: Range[]): string {
  let address = plainAddress(request.socket.remoteAddress ?? '') ?? '0.0.0.0'
  if (trusted.length === 0) return address
  const forwarded = [request.headers['x-forwarded-for'] ?? ''].flat().join(',')
  const hops = forwarded.split(',').map(hop => hop.trim())
  while (isWithin(address, trusted)) {
    const next = plainAddress(hops.pop() ?? '')
    if (next === null) break
    address = next
  }
  return address
}

/** Whether an address lies in one of the ranges; ranges and addresses of different families never match. */
export function isWithin(address: string, ranges: Range[]): boolean {
  if (ranges.length === 0) return false
  const parsed = ipaddr.process(address)
  return ranges.some(([network, bits]) => {
    // A range given in mapped form (::ffff:10.0.0.0/104) means the IPv4 range inside.
    const [range, length] =
      network instanceof ipaddr.IPv6 && network.isIPv4MappedAddress() && bits >= 96
        ? [network.toIPv4Address(), bits - 96]
        : [network, bits]
    return range.kind() === parsed.kind() && parsed.match(range, length)
  })
}

/** What counts as one place for limits on addresses: the address itself, or the /64 of an IPv6 address. */
export function placeOf(address: string): string {
  if (isIPv4(address)) return address
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6 ? network(parsed, 64) : address
}

/** The network that log-in failures are counted in: /24 of IPv4, /64 of IPv6. */
export function networkOf(address: string): string {
  const parsed = ipaddr.process(address)
  return network(parsed, parsed instanceof ipaddr.IPv6 ? 64 : 24)
}

function network(address: ipaddr.IPv4 | ipaddr.IPv6, bits: number): string {
  const kind = address instanceof ipaddr.IPv6 ? ipaddr.IPv6 : ipaddr.IPv4
  return `${kind.networkAddressFromCIDR(`${address.toString()}/${bits}`).toString()}/${bits}`
}

function plainAddress(text: string): string | null {
  // By far the commonest form needs no library.
  if (isIPv4(text)) return text
  // Some proxies add a port, or brackets around IPv6.
  const bare =
    /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ??
    (/^\d+\.\d+\.\d+\.\d+:\d+$/.test(text) ? text.split(':')[0] : text)
  return bare !== undefined && isPlain(bare) ? ipaddr.process(bare).toString() : null
}

/** Parses an address (a range of one) or a CIDR range; null when it is neither. */
export function parseRange(text: string): Range | null {
  // The library also reads octal, shortened and decimal forms, which mean another network than they seem to.
  if (!isPlain(text.split('/')[0] ?? '')) return null
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text)
  if (!ipaddr.isValid(text)) return null
  const address = ipaddr.parse(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

/** Four decimal parts, or IPv6 without a zone. */
function isPlain(text: string): boolean {
  return isIP(text) !== 0 && !text.includes('%')
}
