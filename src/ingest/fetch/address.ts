/** Which addresses may be asked: only public ones, unless their exact origin was allowed. */
import type { LookupAddress } from 'node:dns';
import ipaddr from 'ipaddr.js';
import { FetchFailure } from './failure.ts';
import type { Settings } from './options.ts';

/** Public addresses that clouds use for their internal services (Azure's wire server). */
const INTERNAL_BY_CUSTOM = new Set(['168.63.129.16']);

/** Whether an IP address is a host of the public internet (IANA special-purpose registries). */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (INTERNAL_BY_CUSTOM.has(parsed.toString())) return false;
  if (parsed.kind() === 'ipv6' && parsed.range() === 'rfc6052') return isPublicAddress(embeddedIPv4(parsed));
  return parsed.range() === 'unicast' && !isIPv4Compatible(parsed);
}

/** NAT64 addresses end in the IPv4 address that they stand for. */
function embeddedIPv4(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  return address.toByteArray().slice(-4).join('.');
}

/** The deprecated form ::a.b.c.d, which ipaddr.js counts as unicast. */
function isIPv4Compatible(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return (
    address.kind() === 'ipv6' &&
    address
      .toByteArray()
      .slice(0, 12)
      .every((byte) => byte === 0)
  );
}

/** The host of a URL as an IP address, or null where it is a name. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) ? host : null;
}

/** Reads an address that was given or found. Throws a FetchFailure where it may never be opened. */
export function checkedUrl(text: string, base?: string): URL {
  if (!URL.canParse(text, base))
    throw new FetchFailure('bad_url', `"${text.slice(0, 200)}" is not an address`);
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFailure('bad_url', `${url.protocol} addresses are never opened: ${text.slice(0, 200)}`);
  if (url.username || url.password)
    throw new FetchFailure('bad_url', `the address of ${url.host} carries a user name or password`);
  url.hash = '';
  return url;
}

/** Names that never stand for a public host (RFC 6761, RFC 6762, RFC 8375, ICANN's "internal"). */
export function isLocalName(host: string): boolean {
  return /(?:^|\.)(?:localhost|local|internal|localdomain|home\.arpa)\.?$/i.test(host);
}

/**
 * The addresses to connect to. Throws a FetchFailure of class `blocked_address` if any of them is not public,
 * `dns` if the name does not resolve.
 */
export async function publicAddresses(
  url: URL,
  settings: Pick<Settings, 'lookup' | 'allowOrigins'>,
): Promise<readonly LookupAddress[]> {
  if (isLocalName(url.hostname) && !settings.allowOrigins.includes(url.origin))
    throw new FetchFailure('blocked_address', `${url.host} is a name of the local machine or network`);
  const literal = literalAddress(url);
  const found = literal
    ? [{ address: literal, family: literal.includes(':') ? 6 : 4 }]
    : await settings.lookup(url.hostname);
  if (found.length === 0) throw new FetchFailure('dns', `${url.hostname} has no address`);
  const refused = found.find(({ address }) => !isPublicAddress(address));
  if (refused && !settings.allowOrigins.includes(url.origin))
    throw new FetchFailure('blocked_address', `${url.host} is at ${refused.address}, which is not public`);
  return found;
}
