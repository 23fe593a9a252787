import { describe, expect, it } from 'vitest';
import { sampleReport, sampleSheet } from '../../test-support/sheets.js';
import { composeAnnex } from '../compose/annex.js';
import { composeQuestionnaire } from '../compose/questionnaire.js';
import { renderMarkdown } from './markdown.js';

const annex = renderMarkdown(composeAnnex(sampleSheet(), 'sv'));

/** The cells of every row of every table, without those that are escaped. */
function tables(markdown: string): string[][][] {
  return markdown
    .split('\n\n')
    .filter((block) => block.startsWith('|'))
    .map((block) => block.split('\n').map((row) => row.split(/(?<!\\)\|/).slice(1, -1)));
}

describe('Markdown', () => {
  it.each([
    ['annex', annex],
    ['filled in', renderMarkdown(composeAnnex(sampleSheet({ report: sampleReport() }), 'en'))],
    ['questionnaire', renderMarkdown(composeQuestionnaire(sampleSheet(), 'sv'))],
  ])('has tables of whole rows (%s)', (_, markdown) => {
    expect(tables(markdown).length).toBeGreaterThan(4);
    for (const table of tables(markdown)) {
      expect(new Set(table.map((row) => row.length)).size).toBe(1);
      expect(table[1]?.every((cell) => cell === ' --- ')).toBe(true);
    }
  });

  it('keeps code, and leads to the permalink', () => {
    expect(annex).toContain(
      '| [Open Meal 3.4, meals.meal.lang-code](https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/sv/#meals.meal.lang-code)<br>Värdet på `lang` hos en måltid bör vara en kod enligt ISO 639 eller likvärdigt.<br>Gäller när: Den är angiven.<br>',
    );
    expect(annex).toContain('| **BÖR**<br>avancerad |');
    expect(annex).toContain('| ☐ ja<br>☐ nej |  |');
  });

  it('has one title, and headings below it', () => {
    expect(annex.match(/^# /gm)).toHaveLength(1);
    expect(annex).toMatch(/^## Om bilagan$/m);
    expect(annex).toMatch(/^### Måltider \(5\)$/m);
  });

  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['a|b', 'a\\|b'],
    ['[x](https://evil.example)', '\\[x\\](https://evil.example)'],
    ['`code` *strong* _x_', '\\`code\\` \\*strong\\* \\_x\\_'],
    ['&amp;', '\\&amp;'],
  ])('shows %s of a target as it is', (input, shown) => {
    const report = sampleReport(undefined, { target: { input, kind: 'document' } });
    const markdown = renderMarkdown(composeAnnex(sampleSheet({ report }), 'sv'));
    expect(markdown).toContain(`| **Kontrollerat** | ${shown} |`);
  });
});
