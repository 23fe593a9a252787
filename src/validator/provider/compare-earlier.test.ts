import { describe, expect, it } from 'vitest';
import type { Call, Content } from '../../check/publication.js';
import type { EarlierAnswers } from '../../source/evidence/earlier-answers.js';
import { defaultOptions } from '../check-options.js';
import { compareEarlier } from './compare-earlier.js';

const ADDRESS = 'https://example.org/menu.ics';
const options = defaultOptions(new Date('2026-11-24T10:00:00Z'));

function calendar(...lines: readonly string[]): string {
  const event = ['BEGIN:VEVENT', 'UID:u1', 'DTSTART;VALUE=DATE:20261124', ...lines, 'END:VEVENT'];
  return ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR', ''].join('\r\n');
}

function call(document: string, content: Content | null, url = ADDRESS): Call {
  const head = { milliseconds: 1, forAllOrigins: true, cacheable: true };
  const answer =
    content === null
      ? ({ kind: 'unanswered' } as const)
      : ({ kind: 'answered', status: 200, content, head } as const);
  return { document, url, question: { kind: 'calendar', distributor: document }, answer };
}

function previous(text: string | Buffer): EarlierAnswers {
  const facts = { mediaType: null, charset: null, method: null, redirects: [] };
  const answer = {
    kind: 'answered',
    asked: ADDRESS,
    source: ADDRESS,
    status: 200,
    http: { ...facts, status: 200, milliseconds: 1 },
    headers: new Map<string, string>(),
    body: Buffer.from(text),
    milliseconds: 1,
    from: 'network',
  } as const;
  return {
    // Half past midnight in Sweden.
    recordedAt: new Date('2026-11-22T23:30:00Z'),
    lastAsked: null,
    tool: '0.0.9',
    answers: new Map([[ADDRESS, answer]]),
  };
}

const now: Content = { kind: 'calendar', events: [], isWhole: true };

describe('an earlier run', () => {
  it('is not there unless it is given', async () => {
    const nothing = { earlier: null, previous: null };
    expect(await compareEarlier([call('d1', now)], '3.4', options)).toEqual(nothing);
  });

  it('is of a day in Sweden', async () => {
    const compared = await compareEarlier([call('d1', now)], '3.4', {
      ...options,
      previous: previous(calendar()),
    });
    expect(compared.earlier?.day).toBe('2026-11-23');
    expect(compared.previous).toEqual({
      recordedAt: '2026-11-22T23:30:00Z',
      tool: '0.0.9',
      calendars: 1,
    });
  });

  it.each<[string, readonly Call[], string | Buffer, readonly string[]]>([
    ['the same address', [call('d1', now)], calendar(), ['d1']],
    ['the same, for two distributors', [call('d1', now), call('d2', now)], calendar(), ['d1']],
    ['another address', [call('d1', now, `${ADDRESS}?a`)], calendar(), []],
    ['no answer now', [call('d1', null)], calendar(), []],
    ['no calendar now', [call('d1', { kind: 'other' })], calendar(), []],
    ['an unreadable one first', [call('d1', null), call('d2', now)], calendar(), ['d2']],
    ['a web page then', [call('d1', now)], '<html></html>', []],
    ['half a calendar now', [call('d1', { ...now, isWhole: false })], calendar(), []],
    ['half a calendar then', [call('d1', now)], calendar().slice(0, -20), []],
    ['half an event then', [call('d1', now)], calendar().slice(0, 80), []],
    ['a broken text then', [call('d1', now)], calendar('SUMMARY:Fisk', 'med ris'), []],
    ['an event outside then', [call('d1', now)], `${calendar()}BEGIN:VEVENT\r\nUID:u2\r\n`, []],
    ['Latin-1 then', [call('d1', now)], Buffer.from(calendar('SUMMARY:Gr\u00f6t'), 'latin1'), []],
    ['JSON then', [call('d1', now)], '{"meals": []}', []],
    ['nothing then', [call('d1', now)], '', []],
  ])('with %s', async (_, calls, body, expected) => {
    const given = { ...options, previous: previous(body) };
    const { earlier, previous: told } = await compareEarlier(calls, '3.4', given);
    expect(earlier?.calendars.map(({ document }) => document)).toEqual(expected);
    expect(told?.calendars).toBe(expected.length);
  });

  it.each<[string, boolean]>([
    ['SUMMARY:Fisk', false],
    ['STATUS:CONFIRMED', false],
    ['STATUS:cancelled', true],
    ['RRULE:FREQ=WEEKLY', true],
    ['RECURRENCE-ID;VALUE=DATE:20261124', true],
  ])('has an event with %s', async (line, isSpecial) => {
    const given = {
      ...options,
      previous: previous(calendar(line, 'LOCATION:Matsalen\\, Örebro')),
    };
    const { earlier } = await compareEarlier([call('d1', now)], '2.0', given);
    expect(earlier?.calendars[0]?.events).toMatchObject([
      { uid: 'u1', day: '2026-11-24', location: ['Matsalen, Örebro'], isSpecial },
    ]);
  });
});
