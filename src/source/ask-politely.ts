import { readAnswerHeaders } from './answer.js';
import { type AskOptions, ask, refuseUrl } from './ask.js';
import { type Deadline, startDeadline, type TimeLimits } from './deadline.js';
import type { Exchange } from './exchange.js';
import { readHttpFacts } from './http-facts.js';
import { isRedirect, type Journey, nameOf } from './journey.js';
import type { Memory, Remembered, WholeAnswer } from './memory.js';
import { openBody } from './open-body.js';
import { type HttpFacts, RetrievalError } from './retrieval.js';
import { adviceOf, backoff } from './retry.js';
import type { Time, Turns } from './turns.js';

/** What all requests of a run share. */
export interface Run extends AskOptions, Time {
  /** From 0 to 1. */
  readonly random: () => number;
  /** How often one trip may try again. */
  readonly retries: number;
  readonly limits: TimeLimits;
  readonly maxBytes: number;
  readonly turns: Turns;
  readonly memory: Memory;
  /** How many requests may be sent, and have been. */
  readonly budget: number;
  sent: number;
  /** When the last request may begin, in milliseconds since 1970. */
  readonly endsAt: number;
  /** Milliseconds that may still be spent on waiting before something is tried again. */
  patience: number;
}

/** What the requests for one address share, redirects included. */
export interface Trip {
  readonly useMemory: boolean;
  /** Seconds; only the time while a server is waited for counts. */
  timeLeft: number;
  /** How often something was tried again. */
  tried: number;
  /** What the last server said that answered. */
  http: HttpFacts | null;
}

/** What came of one address on the way; the body of a redirect is left out. */
export type Step =
  | {
      readonly kind: 'answered';
      readonly answer: WholeAnswer;
      readonly http: HttpFacts;
      readonly milliseconds: number;
      readonly from: 'network' | 'memory' | 'revalidated';
    }
  | { readonly kind: 'unasked'; readonly reason: 'budget' | 'told-to-wait' };

/** Asks one address in its turn, again where trouble may pass. Throws a {@link RetrievalError}. */
export async function askPolitely(journey: Journey, trip: Trip, run: Run): Promise<Step> {
  // Again when it is asked; here, so that nobody waits for a turn in vain.
  refuseUrl(journey.url, run.reach);
  // Who is known by a header may get another body.
  const key = `${journey.headers.length > 0 ? 'own' : 'other'} ${nameOf(journey)}`;
  const kept = trip.useMemory ? run.memory.find(key, run.now()) : null;
  if (kept?.isFresh === true) {
    const http = readHttpFacts(kept.answer, journey.asked, 0);
    return { kind: 'answered', answer: kept.answer, http, milliseconds: 0, from: 'memory' };
  }
  for (;;) {
    if (run.sent >= run.budget || run.now() >= run.endsAt)
      return { kind: 'unasked', reason: 'budget' };
    run.sent += 1;
    const leave = await run.turns.take(hostOf(journey.url));
    if (leave === null) {
      run.sent -= 1;
      return { kind: 'unasked', reason: 'told-to-wait' };
    }
    const deadline = startDeadline(run.limits, trip.timeLeft);
    let outcome: Step | number;
    try {
      outcome = await askOnce({ journey, kept, key, deadline }, trip, run);
    } catch (error) {
      outcome = waitAfter(error, trip, run);
    } finally {
      deadline.cancel();
      trip.timeLeft = deadline.left();
      leave();
    }
    if (typeof outcome !== 'number') return outcome;
    trip.tried += 1;
    run.patience -= outcome;
    await run.sleep(outcome);
  }
}

/** One host by one name: with and without the dot at its end it is the same. */
function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

/** How long to wait before the same is asked again, in milliseconds; throws what will not pass. */
function waitAfter(error: unknown, trip: Trip, run: Run): number {
  const mayPass = error instanceof RetrievalError && error.mayPass;
  const wait = backoff(trip.tried, run.random());
  if (!mayPass || trip.tried >= run.retries || wait > run.patience) throw error;
  return wait;
}

/** What is asked, and what is known of it. */
interface Question {
  readonly journey: Journey;
  readonly kept: Remembered | null;
  /** Under which the answer is kept. */
  readonly key: string;
  readonly deadline: Deadline;
}

/** One request. A number says that it is to be sent again after so many milliseconds. */
async function askOnce(question: Question, trip: Trip, run: Run): Promise<Step | number> {
  const { journey, kept, key, deadline } = question;
  const { url, headers } = journey;
  const began = performance.now();
  const exchange = await ask(url, [...headers, ...(kept?.conditions ?? [])], run, deadline);
  try {
    const http = readHttpFacts(exchange, journey.asked, performance.now() - began);
    trip.http = http;
    const wait = heed(exchange, hostOf(url), trip, run);
    if (wait !== null) return wait;
    const passed = () => Math.round(performance.now() - began);
    if (kept !== null && exchange.status === 304) {
      const answer = run.memory.renew(key, kept, exchange, run.now());
      const facts = readHttpFacts(answer, journey.asked, http.milliseconds);
      const milliseconds = passed();
      return { kind: 'answered', answer, http: facts, milliseconds, from: 'revalidated' };
    }
    const answer = await readWhole(exchange, deadline, run.maxBytes);
    run.memory.keep(key, answer, run.now());
    return { kind: 'answered', answer, http, milliseconds: passed(), from: 'network' };
  } finally {
    exchange.close();
  }
}

/** Does what the answer asks for; how long to wait before the same is asked again, null to take it as it is. */
function heed(answer: Exchange, host: string, trip: Trip, run: Run): number | null {
  const advice = adviceOf(answer, trip.tried, run.retries, run.now(), run.random());
  switch (advice.kind) {
    case 'take':
      return null;
    case 'again':
      if (advice.milliseconds > run.patience) return null;
      if (advice.wholeHost) run.turns.hold(host, advice.milliseconds);
      return advice.milliseconds;
    case 'leave-alone':
      run.turns.shun(host, advice.milliseconds);
      return null;
  }
}

async function readWhole(
  exchange: Exchange,
  deadline: Deadline,
  maxBytes: number,
): Promise<WholeAnswer> {
  const { status } = exchange;
  const headers = readAnswerHeaders(exchange);
  const header = exchange.header;
  const chunks: Uint8Array[] = [];
  if (!isRedirect(exchange)) {
    const body = openBody(exchange, maxBytes, deadline, exchange.close);
    for await (const chunk of body) chunks.push(chunk);
  }
  return { status, header, headers, body: Buffer.concat(chunks) };
}
