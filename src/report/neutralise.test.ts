import { describe, expect, it } from 'vitest';
import { cut, neutralise, neutraliseJson } from './neutralise.js';

describe('neutralise', () => {
  it.each([
    ['an escape sequence', '\u001b[31mred', '\\u001b[31mred'],
    ['a C1 control sequence', '\u009b31m', '\\u009b31m'],
    ['line breaks and tabs', 'a\r\nb\tc', 'a\\u000d\\u000ab\\u0009c'],
    ['delete', 'a\u007f', 'a\\u007f'],
    ['line and paragraph separators', '\u2028\u2029', '\\u2028\\u2029'],
    ['bidi overrides and isolates', '\u202eabc\u2066', '\\u202eabc\\u2066'],
    ['invisible characters', '\u200b\ufeff\u00ad', '\\u200b\\ufeff\\u00ad'],
    ['tag characters', '\u{e0041}', '\\u{e0041}'],
    ['lone surrogates', 'a\ud800b\udc00', 'a\\ud800b\\udc00'],
    ['commands of a workflow', '::error::a ::b::c', '\\u003a:error::a \\u003a:b::c'],
    ['their older form', 'a##[error]b #[c]', 'a##\\u005berror]b #[c]'],
    ['letters, emoji and joiners stay', 'Köttbullar 👨‍👩‍👧 می‌خواهم', 'Köttbullar 👨‍👩‍👧 می‌خواهم'],
  ])('%s', (_, text, expected) => {
    expect(neutralise(text)).toBe(expected);
  });

  it('cuts long texts, and never inside a character', () => {
    expect(neutralise('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`);
    expect(neutralise('a'.repeat(200))).toBe('a'.repeat(200));
    expect(cut('ab👍c', 4)).toBe('ab…');
    expect(cut('ab👍cd', 5)).toBe('ab👍…');
  });
});

describe('neutraliseJson', () => {
  it('leaves the same value and its layout', () => {
    const value = { text: '\u001b\u009b\u202e\u2028\u{e0041}👍\n##[error]' };
    const json = neutraliseJson(JSON.stringify(value, null, 2));
    expect(JSON.parse(json)).toEqual(value);
    expect(json.split('\n')).toHaveLength(3);
    expect(json).not.toContain('##[');
    expect(json.replaceAll('\n', '')).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u2028\u202e\u{e0041}]/u,
    );
  });
});
