import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { Network } from '../connection.js';
import { OWN_ADDRESSES } from './hostile-forms.js';

/** A server that nothing may reach, on 127.0.0.1 and, where the machine has it, on ::1. */
export interface Canary {
  readonly port: number;
  /** Whether it sits on ::1 too. */
  readonly hasIpv6: boolean;
  /** Connections so far. */
  connections(): number;
  close(): Promise<void>;
}

/** Starts to listen, on the same port of both. */
export async function startCanary(): Promise<Canary> {
  let connections = 0;
  const sockets = new Set<Socket>();
  const create = () =>
    createServer((socket) => {
      connections += 1;
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nreached'));
    });
  const first = create();
  const port = (await listen(first, '127.0.0.1', 0)) ?? 0;
  const second = create();
  const hasIpv6 = (await listen(second, '::1', port)) !== null;
  return {
    port,
    hasIpv6,
    connections: () => connections,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      for (const server of [first, second]) {
        await new Promise<void>((resolve) => server.close(() => resolve()));
      }
    },
  };
}

/** The port; null where the address does not exist on this machine. */
function listen(server: Server, host: string, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      'code' in error && error.code === 'EADDRNOTAVAIL' ? resolve(null) : reject(error),
    );
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address();
      resolve(address === null || typeof address === 'string' ? null : address.port);
    });
  });
}

/**
 * A network in which one public address leads to a server of the test, and every other address, whatever it
 * is, to the canary. Each socket claims to be connected to what was asked for, so that only the judgement
 * beforehand can save the canary. Names have one answer after another; the last one stays.
 */
export function canaryNetwork(
  canary: Canary,
  publicAddress: string,
  publicPort: number,
  names: Readonly<Record<string, readonly (readonly string[])[]>>,
): Network & { resolved(hostname: string): number } {
  const counts = new Map<string, number>();
  return {
    resolved: (hostname) => counts.get(hostname) ?? 0,
    ownAddresses: () => OWN_ADDRESSES,
    resolve: async (hostname) => {
      const answers = names[hostname];
      const count = counts.get(hostname) ?? 0;
      counts.set(hostname, count + 1);
      const addresses = answers?.[Math.min(count, answers.length - 1)];
      if (addresses !== undefined) return addresses;
      throw Object.assign(new Error(`queryA ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
    },
    open: (address) => {
      const isPublic = address === publicAddress;
      const host = address.includes(':') && canary.hasIpv6 ? '::1' : '127.0.0.1';
      const socket = isPublic
        ? connect({ host: '127.0.0.1', port: publicPort })
        : connect({ host, port: canary.port });
      Object.defineProperty(socket, 'remoteAddress', { value: address });
      return socket;
    },
  };
}
