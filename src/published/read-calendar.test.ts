import { describe, expect, it } from 'vitest';
import type { EventShown } from './published.js';
import { readCalendar } from './read-calendar.js';

const TODAY = '2026-11-24';

function calendar(events: readonly (readonly string[])[], head: readonly string[] = []): Buffer {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  return Buffer.from(['BEGIN:VCALENDAR', ...head, ...lines, 'END:VCALENDAR', ''].join('\r\n'));
}

const read = (body: Uint8Array) => readCalendar(body, TODAY, 60_000);

function when({ day, until, time, end, written }: EventShown): string {
  const hours = time === null ? '' : ` ${time}–${end ?? ''}`;
  const days = until === null ? day : `${day}..${until}`;
  return `${days}${hours}${written === null ? '' : ` (${written.day}..${written.until})`}`;
}

describe('readCalendar', () => {
  it.each<[string, readonly string[], string]>([
    ['a day', ['DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261125'], '2026-11-24'],
    ['a day without an end', ['DTSTART;VALUE=DATE:20261125'], '2026-11-25'],
    ['a day that does not say so', ['DTSTART:20261125'], '2026-11-25'],
    [
      'an end that is the beginning',
      ['DTSTART;VALUE=DATE:20261125', 'DTEND;VALUE=DATE:20261125'],
      '2026-11-25',
    ],
    [
      'a week',
      ['DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261128'],
      '2026-11-23..2026-11-27',
    ],
    [
      'days as a duration',
      ['DTSTART;VALUE=DATE:20261125', 'DURATION:P2D'],
      '2026-11-25..2026-11-26',
    ],
    [
      'a time in UTC',
      ['DTSTART:20261125T103000Z', 'DTEND:20261125T113000Z'],
      '2026-11-25 11:30–12:30',
    ],
    [
      'a time and a duration',
      ['DTSTART:20261125T103000', 'DURATION:PT90M'],
      '2026-11-25 10:30–12:00',
    ],
    ['a time without an end', ['DTSTART:20261125T103000'], '2026-11-25 10:30–'],
    [
      'a day of UTC, which is no Swedish day',
      ['DTSTART:20261125T000000Z', 'DTEND:20261126T000000Z'],
      '2026-11-25..2026-11-26 01:00–01:00 (2026-11-25..2026-11-25)',
    ],
    [
      'a Swedish day in UTC',
      ['DTSTART:20261124T230000Z', 'DTEND:20261125T230000Z'],
      '2026-11-25 00:00–00:00 (2026-11-24..2026-11-25)',
    ],
    [
      'a time far away',
      [
        'DTSTART;TZID=America/New_York:20261125T200000',
        'DTEND;TZID=America/New_York:20261125T210000',
      ],
      '2026-11-26 02:00–03:00 (2026-11-25..2026-11-25)',
    ],
    [
      'an end of another kind',
      ['DTSTART;VALUE=DATE:20261125', 'DTEND:20261129T100000Z'],
      '2026-11-25',
    ],
    [
      'an end before the beginning',
      ['DTSTART:20261125T103000', 'DTEND:19261125T103000'],
      '2026-11-25 10:30–',
    ],
    [
      'an endless duration',
      ['DTSTART:20261125T103000', `DURATION:P${'9'.repeat(400)}D`],
      '2026-11-25..2036-12-02 10:30–10:30',
    ],
    [
      'an endless end',
      ['DTSTART:20261125T103000', 'DTEND:99991231T235959'],
      '2026-11-25..2036-12-02 10:30–23:59',
    ],
  ])('%s', (_, event, expected) => {
    const { events, empty } = read(calendar([event]));
    expect([events.map(when), empty]).toEqual([[expected], null]);
  });

  it('shows what a phone shows of an event', () => {
    const { name, events } = read(
      calendar(
        [
          [
            'DTSTART;VALUE=DATE:20261124',
            'SUMMARY:Fisk\\, potatis\\nSoppa',
            'DESCRIPTION:Fisk\\, kokt potatis\\n\\n  Soppa med br',
            ' öd\\; smör',
            'LOCATION:Matsalen',
            'STATUS:CANCELLED',
            'RRULE:FREQ=DAILY',
          ],
        ],
        ['X-WR-CALNAME:Skolan\\, lunch'],
      ),
    );
    expect(name).toBe('Skolan, lunch');
    expect(events).toEqual([
      {
        day: TODAY,
        until: null,
        time: null,
        end: null,
        written: null,
        repeats: true,
        title: ['Fisk, potatis', 'Soppa'],
        notes: ['Fisk, kokt potatis', 'Soppa med bröd; smör'],
        place: ['Matsalen'],
        cancelled: true,
      },
    ]);
  });

  const on = (day: string, ...more: readonly string[]) => [`DTSTART;VALUE=DATE:${day}`, ...more];
  it.each<[string, Uint8Array, object]>([
    ['without events', calendar([]), { kind: 'no-events' }],
    [
      'that is over',
      calendar([on('20261123'), on('20261001')]),
      { kind: 'past', last: '2026-11-23' },
    ],
    [
      'that begins later',
      calendar([on('20270111'), on('20261208'), on('20261001')]),
      { kind: 'later', first: '2026-12-08' },
    ],
    [
      'that repeats what is over',
      calendar([on('20261001', 'RRULE:FREQ=WEEKLY')]),
      { kind: 'repeating' },
    ],
    [
      'without a day',
      calendar([['SUMMARY:x'], ['DTSTART:99991231'], ['DTSTART:soon']]),
      { kind: 'undated' },
    ],
    ['that is a web page', Buffer.from('<html>'), { kind: 'broken' }],
    ['of nothing', Buffer.from(''), { kind: 'broken' }],
  ])('tells why a calendar %s shows nothing', (_, body, empty) => {
    const shown = read(body);
    expect([shown.events, shown.empty]).toEqual([[], empty]);
  });

  it('lists forty events in order, however many there are', () => {
    const days = Array.from({ length: 5000 }, (_, index) => `202611${24 + ((index * 5) % 7)}`);
    const { events, more } = read(calendar(days.map((day) => on(day))));
    expect([events.length, more]).toEqual([40, 4960]);
    expect(new Set(events.map(({ day }) => day))).toEqual(new Set([TODAY]));
  });
});
