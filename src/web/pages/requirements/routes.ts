import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isJudgedVersion } from '../../../model/versions.js';
import { neutralise } from '../../../report/neutralise.js';
import type { Sheet } from '../../../report/requirements/sheet.js';
import type { Language } from '../../../report/words.js';
import type { Means } from '../../means.js';
import type { ProblemFacts } from '../../problem.js';
import { PROBLEMS } from '../../problem-kinds.js';
import { readKept, sheetOf } from '../../sheets/sheet-of.js';
import type { SheetMaker } from '../../sheets/sheet-order.js';
import { ADDRESSES, checkAddress, sheetAddress } from '../addresses.js';
import { problemPage } from '../problem-page.js';
import { sendPage } from '../send-page.js';
import { REQUIREMENTS_WORDS } from '../words/requirements.js';
import { type Filter, readFilter } from './filter.js';
import { mistakePage } from './mistake-page.js';
import { fileName, pick, readForm, SHEET_FILES, type SheetFile } from './order.js';
import { requirementsPage } from './page.js';

/** The catalogue for those who buy: to choose from, and to take away as a file. */
export function requirementsRoutes(app: FastifyInstance, means: Means, sheets: SheetMaker): void {
  const schema = { hide: true };
  for (const language of ['sv', 'en'] as const) {
    app.get(ADDRESSES.requirements[language], { schema }, async (request, reply) => {
      const { search } = new URL(request.url, 'http://localhost');
      const wanted = readFilter(new URLSearchParams(search));
      const shown = await shownFor(wanted, means);
      if (shown.kind === 'refused') return refuse(reply, shown, wanted, language);
      const { filter, sheet, isUnfit } = shown;
      reply.header('cache-control', filter.check === null ? 'public, max-age=300' : 'no-cache');
      return sendPage(reply, requirementsPage({ filter, sheet, isUnfit }, language));
    });
  }
  app.register(async (scope) => {
    // Here a form is what the browser makes of it by itself.
    scope.removeContentTypeParser('application/x-www-form-urlencoded');
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request: FastifyRequest, body: string, done: (error: null, body: string) => void) =>
        done(null, body),
    );
    // Nothing is changed by it: it is a question that is too long for an address.
    const rateLimit = {
      max: means.limits.sheetsPerMinute,
      timeWindow: 60_000,
      groupId: 'sheets',
    };
    for (const language of ['sv', 'en'] as const) {
      for (const file of SHEET_FILES) {
        const address = sheetAddress(file.extension, language);
        scope.post(address, { schema, config: { rateLimit } }, (request, reply) =>
          sendSheet(reply, request.body, { file, language, means, sheets }),
        );
        // Whoever comes back to the address of a file has no ticks with them.
        scope.get(address, { schema }, (_request, reply) =>
          reply.redirect(ADDRESSES.requirements[language], 303),
        );
      }
    }
  });
}

type Shown =
  | {
      readonly kind: 'shown';
      readonly filter: Filter;
      readonly sheet: Sheet;
      readonly report: Uint8Array | null;
      /** Whether the check shows no version that there are requirements of. */
      readonly isUnfit: boolean;
    }
  | { readonly kind: 'refused'; readonly because: 'no-such-check' | 'unfinished' };

/** The requirements that somebody wants to see; a check decides by itself which version it is about. */
async function shownFor(filter: Filter, { store }: Means): Promise<Shown> {
  const plain = (isUnfit: boolean): Shown => {
    const { version, selection } = filter;
    const sheet = sheetOf({ version, selection, report: null });
    return { kind: 'shown', filter: { ...filter, check: null }, sheet, report: null, isUnfit };
  };
  if (filter.check === null) return plain(false);
  const check = await store.archive.find(filter.check);
  if (check === null) return { kind: 'refused', because: 'no-such-check' };
  if (check.state !== 'done') return { kind: 'refused', because: 'unfinished' };
  const report = await store.blobs.get(check.report);
  if (report === null) return { kind: 'refused', because: 'no-such-check' };
  const { version } = readKept(report).spec;
  if (version === null || !isJudgedVersion(version)) return plain(true);
  const sheet = sheetOf({ version, selection: filter.selection, report });
  return { kind: 'shown', filter: { ...filter, version }, sheet, report, isUnfit: false };
}

function refuse(
  reply: FastifyReply,
  { because }: Extract<Shown, { kind: 'refused' }>,
  { check }: Filter,
  language: Language,
): FastifyReply {
  return because === 'unfinished' && check !== null
    ? reply.redirect(checkAddress(encodeURIComponent(check), language), 303)
    : sendProblem(reply, { kind: 'no-such-check' }, language);
}

async function sendSheet(
  reply: FastifyReply,
  body: unknown,
  {
    file,
    language,
    means,
    sheets,
  }: {
    readonly file: SheetFile;
    readonly language: Language;
    readonly means: Means;
    readonly sheets: SheetMaker;
  },
): Promise<FastifyReply> {
  const words = REQUIREMENTS_WORDS[language].mistakes;
  const refuseFor = (text: string) => sendPage(reply, mistakePage(text, language), 400);
  const fields = new URLSearchParams(typeof body === 'string' ? body : '');
  const wanted = readFilter(fields);
  const shown = await shownFor(wanted, means);
  if (shown.kind === 'refused') return refuse(reply, shown, wanted, language);
  const picked = pick(shown.sheet, fields.getAll('id'));
  if (picked.kind === 'nothing') return refuseFor(words.nothing);
  if (picked.kind === 'unknown') {
    return refuseFor(words.unknown(neutralise(picked.id.slice(0, 80)), shown.sheet.version));
  }
  const form = readForm(fields.get('form'));
  const content = await sheets({
    version: shown.sheet.version,
    selection: picked.selection,
    form,
    format: file.format,
    language,
    report: shown.report,
  });
  if (content === null) {
    return sendProblem(reply, { kind: 'busy', retryAfter: 5 }, language);
  }
  const name = fileName(shown.sheet, form, file, language);
  return reply
    .header('cache-control', 'no-store')
    .header('content-language', language)
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(file.mediaType)
    .send(typeof content === 'string' ? content : Buffer.from(content));
}

function sendProblem(reply: FastifyReply, facts: ProblemFacts, language: Language): FastifyReply {
  if (facts.retryAfter !== undefined) reply.header('retry-after', String(facts.retryAfter));
  return sendPage(reply, problemPage(facts, language), PROBLEMS[facts.kind]);
}
