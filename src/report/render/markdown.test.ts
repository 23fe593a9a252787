import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.js';
import {
  ACCEPTED,
  ACCEPTED_IN_PART,
  CALENDAR,
  CONFORMANT,
  EXCERPTS,
  HOSTILE,
  HOSTILE_PROVIDER,
  MALFORMED,
  NONCONFORMANT,
  NOT_FOUND,
  PROVIDER,
  REPORTS,
  UNREACHABLE,
} from '../test-support/reports.js';
import { TEXTS } from '../test-support/samples.js';
import { renderMarkdown } from './markdown.js';

const render = (reports: Report[], lang: 'en' | 'sv' = 'en', all = false) =>
  renderMarkdown(TEXTS, reports, { lang, color: true, all });

describe('Markdown', () => {
  it('shows what was published at the first place, once', () => {
    const markdown = render([EXCERPTS]);
    expect(markdown).toContain(
      '     - line 12, column 9 · `/meals/0` · `{ "name": "Lunch" }`\n     - line 20, column 9 · `/meals/1`\n',
    );
    expect(markdown.split('"Lunch"')).toHaveLength(2);
    expect(markdown).not.toContain('"0,5"');
  });

  it('says everything in English', () => {
    expect(
      render([NONCONFORMANT]),
    ).toBe(`# \`menu.json\` does not conform to Open Meal 3.4: 1 requirement is not met.

- \`menu.json\` · meals · version 3.4 (told by the form of the document) · 12,345\u00a0bytes · checked 2026-11-23 08:00 UTC

## To put right

1. **must: The property \`date0\` is missing.**
   - **Where:**
     - line 12, column 9 · \`/meals/0\`
     - line 13, column 9 · \`/meals/1\` · \`date1\`
     - line 14, column 9 · \`/meals/2\` · \`date2\`
     - and 10,797 more places
   - **Why:** Reason of meals.meal.date.
   - **Do this:** Add \`date0\` to the object. It must always be there.
   - **Id:** [Open Meal 3.4, meals.meal.date](https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/#meals.meal.date)
2. **should: The property \`co2\` is missing.**
   - **Where:** the document as a whole
   - **Why:** Reason of meals.course.co2-published.
   - **Do this:** Add \`co2\` to the object. It must always be there.
   - **Id:** [Open Meal 3.4, meals.course.co2-published](https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/#meals.course.co2-published)

## Contested clauses

Here the published texts contradict themselves. Nothing in this section is held against the publisher, and nothing in it changes the verdict.

1. **should: The property \`currency\` is missing.**
   - **Where:** line 12, column 9 · \`/meals/0\`
   - **Why:** Reason of meals.price.currency-present.
   - **Do this:** Add \`currency\` to the object. It must always be there.
   - **Disputed:** SD-78: Currency is optional. Both are accepted.
   - **Id:** [Open Meal 3.4, meals.price.currency-present](https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/#meals.price.currency-present)

## Advice

No version demands this, and it never changes the verdict.

1. **The property \`id\` is missing.**
   - **Where:** line 12, column 9 · \`/meals/0\`
   - **Why:** Reason of advice.id-zero.
   - **Do this:** Add \`id\` to the object. It must always be there.
   - **Id:** [advice.id-zero](https://orebrokommun.github.io/Open-Meal-Information/spec/advice/#advice.id-zero)

## Not checked

- 1 requirement: not possible to judge while the form is wrong. Put the form right first, then check again.
- 1 requirement: shown only by a running API.
- 1 requirement: a matter for a person to judge. open-meal explain ID says what to look at.

## What the data holds

12,345 meals with 30,000 courses, from 2026-11-23 to 2026-12-18.

- Allergens: 29,999 of 30,000 courses (99.9%)
- Ingredients: 0 of 30,000 courses (0%)
- Nutrients: 100 of 30,000 courses (0.3%)
- Prices: 3 of 30,000 courses (\\<0.1%)
- Carbon footprint: 30,000 of 30,000 courses (100%)

*Checked with open-meal 1.2.3, edition of the requirements sha256:${'b'.repeat(64)}*
`);
  });

  it('says it in Swedish, and leads to the Swedish pages', () => {
    const text = render([NONCONFORMANT], 'sv');
    expect(text).toContain('# `menu.json` uppfyller inte Open Meal 3.4: 1 krav är inte uppfyllt.');
    expect(text).toContain('1. **SKALL: Egenskapen `date0` saknas.**');
    expect(text).toContain('/spec/3.4/sv/#meals.meal.date)');
    expect(text).toContain('/spec/advice/sv/#advice.id-zero)');
    expect(text).not.toMatch(/\b(the|requirement|line)\b/);
  });

  it('lists every place that the report holds when all is asked for', () => {
    expect(render([NONCONFORMANT], 'en', true)).toContain('`/meals/9` · `date9`');
  });

  it('says why a document was not judged', () => {
    expect(render([UNREACHABLE])).toContain(`
  - **Why:** The body is larger than the limit.
  - **Detail:** \`more than 64 MiB\`
  - **What to do:** Raise the limit with --max-bytes BYTES.
`);
    expect(render([MALFORMED])).toContain('  - **Where:** line 3, column 7\n');
  });

  it('names the property of a calendar', () => {
    expect(render([CALENDAR])).toContain('line 4 · `UID` in `VEVENT`');
  });

  it('begins with a sentence over several reports', () => {
    const text = render([CONFORMANT, UNREACHABLE]);
    expect(text).toMatch(
      /^# 2 targets: 1 conforms, 1 could not be judged\.\n\n## `menu.json` conf/,
    );
    expect(text.match(/^# /gm)).toHaveLength(1);
  });

  it('has what is accepted in a section of its own', () => {
    const text = render([ACCEPTED]);
    expect(text).toMatch(
      /\n## To put right\n\n1\. \*\*should.*\n\n## Accepted deviations\n\nSomebody knows.*?\n1\. \*\*must/s,
    );
    expect(text).toContain(
      '   - **Accepted:** `Waits for the *spring* release.` (until 2027-03-31, that day included)\n',
    );
    const inPart = render([ACCEPTED_IN_PART], 'sv');
    expect(inPart).not.toContain('## Godtagna avvikelser');
    expect(inPart).toContain(
      '   - **Godtaget:** `One kitchen is late.` (bara på en del av ställena, till och med 2027-03-31;',
    );
  });

  it('lists of the answers of a provider those that did not come, and counts the others', () => {
    expect(render([PROVIDER]).split('\n').slice(2, 10)).toEqual([
      'base URL `https://meals.example.se/api` · version 3.4 (told by the form of the document) · 5 requests, 5 answers looked at · a sample of 2 of 40 distributors · checked 2026-11-23 08:00 UTC',
      '',
      '- `https://meals.example.se/api/meals?lang=en`, `https://meals.example.se/api/meals?lang=sv`',
      expect.stringContaining('  - **Why:** '),
      '  - **Detail:** `no answer in 30 s`',
      expect.stringContaining('  - **What to do:** '),
      '- 3 other answers could be examined.',
      '',
    ]);
    expect(render([PROVIDER], 'sv')).toContain('\n- 3 andra svar gick att granska.\n');
    expect(render([NOT_FOUND])).not.toContain('could be examined');
  });

  it.each(REPORTS)(
    'of a report %s is the same at any time, and has no empty section',
    (_, report) => {
      const text = render([report]);
      expect(render([structuredClone(report)])).toBe(text);
      expect(text).not.toMatch(/\n{3}|#\s*\n\n#| \n/);
    },
  );
});

describe('hostile text', () => {
  const allowed = /^https:\/\/orebrokommun\.github\.io\/Open-Meal-Information\/spec\//;

  it.each(['en', 'sv'] as const)('is code and nothing else (%s)', (lang) => {
    const text = render([HOSTILE, HOSTILE_PROVIDER], lang, true);
    const shown: string[] = [];
    walk(fromMarkdown(text), (node) => {
      expect(['html', 'image', 'code', 'definition', 'linkReference']).not.toContain(node.type);
      if (node.url !== undefined) expect(node.url).toMatch(allowed);
      if (node.type === 'text') expect(node.value).not.toMatch(/script|@team|www|warning|alert/);
      if (node.type === 'inlineCode') shown.push(node.value ?? '');
    });
    expect(
      shown.filter((code) => code.includes('<script>alert(1)</script>"\'`](x)|**]]>-->{0}')).length,
    ).toBeGreaterThan(10);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });
});

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}
