import { expect, test } from 'vitest';
import { THREE_LETTER_LANGUAGES, TWO_LETTER_LANGUAGES } from './data/language-codes.js';
import { readLanguage } from './language.js';

test.each([
  ['sv', 'sv', 'sv', 'sv'],
  ['SV', 'sv', 'sv', 'sv'],
  ['sv-SE', 'sv', 'sv', 'sv'],
  ['sv_SE', 'sv', 'sv', 'sv'],
  ['zh-Hant-TW', 'zh', 'zh', 'zh'],
  ['iw', 'iw', 'he', 'he'],
  ['sh', 'sh', 'sh', 'sh'],
  ['swe', 'swe', 'swe', 'sv'],
  ['Swe', 'swe', 'swe', 'sv'],
  ['ger', 'ger', 'ger', 'de'],
  ['deu', 'deu', 'deu', 'de'],
  ['fit', 'fit', 'fit', null],
  ['smj', 'smj', 'smj', null],
  ['rmy', 'rmy', 'rmy', null],
  ['smi', 'smi', 'smi', null],
  ['mul', 'mul', 'mul', null],
  ['qaa', 'qaa', 'qaa', null],
  ['qtz', 'qtz', 'qtz', null],
  ['ajs', 'ajs', 'ajs', null],
])('%s is a code', (text, code, canonical, twoLetters) => {
  expect(readLanguage(text)).toEqual({ written: text, code, canonical, twoLetters });
});

test.each([
  '',
  ' sv',
  'sv ',
  's',
  'xx',
  'zz',
  'english',
  'svenska',
  'Swedish',
  'sv,en',
  'sv-',
  '46',
])('%j is no code', (text) => {
  expect(readLanguage(text)).toBeNull();
});

test.each(['quu', 'aaj', 'zzz', 'abc-é'])('%j is no code either', (text) => {
  expect(readLanguage(text)).toBeNull();
});

test('the lists are complete and in order', () => {
  const two = TWO_LETTER_LANGUAGES.trim().split(/\s+/);
  expect(two).toHaveLength(183);
  expect(two.every((entry) => /^[a-z]{2}(:[a-z]{3}(,[a-z]{3})*)$/.test(entry))).toBe(true);
  const three = THREE_LETTER_LANGUAGES.trim().split(/\s+/);
  expect(three).toEqual([...three].sort());
  expect(three.reduce((sum, word) => sum + word.length - 2, 0)).toBe(8802);
});

test.each([null, undefined])('%s is no code', (text) => {
  expect(readLanguage(text)).toBeNull();
});
