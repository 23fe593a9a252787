import type { FastifyReply } from 'fastify';
import type { Language } from '../report/words.js';
import { PROBLEMS, type ProblemKind } from './problem-kinds.js';
import { PROBLEM_WORDS } from './problem-words.js';

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
