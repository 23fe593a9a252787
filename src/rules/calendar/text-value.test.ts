import { describe, expect, it } from 'vitest';
import { escapeFlaws, isBlank, textLines, unescapeText } from './text-value.js';

const NONE = { commas: 0, semicolons: 0, superfluous: null, unknown: null };

describe('escapeFlaws', () => {
  it.each([
    ['Fish\\, potatoes\\; soup\\nSalad \\\\ bread\\N', {}],
    ['', {}],
    ['Lunch: "Fish"', {}],
    ['Fish, potatoes, peas', { commas: 2 }],
    ['Fish\\\\, potatoes', { commas: 1 }],
    ['Fish\\\\\\, potatoes', {}],
    ['Fish; potatoes', { semicolons: 1 }],
    ['Lunch\\: \\"Fish\\"', { superfluous: { count: 3, first: '\\:' } }],
    ['Fish\\tpotatoes\\x', { unknown: { count: 2, first: '\\t' } }],
    ['Fish\\', { unknown: { count: 1, first: '\\' } }],
    ['Fish\\\\', {}],
    ['Fish\\\\,n', { commas: 1 }],
  ])('%s', (value, flaws) => {
    expect(escapeFlaws(value)).toEqual({ ...NONE, ...flaws });
  });
});

describe('the text that a reader sees', () => {
  it.each([
    ['Fish\\, potatoes', 'Fish, potatoes'],
    ['a\\nb\\Nc', 'a\nb\nc'],
    ['a\\\\nb', 'a\\nb'],
    ['a\\:b', 'a:b'],
    ['a\\', 'a'],
  ])('%s', (value, text) => {
    expect(unescapeText(value)).toBe(text);
  });

  it('has lines', () => {
    expect(textLines('Fish\\n \\n Soup \\n')).toEqual(['Fish', 'Soup']);
  });

  it.each([
    ['', true],
    [' \\n\\N ', true],
    ['\u00a0', true],
    ['\\,', false],
    ['å', false],
    ['a', false],
  ])('"%s" is blank: %s', (value, blank) => {
    expect(isBlank(value)).toBe(blank);
  });
});
