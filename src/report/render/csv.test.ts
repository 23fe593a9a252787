import { describe, expect, it } from 'vitest';
import type { Report } from '../report.js';
import { parseCsv } from '../test-support/csv.js';
import {
  ACCEPTED,
  ACCEPTED_IN_PART,
  CALENDAR,
  CONFORMANT,
  DEFECTIVE,
  EXCERPTS,
  HOSTILE,
  MALFORMED,
  NONCONFORMANT,
  PROVIDER,
  REPORTS,
  UNREACHABLE,
} from '../test-support/reports.js';
import { TEXTS } from '../test-support/samples.js';
import { renderCsv } from './csv.js';

const render = (reports: Report[], lang: 'en' | 'sv' = 'en') =>
  renderCsv(TEXTS, reports, { lang, color: true, all: false });

function records(reports: Report[], lang: 'en' | 'sv' = 'en') {
  const [head = [], ...rows] = parseCsv(render(reports, lang).slice(1), lang === 'sv' ? ';' : ',');
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
}

describe('CSV', () => {
  it('begins with a byte order mark and the verdict', () => {
    expect(render([NONCONFORMANT]).startsWith('\ufeffTarget,Document,')).toBe(true);
    expect(records([NONCONFORMANT])[0]).toMatchObject({
      Target: 'menu.json',
      Version: '3.4',
      'Version known by': 'told by the form of the document',
      Result: 'Does not conform',
      Requirement: '',
      Finding: 'menu.json does not conform to Open Meal 3.4: 1 requirement is not met.',
      'Checked at': '2026-11-23T08:00:00Z',
      Tool: 'open-meal 1.2.3',
    });
  });

  it('has what was published there in its last column', () => {
    const rows = records([EXCERPTS]).filter(({ Result }) => Result === 'not met');
    expect(rows.map(({ Excerpt }) => Excerpt)).toEqual([
      '{ "name": "Lunch" }',
      '{ "name": "Mellis",  "x": `|` }',
      '{ "name": "Lunch" }',
      '"0,5"',
    ]);
    expect(render([EXCERPTS], 'sv').split('\r\n')[0]).toMatch(/;Utdrag$/);
  });

  it('has a row for every place that the report holds, with its own values', () => {
    const rows = records([NONCONFORMANT]).filter((one) => one['Requirement'] === 'meals.meal.date');
    expect(rows).toHaveLength(10);
    expect(rows[9]).toEqual({
      Target: 'menu.json',
      Document: 'menu.json',
      'Kind of document': 'meals',
      Version: '3.4',
      'Version known by': 'told by the form of the document',
      Result: 'not met',
      Level: 'must',
      Requirement: 'meals.meal.date',
      Finding: 'The property "date9" is missing.',
      Line: '21',
      Column: '9',
      'Place in the document': '/meals/9',
      'Number of places': '10800',
      'Do this': 'Add "date9" to the object. It must always be there.',
      Why: 'Reason of meals.meal.date.',
      Accepted: '',
      Link: 'https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/#meals.meal.date',
      'Checked at': '2026-11-23T08:00:00Z',
      Tool: 'open-meal 1.2.3',
      Excerpt: '',
    });
  });

  it('tells apart what is held against nobody', () => {
    const results = records([NONCONFORMANT], 'sv').map((one) => [one['Resultat'], one['Krav-id']]);
    expect(results).toContainEqual(['omtvistat', 'meals.price.currency-present']);
    expect(results).toContainEqual(['råd', 'advice.id-zero']);
    expect(results).toContainEqual(['ej prövat', 'meals.course.name']);
    expect(results.filter(([result]) => result === 'ej uppfyllt')).toHaveLength(11);
    expect(results.filter(([result]) => result === 'vad uppgifterna omfattar')).toHaveLength(5);
  });

  it.each([
    [
      ACCEPTED,
      'en',
      'not met, accepted',
      'Waits for the *spring* release. (until 2027-03-31, that day included)',
    ],
    [
      ACCEPTED,
      'sv',
      'ej uppfyllt men godtaget',
      'Waits for the *spring* release. (till och med 2027-03-31)',
    ],
    [
      ACCEPTED_IN_PART,
      'en',
      'not met',
      'One kitchen is late. (in some of the places only, until 2027-03-31; the finding therefore counts as before)',
    ],
  ] as const)('says what is accepted, why and until when', (report, lang, result, accepted) => {
    const own = records([report], lang).filter((one) =>
      Object.values(one).includes('meals.meal.date'),
    );
    expect(own).toHaveLength(10);
    for (const one of own) {
      expect(Object.values(one)).toContain(result);
      expect(one[lang === 'en' ? 'Accepted' : 'Godtaget']).toBe(accepted);
    }
  });

  it('has a row on how much of a provider was asked', () => {
    expect(records([PROVIDER])[1]).toMatchObject({
      Document: 'https://meals.example.se/api',
      Result: 'what was checked',
      Finding: expect.stringContaining('a sample of 2 of 40 distributors'),
    });
    const lost = records([PROVIDER]).filter((one) => one['Result'] === 'could not be judged');
    expect(lost.map((one) => one['Document'])).toEqual([
      'https://meals.example.se/api/meals?lang=en',
      'https://meals.example.se/api/meals?lang=sv',
    ]);
  });

  it('leads to the page in the language', () => {
    expect(render([NONCONFORMANT], 'sv')).toContain('/spec/3.4/sv/#meals.meal.date;');
  });

  it.each([
    [
      'a document not obtained',
      UNREACHABLE,
      'could not be judged',
      'The body is larger than the limit. more than 64 MiB',
    ],
    ['a malformed document', MALFORMED, 'not met', 'It is a web page (HTML), not data. x'],
    ['a defect', DEFECTIVE, 'fault of this program', 'meals.meal.date: boom'],
  ])('has a row for %s', (_, report, result, finding) => {
    expect(records([report])).toContainEqual(
      expect.objectContaining({ Result: result, Finding: finding }),
    );
  });

  it('names component and property of a calendar', () => {
    expect(records([CALENDAR])[1]).toMatchObject({
      Line: '4',
      Column: '',
      'Place in the document': 'UID in VEVENT',
      'Kind of document': 'menu calendar',
    });
  });

  it('keeps several reports apart by their target', () => {
    const rows = records([CONFORMANT, UNREACHABLE]);
    expect(new Set(rows.map((one) => one['Target']))).toEqual(
      new Set(['menu.json', 'https://example.se/meals']),
    );
  });

  it('has nothing but the head without reports', () => {
    expect(records([])).toEqual([]);
  });

  it.each(REPORTS)('of a report %s is the same at any time', (_, report) => {
    expect(render([structuredClone(report)], 'sv')).toBe(render([report], 'sv'));
  });
});

describe('hostile text', () => {
  it.each(['en', 'sv'] as const)('is text, one line a row and no formula (%s)', (lang) => {
    const text = render([HOSTILE], lang);
    expect(text.slice(1).replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text).not.toMatch(/^\s*::|##\[/m);
    for (const cell of records([HOSTILE], lang).flatMap((one) => Object.values(one))) {
      expect(cell).not.toMatch(/^[=+@-]/);
    }
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('is no formula: %s', (input) => {
    const report: Report = { ...CONFORMANT, target: { input, kind: 'document' } };
    expect(records([report])[0]?.['Target']).toBe(`'${input}`);
  });
});
