import { describe, expect, it } from 'vitest';
import { type Content, html, joined } from './html.js';

describe('html', () => {
  it.each<[string, Content, string]>([
    ['text', `<b>&"'`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
    ['markup', html`<b>${'<'}</b>`, '<p><b>&lt;</b></p>'],
    ['a number', 0, '<p>0</p>'],
    ['nothing', null, '<p></p>'],
    ['what does not apply', false, '<p></p>'],
    ['a list', ['<', html`<br>`, [1]], '<p>&lt;<br>1</p>'],
  ])('writes %s', (_, value, expected) => {
    expect(html`<p>${value}</p>`.markup).toBe(expected);
  });

  it('keeps what stands in an attribute inside it', () => {
    expect(html`<a title="${'" onclick="x'}">`.markup).toBe('<a title="&quot; onclick=&quot;x">');
  });

  it('joins', () => {
    expect(html`${joined(['<', 'b', 'c'], html`<br>`)}`.markup).toBe('&lt;<br>b<br>c');
  });
});
