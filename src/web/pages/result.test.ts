import { describe, expect, it } from 'vitest';
import type { Published } from '../../published/published.js';
import { GENERATED_TEXTS } from '../../report/generated-texts.js';
import { neutralise } from '../../report/neutralise.js';
import type { Report } from '../../report/report.js';
import {
  CALENDAR,
  EVIL,
  NONCONFORMANT,
  PROVIDER,
  REPORTS,
  UNREACHABLE,
} from '../../report/test-support/reports.js';
import { verdictSentence } from '../../report/verdict-sentence.js';
import { readPage } from '../../site/test-support/read-page.js';
import { layout } from './layout.js';
import type { ResultSources } from './result/facts.js';
import { resultPage } from './result.js';
import type { DoneCheck } from './start.js';

const check: DoneCheck = {
  id: 'abc',
  request: { subject: { kind: 'url', url: 'https://example.se/v3?a="><script>' }, spec: 'auto' },
  createdAt: 0,
  state: 'done',
  finishedAt: Date.parse('2026-11-23T09:00:00Z'),
  summary: { verdict: 'nonconformant', version: '3.4', kind: 'document', must: 1, should: 0 },
  report: 'a',
  evidence: 'b',
  shown: 'c',
};

function sources(report: Report, parts: Partial<ResultSources> = {}): ResultSources {
  const origin = 'https://check.example.se';
  return { check, report, shown: null, catalogue: GENERATED_TEXTS, before: null, origin, ...parts };
}

function pageOf(of: ResultSources, language: 'sv' | 'en' = 'sv'): string {
  return layout(resultPage(of, language));
}

/** The text of a page, in which a space is a space. */
function textOf(of: ResultSources, language: 'sv' | 'en' = 'sv'): string {
  return readPage(pageOf(of, language)).text.replaceAll(/\s+/g, ' ');
}

const day = (date: string, weekday: number) => ({ day: date, weekday, holiday: null });

/** Everything that can be shown, in the words of somebody who means harm. */
const HOSTILE: Published = {
  format: 'open-meal-published/1',
  today: '2026-11-23',
  week: {
    basis: 'asked',
    days: [
      day('2026-11-23', 1),
      day('2026-11-24', 2),
      { ...day('2026-12-24', 4), holiday: 'christmas-eve' },
    ],
    rows: [
      {
        id: EVIL,
        name: null,
        cells: [
          {
            kind: 'meals',
            more: 2,
            meals: [{ name: EVIL, courses: [EVIL], more: 3, written: '2026-11-22' }],
          },
          { kind: 'closed', text: EVIL },
          { kind: 'holiday', text: EVIL },
        ],
      },
      {
        id: null,
        name: EVIL,
        cells: [{ kind: 'broken', document: 'd1' }, { kind: 'empty' }, { kind: 'unasked' }],
      },
      {
        id: null,
        name: null,
        cells: [{ kind: 'weekend' }, { kind: 'empty' }, { kind: 'unasked' }],
      },
    ],
    more: 4,
    before: '2026-11-20',
    after: null,
  },
  calendars: {
    shown: [
      {
        document: 'd1',
        distributor: { id: EVIL, name: EVIL },
        name: EVIL,
        events: [
          {
            day: '2026-11-23',
            until: '2026-11-24',
            time: '11:00',
            end: '12:00',
            title: [EVIL],
            notes: [EVIL],
            place: [EVIL],
            cancelled: true,
            repeats: true,
            written: { day: '2026-11-22', until: '2026-11-22' },
          },
        ],
        more: 1,
        repeating: 1,
        empty: null,
      },
    ],
    more: 2,
  },
  contexts: NONCONFORMANT.findings.map(({ requirement, fingerprint }) => ({
    requirement,
    fingerprint,
    document: 'd1',
    firstLine: 9,
    lines: [
      { text: EVIL, marked: false, mark: null },
      { text: EVIL, marked: true, mark: { from: 3, to: 20 } },
    ],
  })),
  bars: [],
};

describe.each(['sv', 'en'] as const)('a result in %s', (language) => {
  it.each(REPORTS)('is well-formed, small and in the words of the report: %s', (_, report) => {
    const markup = pageOf(sources(report, { shown: HOSTILE }), language);
    const page = readPage(markup);
    expect(page.errors).toEqual([]);
    expect(page.language).toBe(language);
    expect(new Set(page.ids).size).toBe(page.ids.length);
    expect(page.text).toContain(verdictSentence(report, language));
    expect(markup.match(/<script/g)).toHaveLength(1);
    expect(markup).not.toMatch(/ style=| on[a-z]+="/);
    expect(markup).not.toContain('\u202e');
    expect(page.text).not.toMatch(/(?:^|\s)--[a-z]/);
    expect(page.text).not.toContain('undefined');
    expect(Buffer.byteLength(markup)).toBeLessThan(160_000);
    const levels = [...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe('what was checked', () => {
  it('is told without the options of the command line', () => {
    const report: Report = { ...PROVIDER, spec: { version: '3.3', basis: 'assumed' } };
    const text = textOf(sources(report));
    expect(text).toContain('antagen, eftersom inget i dokumentet visar den');
    expect(text).not.toContain('--spec');
    expect(text).not.toContain('open-meal explain');
  });

  it('names so many addresses, and counts the others', () => {
    const [document] = UNREACHABLE.documents;
    if (document === undefined) throw new Error('the report has no document');
    const documents = Array.from({ length: 70 }, (_, index) => ({
      ...document,
      id: `t${index}`,
      source: `https://example.se/${index}`,
    }));
    const text = textOf(sources({ ...PROVIDER, documents, findings: [] }));
    expect(text).toContain('60 adresser som inte gick att bedöma');
    expect(text).toContain('och 10 till');
  });
});

describe('what a result holds against the publisher', () => {
  const contested = NONCONFORMANT.findings.find(
    ({ requirement }) => requirement === 'meals.price.currency-present',
  );

  it('is what is not disputed', () => {
    expect(contested).toBeDefined();
    const text = textOf(sources(NONCONFORMANT));
    const disputed = text.indexOf('Omtvistade punkter');
    expect(text.indexOf('Måste rättas')).toBeGreaterThan(0);
    expect(disputed).toBeGreaterThan(text.indexOf('Bör rättas'));
    expect(text.indexOf('meals.price.currency-present')).toBeGreaterThan(disputed);
  });

  it.each(REPORTS.filter(([, { verdict }]) => verdict === 'undetermined'))(
    'is nothing where the check saw nothing: %s',
    (_, report) => {
      const text = textOf(sources(report));
      expect(text).not.toContain('Måste rättas');
      expect(text).not.toContain('Kontrollen fann inget som behöver rättas');
      expect(text).toContain('Gick inte att avgöra');
      expect(text).toContain('Det påstår inte att något är fel');
    },
  );
});

describe('what was published', () => {
  it('is left out where it is not kept', () => {
    const text = textOf(sources(NONCONFORMANT));
    for (const part of ['Veckan som', 'prenumererar ser', 'Så ser det ut på platsen']) {
      expect(text).not.toContain(part);
    }
  });

  it('is shown as it is told, neutralised', () => {
    const text = textOf(sources(NONCONFORMANT, { shown: HOSTILE }));
    for (const part of [
      'Veckan som den publiceras',
      'Vad den som prenumererar ser',
      neutralise(EVIL, 60).slice(0, 40),
      'Stängt',
      'Julafton',
      'Gick inte att läsa',
      'Att matsedel saknas behöver inte vara ett fel.',
      '4 skolor till visas inte här.',
      'Så ser det ut på platsen (rad 10 är markerad)',
      'står som 22 november 2026 i uppgifterna',
      '11:00–12:00',
      'inställt',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('shows the year of a menu that is not of this one', () => {
    const text = textOf(sources(NONCONFORMANT, { shown: { ...HOSTILE, today: '2027-01-04' } }));
    expect(text).toContain('mån 23 nov. 2026');
    expect(textOf(sources(NONCONFORMANT, { shown: HOSTILE }))).not.toContain('nov. 2026');
  });

  it.each([
    [{ kind: 'no-events' }, 'det finns inga händelser i den'],
    [{ kind: 'past', last: '2026-09-10' }, 'Den sista var 10 september 2026'],
    [{ kind: 'later', first: '2027-01-11' }, 'Den första händelsen är 11 januari 2027'],
    [{ kind: 'undated' }, 'inget datum i dem går att tolka'],
    [{ kind: 'broken' }, 'ingen kalender som går att läsa'],
  ] as const)('of a calendar is why it is empty: %o', (empty, reason) => {
    const [shown] = HOSTILE.calendars.shown;
    if (shown === undefined) throw new Error('nothing is shown');
    const calendars = { shown: [{ ...shown, events: [], more: 0, empty }], more: 0 };
    const text = textOf(sources(CALENDAR, { shown: { ...HOSTILE, week: null, calendars } }));
    expect(text).toContain(reason);
    // First of all: it is what was asked.
    expect(text.indexOf('Varför kalendern är tom')).toBeLessThan(text.indexOf('Vad det betyder'));
  });

  it.each([{ kind: 'repeating' }, { kind: 'not-kept' }] as const)(
    'of a calendar that may have something to show is not called empty: %o',
    (empty) => {
      const [shown] = HOSTILE.calendars.shown;
      if (shown === undefined) throw new Error('nothing is shown');
      const calendars = { shown: [{ ...shown, events: [], more: 0, empty }], more: 0 };
      const text = textOf(sources(CALENDAR, { shown: { ...HOSTILE, calendars } }));
      expect(text).not.toContain('Varför kalendern är tom');
    },
  );
});

describe('the previous check', () => {
  const before = { check: { ...check, id: 'old' }, report: NONCONFORMANT };

  it('is compared with', () => {
    const text = textOf(sources(NONCONFORMANT, { before }));
    expect(text).toContain('Sedan förra kontrollen');
    expect(text).toContain('Inga nya problem, 2 kvarstår.');
    expect(pageOf(sources(NONCONFORMANT, { before }))).toContain('href="/kontroll/old"');
  });

  it('is not spoken of where there is none', () => {
    expect(textOf(sources(NONCONFORMANT))).not.toContain('Sedan förra kontrollen');
  });
});

describe('what is handed on', () => {
  it('is a badge whose markup holds the address as text', () => {
    const markup = pageOf(sources(NONCONFORMANT));
    expect(markup).toContain(
      'https://check.example.se/badge.svg?url=https%3A%2F%2Fexample.se%2Fv3%3Fa%3D%22%3E%3Cscript%3E',
    );
  });

  it('has no badge and no new check where a document was handed in', () => {
    const subject = { kind: 'document', sha256: 'a', name: 'meny.json' } as const;
    const document = { ...check, request: { subject, spec: 'auto' as const } };
    const markup = pageOf(sources(NONCONFORMANT, { check: document }));
    expect(markup).not.toContain('badge.svg');
    expect(markup).not.toContain('<form');
    expect(markup).toContain('Dokumentet som kontrollerades');
  });
});
