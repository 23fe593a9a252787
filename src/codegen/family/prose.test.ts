import { describe, expect, test } from 'vitest';
import { FAMILY, type FamilyVersion } from '../../model/versions.js';
import { proseOf } from './prose.js';

const KEPT: readonly (readonly [string, readonly FamilyVersion[]])[] = [
  ['since 3.1', ['3.1', '3.2', '3.3', '3.4']],
  ['since 3.3', ['3.3', '3.4']],
  ['since 3.4', ['3.4']],
  ['until 3.1', ['3.1']],
  ['until 3.2', ['3.1', '3.2']],
  ['until 3.4', ['3.1', '3.2', '3.3', '3.4']],
  ['only 3.2', ['3.2']],
  ['only 3.1 3.4', ['3.1', '3.4']],
  ['only 3.4 3.1 3.3', ['3.1', '3.3', '3.4']],
];

describe('the versions that a part is for', () => {
  test.each(KEPT)('%s', (mark, versions) => {
    const text = `before\n<!-- ${mark} -->\nthe part\n<!-- end -->\nafter`;
    for (const version of FAMILY) {
      const part = versions.includes(version) ? 'the part\n' : '';
      expect(proseOf(text, version), version).toBe(`before\n${part}after`);
    }
  });
});

const NESTED = `a
<!-- since 3.2 -->
b
<!-- until 3.3 -->
c
<!-- only 3.3 -->
d
<!-- end -->
e
<!-- end -->
f
<!-- end -->
g`;

describe('parts that lie in each other', () => {
  test.each([
    ['3.1', 'ag'],
    ['3.2', 'abcefg'],
    ['3.3', 'abcdefg'],
    ['3.4', 'abfg'],
  ] as const)('%s', (version, letters) => {
    expect(proseOf(NESTED, version)).toBe(letters.split('').join('\n'));
  });

  test('what lies in a part that is left out is left out, whatever it is for', () => {
    const text = '<!-- only 3.1 -->\n<!-- since 3.1 -->\nx\n<!-- end -->\n<!-- end -->\ny';
    expect(proseOf(text, '3.4')).toBe('y');
  });
});

describe('what is left where a mark was', () => {
  test.each([
    [
      'one blank line between paragraphs',
      'a\n\n<!-- since 3.4 -->\n\nb\n\n<!-- end -->\n\nc\n',
      'a\n\nb\n\nc\n',
      'a\n\nc\n',
    ],
    [
      'nothing between table rows',
      '| a |\n<!-- since 3.4 -->\n| b |\n<!-- end -->\n| c |\n',
      '| a |\n| b |\n| c |\n',
      '| a |\n| c |\n',
    ],
    [
      'nothing between list items',
      '- a\n<!-- since 3.4 -->\n- b\n  more\n<!-- end -->\n- c\n',
      '- a\n- b\n  more\n- c\n',
      '- a\n- c\n',
    ],
    ['one line break at the end', 'a\n<!-- since 3.4 -->\n\nb\n<!-- end -->\n', 'a\n\nb\n', 'a\n'],
  ])('%s', (_, text, inside, outside) => {
    expect(proseOf(text, '3.4')).toBe(inside);
    expect(proseOf(text, '3.3')).toBe(outside);
  });

  test('the version stands wherever it is asked for', () => {
    expect(proseOf('# {version}\n\n`schemas/{version}`', '3.2')).toBe('# 3.2\n\n`schemas/3.2`');
  });
});

describe('a text that cannot be read throws, for every version', () => {
  test.each([
    ['a part is not closed', '<!-- since 3.2 -->\na\n', 'a part is not closed'],
    [
      'the outer part is not closed',
      '<!-- since 3.2 -->\n<!-- only 3.3 -->\na\n<!-- end -->\n',
      'a part is not closed',
    ],
    ['a part was never opened', 'a\n<!-- end -->\n', 'never opened'],
    [
      'a part is closed twice',
      '<!-- since 3.2 -->\na\n<!-- end -->\n<!-- end -->\n',
      'never opened',
    ],
    ['since an unknown version', '<!-- since 3.0 -->\na\n<!-- end -->\n', '3.0 is no version'],
    ['until an unknown version', '<!-- until 2.0 -->\na\n<!-- end -->\n', '2.0 is no version'],
    ['only an unknown version', '<!-- only 3.9 -->\na\n<!-- end -->\n', '3.9 is no version'],
    [
      'an unknown version after a known one',
      '<!-- only 3.2 3.9 -->\na\n<!-- end -->\n',
      '3.9 is no version',
    ],
    [
      'an unknown version in a part that is left out',
      '<!-- only 3.1 -->\n<!-- only 3.9 -->\na\n<!-- end -->\n<!-- end -->\n',
      '3.9 is no version',
    ],
    ['since two versions', '<!-- since 3.2 3.3 -->\na\n<!-- end -->\n', 'since takes one version'],
    ['no version', '<!-- since -->\na\n<!-- end -->\n', 'is no mark'],
    ['a misspelt word', '<!-- sinse 3.2 -->\na\n<!-- end -->\n', 'is no mark'],
    ['a mark that is indented', '  <!-- since 3.2 -->\na\n  <!-- end -->\n', 'is no mark'],
    ['a mark inside a line', 'a <!-- since 3.2 --> b', 'is no mark'],
  ])('%s', (_, text, message) => {
    for (const version of FAMILY) expect(() => proseOf(text, version), version).toThrow(message);
  });
});
