import type { UnreachableReason } from '../model/reasons.js';
import { readAnswerHeaders } from './answer.js';
import { type AskOptions, ask } from './ask.js';
import { type Deadline, limitsWithin, startDeadline } from './deadline.js';
import type { Exchange } from './exchange.js';
import { readHttpFacts } from './http-facts.js';
import { endOf, follow, isRedirect, type Journey, nameOf } from './journey.js';
import { openBody } from './open-body.js';
import { findHeaderProblem, type RequestHeader } from './request-headers.js';
import { type HttpFacts, type Retrieval, RetrievalError } from './retrieval.js';

/** How an address is asked; every field is decided. */
export interface UrlOptions extends AskOptions {
  /** On the wire and again after decompression. */
  readonly maxBytes: number;
  /** For everything together: name, connection, redirects, body. */
  readonly timeoutSeconds: number;
  /** Sent to the origin of the first address only. */
  readonly headers: readonly RequestHeader[];
}

/** Asks one http(s) address with GET and follows at most five redirects, each judged anew. */
export async function retrieveUrl(address: string, options: UrlOptions): Promise<Retrieval> {
  for (const header of options.headers) {
    const problem = findHeaderProblem(header);
    if (problem !== null) throw new RangeError(problem);
  }
  const deadline = startDeadline(limitsWithin(options.timeoutSeconds));
  const started = performance.now();
  let journey: Journey = {
    url: new URL(address),
    asked: [],
    headers: options.headers,
    http: null,
  };
  let answer: Exchange | null = null;
  try {
    for (;;) {
      answer = await ask(journey.url, journey.headers, options, deadline);
      const http = readHttpFacts(answer, journey.asked, performance.now() - started);
      journey = { ...journey, http };
      if (!isRedirect(answer)) {
        return { ...accept(answer, http, options.maxBytes, deadline), source: nameOf(journey) };
      }
      answer.close();
      journey = follow(journey, answer);
    }
  } catch (error) {
    deadline.cancel();
    answer?.close();
    if (!(error instanceof RetrievalError)) throw error;
    return endOf(journey, error);
  }
}

function accept(answer: Exchange, http: HttpFacts, maxBytes: number, deadline: Deadline) {
  const reason = reasonOfStatus(answer.status);
  if (reason !== null) throw new RetrievalError(reason, `The server answered ${answer.status}.`);
  const chunks = openBody(answer, maxBytes, deadline, () => {
    deadline.cancel();
    answer.close();
  });
  return { kind: 'retrieved', chunks, http, headers: readAnswerHeaders(answer) } as const;
}

function reasonOfStatus(status: number): UnreachableReason | null {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'unauthorized';
  // No part was asked for, so it is not known to be the whole.
  if (status === 206) return 'incomplete';
  return status >= 200 && status <= 299 ? null : 'http-status';
}
