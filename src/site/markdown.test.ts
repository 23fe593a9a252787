import { describe, expect, it } from 'vitest';
import { html } from './html.js';
import { renderMarkdown } from './markdown.js';

function rendered(source: string) {
  return renderMarkdown(source, {
    text: (text) => text,
    link: (url) => (url === 'nowhere' ? null : `to:${url}`),
    heading: ({ id }, element) => [element, `(${id})`],
    tableLabel: (section) => `table in ${section}`,
    codeLabel: (section) => `code in ${section}`,
  });
}

const body = (source: string) => html`${rendered(source).body}`.markup.replaceAll('\n', '');

describe('renderMarkdown', () => {
  it.each([
    [
      'a < b & *c* **d** `e<`',
      '<p>a &lt; b &amp; <em>c</em> <strong>d</strong> <code>e&lt;</code></p>',
    ],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a\n\n   b', '<ol><li><p>a</p><p>b</p></li></ol>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['a\n\n---\n', '<p>a</p><hr>'],
    ['a  \nb', '<p>a<br>b</p>'],
    ['[a](x.md)', '<p><a href="to:x.md">a</a></p>'],
    ['[a](nowhere)', '<p>a</p>'],
    ['[meals.meal.date]', '<p>[meals.meal.date]</p>'],
    ['https://example.org', '<p>https://example.org</p>'],
  ])('writes %j', (source, expected) => {
    expect(body(source)).toBe(expected);
  });

  it('writes a table that scrolls, without a heading where there is none', () => {
    expect(body('## A\n\n| a | |\n|---|---|\n| `1` | 2 |')).toContain(
      '<div class="scroll" role="group" tabindex="0" aria-label="table in A"><table><thead><tr><th scope="col">a</th><td></td></tr></thead><tbody><tr><td><code>1</code></td><td>2</td></tr></tbody></table></div>',
    );
  });

  it('writes code as it stands', () => {
    expect(body('## A\n\n```json\n{ "a": "<" }\n```')).toContain(
      'aria-label="code in A"><pre><code>{ &quot;a&quot;: &quot;&lt;&quot; }</code></pre></div>',
    );
  });

  it('numbers headings by their place, and keeps the first apart', () => {
    const { title, headings } = rendered('# T\n\n## A\n\n### B\n\n### C\n\n## D\n\n### E `x`');
    expect(html`${title}`.markup).toBe('T');
    expect(headings.map(({ id, text }) => `${id} ${text}`)).toEqual([
      'section-1 A',
      'section-1.1 B',
      'section-1.2 C',
      'section-2 D',
      'section-2.1 E x',
    ]);
  });

  it.each(['<b>raw</b>', '![a](b.png)', '#### deep'])('refuses %j', (source) => {
    expect(() => rendered(source)).toThrow('has no form here');
  });
});
