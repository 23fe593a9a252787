import { describe, expect, it } from 'vitest';
import { html } from './html.js';
import { renderProse } from './prose.js';
import { sampleSite, sampleVersion } from './test-support/sample-site.js';
import { viewOf } from './view.js';

function prose(text: string, language: 'en' | 'sv' = 'en') {
  const site = sampleSite({
    schemas: new Map([['schemas/3.4/meals.schema.json', new Uint8Array()]]),
  });
  const version = sampleVersion('3.4', undefined, { prose: { en: text, sv: text } });
  const rendered = renderProse(viewOf(site, 'spec/3.4/', language), version);
  return { ...rendered, markup: html`${rendered.body}`.markup };
}

const address = (url: string, language: 'en' | 'sv' = 'en') =>
  /href="(.*?)"/.exec(prose(`[a](${url})`, language).markup)?.[1];

describe('renderProse', () => {
  it('makes every requirement that the version has a link to its card', () => {
    const { markup } = prose(
      '## A\n\nIt must [meals.meal.date], and [meals.no.such] and `[api.get]`.',
    );
    expect(markup).toContain(
      '<span class="ref" id="text-meals.meal.date">[<a href="#meals.meal.date"><code>meals.<wbr>meal.<wbr>date</code></a>]</span>',
    );
    expect(markup).toContain('and [meals.no.such] and <code>[api.get]</code>.');
  });

  it('gives an anchor to the first place only, and tells its section', () => {
    const { markup, stated } = prose('## A\n\n[api.get]\n\n## B\n\n[api.get]');
    expect(markup.match(/id="text-api\.get"/g)).toHaveLength(1);
    expect(stated.get('api.get')?.text).toBe('A');
  });

  it('makes every known contradiction a link to the register', () => {
    const { markup } = prose('(disputed: SD-78, SD-1234)');
    expect(markup).toContain('<a href="../../defects/index.html#SD-78">SD-78</a>, SD-1234');
  });

  it.each([
    ['version.yaml', '#sources'],
    ['requirements.yaml', '#requirements'],
    ['../defects.yaml', '../../defects/index.html'],
    ['../advice.yaml', '../advice/index.html'],
    ['sv/specification.md', 'sv/index.html'],
    ['../../schemas/3.4/meals.schema.json', '../../schemas/3.4/meals.schema.json'],
    ['../../README.md', 'https://github.com/example/meals/blob/HEAD/README.md'],
    ['../../nothing.md', undefined],
    ['https://example.org/', 'https://example.org/'],
  ])('leads %s to %s', (url, expected) => {
    expect(address(url)).toBe(expected);
  });

  it('leads from Swedish as from the file below', () => {
    expect(address('../version.yaml', 'sv')).toBe('#sources');
    expect(address('../specification.md', 'sv')).toBe('../index.html');
    expect(address('../../defects.yaml', 'sv')).toBe('../../../defects/sv/index.html');
  });
});
