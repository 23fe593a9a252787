import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../report/requirements/selection.js';
import { rowsOf } from '../../../report/requirements/sheet.js';
import { sampleSheet } from '../../../report/test-support/sheets.js';
import { type Picked, pick } from './order.js';

const sheet = sampleSheet({ selection: { ...EVERYTHING, level: ['must'] } });
const [first = '', second = '', ...others] = rowsOf(sheet).map(({ requirement }) => requirement.id);

describe('pick', () => {
  it.each<[ids: readonly string[], picked: Picked]>([
    [[first], { kind: 'picked', selection: { ...sheet.selection, only: [first] } }],
    [
      [second, first, second],
      { kind: 'picked', selection: { ...sheet.selection, only: [second, first] } },
    ],
    // All of those shown: the filter says it better.
    [[first, second, ...others], { kind: 'picked', selection: sheet.selection }],
    [[], { kind: 'nothing' }],
    [[first, 'meals.nothing'], { kind: 'unknown', id: 'meals.nothing' }],
  ])('%j', (ids, picked) => {
    expect(others.length).toBeGreaterThan(0);
    expect(pick(sheet, ids)).toEqual(picked);
  });
});
