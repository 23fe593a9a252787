import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Language } from '../../report/words.js';
import { checkRate } from '../api/described.js';
import { ask, readAddress } from '../ask.js';
import { isCrossSite } from '../cross-site.js';
import type { Means } from '../means.js';
import type { ProblemFacts } from '../problem.js';
import { PROBLEMS } from '../problem-kinds.js';
import { ADDRESSES, checkAddress } from './addresses.js';
import { type Filled, readForm } from './forms.js';
import { problemPage } from './problem-page.js';
import { sendPage } from './send-page.js';
import { type DoneCheck, refusalText, type StartFacts, startPage } from './start.js';
import { START_WORDS } from './words/start.js';

/** Of pasted text as forms send it; larger documents come as files. */
const MAX_FORM_BYTES = 4 * 1024 * 1024;
const [RECENT, LOOKED_AT] = [6, 30];

/** The start page, and what its forms send. */
export function startRoutes(app: FastifyInstance, means: Means): void {
  app.register(async (own) => {
    // Only here: programs have no use for forms.
    own.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: MAX_FORM_BYTES },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    for (const language of ['sv', 'en'] as const) {
      own.get<{ Querystring: { readonly address?: unknown } }>(
        ADDRESSES.start[language],
        { schema: { hide: true } },
        async (request, reply) => {
          const { address } = request.query;
          const typed = typeof address === 'string' ? address.slice(0, 2048) : '';
          const facts = await factsFor(means, language, {
            typed: { address: typed, text: '', spec: 'auto' },
          });
          return sendPage(reply, startPage(facts));
        },
      );
      own.post(
        ADDRESSES.check[language],
        { schema: { hide: true }, config: { rateLimit: checkRate(means.limits) } },
        async (request, reply) => {
          if (isCrossSite(request)) {
            const facts = { kind: 'cross-site' } as const;
            return sendPage(reply, problemPage(facts, language), PROBLEMS[facts.kind]);
          }
          return answer(await readForm(request), language, reply, means);
        },
      );
    }
  });
}

async function answer(
  filled: Filled,
  language: Language,
  reply: FastifyReply,
  means: Means,
): Promise<FastifyReply> {
  const { asked, field } = filled;
  const words = START_WORDS[language];
  const bad = { kind: 'bad-request' } as const;
  if (asked === 'empty') return refuse(bad, words.nothing[field], filled, language, reply, means);
  if (asked === 'document') return refuse(bad, words.isDocument, filled, language, reply, means);
  const taken =
    asked.kind === 'address' || asked.kind === 'document'
      ? await ask(asked, means)
      : ({ kind: 'refused', problem: asked } as const);
  if (taken.kind === 'taken') return reply.redirect(checkAddress(taken.id, language), 303);
  const message = refusalText(taken.problem, language);
  return refuse(taken.problem, message, filled, language, reply, means);
}

/** The same page again, with what was typed and why it was not taken. */
async function refuse(
  problem: ProblemFacts,
  message: string,
  { field, typed }: Filled,
  language: Language,
  reply: FastifyReply,
  means: Means,
): Promise<FastifyReply> {
  const refusal = { field, message };
  const facts = await factsFor(means, language, { typed, refusal });
  if (problem.retryAfter !== undefined) reply.header('retry-after', String(problem.retryAfter));
  return sendPage(reply, startPage(facts), PROBLEMS[problem.kind]);
}

async function factsFor(
  { store, tryIt }: Means,
  language: Language,
  given: Pick<StartFacts, 'typed'> & Partial<Pick<StartFacts, 'refusal'>>,
): Promise<StartFacts> {
  const checks = await store.archive.recent(LOOKED_AT);
  const address = readAddress(given.typed.address);
  const newest = address.kind === 'usable' ? await store.archive.newest(address.url) : null;
  return {
    language,
    tryIt,
    refusal: null,
    ...given,
    newest: newest?.state === 'done' ? newest : null,
    recent: checks.filter(isPublic).slice(0, RECENT),
  };
}

/** A query may hold a key: such an address is nobody's business. */
function isPublic(
  check: { readonly state: string } & Pick<DoneCheck, 'request'>,
): check is DoneCheck {
  const { subject } = check.request;
  return check.state === 'done' && subject.kind === 'url' && !subject.url.includes('?');
}
