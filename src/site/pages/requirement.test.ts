import { describe, expect, it } from 'vitest';
import type { ConformanceCase } from '../../model/conformance-case.js';
import { requirement } from '../../report/test-support/samples.js';
import { html } from '../html.js';
import { sampleSite, sampleVersion } from '../test-support/sample-site.js';
import { viewOf } from '../view.js';
import { requirementPage } from './requirement.js';

const ID = 'meals.meal.date';
const old = requirement(ID, {
  level: 'should',
  text: { en: 'A meal should have `date`.', sv: 'En måltid bör ha `date`.' },
});
const current = requirement(ID, {
  disputed: 'SD-78',
  text: { en: 'A meal must have `date`.', sv: 'En måltid ska ha `date`.' },
});

function written(language: 'en' | 'sv', cases: Record<'2.0' | '3.4', ConformanceCase[]>): string {
  const site = sampleSite({
    judged: [
      sampleVersion('2.0', [old], { cases: new Map([[ID, cases['2.0']]]) }),
      sampleVersion('3.4', [current], { cases: new Map([[ID, cases['3.4']]]) }),
    ],
  });
  const maker = requirementPage(site, ID);
  return html`${maker.make(viewOf(site, maker.folder, language)).main}`.markup;
}

const page = written('sv', {
  '2.0': [
    { name: 'a day', artefact: 'meals', expect: 'passed' },
    { name: 'no day', artefact: 'meals', expect: 'failed' },
    { name: 'no day', artefact: 'meals', expect: 'inapplicable' },
  ],
  '3.4': [
    { name: 'a day', artefact: 'meals', expect: 'cantTell' },
    { name: 'words', artefact: 'meals', expect: 'failed' },
  ],
});

describe('the page of a requirement', () => {
  it('shows the wording of each version, newest first, and what changed word by word', () => {
    expect(page.indexOf('Så lyder det i 3.4')).toBeLessThan(page.indexOf('Så lyder det i 2.0'));
    expect(page).toContain('Ändringar sedan 2.0');
    expect(page).toContain(
      'En måltid <del><span class="unseen">borttaget: </span>bör</del> <ins><span class="unseen">tillagt: </span>ska</ins> ha <code>date</code>.',
    );
    expect(page).toContain('borttaget: </span>BÖR</del> → <ins>');
  });

  it('tells in the history what each version did', () => {
    expect(page).toContain('ändrat: kravtyp, text, omtvistat');
    expect(page).toContain('första versionen med kravet');
  });

  it('cites with the root hash, and says where there is none', () => {
    const root = '34'.repeat(32);
    const base = 'https://orebrokommun.github.io/Open-Meal-Information';
    expect(page).toContain(
      `Open Meal 3.4, ${ID}, rothash sha256:${root}, ${base}/spec/3.4/#${ID}</span></li>`,
    );
    expect(page).toContain(`Open Meal 2.0, ${ID}, ${base}/spec/2.0/#${ID}</span> <span`);
    expect(page).toContain(`open-meal explain ${ID} --spec 2.0 --lang sv`);
  });

  it('leads to the contradiction that it rests on', () => {
    expect(page).toContain('href="../../../defects/sv/index.html#SD-78"');
  });

  it('leads to the sources in the state that was read', () => {
    expect(page).toContain('https://github.com/example/new/blob/0123456789abcdef/openapi.json');
    expect(page).toContain('https://github.com/example/old/blob/HEAD/meals.md');
  });

  it('sets the cases of the versions side by side, also those of the same name', () => {
    const rows = [...page.matchAll(/<tr><td><span lang="en">(.*?)<\/tr>/g)].map((row) =>
      (row[1] ?? '').replace(/<[^>]+>/g, '|').replace(/\|+/g, '|'),
    );
    expect(rows).toEqual([
      'a day|går inte att avgöra (omtvistat)|uppfyllt|',
      'words|ej uppfyllt|–|',
      'no day|–|ej uppfyllt|',
      'no day 2|–|ej tillämpligt|',
    ]);
  });
});
