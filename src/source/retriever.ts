import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './answer.js';
import { askPolitely, type Run, type Trip } from './ask-politely.js';
import { type Network, systemNetwork } from './connection.js';
import { limitsWithin } from './deadline.js';
import { endOf, follow, isRedirect, type Journey, nameOf } from './journey.js';
import { createMemory } from './memory.js';
import { PACE } from './pace.js';
import { createReach } from './reach.js';
import { findHeaderProblem, type RequestHeader } from './request-headers.js';
import { RetrievalError } from './retrieval.js';
import { parseTarget } from './target.js';
import { createTurns } from './turns.js';
import { USER_AGENT } from './user-agent.js';

/** Everything a run asks of the network, politely and within its budget. */
export interface Retriever {
  /** GET of one http(s) URL. Rejects never for trouble with the server: that is the value. */
  get(url: string, manner?: Manner): Promise<Answer>;
  /**
   * How many requests went out (redirects, retries and those that failed on their way included), and of how
   * many at most. What was answered from memory, or refused as it stands, is not among them.
   */
  readonly counted: () => { readonly sent: number; readonly budget: number };
}

/** How one request differs from the others of a run. */
export interface Manner {
  /** Asks the server whatever is remembered, and without conditions. */
  readonly fresh?: boolean;
  /** Leaves the headers of the run out: what does somebody get who has no key? Implies `fresh`. */
  readonly anonymous?: boolean;
}

/** What a run may do. What is left out has the value that its comment names. */
export interface RetrieverOptions {
  /** Of one body, on the wire and again after decompression. */
  readonly maxBytes: number;
  /** For one `get`: name, connection, redirects, retries and body, without the waits for politeness. */
  readonly timeoutSeconds: number;
  /** How many requests may go out in all. */
  readonly maxRequests: number;
  /** For how many seconds requests may begin. Afterwards the budget counts as spent. For ever. */
  readonly maxSeconds?: number | undefined;
  /** {@link USER_AGENT}, which names the tool and a page about it. */
  readonly userAgent?: string | undefined;
  /**
   * Also private and loopback addresses, and every port; beyond `origin` only where its host is
   * itself at a private address. No.
   */
  readonly allowPrivate?: boolean | undefined;
  /** Sent to `origin` only. Each must pass `findHeaderProblem`. None. */
  readonly headers?: readonly RequestHeader[] | undefined;
  /** The origin of the target, as `new URL(…).origin` gives it: who may see `headers`. Nobody, and every address is the caller's. */
  readonly origin?: string | undefined;
  /** Requests at a time to one host. 2. */
  readonly perHost?: number | undefined;
  /** Requests that begin within one second at one host. 5. */
  readonly perSecond?: number | undefined;
  /** How often one `get` tries again after what may pass: 429, 502, 503, 504, no connection, a reset. 2. */
  readonly retries?: number | undefined;
  /** The network of this machine. */
  readonly network?: Network | undefined;
  /** Milliseconds since 1970. The clock of this machine. */
  readonly now?: (() => number) | undefined;
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined;
  /** From 0 to 1. Math.random. */
  readonly random?: (() => number) | undefined;
}

// Bodies are held in memory, each up to maxBytes.
const AT_ONCE = 8;
// A server that sends everybody to the end of the queue must not hold a run for hours.
const PATIENCE = 120_000;

/** Begins a run. Throws for options that make no sense. */
export function createRetriever(options: RetrieverOptions): Retriever {
  for (const header of options.headers ?? []) {
    const problem = findHeaderProblem(header);
    if (problem !== null) throw new RangeError(problem);
  }
  const run = begin(options);
  const asking = new Map<string, Promise<Answer>>();
  return {
    counted: () => ({ sent: run.sent, budget: run.budget }),
    get: (address, manner = {}) => {
      if (manner.fresh === true || manner.anonymous === true) return get(address, manner, run);
      // Two that want the same at the same time get the same.
      const asked = asking.get(address);
      if (asked !== undefined) return asked;
      const answer = get(address, manner, run).finally(() => asking.delete(address));
      asking.set(address, answer);
      return answer;
    },
  };
}

interface Plan extends Run {
  readonly headers: readonly RequestHeader[];
  readonly origin: string | null;
}

function begin(options: RetrieverOptions): Plan {
  // Not Date.now: it jumps when the clock of the machine is set.
  const now = options.now ?? (() => performance.timeOrigin + performance.now());
  const time = { now, sleep: options.sleep ?? ((milliseconds: number) => sleep(milliseconds)) };
  const limits = {
    perHost: options.perHost ?? PACE.perHost,
    perSecond: options.perSecond ?? PACE.perSecond,
    atOnce: AT_ONCE,
  };
  return {
    ...time,
    random: options.random ?? Math.random,
    retries: options.retries ?? PACE.retries,
    maxBytes: options.maxBytes,
    limits: limitsWithin(options.timeoutSeconds),
    reach: createReach(
      options.allowPrivate ?? false,
      options.origin === undefined ? null : new URL(options.origin),
    ),
    userAgent: options.userAgent ?? USER_AGENT,
    network: options.network ?? systemNetwork,
    headers: options.headers ?? [],
    origin: options.origin ?? null,
    turns: createTurns(limits, time),
    memory: createMemory(),
    budget: options.maxRequests,
    sent: 0,
    endsAt: now() + (options.maxSeconds ?? Number.POSITIVE_INFINITY) * 1000,
    patience: PATIENCE,
  };
}

async function get(address: string, manner: Manner, run: Plan): Promise<Answer> {
  const target = parseTarget(address);
  if (target.kind === 'forbidden-url') return refused(target.source, target.detail);
  if (target.kind !== 'url') return refused(target.source, 'This is not a web address.');
  const asked = target.source;
  const url = new URL(target.url);
  const isTarget = url.origin === run.origin && manner.anonymous !== true;
  let journey: Journey = { url, asked: [], headers: isTarget ? run.headers : [], http: null };
  const isFresh = manner.fresh === true || manner.anonymous === true;
  const trip: Trip = { useMemory: !isFresh, timeLeft: run.limits.total, tried: 0, http: null };
  try {
    for (;;) {
      const step = await askPolitely(journey, trip, run);
      if (step.kind === 'unasked') return { ...step, asked, source: nameOf(journey) };
      const { answer, http, milliseconds, from } = step;
      if (isRedirect(answer)) {
        journey = follow(journey, answer);
        continue;
      }
      const { status, headers, body } = answer;
      const source = nameOf(journey);
      return { kind: 'answered', asked, source, status, http, headers, body, milliseconds, from };
    }
  } catch (error) {
    if (!(error instanceof RetrievalError)) throw error;
    return { ...endOf({ ...journey, http: trip.http }, error), asked };
  }
}

function refused(source: string, detail: string): Answer {
  const reason = 'forbidden-url';
  return { kind: 'unreachable', asked: source, source, reason, detail, http: null };
}
