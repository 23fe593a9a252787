import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CheckedReport } from '../checked-report.js';
import { renderMarkdown } from '../requirements/render/markdown.js';
import { renderText } from '../requirements/render/text.js';
import { finding, outcome, place } from '../test-support/samples.js';
import { SHEET_TEXTS, sampleDocument, sampleReport } from '../test-support/sheets.js';
import type { Language } from '../words.js';
import { compareReports } from './compare-reports.js';
import { composeComparison } from './compose.js';
import { renderJson } from './render/json.js';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../schemas/comparison/1.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  // compile takes an object or a boolean; anything else must fail here.
  typeof schema === 'object' && schema !== null ? schema : false,
);

const none = { must: 0, should: 0, may: 0, advice: 0 };
const accepted = { extent: 'all', reason: 'x', until: '2026-12-31' } as const;
const old = sampleReport(
  [
    outcome('document.json', 'failed'),
    outcome('meals.meal.date', 'failed'),
    outcome('meals.course.name', 'failed'),
    outcome('meals.course.co2-published', 'passed'),
    outcome('meals.price.currency-present', 'passed'),
  ],
  {
    findings: [
      finding('document.json'),
      finding('meals.meal.date', { count: 90 }),
      finding('meals.course.name'),
      finding('advice.id-zero', { level: 'advice' }),
    ],
    summary: { findings: { ...none, must: 3, advice: 1 } },
    checkedAt: '2026-11-22T08:00:00Z',
  },
);
const now = sampleReport(
  [
    outcome('document.json', 'passed'),
    outcome('meals.meal.date', 'failed', { places: 108 }),
    outcome('meals.course.name', 'inapplicable'),
    outcome('meals.course.co2-published', 'failed'),
    outcome('meals.price.currency-present', 'cantTell', { reason: 'SD-78' }),
  ],
  {
    findings: [
      finding('meals.meal.date', { count: 108 }),
      finding('meals.course.co2-published', { level: 'should' }),
      finding('meals.price.currency-present', { level: 'should' }),
      finding('advice.id-zero', { level: 'advice' }),
      { ...finding('api.get'), accepted },
    ],
    summary: { findings: { ...none, must: 2, should: 2, advice: 1 } },
  },
);

function compose(before: CheckedReport, after: CheckedReport, language: Language) {
  return composeComparison(compareReports([before], [after]), SHEET_TEXTS, '1.2.3', language);
}
const textOf = (before: CheckedReport, after: CheckedReport, language: Language = 'en') =>
  renderText(compose(before, after, language));

describe('a comparison for people', () => {
  it('says everything in English', () => {
    expect(textOf(old, now)).toBe(`What has changed between two checks
===================================

menu.json
=========

  1 new problem, 1 fixed, 1 remaining, 1 that cannot be compared.

Before  2026-11-22 08:00 UTC. menu.json does not conform to Open Meal 3.4: 3 requirements
        are not met.
Now     2026-11-23 08:00 UTC. menu.json does not conform to Open Meal 3.4: 1 requirement is
        not met.

New
---

  - should: The property "date" is missing. 1 place (line 12, column 9, /meals/0). Open Meal
    3.4, meals.course.co2-published

Remaining
---------

  - must: The property "date" is missing. 108 places, before 90 (the first: line 12, column
    9, /meals/0). Open Meal 3.4, meals.meal.date

Not known any more
------------------

  - must: The property "date" is missing. Before: 1 place. Now: the document holds nothing
    that the requirement is about. Open Meal 3.4, meals.course.name

Fixed
-----

  - must: The property "date" is missing. Before: 1 place. Open Meal 3.4, document.json

Accepted deviations
-------------------

Known and accepted for a while. They do not count as new.

  - Found now, not tested before. must: The property "date" is missing. 1 place (line 12,
    column 9, /meals/0). Before: shown only by a running API. Open Meal 3.4, api.get

Contested clauses
-----------------

Here the published texts contradict themselves. Nothing in this section is held against the
publisher.

  - New. should: The property "date" is missing. 1 place (line 12, column 9, /meals/0). Open
    Meal 3.4, meals.price.currency-present

Advice
------

No version demands this.

1 more, as before.

Compared with open-meal 1.2.3
`);
  });

  it('says it in Swedish', () => {
    const text = textOf(old, now, 'sv');
    expect(text).toContain('1 nytt problem, 1 har åtgärdats, 1 kvarstår, 1 går inte att jämföra.');
    for (const heading of ['Nytt', 'Kvarstår', 'Går inte längre att se', 'Åtgärdat', 'Råd']) {
      expect(text).toContain(`\n${heading}\n${'-'.repeat(heading.length)}\n`);
    }
    expect(text).toContain(
      'SKALL: Egenskapen "date" saknas. 108 ställen, förut 90 (det första: rad',
    );
    expect(text).not.toMatch(/\b(the|before|requirement|line)\b/);
  });

  it('does not call fixed what another version, edition or profile does not find', () => {
    const others: readonly [Partial<CheckedReport>, string][] = [
      [{ spec: { version: '3.3', basis: 'shape' } }, 'different versions (3.3 and 3.4)'],
      [{ tool: { version: '1', rules: 'x' } }, 'different editions'],
      [{ profile: 'tolerant' }, 'different profiles (tolerant and strict)'],
    ];
    for (const [other, note] of others) {
      const text = textOf({ ...old, ...other }, now).replaceAll(/\s+/g, ' ');
      expect(text).toContain(note);
      expect(text).toContain('No longer found -');
      expect(text).not.toContain('Fixed');
    }
  });

  it('says that no answer proves nothing', () => {
    const silent = { ...now, verdict: 'undetermined' } as const;
    expect(textOf(old, silent)).toContain('The new check came to no answer');
    expect(textOf(silent, old, 'sv')).toContain(
      'Den förra kontrollen kom inte fram till något svar',
    );
    expect(textOf(silent, silent)).not.toContain('Neither of the checks');
  });

  it('says that there is nothing to say', () => {
    const fine = sampleReport([outcome('document.json', 'passed')], {
      verdict: 'conformant',
      findings: [],
    });
    expect(textOf(fine, fine)).toContain('Neither of the checks found a problem.');
    expect(textOf(fine, fine, 'sv')).toContain('Ingen av kontrollerna fann något problem.');
  });

  it('says what was checked only once', () => {
    const comparisons = compareReports([old, old], [now]);
    const text = renderText(composeComparison(comparisons, SHEET_TEXTS, '1', 'en'));
    expect(text).toMatch(/\nNow +not checked\n/);
    expect(text).toContain('Now: the target was not checked.');
  });

  it('counts what it has no room for', () => {
    const findings = Array.from({ length: 60 }, (_, index) =>
      finding('meals.meal.date', { fingerprint: `${index}` }),
    );
    const many = { ...now, findings };
    expect(textOf(many, many)).toContain('and 10 more; --format json has everything');
  });

  it('links to the requirement, in the language of the reader', () => {
    const link = (language: Language) => renderMarkdown(compose(old, now, language));
    expect(link('sv')).toContain('/spec/3.4/sv/#meals.meal.date)');
    expect(link('en')).toContain('[Open Meal 3.4, meals.meal.date](https://');
  });
});

describe('JSON', () => {
  it.each([
    [compareReports([old], [now])],
    [compareReports([old, old], [now])],
    [compareReports([now], [{ ...now, spec: { version: null, basis: null } }])],
  ])('fits its schema', (comparisons) => {
    validate(JSON.parse(renderJson(comparisons, '1.2.3')));
    expect(validate.errors).toBeNull();
  });
});

describe('hostile text', () => {
  const evil = '\u001b[2J\u202e\u2028](https://evil.example) <b>`|';
  const place1 = { ...place(), pointer: `/${evil}` };
  const place2 = { document: 'd1', component: evil, property: evil, line: 1, column: 1, data: {} };
  const hostile = (fingerprint: string): CheckedReport => ({
    ...now,
    target: { input: evil, kind: 'document' },
    documents: [
      { ...sampleDocument(), source: evil },
      { ...sampleDocument(), id: 'd2' },
    ],
    findings: [
      {
        ...finding('meals.meal.date', { data: { property: evil }, places: [place1], fingerprint }),
      },
      { ...finding(evil, { places: [place2], fingerprint }), message: evil },
    ],
  });
  it.each(['en', 'sv'] as const)('is shown, never obeyed (%s)', (language) => {
    const composition = compose(hostile('a'), hostile('b'), language);
    const text = renderText(composition);
    const markdown = renderMarkdown(composition);
    for (const made of [text, markdown]) {
      expect(made.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(made.split('u001b').length).toBeGreaterThan(8);
    }
    expect(markdown).not.toMatch(/(?<!\\)\]\(https:\/\/evil/);
    expect(markdown).not.toMatch(/(?<!\\)<b>/);
  });
});
