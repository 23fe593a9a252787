import { describe, expect, it } from 'vitest';
import type { Freshness, FreshnessState } from '../../model/freshness.js';
import { buildReport } from '../build-report.js';
import type { ProviderFreshness, Report } from '../report.js';
import { meals, parts } from '../test-support/samples.js';
import type { Language } from '../words.js';
import { RENDERERS } from './index.js';

const at = (
  state: FreshnessState,
  firstDate: string | null,
  lastDate: string | null,
): Freshness => ({
  state,
  firstDate,
  lastDate,
  document: 'd1',
});
const FINE = at('current', '2026-11-24', '2026-12-04');

function reportWith(all: Freshness, ...each: ProviderFreshness['distributors']): Report {
  const count = (state: FreshnessState) => each.filter((one) => one.meals.state === state).length;
  return buildReport(
    parts(null, meals(), {
      target: { input: 'https://meals.example.se/', kind: 'provider' },
      provider: {
        base: 'https://meals.example.se/api',
        tried: [],
        requests: { sent: 5, budget: 200 },
        sample: { asked: each.length, of: 40 },
        freshness: {
          meals: all,
          counts: {
            current: count('current'),
            closed: count('closed'),
            empty: count('empty'),
            stale: count('stale'),
            broken: count('broken'),
            untested: count('untested'),
          },
          distributors: each,
        },
      },
    }),
  );
}

const school = (name: string | null, of: Freshness, calendar: Freshness | null = null) => ({
  id: '7',
  name,
  meals: of,
  calendar,
});

async function rendered(format: 'text' | 'markdown' | 'html', report: Report, lang: Language) {
  const render = await RENDERERS[format]([report]);
  const text = render([report], { lang, color: false, all: false });
  return text.replaceAll(/<[^>]*>|[\\`]/g, '').replaceAll(/\s+/g, ' ');
}

describe.each(['text', 'markdown', 'html'] as const)(
  'how up to date a provider is, as %s',
  (format) => {
    it.each<[state: Freshness, en: string, sv: string]>([
      [FINE, 'current (2026-11-24 to 2026-12-04)', 'aktuell (2026-11-24 till 2026-12-04)'],
      [at('current', '2026-11-24', '2026-11-24'), 'current (2026-11-24)', 'aktuell (2026-11-24)'],
      [
        at('closed', '2026-12-23', '2026-12-23'),
        'nothing but notices that it is closed or a holiday (2026-12-23)',
        'bara besked om att det är stängt eller lov (2026-12-23)',
      ],
      [
        at('empty', '2027-01-11', '2027-01-11'),
        'empty for the coming days, the next meal is on 2027-01-11; probably a school break',
        'tom de närmaste dagarna, nästa måltid 2027-01-11; det är troligen lov',
      ],
      [
        at('empty', null, '2026-12-18'),
        'empty, the last meal was on 2026-12-18; it may be a school break, or the menu is not published yet',
        'tom, den senaste måltiden 2026-12-18; det kan vara lov, eller så är matsedeln inte publicerad än',
      ],
      [
        at('empty', null, null),
        'empty; it may be a school break',
        'tom; det kan vara lov, eller så är matsedeln inte publicerad än',
      ],
      [
        at('stale', null, '2026-10-02'),
        'out of date: only days that have passed, the last one 2026-10-02',
        'inaktuell: bara dagar som har passerat, den sista 2026-10-02',
      ],
      [at('broken', null, null), 'could not be fetched or read', 'gick inte att hämta eller läsa'],
      [at('untested', null, null), 'not known', 'gick inte att avgöra'],
    ])('$state: %s', async (state, en, sv) => {
      expect(await rendered(format, reportWith(state), 'en')).toContain(`menu: ${en}`);
      expect(await rendered(format, reportWith(state), 'sv')).toContain(`matsedel: ${sv}`);
    });

    it('names those that have no current menu or calendar, and only them', async () => {
      const report = reportWith(
        FINE,
        school('Bra skola', FINE, FINE),
        school('Tom skola', at('empty', null, null)),
        school('Gammal kalender', FINE, at('stale', null, '2026-06-11')),
        school(null, at('broken', null, null)),
      );
      const text = await rendered(format, report, 'sv');
      expect(text).toContain('; 2 aktuella, 1 tom, 1 oläsbar');
      expect(text).not.toContain('Bra skola');
      expect(text).toMatch(/Tom skola \(7\):? Matsedel: tom; det kan vara lov/);
      expect(text).toMatch(
        /Gammal kalender \(7\):? Matsedel: aktuell \([^)]*\)\. Kalender: inaktuell: bara dagar som har passerat, den sista 2026-06-11\./,
      );
      expect(text).toMatch(/\b7:? Matsedel: gick inte att hämta eller läsa\./);
    });

    it('names as many as there is room for, and how many more there are', async () => {
      const many = Array.from({ length: 250 }, () => school('Skola', at('empty', null, null)));
      const report = reportWith(at('empty', null, null), ...many, school('Bra', FINE));
      const text = await rendered(format, report, 'sv');
      // A page has room for all that the report holds.
      const shown = format === 'html' ? 100 : 10;
      expect(text.split('Skola (7)').length - 1).toBe(shown);
      expect(text.includes('90 distributörer till finns i JSON-rapporten.')).toBe(shown === 10);
    });
  },
);

it('a report holds a hundred distributors, those with a menu last', () => {
  const many = Array.from({ length: 150 }, (_, index) => school(`Skola ${index}`, FINE));
  const stale = school('x'.repeat(5000), at('stale', null, '2026-06-11'));
  const { provider } = reportWith(
    FINE,
    ...many,
    school('Kalender', FINE, at('broken', null, null)),
    stale,
  );
  const names = provider?.freshness?.distributors.map(({ name }) => name) ?? [];
  expect(names).toHaveLength(100);
  expect(names[0]?.length).toBeLessThan(400);
  expect(names.slice(1, 4)).toEqual(['Kalender', 'Skola 0', 'Skola 1']);
  expect(provider?.freshness?.counts).toMatchObject({ current: 151, stale: 1 });
});

it('is never part of the verdict', () => {
  const verdicts = [FINE, at('stale', null, '2026-06-11'), at('broken', null, null)].map(
    (state) => reportWith(state).verdict,
  );
  expect(new Set(verdicts).size).toBe(1);
});
