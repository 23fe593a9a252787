import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { CURRENT_VERSION, type JudgedVersion } from '../model/versions.js';
import { answerRequest } from './answer.js';
import type { Request } from './call.js';
import type { Context } from './context.js';
import { swedishDay } from './days.js';
import type { Answer } from './fault.js';
import { type FaultId, faultsOf } from './faults.js';

/** How the reference provider behaves; whatever is left out is as in a plain call. */
export interface ReferenceOptions {
  readonly version?: JudgedVersion;
  readonly faults?: readonly FaultId[];
  /** 0: any free one. */
  readonly port?: number;
  readonly host?: string;
  readonly now?: () => Date;
  /** How many times the menus have been published anew; each time every third day's meals change. */
  readonly revision?: number | (() => number);
}

/** A running reference provider. */
export interface Reference {
  /** The base URL, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the reference provider. Rejects when the port is taken. */
export async function startReference(options: ReferenceOptions = {}): Promise<Reference> {
  const { version = CURRENT_VERSION, port = 0, host = '127.0.0.1', revision = 0 } = options;
  const { now = () => new Date() } = options;
  const faults = faultsOf(version, options.faults ?? []);
  let served = 0;
  let base = '';
  const server = createServer({ maxHeaderSize: 32_768 }, (incoming, outgoing) => {
    const today = swedishDay(now().getTime());
    const published = typeof revision === 'number' ? revision : revision();
    const context: Context = { version, base, today, revision: published, served: served++ };
    send(answerRequest(requestOf(incoming), context, faults), incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const given = typeof address === 'object' && address !== null ? address.port : port;
  base = `http://${host.includes(':') ? `[${host}]` : host}:${given}`;
  return {
    url: base,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function requestOf({ method = 'GET', url = '/', headers }: IncomingMessage): Request {
  const plain = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { method, target: url, headers: Object.fromEntries(plain) };
}

function send(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse): void {
  // Whatever was sent along is not read further than it has to be.
  incoming.resume();
  outgoing.on('error', () => {});
  const write = () => {
    if (outgoing.destroyed) return;
    outgoing.writeHead(answer.status, answer.headers);
    outgoing.end(answer.body);
  };
  if (answer.delayMilliseconds === undefined) write();
  else setTimeout(write, answer.delayMilliseconds).unref();
}
