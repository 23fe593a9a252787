import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CheckState } from '../../store/check-state.js';
import { languageOf } from '../language.js';
import type { Means } from '../means.js';
import { sendProblem } from '../problem.js';

const LOOK_MILLISECONDS = 500;
/** Something must be said now and then, or what lies between takes the connection for dead. */
const SILENCE_MILLISECONDS = 15_000;

const watchers = new WeakMap<Means, number>();

/** Tells how far a check is, as server-sent events, until it has ended. */
export async function watch(
  request: FastifyRequest<{ Params: { readonly id: string } }>,
  reply: FastifyReply,
  means: Means,
): Promise<FastifyReply> {
  const { id } = request.params;
  const first = await means.store.archive.find(id);
  if (first === null) return sendProblem(reply, { kind: 'no-such-check' }, languageOf(request));
  const others = watchers.get(means) ?? 0;
  if (others >= means.limits.watchers) {
    return sendProblem(reply, { kind: 'busy', retryAfter: 5 }, languageOf(request));
  }
  watchers.set(means, others + 1);
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) raw.setHeader(name, value);
  }
  raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    // Proxies hold answers back to send more at once; this one is worth something only now.
    'x-accel-buffering': 'no',
  });
  try {
    await tell(first, raw, means);
  } finally {
    watchers.set(means, (watchers.get(means) ?? 1) - 1);
    raw.end();
  }
  return reply;
}

async function tell(
  first: CheckState,
  raw: FastifyReply['raw'],
  { store, endings, clock, stopping }: Means,
): Promise<void> {
  let [check, said, saidAt]: [CheckState | null, string, number] = [first, '', clock()];
  while (check !== null && !raw.destroyed && !stopping.aborted) {
    const event = eventOf(check);
    if (event !== said) {
      raw.write(event);
      [said, saidAt] = [event, clock()];
    } else if (clock() - saidAt > SILENCE_MILLISECONDS) {
      raw.write(': \n\n');
      saidAt = clock();
    }
    if (check.state === 'done' || check.state === 'failed') return;
    const told = endings.soon(first.id, LOOK_MILLISECONDS);
    await told;
    check = await store.archive.find(first.id);
  }
}

function eventOf(check: CheckState): string {
  const body = {
    status: check.state,
    ...(check.state === 'running' && { progress: check.progress }),
  };
  const name = check.state === 'done' || check.state === 'failed' ? 'end' : 'progress';
  return `event: ${name}\ndata: ${JSON.stringify(body)}\n\n`;
}
