import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SecureContextOptions } from 'node:tls';
import type { Network } from '../connection.js';
import { type Retrieval, RetrievalError } from '../retrieval.js';
import { KEY_PEM } from './certificates.js';
import { OWN_ADDRESSES } from './hostile-forms.js';

/** A server on 127.0.0.1 that counts what reaches it. */
export interface LoopbackServer {
  readonly port: number;
  readonly origin: string;
  /** Connections so far. */
  connections(): number;
  /** Connections that are open now. */
  open(): number;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves HTTP. */
export function serveHttp(answer: Answer): Promise<LoopbackServer> {
  return listen(createServer(answer), 'http');
}

/** Serves HTTPS with the test key and the given certificate. */
export function serveHttps(
  certificate: string,
  answer: Answer,
  options: SecureContextOptions = {},
): Promise<LoopbackServer> {
  return listen(createTlsServer({ key: KEY_PEM, cert: certificate, ...options }, answer), 'https');
}

/** Serves bare TCP. */
export function serveTcp(connected: (socket: Socket) => void): Promise<LoopbackServer> {
  return listen(createTcpServer(connected), 'http');
}

/** Serves the same bytes to whoever asks, then closes the connection: answers that no library would give. */
export function serveBytes(...parts: readonly (string | Uint8Array)[]): Promise<LoopbackServer> {
  return serveTcp((socket) => {
    socket.once('data', () => {
      for (const part of parts) socket.write(part);
      socket.end();
    });
  });
}

/**
 * A network in which the names have the given addresses, and every address in `routes` leads to this
 * machine while it claims to be the address that was asked for. Nothing leaves loopback.
 */
export function fakeNetwork(
  names: Readonly<Record<string, readonly string[]>>,
  routes: readonly string[] = [],
): Network & { readonly opened: readonly string[] } {
  const opened: string[] = [];
  return {
    opened,
    ownAddresses: () => OWN_ADDRESSES,
    resolve: async (hostname) => {
      const addresses = names[hostname];
      if (addresses !== undefined) return addresses;
      throw Object.assign(new Error(`queryA ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
    },
    open: (address, port) => {
      opened.push(address);
      const isRouted = routes.includes(address);
      if (!isRouted && !/^(127\.|::1$)/.test(address))
        throw new Error(`${address} leaves loopback`);
      const socket = connect({ host: isRouted ? '127.0.0.1' : address, port });
      if (isRouted) Object.defineProperty(socket, 'remoteAddress', { value: address });
      return socket;
    },
  };
}

/** Reads a retrieval to its end: the body, or why there is none. */
export async function read(retrieval: Retrieval): Promise<{
  readonly body: Buffer | null;
  readonly reason: string | null;
  readonly detail: string;
}> {
  if (retrieval.kind === 'unreachable') {
    return { body: null, reason: retrieval.reason, detail: retrieval.detail };
  }
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of retrieval.chunks) chunks.push(chunk);
  } catch (error) {
    if (!(error instanceof RetrievalError)) throw error;
    return { body: null, reason: error.reason, detail: error.message };
  }
  return { body: Buffer.concat(chunks), reason: null, detail: '' };
}

/** Waits until the condition holds, two seconds at most, and says whether it did. */
export async function eventually(condition: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await sleep(10);
  return condition();
}

async function listen(server: Server, scheme: string): Promise<LoopbackServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.on('listening', resolve);
    server.listen(0, '127.0.0.1');
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    origin: `${scheme}://127.0.0.1:${address.port}`,
    connections: () => connections,
    open: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
