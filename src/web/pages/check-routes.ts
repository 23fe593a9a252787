import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Published } from '../../published/published.js';
import { LETTER_RENDERERS } from '../../report/letter/render.js';
import { loadTexts } from '../../report/load-texts.js';
import { RENDERERS } from '../../report/render/index.js';
import type { Report } from '../../report/report.js';
import type { Language } from '../../report/words.js';
import { FOREIGN_PAGE } from '../api/checks.js';
import type { Means } from '../means.js';
import type { ProblemFacts } from '../problem.js';
import { PROBLEMS } from '../problem-kinds.js';
import type { ShownMaker } from '../shown/make-shown.js';
import { checkAddress } from './addresses.js';
import { letterOf, letterPage } from './letter.js';
import { problemPage } from './problem-page.js';
import type { ResultSources } from './result/facts.js';
import { FILES, type FileKind, fileAddress } from './result/files.js';
import { resultPage } from './result.js';
import { sendPage } from './send-page.js';
import type { DoneCheck } from './start.js';
import { failedPage, waitingPage } from './waiting.js';

interface Parts {
  readonly means: Means;
  readonly makeShown: ShownMaker;
}

interface Asked {
  readonly Params: { readonly id: string };
}

/** The page of a check, and the files that belong to it. */
export function checkPageRoutes(app: FastifyInstance, means: Means, makeShown: ShownMaker): void {
  const hidden = { schema: { hide: true } };
  for (const language of ['sv', 'en'] as const) {
    app.get<Asked>(checkAddress(':id', language), hidden, (request, reply) =>
      sendCheck(request, reply, language, { means, makeShown }),
    );
    for (const form of FILES) {
      app.get<Asked>(
        fileAddress(':id', 'report', form.extension, language),
        hidden,
        async (request, reply) => {
          const found = await findDone(request.params.id, means);
          if (found === null) return sendProblemPage(reply, { kind: 'no-such-check' }, language);
          named(reply, 'report', form.extension, found.check, language);
          reply.type(form.mediaType).header('content-language', language);
          if (form.format === 'json') return reply.send(found.bytes);
          if (form.format === 'html') reply.header('content-security-policy', FOREIGN_PAGE);
          const render = await RENDERERS[form.format]([found.report]);
          return reply.send(render([found.report], { lang: language, color: false, all: true }));
        },
      );
    }
    for (const extension of ['html', 'docx', 'txt', 'md'] as const) {
      app.get<Asked>(
        fileAddress(':id', 'letter', extension, language),
        hidden,
        async (request, reply) => {
          const found = await findDone(request.params.id, means);
          if (found === null) return sendProblemPage(reply, { kind: 'no-such-check' }, language);
          return sendLetter(found, extension, reply, language);
        },
      );
    }
  }
}

async function sendCheck(
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
  language: Language,
  { means, makeShown }: Parts,
): Promise<FastifyReply> {
  const check = await means.store.archive.find(request.params.id);
  switch (check?.state) {
    case undefined:
      return sendProblemPage(reply, { kind: 'no-such-check' }, language);
    case 'queued':
    case 'running':
      return sendPage(reply.header('cache-control', 'no-store'), waitingPage(check, language));
    case 'failed':
      return sendPage(reply, failedPage(check, language));
    case 'done': {
      const origin = `${request.protocol}://${request.host}`;
      const sources = await sourcesOf(check, origin, { means, makeShown });
      return sources === null
        ? sendProblemPage(reply, { kind: 'no-such-check' }, language)
        : sendPage(reply, resultPage(sources, language));
    }
  }
}

async function sourcesOf(
  check: DoneCheck,
  origin: string,
  { means, makeShown }: Parts,
): Promise<ResultSources | null> {
  const found = await reportOf(check, means);
  if (found === null) return null;
  const { report } = found;
  const earlier = await means.store.archive.before(check);
  const before = earlier?.state === 'done' ? await reportOf(earlier, means) : null;
  const reports = before === null ? [report] : [report, before.report];
  const shown = await shownOf(check, found.bytes, { means, makeShown });
  return {
    check,
    report,
    before,
    origin,
    catalogue: await loadTexts(reports),
    shown: shown === null ? null : publishedIn(shown),
  };
}

/**
 * What people see of what was checked. Of an address it was made with the check; of a document that was handed
 * in it is made when somebody looks, which few programs do, and kept. Null where too many look at the same time.
 */
async function shownOf(
  check: DoneCheck,
  report: Uint8Array,
  { means, makeShown }: Parts,
): Promise<Uint8Array | null> {
  const { blobs, archive } = means.store;
  if (check.shown !== null) return blobs.get(check.shown);
  const { subject } = check.request;
  const document = subject.kind === 'document' ? await blobs.get(subject.sha256) : null;
  if (subject.kind !== 'document' || document === null) return null;
  const made = await makeShown({ report, sha256: subject.sha256, document });
  if (made === null) return null;
  const bytes = Buffer.from(made);
  await archive.keepShown(check.id, bytes, means.clock());
  return bytes;
}

/** What was kept beside a report; null where another version of the program kept something else. */
function publishedIn(bytes: Uint8Array): Published | null {
  // Written by this program: what says that it has this format has it.
  const value: Published | { readonly format?: undefined } = JSON.parse(
    Buffer.from(bytes).toString('utf8'),
  );
  return value.format === 'open-meal-published/1' ? value : null;
}

interface Found {
  readonly check: DoneCheck;
  readonly report: Report;
  readonly bytes: Uint8Array;
}

async function findDone(id: string, means: Means): Promise<Found | null> {
  const check = await means.store.archive.find(id);
  return check?.state === 'done' ? reportOf(check, means) : null;
}

async function reportOf(check: DoneCheck, { store }: Means): Promise<Found | null> {
  const bytes = await store.blobs.get(check.report);
  if (bytes === null) return null;
  const report: Report = JSON.parse(Buffer.from(bytes).toString('utf8'));
  return { check, report, bytes };
}

async function sendLetter(
  found: Found,
  extension: 'html' | 'docx' | 'txt' | 'md',
  reply: FastifyReply,
  language: Language,
): Promise<FastifyReply> {
  const { report, check } = found;
  const letter = letterOf({ report, catalogue: await loadTexts([report]) });
  if (extension === 'html') return sendPage(reply, letterPage(letter, check.id, language));
  named(reply, 'letter', extension, check, language);
  if (extension === 'docx') {
    const render = await LETTER_RENDERERS.docx();
    return reply.type(DOCX).send(Buffer.from(await render(letter, language)));
  }
  const render = await LETTER_RENDERERS[extension === 'md' ? 'markdown' : 'text']();
  const type = extension === 'md' ? 'text/markdown' : 'text/plain';
  return reply.type(`${type}; charset=utf-8`).send(render(letter, language));
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A name that says what it is in a folder of downloads; what is read in the browser is shown there. */
function named(
  reply: FastifyReply,
  kind: FileKind,
  extension: string,
  { id, finishedAt }: DoneCheck,
  language: Language,
): void {
  const address = fileAddress(id, kind, extension, language);
  const name = address.slice(address.lastIndexOf('/') + 1, address.lastIndexOf('.'));
  const day = new Date(finishedAt).toISOString().slice(0, 10);
  const how = extension === 'html' || extension === 'txt' ? 'inline' : 'attachment';
  reply.header('content-disposition', `${how}; filename="open-meal-${name}-${day}.${extension}"`);
}

function sendProblemPage(
  reply: FastifyReply,
  facts: ProblemFacts,
  language: Language,
): FastifyReply {
  return sendPage(reply, problemPage(facts, language), PROBLEMS[facts.kind]);
}
