import { describe, expect, it } from 'vitest';
import type { Report } from '../report.js';
import {
  ACCEPTED,
  ACCEPTED_IN_PART,
  CONFORMANT,
  DEFECTIVE,
  HOSTILE,
  MALFORMED,
  NONCONFORMANT,
  NOT_FOUND,
  NOTHING,
  PROVIDER,
  RECOMMENDATION,
  REPORTS,
  UNREACHABLE,
} from '../test-support/reports.js';
import { TEXTS } from '../test-support/samples.js';
import { readXml, type XmlElement } from '../test-support/xml.js';
import { exitCode } from '../verdict.js';
import { renderJunit } from './junit.js';

const text = (reports: Report[], lang: 'en' | 'sv' = 'en') =>
  renderJunit(TEXTS, reports, { lang, color: true, all: false });
const render = (reports: Report[], lang: 'en' | 'sv' = 'en') => readXml(text(reports, lang));

function named({ children }: XmlElement, name: string): XmlElement[] {
  return children.flatMap((child) => (child.name === name ? [child] : named(child, name)));
}

function caseOf(root: XmlElement, name: string): XmlElement | undefined {
  return named(root, 'testcase').find(({ attributes }) => attributes['name'] === name);
}

/** What readers of JUnit XML know, by element: the children in their order, and the attributes. */
const FORM: Readonly<Record<string, { children: RegExp; attributes: readonly string[] }>> = {
  testsuites: {
    children: /^(testsuite )*$/,
    attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
  },
  testsuite: {
    children: /^properties (testcase )*system-out system-err $/,
    attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'timestamp'],
  },
  properties: { children: /^(property )*$/, attributes: [] },
  property: { children: /^$/, attributes: ['name', 'value'] },
  testcase: {
    children: /^((failure|error|skipped) )?(system-out )?$/,
    attributes: ['classname', 'name', 'time'],
  },
  failure: { children: /^$/, attributes: ['type', 'message'] },
  error: { children: /^$/, attributes: ['type', 'message'] },
  skipped: { children: /^$/, attributes: ['type', 'message'] },
  'system-out': { children: /^$/, attributes: [] },
  'system-err': { children: /^$/, attributes: [] },
};

function expectForm(element: XmlElement): void {
  const form = FORM[element.name];
  expect(element.children.map(({ name }) => `${name} `).join('')).toMatch(form?.children ?? /^-$/);
  expect(Object.keys(element.attributes)).toEqual(form?.attributes);
  for (const child of element.children) expectForm(child);
}

describe('JUnit XML', () => {
  it.each(REPORTS)(
    'of a report %s has the form that readers know, and the same bytes',
    (_, report) => {
      for (const lang of ['en', 'sv'] as const) {
        expectForm(render([report, report], lang));
        expect(text([structuredClone(report)], lang)).toBe(text([report], lang));
      }
      expectForm(render([]));
    },
  );

  it.each(REPORTS)('of a report %s is red exactly when the exit code is not 0', (_, report) => {
    const root = render([report]);
    const reds = [...named(root, 'failure'), ...named(root, 'error')];
    expect(reds.length > 0).toBe(exitCode([report], 'must') !== 0);
    const [suite] = root.children;
    for (const { attributes } of [root, suite ?? root]) {
      expect(attributes).toMatchObject({
        tests: String(named(root, 'testcase').length),
        failures: String(named(root, 'failure').length),
        errors: String(named(root, 'error').length),
        skipped: String(named(root, 'skipped').length),
      });
    }
  });

  it('has a case for each requirement', () => {
    const root = render([NONCONFORMANT]);
    expect(named(root, 'testcase').map(({ attributes }) => attributes['name'])).toEqual(
      TEXTS.requirements['3.4'].map(({ id }) => id),
    );
    expect(caseOf(root, 'document.json')).toEqual({
      name: 'testcase',
      attributes: { classname: 'Open Meal 3.4', name: 'document.json', time: '0' },
      children: [],
      text: '',
    });
  });

  it('says of a failure what, where, why and how', () => {
    const failure = caseOf(render([NONCONFORMANT]), 'meals.meal.date')?.children[0];
    expect(failure?.name).toBe('failure');
    expect(failure?.attributes).toEqual({
      type: 'must',
      message: 'The property "date0" is missing.',
    });
    const lines = failure?.text.split('\n') ?? [];
    expect(lines[1]).toBe('Where: line 12, column 9 · /meals/0');
    expect(lines.slice(11)).toEqual([
      'Where: and 10,790 more places',
      'Why: Reason of meals.meal.date.',
      'Do this: Add "date0" to the object. It must always be there.',
      'Id: Open Meal 3.4, meals.meal.date https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/#meals.meal.date',
    ]);
  });

  it.each([
    [
      'meals.course.co2-published',
      'should',
      'Rekommendationen följs inte: Egenskapen "co2" saknas.',
    ],
    [
      'meals.price.currency-present',
      'contested',
      'Omtvistat i de publicerade texterna (SD-78), läggs ingen till last.',
    ],
    ['meals.course.name', 'untested', 'Går inte att bedöma medan formen är fel.'],
    ['calendar.event.uid', 'inapplicable', 'ej tillämpligt'],
  ])('breaks no build for %s (%s)', (id, type, message) => {
    const skipped = caseOf(render([NONCONFORMANT], 'sv'), id)?.children[0];
    expect(skipped?.name).toBe('skipped');
    expect(skipped?.attributes).toEqual({ type, message });
  });

  it('is green where only a recommendation is not followed', () => {
    expect(render([RECOMMENDATION]).attributes).toMatchObject({ failures: '0', errors: '0' });
  });

  it.each([
    ['unreachable', UNREACHABLE, 'https://example.se/meals', 'error', 'too-large'],
    ['malformed', MALFORMED, 'menu.json', 'failure', 'html'],
    ['defective', DEFECTIVE, 'meals.meal.date', 'error', 'tool-defect'],
    ['without anything judged', NOTHING, 'verdict', 'error', 'undetermined'],
  ])('is red where a document is %s', (_, report, name, element, type) => {
    const result = caseOf(render([report]), name)?.children[0];
    expect([result?.name, result?.attributes['type']]).toEqual([element, type]);
  });

  it('has advice, what was not tested, coverage and defects beside the cases', () => {
    const suite = render([NONCONFORMANT], 'sv').children[0];
    const [out] = suite === undefined ? [] : named(suite, 'system-out');
    expect(out?.text).toContain('Råd\nEgenskapen "id" saknas.\n');
    expect(out?.text).toContain('Inte kontrollerat\n1 krav: ');
    expect(out?.text).toContain('Allergener: 29\u00a0999 av 30\u00a0000 maträtter');
    expect(named(render([DEFECTIVE]), 'system-err')[0]?.text).toBe('meals.meal.date: boom\n');
  });

  it('breaks no build for what is accepted, but says the verdict', () => {
    const root = render([ACCEPTED]);
    expect(caseOf(root, 'meals.meal.date')?.children[0]).toMatchObject({
      name: 'skipped',
      attributes: {
        type: 'accepted',
        message:
          'Accepted: Waits for the *spring* release. (until 2027-03-31, that day included). The property "date0" is missing.',
      },
      text: expect.stringContaining(
        '\nAccepted: Waits for the *spring* release. (until 2027-03-31, that day included)\n',
      ),
    });
    expect(caseOf(root, 'verdict')?.children[0]).toMatchObject({
      name: 'skipped',
      attributes: { type: 'nonconformant' },
    });
    expect(caseOf(root, 'advice.id-zero')).toBeUndefined();
    expect(named(root, 'system-out')[0]?.text).toContain('Accepted deviations\nThe property "id"');
  });

  it('breaks the build for what is accepted in part, or not known to be accepted', () => {
    const inPart = caseOf(render([ACCEPTED_IN_PART]), 'meals.meal.date')?.children[0];
    expect(inPart?.name).toBe('failure');
    expect(inPart?.text).toContain(
      'Accepted: One kitchen is late. (in some of the places only, until 2027-03-31; the finding therefore counts as before)',
    );
    const more = ACCEPTED.requirements.map((one) => ({ ...one, places: one.places + 10_800 }));
    const unknown = caseOf(render([{ ...ACCEPTED, requirements: more }]), 'meals.meal.date');
    expect(unknown?.children[0]?.name).toBe('failure');
  });

  it('says of a provider where it is and how much was asked', () => {
    const root = render([PROVIDER]);
    const properties = named(root, 'property').map(({ attributes }) => Object.values(attributes));
    expect(properties).toContainEqual(['provider-base', 'https://meals.example.se/api']);
    expect(properties).toContainEqual([
      'provider',
      'base URL https://meals.example.se/api · version 3.4 (told by the form of the document) · 5 requests, 5 answers looked at · a sample of 2 of 40 distributors · checked 2026-11-23 08:00 UTC',
    ]);
    // When it was checked is said once for all answers.
    expect(properties).toContainEqual([
      'document-d1',
      'https://meals.example.se/api/meals · meals · version 3.4 (told by the form of the document) · 12,345\u00a0bytes',
    ]);
    expect(named(root, 'error')).toHaveLength(2);
    expect(named(render([NOT_FOUND]), 'error')).toHaveLength(2);
  });

  it('has a suite for each report, with what was checked', () => {
    const root = render([CONFORMANT, UNREACHABLE]);
    expect(root.children.map(({ attributes }) => attributes['name'])).toEqual([
      'menu.json',
      'https://example.se/meals',
    ]);
    const properties = named(root, 'property').map(({ attributes }) => Object.values(attributes));
    expect(properties).toContainEqual(['verdict', 'conformant']);
    expect(properties).toContainEqual(['spec-version', '3.4']);
    expect(properties).toContainEqual([
      'document-d1',
      'menu.json · meals · version 3.4 (told by the form of the document) · 12,345\u00a0bytes · checked 2026-11-23 08:00 UTC',
    ]);
  });
});

describe('hostile text', () => {
  it.each(['en', 'sv'] as const)('is text and nothing else (%s)', (lang) => {
    const junit = text([HOSTILE], lang);
    expect(junit.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(junit).not.toMatch(/^\s*::|##\[/m);
    const root = readXml(junit);
    expectForm(root);
    expect(named(root, 'failure')[0]?.text).toContain(
      '<script>alert(1)</script>"\'`](x)|**]]>-->{0}',
    );
  });

  it('loses what is no character', () => {
    const report: Report = { ...CONFORMANT, target: { input: 'a\uffff\ufffeb', kind: 'document' } };
    expect(render([report]).children[0]?.attributes['name']).toBe('a\ufffd\ufffdb');
  });
});
