import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { SERVICE_PORTS } from './service-ports.js';

// Where clouds give their machines keys and orders, beyond the link-local 169.254.169.254: Azure, which
// looks public; Alibaba, Tencent, AWS, Google and Scaleway, which look like any private address.
const CLOUD_METADATA = new Set([
  '168.63.129.16',
  '100.100.100.200',
  '100.88.222.5',
  'fd00:ec2::254',
  'fd20:ce::254',
  'fd00:42::42',
]);
const PRIVATE_RANGES = new Set<string>(['private', 'loopback', 'carrierGradeNat', 'uniqueLocal']);
const PUBLIC_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

// More than any server reads; documents hold whatever somebody has pasted into them.
const MAX_URL_LENGTH = 8000;

/** Why an address must not be asked, in English; null when it may. Credentials, ports, scheme, length. */
export function findUrlProblem(url: URL, allowPrivate: boolean): string | null {
  if (url.href.length > MAX_URL_LENGTH) {
    return `Addresses of more than ${MAX_URL_LENGTH} characters are not supported.`;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `Addresses that begin with ${url.protocol} are not supported, only http: and https:.`;
  }
  if (url.username !== '' || url.password !== '') {
    return 'A user name or password in the address is not supported.';
  }
  if (url.port === '') return null;
  const port = Number(url.port);
  if (allowPrivate && port !== 0) return null;
  const service = SERVICE_PORTS.get(port);
  if (service !== undefined) return `Port ${port} is not allowed: it is that of ${service}.`;
  if (port === 80 || port === 443 || port > 1023) return null;
  return `Port ${port} is not allowed.`;
}

/**
 * Why an IP address (textual, as a resolver gives it) must not be connected to; null when it may.
 * Only what is reachable on the public Internet passes; with `allowPrivate` also loopback and the
 * private ranges, but never link-local, multicast, reserved or translated addresses.
 */
export function findAddressProblem(address: string, allowPrivate: boolean): string | null {
  // The parser below is more generous than the operating system: octal, hex and short forms.
  if (isIP(address) === 0) return 'not an IP address';
  if (address.includes('%')) return 'an address of one network card only';
  const ip = ipaddr.parse(address);
  if (CLOUD_METADATA.has(ip.toString())) return 'an address of the hosting platform';
  const range = ip.range();
  if (allowPrivate && PRIVATE_RANGES.has(range)) return null;
  if (range !== 'unicast') return `${wordsOf(range)} address`;
  if (!(ip instanceof ipaddr.IPv6)) return null;
  if (!ip.match(PUBLIC_IPV6)) return 'outside the public IPv6 range';
  return isIsatap(ip) ? 'an ISATAP address' : null;
}

/** RFC 5214 §6.1: an IPv4 address behind any prefix, to which a router would unwrap the packets. */
function isIsatap(ip: ipaddr.IPv6): boolean {
  const [, , , , flags, mark] = ip.parts;
  return (flags === 0 || flags === 0x200) && mark === 0x5efe;
}

/** Whether two textual IP addresses are the same. */
export function isSameAddress(one: string, other: string): boolean {
  if (isIP(one) === 0 || isIP(other) === 0) return false;
  return ipaddr.parse(one).toNormalizedString() === ipaddr.parse(other).toNormalizedString();
}

/** A kind of address, with its article. */
function wordsOf(range: string): string {
  const names: Readonly<Record<string, string>> = {
    linkLocal: 'link-local',
    carrierGradeNat: 'carrier-grade NAT',
    uniqueLocal: 'private (unique local)',
    ipv4Mapped: 'IPv4-mapped',
    rfc6145: 'IPv4-translated',
    rfc6052: 'NAT64',
    teredo: 'Teredo',
  };
  const name = names[range] ?? range;
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}
