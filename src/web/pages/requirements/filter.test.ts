import { describe, expect, it } from 'vitest';
import { CURRENT_VERSION } from '../../../model/versions.js';
import { EVERYTHING } from '../../../report/requirements/selection.js';
import { type Filter, filterQuery, readFilter } from './filter.js';

const plain: Filter = {
  version: CURRENT_VERSION,
  selection: EVERYTHING,
  check: null,
  ticked: true,
};

describe('readFilter', () => {
  it.each<[query: string, filter: Filter]>([
    ['', plain],
    ['spec=3.1', { ...plain, version: '3.1' }],
    // Of which nothing can be required, and what there is not.
    ['spec=3.0', plain],
    ['spec=../3.1&level=shall&tier=__proto__', plain],
    [
      'level=should&level=must&tier=bas&artefact=api&artefact=calendar',
      {
        ...plain,
        selection: {
          ...EVERYTHING,
          level: ['must', 'should'],
          tier: ['bas'],
          artefact: ['calendar', 'api'],
        },
      },
    ],
    ['undisputed=yes', { ...plain, selection: { ...EVERYTHING, undisputed: true } }],
    ['kontroll=abc&ticked=none', { ...plain, check: 'abc', ticked: false }],
    ['kontroll=', plain],
  ])('%s', (query, filter) => {
    expect(readFilter(new URLSearchParams(query))).toEqual(filter);
  });

  it.each([
    'spec=3.1',
    'spec=3.4&level=must&level=should&tier=bas&artefact=meals&undisputed=yes',
    'spec=3.4&kontroll=a%26b',
  ])('comes back as it was written: %s', (query) => {
    expect(filterQuery(readFilter(new URLSearchParams(query)))).toBe(query);
  });
});
