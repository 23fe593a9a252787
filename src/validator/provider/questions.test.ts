import { describe, expect, it } from 'vitest';
import type { DistributorFacts } from '../../check/publication.js';
import { asVersionReads, basesOf, layoutsFor } from './layouts.js';
import { periodParameters, sampleOf, unknownId } from './questions.js';
import { summarise } from './summarise.js';

const withId = (id: string): DistributorFacts => ({
  ...{ id, name: null, country: null, calendar: null, isSummary: true, texts: [] },
});

describe('periodParameters', () => {
  it.each([
    ['2026-11-24', '2026-11-26', '2026-11-24T00:00:00+01:00', '2026-11-26T23:59:59+01:00'],
    // Summer time begins and ends in between: with one offset for both, the day after would begin.
    ['2026-03-28', '2026-03-30', '2026-03-28T00:00:00+01:00', '2026-03-30T23:59:59+02:00'],
    ['2026-03-29', '2026-03-29', '2026-03-29T00:00:00+01:00', '2026-03-29T23:59:59+02:00'],
    ['2026-10-25', '2026-10-25', '2026-10-25T00:00:00+02:00', '2026-10-25T23:59:59+01:00'],
  ])('%s to %s', (first, last, startDate, endDate) => {
    expect(periodParameters({ first, last, form: 'date-time' })).toEqual({ startDate, endDate });
    expect(periodParameters({ first, last, form: 'date' })).toEqual({
      startDate: first,
      endDate: last,
    });
  });
});

describe('sampleOf', () => {
  it.each(['', ' ', '.', '..', 'x'.repeat(501), '\ud800'])('does not ask for %j', (id) => {
    expect(sampleOf([withId(id)], 'all')).toEqual([]);
  });
  it.each(['7', 'å b/c', '...'])('asks for %j', (id) => {
    expect(sampleOf([withId(id)], 'all')).toHaveLength(1);
  });
  it('guesses an id that the list does not have', () => {
    const list = ['1', '2', '3'].map(withId);
    expect(list.map(({ id }) => id)).not.toContain(unknownId('1', list));
  });
});

describe('basesOf and asVersionReads', () => {
  const [bare, prefixed] = layoutsFor('3.4');
  it.each([
    ['https://x.se/api/', ['https://x.se/api']],
    ['https://x.se/api?key=1#top', ['https://x.se/api']],
    ['https://x.se/v3/meals', ['https://x.se', 'https://x.se/v3/meals']],
    ['https://x.se/meals', ['https://x.se', 'https://x.se/meals']],
  ])('%s', (address, bases) => {
    expect(basesOf(address)).toEqual(bases);
  });
  it.each([
    ['3.4', 'https://x.se/v3', 'https://x.se/v3', bare],
    ['3.4', 'https://x.se/v3/meals', 'https://x.se/v3', bare],
    ['3.4', 'https://x.se', 'https://x.se', prefixed],
    ['3.1', 'https://x.se/v3', 'https://x.se', prefixed],
  ] as const)('%s at %s', (version, address, base, layout) => {
    if (prefixed === undefined) throw new Error('3.4 is published with the segment, too');
    expect(asVersionReads(version, address, 'https://x.se', prefixed)).toEqual({ base, layout });
  });
});

describe('summarise', () => {
  const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
  const daysOf = (date: string) => {
    const content = summarise(bytes({ meals: [{ date, courses: [] }] }), 'meals');
    return content.kind === 'meals' ? content.meals.flatMap(({ days }) => days) : null;
  };
  it.each([
    ['2026-11-25T00:00:00', ['2026-11-25']],
    ['2026-11-25T00:00:00+01:00', ['2026-11-25']],
    ['2026-11-25T00:00:00+02:00', ['2026-11-25', '2026-11-24']],
    ['2026-11-24T23:00:00Z', ['2026-11-24', '2026-11-25']],
    ['2026-11-24T22:00:00Z', ['2026-11-24', '2026-11-25']],
    ['2026-11-24T23:00:00', ['2026-11-24', '2026-11-25']],
    ['2026-02-30', []],
  ])('%s may be %j', (date, days) => {
    expect(daysOf(date)).toEqual(days);
  });

  it('takes no object without a list for an empty one, and a number for an id', () => {
    expect(summarise(bytes({ x: 1 }), 'meals')).toEqual({ kind: 'object', names: ['x'] });
    expect(summarise(bytes({ distributors: [{ id: 7 }] }), 'distributors')).toMatchObject({
      distributors: [{ id: '7' }],
    });
  });

  it.each([
    ['20261124', '2026-11-24'],
    ['20261124T110000', '2026-11-24'],
    ['20261124T230000Z', '2026-11-25'],
    ['20261399', null],
  ])('an event that starts %s is on %s', (start, day) => {
    const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:${start}\r\nSEQUENCE:1732440000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    expect(summarise(Buffer.from(text), 'calendar')).toMatchObject({
      events: [{ day, sequence: 1_732_440_000 }],
    });
  });
});
