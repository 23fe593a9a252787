import { describe, expect, it } from 'vitest';
import { buildReport } from '../build-report.js';
import { type Format, RENDERERS } from '../render/index.js';
import type { Report } from '../report.js';
import { PROVIDER } from '../test-support/reports.js';
import { meals, parts } from '../test-support/samples.js';

/** The same provider, compared with an earlier check. */
function compared(calendars: number): Report {
  if (PROVIDER.provider === undefined) throw new Error('a provider');
  const previous = { recordedAt: '2026-11-22T08:15:00Z', tool: '0.1.0', calendars };
  return { ...PROVIDER, provider: { ...PROVIDER.provider, previous } };
}

async function rendered(report: Report, format: Format, lang: 'en' | 'sv'): Promise<string> {
  const render = await RENDERERS[format]([report]);
  return String(render([report], { lang, color: false, all: false })).replace(/\s+/g, ' ');
}

describe('an earlier check that a provider was compared with', () => {
  it.each([
    ['en', 3, '3 calendars compared with the check of 2026-11-22 08:15 UTC'],
    ['en', 1, '1 calendar compared with the check of 2026-11-22 08:15 UTC'],
    ['en', 0, 'no calendar in common with the check of 2026-11-22 08:15 UTC'],
    ['sv', 3, '3 kalenderflöden jämförda med kontrollen 2026-11-22 08:15 UTC'],
    ['sv', 1, '1 kalenderflöde jämfört med kontrollen 2026-11-22 08:15 UTC'],
    ['sv', 0, 'inget kalenderflöde gemensamt med kontrollen 2026-11-22 08:15 UTC'],
  ] as const)('is told of in %s, with %i calendars', async (lang, calendars, sentence) => {
    for (const format of ['text', 'markdown', 'html', 'csv', 'junit', 'sarif', 'earl'] as const) {
      expect(await rendered(compared(calendars), format, lang)).toContain(sentence);
      expect(await rendered(PROVIDER, format, lang)).not.toContain('2026-11-22');
    }
  });

  it('is a fact for programs', async () => {
    const sarif = JSON.parse(await rendered(compared(2), 'sarif', 'en'));
    expect(sarif.runs[0].properties.provider.previous).toEqual({
      recordedAt: '2026-11-22T08:15:00Z',
      tool: '0.1.0',
      calendars: 2,
    });
  });

  it('cannot make a report long', () => {
    const { provider } = compared(1);
    if (provider?.previous === undefined) throw new Error('an earlier check');
    const long = { ...provider, previous: { ...provider.previous, tool: 'x'.repeat(9999) } };
    const report = buildReport(parts(null, meals(), { provider: long }));
    expect(report.provider?.previous?.tool.length).toBeLessThan(400);
    expect(report.provider?.previous?.recordedAt).toBe('2026-11-22T08:15:00Z');
  });
});

describe('how much was asked of a provider', () => {
  const asked = (sent: number, of: number): Report => {
    if (PROVIDER.provider === undefined) throw new Error('a provider');
    const requests = { sent, budget: 200 };
    return { ...PROVIDER, provider: { ...PROVIDER.provider, requests, sample: { asked: of, of } } };
  };

  it.each([
    ['en', asked(199, 2), '199 requests, ', 'all 2 distributors'],
    ['en', asked(200, 1), '200 requests (no more were allowed: --max-requests), ', 'the only dist'],
    ['sv', asked(199, 2), '199 anrop, ', 'alla 2 distributörer'],
    ['sv', asked(200, 1), '200 anrop (fler tilläts inte: --max-requests), ', 'den enda distrib'],
  ] as const)('%s, %#', async (lang, report, requests, sample) => {
    const text = await rendered(report, 'text', lang);
    expect(text).toContain(requests);
    expect(text).toContain(sample);
  });
});

it.each([
  ['en', ', as far as its answers can show'],
  ['sv', ', så långt det går att se i svaren'],
] as const)('is judged by its answers, in %s', async (lang, words) => {
  const report = { ...PROVIDER, verdict: 'conformant' } as const;
  expect(await rendered(report, 'text', lang)).toContain(words);
});

it('does not name the same address twice where it is all that differs', async () => {
  const [first, second] = PROVIDER.documents;
  if (first === undefined || second === undefined) throw new Error('two documents');
  const place = ({ id, source }: typeof first) => ({
    document: id,
    line: null,
    column: null,
    data: { url: source },
  });
  const finding = {
    requirement: 'calendar.announced',
    level: 'should',
    message: 'calendar-missing',
    data: { url: first.source, status: 404 },
    count: 2,
    places: [place(first), place(second)],
    fingerprint: 'f',
  } as const;
  const text = await rendered({ ...PROVIDER, findings: [finding] }, 'text', 'sv');
  expect(text).toContain(second.source);
  expect(text).not.toContain(`${second.source} · ${second.source}`);
});

it.each([
  ['en', 1, ': some of its answers could not be fetched (there is nothing at that address).'],
  ['sv', 1, ': en del av svaren gick inte att hämta (det finns inget på den adressen).'],
  ['en', 2, ': there is nothing at that address.'],
  ['sv', 2, ': det finns inget på den adressen.'],
] as const)(
  'says in %s of how many answers nothing is known, with %i missing',
  async (lang, missing, words) => {
    const documents = PROVIDER.documents.slice(0, 2).map((document, index) => ({
      ...document,
      problem:
        index < missing
          ? ({ kind: 'unreachable', reason: 'not-found', detail: '' } as const)
          : null,
    }));
    const report = { ...PROVIDER, documents, verdict: 'undetermined' } as const;
    expect(await rendered(report, 'text', lang)).toContain(words);
  },
);
