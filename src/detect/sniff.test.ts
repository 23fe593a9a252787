import { describe, expect, it } from 'vitest';
import { sniffFormat } from './sniff.js';

const cases: readonly [string, string | null, string, string][] = [
  ['BEGIN:VCALENDAR\r\n', null, 'a', 'calendar'],
  ['\uFEFF\n begin:vcalendar', null, 'a', 'calendar'],
  ['{"meals":[]}', 'text/calendar', 'a.ics', 'json'],
  ['<html>', 'text/calendar', 'a', 'json'],
  ['nonsense', 'text/calendar', 'a', 'calendar'],
  ['nonsense', null, 'https://a.example/feed.ics?x=1', 'calendar'],
  ['nonsense', null, 'a.json', 'json'],
  ['', null, 'a.json', 'json'],
];

describe('sniffFormat', () => {
  it.each(cases)('%j as %j at %s is %s', (text, mediaType, source, expected) => {
    expect(sniffFormat(Buffer.from(text), mediaType, source)).toBe(expected);
  });
});
