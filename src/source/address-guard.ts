import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

// Reachable from every virtual machine of one large cloud, although the address looks public.
const CLOUD_METADATA = new Set(['168.63.129.16']);
const PRIVATE_RANGES = new Set<string>(['private', 'loopback', 'carrierGradeNat', 'uniqueLocal']);
const PUBLIC_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Why an address must not be asked, in English; null when it may. Credentials, ports, scheme. */
export function findUrlProblem(url: URL, allowPrivate: boolean): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `Addresses that begin with ${url.protocol} are not supported, only http: and https:.`;
  }
  if (url.username !== '' || url.password !== '') {
    return 'A user name or password in the address is not supported.';
  }
  if (url.port === '') return null;
  const port = Number(url.port);
  if (port === 80 || port === 443 || port > 1023) return null;
  return allowPrivate && port !== 0 ? null : `Port ${port} is not allowed.`;
}

/**
 * Why an IP address (textual, as a resolver gives it) must not be connected to; null when it may.
 * Only what is reachable on the public Internet passes; with `allowPrivate` also loopback and the
 * private ranges, but never link-local, multicast, reserved or translated addresses.
 */
export function findAddressProblem(address: string, allowPrivate: boolean): string | null {
  // The parser below is more generous than the operating system: octal, hex and short forms.
  if (isIP(address) === 0) return 'not an IP address';
  const ip = ipaddr.parse(address);
  const range = ip.range();
  if (allowPrivate && PRIVATE_RANGES.has(range)) return null;
  if (range !== 'unicast') return `a ${wordsOf(range)} address`;
  if (ip instanceof ipaddr.IPv6 && !ip.match(PUBLIC_IPV6)) {
    return 'outside the public IPv6 range';
  }
  return CLOUD_METADATA.has(ip.toString()) ? 'an address of the hosting platform' : null;
}

/** Whether two textual IP addresses are the same. */
export function isSameAddress(one: string, other: string): boolean {
  if (isIP(one) === 0 || isIP(other) === 0) return false;
  return ipaddr.parse(one).toNormalizedString() === ipaddr.parse(other).toNormalizedString();
}

function wordsOf(range: string): string {
  const words: Readonly<Record<string, string>> = {
    linkLocal: 'link-local',
    carrierGradeNat: 'carrier-grade NAT',
    uniqueLocal: 'private (unique local)',
    ipv4Mapped: 'IPv4-mapped',
    rfc6145: 'IPv4-translated',
    rfc6052: 'NAT64',
    teredo: 'Teredo',
  };
  return words[range] ?? range;
}
