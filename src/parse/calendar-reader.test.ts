import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CalendarComponent } from './calendar.js';
import { createCalendarReader } from './calendar-reader.js';

function read(body: string | Uint8Array, options: { chunk?: number; maxLineBytes?: number } = {}) {
  const { chunk = 65_536, ...limits } = options;
  const components: CalendarComponent[] = [];
  const reader = createCalendarReader({ onComponent: (one) => components.push(one), ...limits });
  const bytes = Buffer.from(body);
  for (let start = 0; start < bytes.length; start += chunk) {
    reader.push(bytes.subarray(start, start + chunk));
  }
  const end = reader.end();
  return { components, end };
}

/** The facts of a body that is a calendar. */
function factsOf(body: string | Uint8Array) {
  const { end } = read(body);
  if (end.kind === 'malformed') throw new Error(`${end.reason}: ${end.detail}`);
  return end;
}

function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function event(...lines: string[]): string[] {
  return ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
}

function propertiesOf(body: string | Uint8Array, component = 'VEVENT') {
  const found = read(body).components.find(({ name }) => name === component);
  return (found?.properties ?? []).map(({ name, value, line }) => [name, value, line]);
}

describe('components and properties', () => {
  it('hands over each component as it closes, the calendar last', () => {
    const { components } = read(
      calendar(...event('BEGIN:VALARM', 'ACTION:DISPLAY', 'END:VALARM'), ...event('SUMMARY:Two')),
    );
    expect(
      components.map(({ name, line, parent, events }) => [name, line, parent, events]),
    ).toEqual([
      ['VALARM', 5, 'VEVENT', 0],
      ['VEVENT', 3, 'VCALENDAR', 0],
      ['VEVENT', 9, 'VCALENDAR', 0],
      ['VCALENDAR', 1, null, 2],
    ]);
    expect(components.at(-1)?.children).toEqual(['VEVENT', 'VEVENT']);
    expect(components.at(-1)?.properties.map(({ name }) => name)).toEqual(['VERSION']);
  });

  it('gives the first physical line of a folded property', () => {
    const body = calendar(...event('DESCRIPTION:one', '  two', '\tthree', 'LOCATION:here'));
    expect(propertiesOf(body)).toEqual([
      ['UID', '1', 4],
      ['DESCRIPTION', 'one twothree', 5],
      ['LOCATION', 'here', 8],
    ]);
  });

  it.each([
    ['DTSTART;VALUE=DATE:20260105', 'DTSTART', '20260105', { VALUE: ['DATE'] }],
    ['dtstart;value=date:20260105', 'DTSTART', '20260105', { VALUE: ['date'] }],
    ['X;A="b:c;d,e";F=g,h:i:j', 'X', 'i:j', { A: ['b:c;d,e'], F: ['g', 'h'] }],
    ['SUMMARY:a;b:c', 'SUMMARY', 'a;b:c', {}],
    ['SUMMARY:', 'SUMMARY', '', {}],
  ])('takes %s apart', (text, name, value, parameters) => {
    const property = read(calendar(...event(text))).components[0]?.properties[1];
    expect(property).toMatchObject({ name, value });
    expect(Object.fromEntries(property?.parameters ?? [])).toEqual(parameters);
  });

  it.each(['X;QUOTED-PRINTABLE:a', 'X;="b":c', 'X;A="b:c', 'X;A=b"c":d'])(
    'keeps the property of %s and tells of its parameters',
    (text) => {
      expect(propertiesOf(calendar(...event(text)))).toHaveLength(2);
      expect(factsOf(calendar(...event(text))).facts.malformedParameters).toEqual({
        count: 1,
        line: 5,
      });
    },
  );

  it('tells which time zones are described and which are used', () => {
    const { components } = read(
      calendar(
        ...event('DTSTART;TZID=Here:20260105T110000', 'DTEND;TZID=Here:20260105T120000'),
        ...event('DTSTART;TZID=There:20260105', 'DTSTAMP;TZID=There:20260105T110000'),
        'BEGIN:VTIMEZONE',
        'TZID:Here',
        'END:VTIMEZONE',
      ),
    );
    expect(components.at(-1)?.zones).toEqual({
      described: new Set(['Here']),
      used: [{ zone: 'Here', line: 5, component: 'VEVENT', property: 'DTSTART', count: 2 }],
    });
  });
});

describe('what the lines tell', () => {
  it('counts nothing in a clean feed', () => {
    expect(factsOf(calendar(...event('SUMMARY:åäö'))).facts).toEqual({
      lines: 7,
      crlf: 7,
      bareLf: null,
      bareCr: null,
      brokenTextLines: null,
      longLines: null,
      finalLineBreak: true,
      notContentLines: null,
      blankLines: null,
      malformedParameters: null,
      indented: null,
      unbalanced: null,
      outside: null,
      calendars: 1,
      events: 1,
      controlCharacters: null,
      unread: null,
    });
  });

  it.each([
    ['LF', '\n', { bareLf: { count: 7, line: 1 }, bareCr: null, crlf: 0 }],
    ['CR', '\r', { bareLf: null, bareCr: { count: 7, line: 1 }, crlf: 0 }],
  ])('reads lines that end with %s', (_, lineBreak, facts) => {
    const body = calendar(...event('SUMMARY:a')).replaceAll('\r\n', lineBreak);
    expect(factsOf(body).facts).toMatchObject({ lines: 7, ...facts });
    expect(propertiesOf(body)).toEqual([
      ['UID', '1', 4],
      ['SUMMARY', 'a', 5],
    ]);
  });

  it('takes CR CR LF for one odd line break', () => {
    const { facts } = factsOf(calendar(...event()).replaceAll('\r\n', '\r\r\n'));
    expect(facts).toMatchObject({ blankLines: null, bareCr: { count: 6, line: 1 } });
  });

  const text = 'DESCRIPTION:one\n two\n three';
  it.each([
    ['a text broken by LF', calendar(...event(text)), { count: 2, line: 5 }],
    ['LF throughout', calendar(...event(text)).replaceAll('\r\n', '\n'), null],
    ['CRLF throughout', calendar(...event(text.replaceAll('\n', '\r\n'))), null],
    ['folding with LF', calendar(...event(`X:${'a'.repeat(73)}\n ${'a'.repeat(74)}\n b`)), null],
  ])('looks for line breaks lost inside a text: %s', (_, body, brokenTextLines) => {
    expect(factsOf(body).facts.brokenTextLines).toEqual(brokenTextLines);
  });

  it.each([
    ['75 octets', `X:${'a'.repeat(73)}`, null],
    ['76 octets', `X:${'a'.repeat(74)}`, { count: 1, line: 5 }],
    ['75 octets, fewer characters', `X:${'å'.repeat(36)}a`, null],
    ['76 octets, fewer characters', `X:${'å'.repeat(37)}`, { count: 1, line: 5 }],
    ['a continuation of 76 octets', `X:a\r\n ${'a'.repeat(75)}`, { count: 1, line: 6 }],
  ])('measures lines: %s', (_, line, longLines) => {
    expect(factsOf(calendar(...event(line))).facts.longLines).toEqual(longLines);
  });

  it.each([
    ['no colon', 'Main building', { notContentLines: { count: 1, line: 5 } }],
    ['no name', ':value', { notContentLines: { count: 1, line: 5 } }],
    ['a name with a space', 'MAIN HALL:value', { notContentLines: { count: 1, line: 5 } }],
    ['an empty line', '', { blankLines: { count: 1, line: 5 } }],
    ['a control character', 'X:a\u0007b', { controlCharacters: { count: 1, line: 5 } }],
    ['DEL', 'X:a\u007fb', { controlCharacters: { count: 1, line: 5 } }],
    ['a tab', 'X:a\tb', { controlCharacters: null }],
    ['U+FFFD that is really there', 'X:\ufffd', { controlCharacters: null }],
  ])('looks at a line with %s', (_, line, facts) => {
    const end = factsOf(calendar(...event(line, 'SUMMARY:a')));
    expect(end.facts).toMatchObject(facts);
    expect(end.bytes.invalidUtf8).toBeNull();
    expect(propertiesOf(calendar(...event(line, 'SUMMARY:a'))).at(-1)).toEqual(['SUMMARY', 'a', 6]);
  });

  it('passes over empty lines after the end', () => {
    expect(factsOf(`${calendar(...event())}\r\n\r\n`).facts.blankLines).toBeNull();
  });

  it('sees that the last line has no break', () => {
    expect(factsOf(calendar(...event()).trimEnd()).facts.finalLineBreak).toBe(false);
  });

  it('reads a feed whose lines are all indented', () => {
    const body = calendar(...event('DESCRIPTION:one', '  two'))
      .split('\r\n')
      .map((line) => `    ${line}`)
      .join('\r\n');
    expect(propertiesOf(body).at(-1)).toEqual(['DESCRIPTION', 'one two', 5]);
    expect(factsOf(body).facts.indented).toEqual({ count: 8, line: 1 });
  });
});

describe('nesting', () => {
  const broken = { count: 1, line: 3, component: 'VEVENT' };
  it.each([
    [
      'the next event begins',
      calendar('BEGIN:VEVENT', 'UID:1', ...event()),
      2,
      { ...broken, kind: 'not-closed' },
    ],
    ['the calendar ends', calendar('BEGIN:VEVENT', 'UID:1'), 1, { ...broken, kind: 'not-closed' }],
    [
      'an END too many',
      calendar(...event(), 'END:VEVENT'),
      1,
      { ...broken, line: 6, kind: 'not-opened' },
    ],
    [
      'the file ends after an event',
      calendar(...event()).replace('END:VCALENDAR', ''),
      1,
      { count: 1, line: 1, component: 'VCALENDAR', kind: 'cut-off' },
    ],
    [
      'the file ends inside the second event',
      `${calendar(...event()).replace('END:VCALENDAR\r\n', '')}BEGIN:VEVENT\r\nUID:`,
      1,
      { count: 1, line: 1, component: 'VCALENDAR', kind: 'cut-off' },
    ],
  ])('is mended where %s', (_, body, handedOver, unbalanced) => {
    const { components } = read(body);
    expect(components.filter(({ name }) => name === 'VEVENT')).toHaveLength(handedOver);
    expect(factsOf(body).facts.unbalanced).toEqual(unbalanced);
  });

  it('does not hand over what stands outside a calendar', () => {
    const body = `${event().join('\r\n')}\r\n${calendar(...event())}X:1\r\n`;
    expect(read(body).components.map(({ name }) => name)).toEqual(['VEVENT', 'VCALENDAR']);
    expect(factsOf(body).facts).toMatchObject({ outside: { count: 2, line: 1 }, events: 1 });
  });

  it('survives components inside components without end', () => {
    const deep = 100_000;
    const body = calendar(
      Array(deep).fill('BEGIN:X').concat(Array(deep).fill('END:X')).join('\r\n'),
      ...event(),
    );
    expect(factsOf(body).facts).toMatchObject({ unbalanced: null, events: 1 });
    expect(factsOf(body).facts.unread?.count).toBe(deep - 15);
  });
});

describe('octets', () => {
  it('says where the first octet is that is no UTF-8', () => {
    const body = calendar(...event('SUMMARY:åä', 'X:one', ' ö two', 'Y:ö'));
    const bytes = Buffer.from(body, 'utf8');
    const at = bytes.indexOf('ö');
    bytes[at] = 0xf6;
    bytes[at + 1] = 0x20;
    expect(factsOf(bytes).bytes.invalidUtf8).toEqual({
      offset: at,
      position: { line: 7, column: 2 },
      count: 1,
    });
    expect(propertiesOf(bytes).at(-1)).toEqual(['Y', 'ö', 8]);
  });

  it('says where it is after an empty line that goes on', () => {
    const bytes = Buffer.from(calendar(...event('', ' ', 'X:ö')), 'latin1');
    expect(factsOf(bytes).bytes.invalidUtf8).toMatchObject({
      offset: bytes.indexOf(0xf6),
      position: { line: 7, column: 3 },
    });
  });

  it('unfolds before it decodes', () => {
    const bytes = Buffer.from(calendar(...event('SUMMARY:å')));
    const at = bytes.indexOf('å') + 1;
    const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]);
    expect(propertiesOf(folded).at(-1)).toEqual(['SUMMARY', 'å', 5]);
    expect(factsOf(folded).bytes.invalidUtf8).toBeNull();
  });

  it('passes over a byte order mark and tells of it', () => {
    const body = `\ufeff${calendar(...event())}`;
    expect(factsOf(body).bytes.byteOrderMark).toBe(true);
    expect(factsOf(body).facts.outside).toBeNull();
  });

  it('says how many octets there were, and which', () => {
    const body = calendar(...event('SUMMARY:å'));
    const sha256 = createHash('sha256').update(body).digest('hex');
    expect(factsOf(body).bytes).toMatchObject({ bytes: Buffer.byteLength(body), sha256 });
  });
});

describe('limits', () => {
  it('does not keep a line that is too long, nor hand over its component', () => {
    const body = calendar(...event('SUMMARY:short'), ...event(`X:${'å'.repeat(600)}`));
    for (const chunk of [100, 65_536]) {
      const { components, end } = read(body, { chunk, maxLineBytes: 1000 });
      expect(components.map(({ name }) => name)).toEqual(['VEVENT', 'VCALENDAR']);
      expect(end).toMatchObject({ facts: { unread: { count: 1, line: 9 } } });
    }
    expect(read(body, { maxLineBytes: 1202 }).end).toMatchObject({ facts: { unread: null } });
  });

  it('holds a bounded part of a component', () => {
    const { components, end } = read(calendar(...event(...Array(6000).fill('X:y'))));
    expect(components.map(({ name }) => name)).toEqual(['VCALENDAR']);
    expect(end).toMatchObject({ facts: { unread: { count: 1001 } } });
  });
});

describe('bodies that are no calendar', () => {
  it.each(['\r', '\n', '\r\n', ' \n', '\t'])(
    'takes no time over a head of nothing but %j',
    (part) => {
      const begun = performance.now();
      // Each doubled the time when every way of cutting them up was tried: enough to notice, not to hang.
      for (let count = 1; count * part.length <= 26; count++) read(`${part.repeat(count)}X`);
      expect(performance.now() - begun).toBeLessThan(500);
      expect(read(part.repeat(100_000)).end).toMatchObject({ kind: 'malformed', reason: 'empty' });
    },
  );

  it.each([
    ['nothing', '', 'empty'],
    ['a byte order mark alone', '\ufeff', 'empty'],
    ['white space', ' \r\n\r\n  \n', 'empty'],
    ['a picture', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'binary'],
    ['a web page', '\n<!DOCTYPE html>\n<html><body>BEGIN:VCALENDAR</body></html>', 'html'],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${calendar(...event())}`, 'utf16le'), 'encoding'],
    ['UTF-16 without', Buffer.from(calendar(...event()), 'utf16le'), 'encoding'],
    ['JSON', '{"meals": []}', 'not-a-calendar'],
    ['an event alone', event('SUMMARY:a').join('\r\n'), 'not-a-calendar'],
    ['a text', 'Monday: fish\n', 'not-a-calendar'],
    ['half a word', 'BEGIN:VCAL', 'truncated'],
    ['the first line', 'BEGIN:VCALENDAR\r\n', 'truncated'],
  ])('%s', (_, body, reason) => {
    const { components, end } = read(body);
    expect(end).toMatchObject({ kind: 'malformed', reason });
    expect(components).toEqual([]);
    expect(read(body, { chunk: 1 }).end).toEqual(end);
  });
});
