import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isObject } from '../../report/read-values.js';
import { RENDERERS } from '../../report/render/index.js';
import type { Report } from '../../report/report.js';
import type { CheckState } from '../../store/check-state.js';
import { type Asked, ask } from '../ask.js';
import { languageOf } from '../language.js';
import type { Means } from '../means.js';
import { sendProblem } from '../problem.js';
import * as described from './described.js';
import { chooseForm } from './forms.js';
import { watch } from './watch.js';

/** `/api/checks`: to ask for a check, and to see what became of it. */
export function checkRoutes(app: FastifyInstance, means: Means): void {
  const { store } = means;
  app.post(
    '/api/checks',
    {
      schema: described.ASK,
      // What is sent is a document as it is, so it is read as bytes; ours is the only judge of it.
      validatorCompiler: () => () => true,
      config: { rateLimit: described.checkRate(means.limits) },
      bodyLimit: means.limits.documentBytes,
    },
    async (request, reply) => {
      const language = languageOf(request);
      const asked = readAsked(request);
      if (asked === null) return sendProblem(reply, { kind: 'bad-request' }, language);
      const taken = await ask(asked, means);
      if (taken.kind === 'refused') return sendProblem(reply, taken.problem, language);
      const seconds = waitOf(request, means.limits.waitSeconds);
      if (seconds === null) return sendAccepted(reply, taken.id);
      const ended = await untilEnded(taken.id, seconds * 1000, means);
      if (ended?.state !== 'done') return sendAccepted(reply, taken.id);
      reply.header('preference-applied', `wait=${seconds}`).header('location', pathOf(taken.id));
      return sendReport(request, reply, ended, means);
    },
  );

  app.get<{ Params: { readonly id: string } }>(
    '/api/checks/:id',
    { schema: described.STATE },
    async (request, reply) => {
      const check = await store.archive.find(request.params.id);
      if (check === null) return sendProblem(reply, { kind: 'no-such-check' }, languageOf(request));
      reply.header('cache-control', check.state === 'done' ? 'max-age=3600' : 'no-store');
      if (check.state === 'done') return sendReport(request, reply, check, means);
      return reply.type('application/json').send(JSON.stringify(stateBody(check)));
    },
  );

  app.get<{ Params: { readonly id: string } }>(
    '/api/checks/:id/evidence',
    { schema: described.EVIDENCE },
    async (request, reply) => {
      const check = await store.archive.find(request.params.id);
      const language = languageOf(request);
      if (check === null) return sendProblem(reply, { kind: 'no-such-check' }, language);
      const { subject } = check.request;
      const hash =
        subject.kind === 'document' ? subject.sha256 : check.state === 'done' && check.evidence;
      const bytes = typeof hash === 'string' ? await store.blobs.get(hash) : null;
      if (bytes === null) return sendProblem(reply, { kind: 'not-found' }, language);
      const name = subject.kind === 'document' ? 'document.bin' : 'evidence.har';
      return (
        reply
          // Bytes of a publisher are saved, never shown as something of ours.
          .type('application/octet-stream')
          .header('content-disposition', `attachment; filename="${name}"`)
          .send(bytes)
      );
    },
  );

  app.get<{ Params: { readonly id: string } }>(
    '/api/checks/:id/events',
    { schema: described.EVENTS },
    (request, reply) => watch(request, reply, means),
  );
}

/** What a body asks for: an object with `url` is a request, every other is a document; null: neither. */
function readAsked(request: FastifyRequest): Asked | null {
  const { body, query } = request;
  if (!Buffer.isBuffer(body) || body.byteLength === 0) return null;
  const options = isObject(query) ? query : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  if (Object.keys(options).some((key) => key !== 'spec' && key !== 'name')) return null;
  const wanted = isJson(request) ? requestIn(body) : null;
  if (wanted === 'faulty') return null;
  if (wanted !== null) return wanted;
  return {
    kind: 'document',
    bytes: body,
    name: text(options['name']),
    spec: text(options['spec']) ?? 'auto',
  };
}

function isJson({ headers }: FastifyRequest): boolean {
  return (headers['content-type'] ?? '').toLowerCase().startsWith('application/json');
}

// A request is short; a longer body is a document, whatever is in it.
const MAX_REQUEST_BYTES = 8192;
const FIELDS = ['url', 'spec', 'lang'];

/** The request that a body is; null where it is a document. No document of the specification has a `url` at its root. */
function requestIn(body: Buffer): Asked | 'faulty' | null {
  if (body.byteLength > MAX_REQUEST_BYTES) return null;
  const value = parsed(body);
  if (!isObject(value) || !('url' in value)) return null;
  const { url, spec = 'auto', lang = 'en' } = value;
  const isKnown = Object.keys(value).every((key) => FIELDS.includes(key));
  if (!isKnown || typeof url !== 'string' || typeof spec !== 'string') return 'faulty';
  return lang === 'en' || lang === 'sv' ? { kind: 'address', text: url, spec } : 'faulty';
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    // Not our form: a document that is broken, which is what the check says.
    return null;
  }
}

/** Seconds that somebody wants to wait (RFC 7240); null when nobody said so. */
function waitOf({ headers }: FastifyRequest, longest: number): number | null {
  const wait = /(?:^|[,;\s])wait=(\d{1,6})(?:$|[,;\s])/.exec([headers['prefer']].flat().join(','));
  return wait === null ? null : Math.min(Number(wait[1]), longest);
}

// Checks that end in this process are told at once; the others are looked for.
const LOOK_MILLISECONDS = 500;

async function untilEnded(
  id: string,
  milliseconds: number,
  { store, endings, clock, stopping }: Means,
): Promise<CheckState | null> {
  const until = clock() + milliseconds;
  for (;;) {
    // Told between the question and the answer: it must be listened for before.
    const left = until - clock();
    const told = endings.soon(id, Math.max(0, Math.min(LOOK_MILLISECONDS, left)));
    const check = await store.archive.find(id);
    if (check === null || check.state === 'done' || check.state === 'failed') return check;
    if (left <= 0 || stopping.aborted) return check;
    await told;
  }
}

export function pathOf(id: string): string {
  return `/api/checks/${id}`;
}

function sendAccepted(reply: FastifyReply, id: string): FastifyReply {
  const body = { id, status: 'queued', location: pathOf(id) };
  return reply
    .code(202)
    .header('location', pathOf(id))
    .type('application/json')
    .send(JSON.stringify(body));
}

function stateBody(check: CheckState): object {
  const { id, state, request, createdAt } = check;
  const base = {
    id,
    status: state,
    location: pathOf(id),
    target:
      request.subject.kind === 'url'
        ? { kind: 'url', url: request.subject.url }
        : { kind: 'document', name: request.subject.name },
    acceptedAt: new Date(createdAt).toISOString(),
  };
  switch (check.state) {
    case 'queued':
      return base;
    case 'running':
      return { ...base, progress: check.progress };
    case 'done':
      return { ...base, finishedAt: new Date(check.finishedAt).toISOString() };
    case 'failed': {
      const finishedAt = new Date(check.finishedAt).toISOString();
      return { ...base, finishedAt, failure: check.failure };
    }
  }
}

async function sendReport(
  request: FastifyRequest,
  reply: FastifyReply,
  check: Extract<CheckState, { state: 'done' }>,
  { store }: Means,
): Promise<FastifyReply> {
  const language = languageOf(request);
  const form = chooseForm(request.headers.accept);
  reply.header('vary', 'accept, accept-language');
  if (form === null) return sendProblem(reply, { kind: 'not-acceptable' }, language);
  const bytes = await store.blobs.get(check.report);
  if (bytes === null) return sendProblem(reply, { kind: 'not-found' }, language);
  const text = Buffer.from(bytes).toString('utf8');
  if (form.format === 'json') {
    const state = JSON.stringify(stateBody(check));
    // The report as it was kept, to the byte.
    const body = `${state.slice(0, -1)},"report":${text.trimEnd()}}\n`;
    return reply.type('application/json').send(body);
  }
  // Written by this program, so it has its form.
  const report: Report = JSON.parse(text);
  const render = await RENDERERS[form.format]([report]);
  reply.header('content-language', language).type(form.mediaType);
  if (form.format === 'html') reply.header('content-security-policy', FOREIGN_PAGE);
  return reply.send(render([report], { lang: language, color: false, all: false }));
}

/** The page of a report carries its own style and policy. */
export const FOREIGN_PAGE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
