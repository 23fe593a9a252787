import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { connect as connectTls } from 'node:tls';
import { findAddressProblem, isSameAddress } from './address-guard.js';
import { untilAborted } from './deadline.js';
import { toRetrievalError } from './network-error.js';
import type { Reach } from './reach.js';
import { RetrievalError } from './retrieval.js';

/** The parts of the operating system that a connection needs; tests bring their own. */
export interface Network {
  /** Every IP address of a name. */
  resolve(hostname: string): Promise<readonly string[]>;
  /** Begins a TCP connection to an IP address. */
  open(address: string, port: number): Socket;
  /** The addresses of this machine itself: a firewall that keeps others out does not see us. None when left out. */
  ownAddresses?(): readonly string[];
  /** Certificates (PEM) that are trusted instead of the usual ones. */
  readonly authorities?: readonly string[];
}

/** The network of this machine. */
export const systemNetwork: Network = {
  resolve: async (hostname) => {
    const entries = await lookup(hostname, { all: true, verbatim: true });
    return entries.map((entry) => entry.address);
  },
  open: (address, port) => connectTcp({ host: address, port }),
  ownAddresses: () =>
    Object.values(networkInterfaces()).flatMap((cards) => cards?.map((card) => card.address) ?? []),
};

// A name with several addresses: how long one may stay silent before the next is tried.
const ATTEMPT_MILLISECONDS = 5000;
// Whoever owns a name decides to whom we knock: not at a thousand doors.
const MAX_ATTEMPTS = 8;

/**
 * A connected socket, for https with a verified certificate, to an address that was judged before.
 * One address that must not be asked is enough to refuse them all. Throws a {@link RetrievalError}.
 */
export async function openConnection(
  url: URL,
  reach: Reach,
  network: Network,
  signal: AbortSignal,
): Promise<Socket> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await resolveAll(hostname, network, signal);
  const machine = network.ownAddresses?.() ?? [];
  reach.learn(url, addresses, machine);
  const allowPrivate = reach.allowsPrivate(url);
  const own = allowPrivate ? [] : machine;
  for (const address of addresses) refuseForbidden(hostname, address, allowPrivate, own);
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const socket = await connectToOneOf(addresses.slice(0, MAX_ATTEMPTS), port, network, signal);
  return url.protocol === 'https:' ? secure(socket, hostname, network, signal) : socket;
}

async function resolveAll(hostname: string, network: Network, signal: AbortSignal) {
  if (isIP(hostname) !== 0) return [hostname];
  try {
    const addresses = await untilAborted(network.resolve(hostname), signal);
    if (addresses.length > 0) return addresses;
  } catch (error) {
    throw toRetrievalError(error, 'dns');
  }
  throw new RetrievalError('dns', `${hostname} has no address.`);
}

function refuseForbidden(
  hostname: string,
  address: string,
  allowPrivate: boolean,
  own: readonly string[],
): void {
  const isOwn = own.some((mine) => isSameAddress(mine, address));
  const problem =
    findAddressProblem(address, allowPrivate) ?? (isOwn ? 'an address of this machine' : null);
  if (problem === null) return;
  const subject = hostname === address ? address : `${hostname} (${address})`;
  throw new RetrievalError('forbidden-address', `${subject} is ${problem}.`);
}

async function connectToOneOf(
  addresses: readonly string[],
  port: number,
  network: Network,
  signal: AbortSignal,
): Promise<Socket> {
  let failure: RetrievalError | null = null;
  for (const [index, address] of addresses.entries()) {
    const isLast = index === addresses.length - 1;
    const attempt = isLast
      ? signal
      : AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_MILLISECONDS)]);
    const socket = network.open(address, port);
    try {
      await established(socket, 'connect', attempt);
      refuseOther(socket, address);
      return socket.setNoDelay(true);
    } catch (error) {
      signal.throwIfAborted();
      const next = attempt.aborted
        ? new RetrievalError('timeout', `No connection to ${address}.`, error, true)
        : toRetrievalError(error, 'connect');
      if (next.reason === 'forbidden-address') throw next;
      // A missing IPv6 route says less than what happened at the other addresses.
      if (failure === null || failure.reason === 'network') failure = next;
    }
  }
  throw failure ?? new RetrievalError('dns', 'There is no address.');
}

/** Nothing is said to a socket that leads elsewhere than to the address that was judged. */
function refuseOther(socket: Socket, address: string): void {
  const reached = socket.remoteAddress ?? '';
  if (isSameAddress(address, reached)) return;
  socket.destroy();
  const detail = `The connection to ${address} led to ${reached} instead.`;
  throw new RetrievalError('forbidden-address', detail);
}

async function secure(
  socket: Socket,
  hostname: string,
  network: Network,
  signal: AbortSignal,
): Promise<Socket> {
  const name = hostname.replace(/\.$/, '');
  const tls = connectTls({
    socket,
    host: name,
    // RFC 6066 §3: no addresses in the server name.
    ...(isIP(name) === 0 ? { servername: name } : {}),
    ...(network.authorities === undefined ? {} : { ca: [...network.authorities] }),
    ALPNProtocols: ['http/1.1'],
    // Both stated, so that no environment variable turns the verification off.
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
  });
  try {
    await established(tls, 'secureConnect', signal);
    return tls;
  } catch (error) {
    socket.destroy();
    throw toRetrievalError(error, 'tls');
  }
}

/** Waits for the event; a socket that fails or is too late is destroyed. */
async function established(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  signal: AbortSignal,
): Promise<void> {
  // For good: an error that arrives when nobody waits for one must not end the process.
  socket.on('error', () => undefined);
  try {
    await once(socket, event, { signal });
  } catch (error) {
    socket.destroy();
    throw signal.aborted ? signal.reason : error;
  }
}
