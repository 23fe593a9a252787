import { describe, expect, it } from 'vitest';
import { adviceOf, backoff, readHttpDate, readRetryAfter } from './retry.js';

const NOW = Date.UTC(2026, 10, 25, 8);
const answer = (status: number, fields: Readonly<Record<string, string>> = {}) => ({
  status,
  header: (name: string) => {
    const field = fields[name];
    return field === undefined ? [] : [field];
  },
});

describe('readRetryAfter', () => {
  it.each([
    [{}, null],
    [{ 'retry-after': '' }, null],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': ' 7 ' }, 7000],
    [{ 'retry-after': '-7' }, null],
    [{ 'retry-after': '1.5' }, null],
    [{ 'retry-after': '1e3' }, null],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '2026-11-25T08:00:09Z' }, null],
    [{ 'retry-after': 'Wed, 25 Nov 2026 08:00:09 GMT' }, 9000],
    [{ 'retry-after': 'Wed, 25 Nov 2026 07:00:00 GMT' }, 0],
    // the clock of the server is an hour late
    [
      {
        'retry-after': 'Wed, 25 Nov 2026 07:00:09 GMT',
        date: 'Wed, 25 Nov 2026 07:00:00 GMT',
      },
      9000,
    ],
    [{ 'retry-after': 'Wed, 99 Nov 2026 08:00:09 GMT' }, null],
  ])('%j', (fields, milliseconds) => {
    expect(readRetryAfter(answer(429, fields), NOW)).toBe(milliseconds);
  });
});

describe('readHttpDate', () => {
  it.each([
    ['Wed, 25 Nov 2026 08:00:00 GMT', NOW],
    ['Wed, 25 Nov 2026 08:00:00', null],
    ['0', null],
    ['', null],
  ])('%j', (text, milliseconds) => {
    expect(readHttpDate(text)).toBe(milliseconds);
  });
});

describe('adviceOf', () => {
  const take = { kind: 'take' };
  const again = (milliseconds: number, wholeHost = false) => ({
    kind: 'again',
    milliseconds,
    wholeHost,
  });
  it.each([
    [200, {}, 0, take],
    [400, {}, 0, take],
    [404, { 'retry-after': '1' }, 0, take],
    [408, {}, 0, take],
    [500, {}, 0, take],
    [501, {}, 0, take],
    [429, {}, 0, again(500)],
    [502, {}, 0, again(500)],
    [503, {}, 1, again(1000)],
    [504, {}, 2, take],
    [429, { 'retry-after': '3' }, 0, again(3250, true)],
    [503, { 'retry-after': '0' }, 0, again(250, true)],
    [502, { 'retry-after': '3' }, 0, again(3250)],
    [429, { 'retry-after': '30' }, 0, again(30_250, true)],
    [429, { 'retry-after': '30' }, 2, take],
    [429, { 'retry-after': '31' }, 0, { kind: 'leave-alone', milliseconds: 31_000 }],
    [503, { 'retry-after': '3600' }, 2, { kind: 'leave-alone', milliseconds: 3_600_000 }],
    [504, { 'retry-after': '3600' }, 0, take],
  ])('%i %j after %i retries', (status, fields, tried, advice) => {
    expect(adviceOf(answer(status, fields), tried, 2, NOW, 0.5)).toEqual(advice);
  });
});

describe('backoff', () => {
  it.each([
    [0, 0, 250],
    [0, 1, 750],
    [1, 0.5, 1000],
    [2, 0.5, 2000],
  ])('after %i tries, with %f: %i', (tried, random, milliseconds) => {
    expect(backoff(tried, random)).toBe(milliseconds);
  });
});
