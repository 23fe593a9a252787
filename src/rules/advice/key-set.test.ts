import { expect, it } from 'vitest';
import { createKeySet } from './key-set.js';

it('knows new keys from old ones, also when it has grown', () => {
  const keys = createKeySet();
  for (let index = 0; index < 20_000; index++) expect(keys.add(`key ${index}`)).toBe(true);
  for (let index = 0; index < 20_000; index++) expect(keys.add(`key ${index}`)).toBe(false);
  expect(keys.add('')).toBe(true);
  expect(keys.add('')).toBe(false);
});
