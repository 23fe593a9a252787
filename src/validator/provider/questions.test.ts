import { describe, expect, it } from 'vitest';
import type { DistributorFacts } from '../../check/publication.js';
import { countriesToAsk, periodParameters, sampleOf, unknownId } from './questions.js';

function distributor(id: string | null, country: string | null = null): DistributorFacts {
  return { id, name: null, country, calendar: null, isSummary: false, texts: [] };
}

describe('countriesToAsk', () => {
  it.each([
    [
      ['SE', 'SE'],
      ['SE', 'NO'],
    ],
    [
      ['se', 'NO'],
      ['SE', 'FI'],
    ],
    [['Sverige'], []],
    [[null], []],
  ] as const)('of %j', (countries, expected) => {
    expect(countriesToAsk(countries.map((one) => distributor('1', one)))).toEqual(expected);
  });
});

describe('sampleOf', () => {
  const many = Array.from({ length: 20 }, (_, index) => distributor(String(index)));

  it('takes the same ones whatever the order of the list', () => {
    const ids = (list: readonly DistributorFacts[]) => sampleOf(list, 5).map(({ id }) => id);
    expect(ids(many)).toHaveLength(5);
    expect(ids([...many].reverse())).toEqual(ids(many));
  });

  it('takes each once, and none without an id', () => {
    const list = [distributor('1'), distributor('1'), distributor(null), distributor('2')];
    expect(sampleOf(list, 'all').map(({ id }) => id)).toEqual(['1', '2']);
  });
});

describe('unknownId', () => {
  it.each(['7', '199', 'a3f0c2d4-0000-4000-8000-000000000000', 'Skola Ett', ''])(
    'is none that there is (%s)',
    (like) => {
      const digits = Array.from({ length: 10 }, (_, index) => distributor(String(index)));
      const list = [...digits, distributor(like)];
      const unknown = unknownId(like, list);
      expect(list.map(({ id }) => id?.toLowerCase())).not.toContain(unknown.toLowerCase());
    },
  );
});

describe('periodParameters', () => {
  const period = { first: '2026-11-24', last: '2026-11-30' };

  it('writes days alone, or moments with the offset of Sweden', () => {
    expect(periodParameters({ ...period, form: 'date' }, 60)).toEqual({
      startDate: '2026-11-24',
      endDate: '2026-11-30',
    });
    expect(periodParameters({ ...period, form: 'date-time' }, 120)).toEqual({
      startDate: '2026-11-24T00:00:00+02:00',
      endDate: '2026-11-30T23:59:59+02:00',
    });
  });
});
