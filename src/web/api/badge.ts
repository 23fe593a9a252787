import type { FastifyInstance } from 'fastify';
import { html } from '../../report/html.js';
import type { Verdict } from '../../report/report.js';
import type { Language } from '../../report/words.js';
import { readAddress } from '../ask.js';
import { languageOf } from '../language.js';
import type { Means } from '../means.js';
import { sendProblem } from '../problem.js';
import { PROBLEM } from './described.js';

type State = Verdict | 'unchecked';

const WORDS: Readonly<Record<Language, Readonly<Record<State, string>>>> = {
  en: {
    conformant: 'conformant',
    nonconformant: 'not conformant',
    undetermined: 'undetermined',
    unchecked: 'not checked',
  },
  sv: {
    conformant: 'uppfyller',
    nonconformant: 'uppfyller inte',
    undetermined: 'går inte att avgöra',
    unchecked: 'inte kontrollerad',
  },
};

/** White on each has a contrast of at least 4.5. */
const COLOURS: Readonly<Record<State, string>> = {
  conformant: '#0b6b3a',
  nonconformant: '#b3261e',
  undetermined: '#7a5200',
  unchecked: '#5a6360',
};

/** `/badge.svg`: what the newest check of an address said, with its date. Never begins a check. */
export function badgeRoute(app: FastifyInstance, { store }: Means): void {
  app.get<{ Querystring: { readonly url: string; readonly lang?: string } }>(
    '/badge.svg',
    { schema: BADGE },
    async (request, reply) => {
      const { url: text, lang } = request.query;
      const language = lang === 'sv' || lang === 'en' ? lang : languageOf(request);
      const address = readAddress(text);
      if (address.kind === 'unusable') {
        return sendProblem(reply, { kind: 'bad-address' }, language);
      }
      const check = await store.archive.newest(address.url);
      const isDone = check?.state === 'done';
      const state = isDone ? check.summary.verdict : 'unchecked';
      const version = isDone ? check.summary.version : null;
      const day = isDone ? new Date(check.finishedAt).toISOString().slice(0, 10) : '';
      const label = version === null ? 'Open Meal' : `Open Meal ${version}`;
      return (
        reply
          .header('cache-control', 'max-age=300')
          .header('vary', 'accept-language')
          // It is made to stand on pages of others.
          .header('cross-origin-resource-policy', 'cross-origin')
          .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
          .type('image/svg+xml')
          .send(picture(label, `${WORDS[language][state]} ${day}`.trim(), COLOURS[state]))
      );
    },
  );
}

/** Of a letter, and beside a text. */
const [LETTER, MARGIN] = [6.6, 8];

function picture(label: string, text: string, colour: string): string {
  const [left, right] = [label, text].map((one) => Math.ceil(one.length * LETTER) + 2 * MARGIN);
  const [from = 0, width = 0] = [left, right];
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${from + width}" height="20" role="img" aria-label="${label}: ${text}">
<title>${label}: ${text}</title>
<rect width="${from}" height="20" fill="#333d3a"/><rect x="${from}" width="${width}" height="20" fill="${colour}"/>
<g fill="#fff" font-family="Verdana, 'DejaVu Sans', sans-serif" font-size="11">
<text x="${MARGIN}" y="14" textLength="${from - 2 * MARGIN}">${label}</text>
<text x="${from + MARGIN}" y="14" textLength="${width - 2 * MARGIN}">${text}</text>
</g></svg>
`.markup;
}

const BADGE = {
  operationId: 'getBadge',
  summary: 'A badge with the result and date of the newest check of an address',
  querystring: {
    type: 'object',
    required: ['url'],
    properties: {
      url: { type: 'string', maxLength: 2048 },
      lang: { type: 'string', enum: ['sv', 'en'] },
    },
    additionalProperties: false,
  },
  response: {
    200: {
      description: 'A picture.',
      content: { 'image/svg+xml': { schema: { type: 'string' } } },
    },
    400: PROBLEM,
    429: PROBLEM,
  },
} as const;
