import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarComponent } from './calendar.js';
import { createCalendarReader } from './calendar-reader.js';

function read(bytes: Buffer, sizes: readonly number[]) {
  const components: CalendarComponent[] = [];
  const reader = createCalendarReader({ onComponent: (one) => components.push(one) });
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    // Whoever pushes may use the same memory again.
    const chunk = Uint8Array.from(bytes.subarray(start, start + size));
    reader.push(chunk);
    chunk.fill(0);
    start += size;
  }
  return { components, end: reader.end() };
}

const sizes = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 8 });
const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((raw) => raw.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' '));
const name = fc.constantFrom('SUMMARY', 'DESCRIPTION', 'CONTACT', 'COMMENT', 'LOCATION');
const head = fc.constantFrom('', ';LANGUAGE=sv', ';X-P="a;b:c"', ';X-P=a;X-Q=b');
const property = fc
  .tuple(name, head, text)
  .map(([key, parameters, value]) => `${key}${parameters}:${escaped(value)}`);
const event = fc
  .tuple(fc.uuid(), fc.array(property, { maxLength: 12 }))
  .map(([uid, lines]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT']);
const calendarLines = fc
  .array(event, { maxLength: 25 })
  .map((events) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR']);

function escaped(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&');
}

/** Folds where it likes, inside characters too, but never before the first octet or after the last. */
function fold(line: string, places: readonly number[], lineBreak: string): Buffer {
  const octets = Buffer.from(line);
  const cuts = [...new Set(places.map((place) => 1 + (place % Math.max(octets.length - 1, 1))))];
  const parts: Buffer[] = [];
  let from = 0;
  for (const cut of cuts.sort((one, other) => one - other)) {
    if (cut >= octets.length) continue;
    parts.push(octets.subarray(from, cut), Buffer.from(`${lineBreak} `));
    from = cut;
  }
  return Buffer.concat([...parts, octets.subarray(from), Buffer.from(lineBreak)]);
}

/** Without lines, which folding changes. */
function shape(components: readonly CalendarComponent[]) {
  return components.map((component) => ({
    name: component.name,
    properties: component.properties.map(({ name: key, value, parameters }) => [
      key,
      value,
      [...parameters],
    ]),
  }));
}

describe('any cut of a feed into chunks', () => {
  const odd = fc.oneof(
    property,
    fc.constantFrom(
      '',
      ' ',
      'no colon',
      'X:\u0007',
      'X:\ufffd',
      'END:VEVENT',
      'BEGIN:VEVENT',
      '\t',
    ),
    fc.string({ maxLength: 20 }),
  );
  const lineBreak = fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    '\r\r\n',
    '\r\n ',
    '\n\t',
    '\n ',
    '\r\n\r\n',
  );
  const brokenFeed = fc
    .array(fc.tuple(fc.oneof({ weight: 3, arbitrary: property }, odd), lineBreak), {
      maxLength: 80,
    })
    .map((lines) => `BEGIN:VCALENDAR\r\n${lines.flat().join('')}`)
    .map((feed) => Buffer.from(feed));
  const damaged = fc
    .tuple(brokenFeed, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))))
    .map(([bytes, octets]) => {
      for (const [at, octet] of octets) bytes[20 + (at % (bytes.length + 1))] = octet;
      return bytes;
    });

  it('gives the same, whatever the feed', () => {
    fc.assert(
      fc.property(damaged, sizes, (bytes, pieces) => {
        expect(read(bytes, pieces)).toEqual(read(bytes, [1_000_000]));
        expect(read(bytes, [1])).toEqual(read(bytes, [1_000_000]));
      }),
      { numRuns: 150 },
    );
  });
});

describe('any folding of a feed', () => {
  it('gives the same properties', () => {
    const places = fc.array(fc.nat({ max: 500 }), { maxLength: 4 });
    fc.assert(
      fc.property(
        calendarLines,
        fc.array(places, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('\r\n', '\n', '\r'),
        sizes,
        (lines, folds, lineBreak, pieces) => {
          const folded = Buffer.concat(
            lines.map((line, index) => fold(line, folds[index % folds.length] ?? [], lineBreak)),
          );
          const plain = Buffer.from(`${lines.join('\r\n')}\r\n`);
          const { components, end } = read(folded, pieces);
          expect(shape(components)).toEqual(shape(read(plain, [65_536]).components));
          expect(end).toMatchObject({ bytes: { invalidUtf8: null } });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a feed that ical.js reads as well', () => {
  it('has the same components and values', () => {
    fc.assert(
      fc.property(calendarLines, sizes, (lines, pieces) => {
        const feed = `${lines.join('\r\n')}\r\n`;
        const { components } = read(Buffer.from(feed), pieces);
        const ours = components
          .filter((component) => component.name === 'VEVENT')
          .map(({ properties }) => properties.map(({ name: key, value }) => [key, value]));
        const theirs = new ICAL.Component(ICAL.parse(feed))
          .getAllSubcomponents('vevent')
          .map((component) =>
            component
              .getAllProperties()
              .map((one) => [one.name.toUpperCase(), one.getFirstValue()?.toString()]),
          );
        expect(ours.map((event) => event.map(([key, value]) => [key, unescaped(value)]))).toEqual(
          theirs,
        );
      }),
      { numRuns: 60 },
    );
  });
});

function unescaped(value: string | undefined): string | undefined {
  return value?.replace(/\\([\\;,])/g, '$1');
}
