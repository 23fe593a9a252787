import { describe, expect, it } from 'vitest';
import { markdownPhrase } from './markdown-text.js';
import { given, own } from './phrase.js';

describe('markdownPhrase', () => {
  it.each([
    ['plain', 'is "', '" here'],
    ['English', 'is “', '” here'],
    ['Swedish', 'är ”', '” här'],
  ])('has no quotation marks around code (%s)', (_, before, after) => {
    const text = markdownPhrase([...own(before), ...given('x'), ...own(after)]);
    expect(text).toBe(`${before.slice(0, -1)}\`x\`${after.slice(1)}`);
  });

  it('keeps those that do not belong to it', () => {
    expect(markdownPhrase([...own('a ” '), ...given('x'), ...own('” b')])).toBe('a ” `x`” b');
  });
});
