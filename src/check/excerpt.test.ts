import { describe, expect, it } from 'vitest';
import type { CalendarComponent } from '../parse/calendar.js';
import { createCalendarReader } from '../parse/calendar-reader.js';
import type { JsonItem } from '../parse/json-item.js';
import { createJsonSplitter } from '../parse/json-splitter.js';
import { bodyExcerpt, componentExcerpt, jsonExcerpt, lineExcerpt, secretsOf } from './excerpt.js';

function meal(text: string): JsonItem {
  const items: JsonItem[] = [];
  const splitter = createJsonSplitter({ onItem: (item) => items.push(item) });
  splitter.push(Buffer.from(`{"meals": [${text}]}`));
  splitter.end();
  const [item] = items;
  if (item === undefined) throw new Error('no item');
  return item;
}

const nameOf = (value: string, secrets: readonly string[] = []) =>
  jsonExcerpt(meal(JSON.stringify({ name: value })), '/name', 'value', secrets);

describe('of JSON', () => {
  it('is the text of the value', () => {
    expect(nameOf('Lunch')).toBe('"Lunch"');
    expect(jsonExcerpt(meal('{"x" : 1}'), '/x', 'name', [])).toBe('"x" : 1');
  });

  it.each([
    ['x'.repeat(118), `"${'x'.repeat(118)}"`],
    ['x'.repeat(119), `"${'x'.repeat(118)}…`],
    // Two code units each: the last would be cut in half.
    ['😀'.repeat(80), `"${'😀'.repeat(59)}…`],
    [`y${'😀'.repeat(80)}`, `"y${'😀'.repeat(58)}…`],
  ])('is cut at 120 code units, never inside a character: %s', (value, expected) => {
    expect(expected.length).toBeLessThanOrEqual(120);
    expect(nameOf(value)).toBe(expected);
  });
});

describe('of a calendar', () => {
  const components: CalendarComponent[] = [];
  const reader = createCalendarReader({ onComponent: (one) => components.push(one) });
  reader.push(
    Buffer.from(
      [
        'BEGIN:VCALENDAR',
        'version:2.0',
        'BEGIN:VEVENT',
        'Summary;Language="sv":Kött',
        ' bullar\\, potatis',
        `DESCRIPTION:${'x'.repeat(200)}`,
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ),
  );
  reader.end();
  const [event, calendar] = components;

  it('is the unfolded line as it was written', () => {
    const [summary, description] = event?.properties ?? [];
    if (summary === undefined || description === undefined) throw new Error('no line');
    expect(lineExcerpt(summary, [])).toBe('Summary;Language="sv":Köttbullar\\, potatis');
    expect(lineExcerpt(description, [])).toBe(`DESCRIPTION:${'x'.repeat(107)}…`);
  });

  it('is the beginning of a component that lacks something', () => {
    if (event === undefined || calendar === undefined) throw new Error('no component');
    expect(componentExcerpt(event, [])).toBe(
      `BEGIN:VEVENT Summary;Language="sv":Köttbullar\\, potatis DESCRIPTION:${'x'.repeat(51)}…`,
    );
    expect(componentExcerpt(calendar, [])).toBe('BEGIN:VCALENDAR version:2.0 …');
  });
});

describe('of a body', () => {
  it.each([
    ['<!doctype html>\n\n  <title>Fel</title>\n', '<!doctype html> <title>Fel</title>'],
    ['', undefined],
    [`<p>${'x'.repeat(600)}`, `<p>${'x'.repeat(116)}…`],
    // The reader ended inside a character.
    [`<p>${' '.repeat(500)}\ufffd`, '<p>…'],
  ])('is its beginning in one line: %j', (beginning, expected) => {
    expect(bodyExcerpt(beginning, [])).toBe(expected);
  });
});

describe('secrets', () => {
  const token = 'abc"DEF/123456';
  const secrets = secretsOf([`Bearer ${token}`, 'gzip', 'key=s3cret-key']);

  it.each([
    ['the whole value', `no access with Bearer ${token}`],
    ['the token alone', token],
    ['in an address', `https://example.se/?key=${encodeURIComponent(token)}`],
    ['one of several parts', 'your key s3cret-key is wrong'],
    ['the cut goes through it', `${'x'.repeat(105)}${token}`],
  ])('stand in no excerpt: %s', (_, value) => {
    expect(nameOf(value)).toBeDefined();
    expect(nameOf(value, secrets)).toBeUndefined();
  });

  it('take nothing else away', () => {
    expect(nameOf('gzip', secrets)).toBe('"gzip"');
    expect(nameOf(`${'x'.repeat(200)}${token}`, secrets)).toBeDefined();
  });
});
