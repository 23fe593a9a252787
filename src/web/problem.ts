import type { FastifyReply } from 'fastify';
import type { Language } from '../report/words.js';
import { PROBLEM_WORDS } from './problem-words.js';

/** Why something that was asked for is not done. */
export const PROBLEMS = {
  'bad-request': 400,
  'bad-address': 400,
  'cross-site': 403,
  'not-found': 404,
  'no-such-check': 404,
  'not-acceptable': 406,
  'request-too-slow': 408,
  'too-large': 413,
  'unsupported-type': 415,
  'too-many-requests': 429,
  'too-many-for-host': 429,
  defect: 500,
  'queue-full': 503,
  busy: 503,
} as const satisfies Readonly<Record<string, number>>;

export type ProblemKind = keyof typeof PROBLEMS;

export function isProblemKind(value: unknown): value is ProblemKind {
  return typeof value === 'string' && Object.hasOwn(PROBLEMS, value);
}

/** What is said of one problem. `detail` may hold what somebody sent: it goes out as JSON or escaped. */
export interface ProblemFacts {
  readonly kind: ProblemKind;
  readonly detail?: string;
  /** Whole seconds. */
  readonly retryAfter?: number;
}

/** A problem as RFC 9457 has it; its type is the part of a page that explains it. */
export function problemBody({ kind, detail }: ProblemFacts, language: Language): object {
  const words = PROBLEM_WORDS[language][kind];
  return {
    type: `${language === 'sv' ? '/om' : '/en/about'}#problem-${kind}`,
    title: words.title,
    status: PROBLEMS[kind],
    detail: detail === undefined ? words.detail : `${words.detail} ${detail}`,
  };
}

/** Answers a program with a problem. */
export function sendProblem(
  reply: FastifyReply,
  facts: ProblemFacts,
  language: Language,
): FastifyReply {
  if (facts.retryAfter !== undefined) reply.header('retry-after', String(facts.retryAfter));
  return reply
    .code(PROBLEMS[facts.kind])
    .type('application/problem+json')
    .send(JSON.stringify(problemBody(facts, language)));
}
