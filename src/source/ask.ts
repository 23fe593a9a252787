import { findUrlProblem } from './address-guard.js';
import { type Network, openConnection } from './connection.js';
import type { Deadline } from './deadline.js';
import { type Exchange, exchange } from './exchange.js';
import type { Reach } from './reach.js';
import { buildRequestHeaders, type RequestHeader } from './request-headers.js';
import { RetrievalError } from './retrieval.js';

/** What is the same for every request of a run. */
export interface AskOptions {
  readonly reach: Reach;
  readonly userAgent: string;
  readonly network: Network;
}

/** Judges one address, connects and sends GET; the one way to the network. Throws a {@link RetrievalError}. */
export async function ask(
  url: URL,
  headers: readonly RequestHeader[],
  options: AskOptions,
  deadline: Deadline,
): Promise<Exchange> {
  const { reach, network, userAgent } = options;
  refuseUrl(url, reach);
  deadline.enter('connection');
  const socket = await openConnection(url, reach, network, deadline.signal);
  deadline.enter('headers');
  const fields = buildRequestHeaders(userAgent, headers);
  const answer = await exchange(url, socket, fields, deadline.signal);
  deadline.enter('body');
  return answer;
}

/** Throws a {@link RetrievalError} for an address that is not asked whoever it leads to. */
export function refuseUrl(url: URL, reach: Reach): void {
  const problem = findUrlProblem(url, reach.allowsPrivate(url));
  if (problem !== null) throw new RetrievalError('forbidden-url', problem);
}
