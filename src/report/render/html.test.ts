import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.js';
import {
  ACCEPTED,
  ACCEPTED_IN_PART,
  CALENDAR,
  CONFORMANT,
  DEFECTIVE,
  EXCERPTS,
  HOSTILE,
  HOSTILE_PROVIDER,
  MALFORMED,
  NONCONFORMANT,
  NOT_FOUND,
  NOTHING,
  PROVIDER,
  REPORTS,
  UNREACHABLE,
} from '../test-support/reports.js';
import { TEXTS } from '../test-support/samples.js';
import { renderHtml } from './html.js';

const render = (reports: Report[], lang: 'en' | 'sv' = 'en') =>
  renderHtml(TEXTS, reports, { lang, color: true, all: false });

interface Element {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
}

function elementsOf(markup: string): Element[] {
  const list: Element[] = [];
  const walk = (element: Element): void => {
    list.push(element);
    for (const child of element.childNodes ?? []) walk(child);
  };
  walk(parse(markup));
  return list;
}

function textOf(element: Element): string {
  return element.value ?? (element.childNodes ?? []).map(textOf).join('');
}

const named = (markup: string, name: string) =>
  elementsOf(markup).filter(({ nodeName }) => nodeName === name);
const textsOf = (markup: string, name: string) => named(markup, name).map(textOf);
const pageText = (markup: string) => textsOf(markup, 'body').join('').replaceAll(/\s+/g, ' ');

describe('HTML', () => {
  it('shows what was asked and what was published at each place', () => {
    const page = render([EXCERPTS]);
    expect(textsOf(page, 'dd')[0]).toMatch(
      /^GET https:\/\/example\.se\/meals → 200 application\/json/,
    );
    const codes = named(page, 'code').filter(({ attrs }) => attrs?.[0]?.value === 'excerpt');
    expect(codes.map(textOf)).toEqual([
      '{ "name": "Lunch" }',
      '{ "name": "Mellis",  "x": `|` }',
      '{ "name": "Lunch" }',
    ]);
    expect(pageText(render([PROVIDER]))).toContain(
      'GET https://meals.example.se/api/meals?distributorId=1 → 200 application/json · line 12, column 9',
    );
  });

  it('says the verdict first, in words', () => {
    const page = render([NONCONFORMANT]);
    expect(textsOf(page, 'h1')).toEqual([
      'menu.json does not conform to Open Meal 3.4: 1 requirement is not met.',
    ]);
    expect(textsOf(page, 'title')).toEqual(textsOf(page, 'h1'));
    expect(pageText(page)).toMatch(/^ Check against Open Meal Information Does not conform menu/);
  });

  it('has everything in order of consequence', () => {
    expect(textsOf(render([NONCONFORMANT]), 'h2')).toEqual([
      'To put right',
      'Contested clauses (1)',
      'Advice (1)',
      'Not checked',
      'What the data holds',
      'All 8 requirements of Open Meal 3.4',
    ]);
    expect(textsOf(render([NONCONFORMANT]), 'h3')).toEqual([
      'must The property "date0" is missing.',
      'should The property "co2" is missing.',
      'should The property "currency" is missing.',
      'The property "id" is missing.',
    ]);
  });

  it('has what, where, why, how and the requirement of a finding', () => {
    const text = pageText(render([NONCONFORMANT], 'sv'));
    expect(text).toContain('Var rad 12, kolumn 9 · /meals/0 rad 13');
    expect(text).toContain('och 10 797 ställen till');
    expect(text).toContain('Varför Skälet till meals.meal.date.');
    expect(text).toContain('Gör så här Lägg till "date0" i objektet.');
    expect(text).toContain('Id Open Meal 3.4, meals.meal.date');
    expect(text).toContain('Omtvistat SD-78: Valutan är frivilligBåda godtas.');
    expect(text).not.toMatch(/\b(the|requirement|line)\b/);
    expect(pageText(render([CALENDAR]))).toContain('line 4 · UID in VEVENT');
  });

  it('leads to the pages in its language only', () => {
    const links = named(render([NONCONFORMANT], 'sv'), 'a').map(({ attrs }) => attrs?.[0]?.value);
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      expect(link).toMatch(/^https:\/\/orebrokommun\.github\.io\/[^#]*\/sv\/#[a-z0-9.-]+$/);
    }
  });

  it('lists every requirement with its outcome and the reason', () => {
    const rows = textsOf(render([NONCONFORMANT]), 'tr').map((row) => row.trim());
    expect(rows).toContain('meals.meal.dateText of meals.meal.date.mustnot met');
    expect(rows).toContain(
      'meals.price.currency-presentText of meals.price.currency-present.shouldundecidedContested in the published texts (SD-78), held against nobody.',
    );
    expect(rows).toContain(
      'meals.course.nameText of meals.course.name.mustnot testedNot possible to judge while the form is wrong.',
    );
  });

  it('says why a document was not judged', () => {
    expect(pageText(render([UNREACHABLE]))).toContain(
      'Why The body is larger than the limit. Detail more than 64 MiB What to do Raise the limit',
    );
    expect(pageText(render([MALFORMED]))).toContain('Where line 3, column 7');
    expect(textsOf(render([NOTHING]), 'h1')[0]).toContain('nothing in it could be judged');
  });

  it('has what is accepted in a section of its own, with the reason and the last day', () => {
    const page = render([ACCEPTED]);
    expect(textsOf(page, 'h2').slice(0, 3)).toEqual([
      'To put right',
      'Accepted deviations',
      'Contested clauses (1)',
    ]);
    expect(textsOf(page, 'h3').slice(0, 3)).toEqual([
      'should The property "co2" is missing.',
      'must The property "date0" is missing.',
      'The property "id" is missing.',
    ]);
    expect(pageText(page)).toContain(
      'Accepted until 2027-03-31, that day includedWaits for the *spring* release.',
    );
    expect(textsOf(page, 'h1')).toEqual(textsOf(render([NONCONFORMANT]), 'h1'));
  });

  it('leaves what is accepted in part where it was', () => {
    const page = render([ACCEPTED_IN_PART], 'sv');
    expect(textsOf(page, 'h2')).toEqual(textsOf(render([NONCONFORMANT], 'sv'), 'h2'));
    expect(pageText(page)).toContain(
      'Godtaget bara på en del av ställena, till och med 2027-03-31; anmärkningen räknas därför som vanligtOne kitchen is late.',
    );
  });

  it('says of a provider how much was asked, what did not come, and folds the answers', () => {
    const page = render([PROVIDER]);
    expect(pageText(page)).toContain(
      'base URL https://meals.example.se/api · version 3.4 (told by the form of the document) · 5 requests, 5 answers looked at · a sample of 2 of 40 distributors · checked 2026-11-23 08:00 UTC Address https://meals.example.se/api/meals?lang=en https://meals.example.se/api/meals?lang=sv Why',
    );
    expect(textsOf(page, 'h2')).toContain('Every answer (5)');
    const cells = textsOf(page, 'tr').map((row) => row.trim());
    expect(cells).toContain('https://meals.example.se/api/meals200meals');
    expect(cells).toContain(
      'https://meals.example.se/api/meals?distributorId=1200mealsThe property "date" is missing.',
    );
    expect(pageText(page)).not.toContain('Not every place is listed');
    expect(textsOf(render([NOT_FOUND]), 'tr').map((row) => row.trim())).toContain(
      'https://meals.example.se/api/meals404There is nothing at that address.',
    );
  });

  it('marks in the answers of a provider what is accepted, and says when places are missing', () => {
    const [first, ...others] = PROVIDER.findings;
    if (first === undefined) throw new Error('there is no finding');
    const accepted = { extent: 'all', reason: 'x', until: '2027-01-31' } as const;
    const page = render([{ ...PROVIDER, findings: [{ ...first, count: 9, accepted }, ...others] }]);
    expect(textsOf(page, 'tr').map((row) => row.trim())).toContain(
      'https://meals.example.se/api/meals?distributorId=1200mealsAccepted: The property "date" is missing.',
    );
    expect(pageText(page)).toContain('Not every place is listed for every finding.');
  });

  it('begins with a sentence over several reports, and a way to each', () => {
    const page = render([CONFORMANT, UNREACHABLE]);
    expect(textsOf(page, 'h1')).toEqual(['2 targets: 1 conforms, 1 could not be judged.']);
    expect(
      named(page, 'a')
        .slice(0, 2)
        .map(({ attrs }) => attrs?.[0]?.value),
    ).toEqual(['#report-1', '#report-2']);
    expect(named(page, 'article')).toHaveLength(2);
  });

  it.each(REPORTS)('of a report %s is whole, alone, and the same at any time', (_, report) => {
    const page = render([report], 'sv');
    expect(render([structuredClone(report)], 'sv')).toBe(page);
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/);
    const errors: string[] = [];
    parse(page, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    const levels = elementsOf(page).flatMap(({ nodeName }) => /^h(\d)$/.exec(nodeName)?.[1] ?? []);
    levels.map(Number).reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
    for (const name of ['script', 'img', 'link', 'iframe']) expect(named(page, name)).toEqual([]);
    expect(page).not.toMatch(/<(ul|ol|dl|tbody|dd)>\s*<\/\1>/);
  });
});

describe('hostile text', () => {
  it.each(['en', 'sv'] as const)('is text and nothing else (%s)', (lang) => {
    const page = render([HOSTILE, HOSTILE_PROVIDER, CONFORMANT], lang);
    const harmless = [NONCONFORMANT, DEFECTIVE, UNREACHABLE];
    const names = (markup: string) => new Set(elementsOf(markup).map(({ nodeName }) => nodeName));
    const known = names(render(harmless, lang));
    for (const name of names(page)) expect(known).toContain(name);
    expect(pageText(page)).toContain('<script>alert(1)</script>"\'`](x)|**]]>-->{0}@team');
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(page).not.toMatch(/^\s*::|##\[/m);
  });
});
