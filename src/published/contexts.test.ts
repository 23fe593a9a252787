import { describe, expect, it } from 'vitest';
import type { Place } from '../check/finding.js';
import { contextsOf } from './contexts.js';
import { type Given, reportOn } from './test-support/reports.js';

const JSON_TEXT = [
  '{',
  '  "meals": [',
  '    {',
  '      "date": "nä",',
  '      "n": 7',
  '    }',
  '  ]',
  '}',
].join('\n');

function at(line: number | null, column: number | null, document = 'd1'): Omit<Place, 'data'> {
  return { document, pointer: '', line, column };
}

/** The marked line has `>`, the marked part brackets. */
function show(given: readonly Given[], places: readonly Omit<Place, 'data'>[]): string[][] {
  const { report, bodies } = reportOn('document', '2026-11-24T10:00:00Z', given, places);
  return contextsOf(report, bodies).map(({ firstLine, lines }) =>
    lines.map(({ text, marked, mark }, index) => {
      const { from, to } = mark ?? { from: 0, to: 0 };
      const shown = `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
      return `${firstLine + index}${marked ? '>' : ' '}${mark === null ? text : shown}`;
    }),
  );
}

describe('contextsOf', () => {
  const lines = JSON_TEXT.split('\n').map((line, index) => `${index + 1} ${line}`);
  it.each<[string, Given, Omit<Place, 'data'>, string[]]>([
    [
      'a value',
      { body: JSON_TEXT },
      at(4, 15),
      [...lines.slice(0, 3), '4>      "date": ["nä"],', ...lines.slice(4, 7)],
    ],
    [
      'a name',
      { body: JSON_TEXT },
      at(5, 7),
      [...lines.slice(1, 4), '5>      ["n"]: 7', ...lines.slice(5)],
    ],
    ['the first line', { body: JSON_TEXT }, at(1, 1), ['1>[{]', ...lines.slice(1, 4)]],
    ['a line without a column', { body: JSON_TEXT }, at(8, null), [...lines.slice(4, 7), '8>}']],
    ['CRLF', { body: '{\r\n"a": 1\r\n}' }, at(2, 6), ['1 {', '2>"a": [1]', '3 }']],
    ['a byte order mark', { body: '\ufeff{"a": 1}' }, at(1, 7), ['1>{"a": [1]}']],
    [
      'a calendar whose lines end with CR',
      { artefact: 'calendar', body: 'BEGIN:VCALENDAR\rX\r\nY\n\nEND:VCALENDAR' },
      at(3, null),
      ['1 BEGIN:VCALENDAR', '2 X', '3>Y', '4 ', '5 END:VCALENDAR'],
    ],
    ['a place after the end of its line', { body: '{}' }, at(1, 50), ['1>{}']],
    [
      'a minified document',
      { body: `{"a":"${'å'.repeat(5000)}","b":"x","c":"${'ö'.repeat(5000)}"}` },
      at(1, 5013),
      [`1>…${'å'.repeat(94)}","b":["x"],"c":"${'ö'.repeat(91)}…`],
    ],
  ])('%s', (_, given, place, expected) => {
    expect(show([given], [place])).toEqual([expected]);
  });

  it('cuts no character in two', () => {
    const { report, bodies } = reportOn(
      'document',
      '2026-11-24T10:00:00Z',
      [{ body: `"${'🍲'.repeat(500)}"` }],
      [at(1, 501), at(1, 502)],
    );
    const texts = contextsOf(report, bodies).flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(texts.map((text) => [text.length, text.isWellFormed()])).toEqual([
      [202, true],
      [202, true],
    ]);
  });

  it('finds the same lines wherever the body is cut into chunks', () => {
    const long = Array.from({ length: 30_000 }, (_, index) => `line ${index + 1} å🍲`).join('\r\n');
    for (const line of [1, 3000, 3001, 17_777, 30_000]) {
      const [context] = show([{ artefact: 'calendar', body: long }], [at(line, null)]);
      expect(context).toContain(`${line}>line ${line} å🍲`);
    }
  });

  it.each([65_533, 65_534, 65_535, 65_536])('counts a CRLF at octet %i as one', (length) => {
    const body = `${'x'.repeat(length)}\r\ny\r\nz`;
    expect(show([{ artefact: 'calendar', body }], [at(2, null)])[0]?.slice(1)).toEqual([
      '2>y',
      '3 z',
    ]);
  });

  it.each<[string, readonly Given[], Omit<Place, 'data'>]>([
    ['no line', [{ body: '{}' }], at(null, null)],
    ['a line that is not there', [{ body: '{}' }], at(7, 1)],
    ['a document that is not there', [{ body: '{}' }], at(1, 1, 'd7')],
    ['a body that was not kept', [{}], at(1, 1)],
    [
      'a body in another encoding',
      [
        {
          body: '{}',
          problem: { kind: 'malformed', reason: 'encoding', detail: '', line: 1, column: 1 },
        },
      ],
      at(1, 1),
    ],
  ])('shows nothing of %s', (_, given, place) => {
    expect(show(given, [place])).toEqual([]);
  });

  it('shows the only document also where it could not be read', () => {
    const { report, bodies } = reportOn(
      'document',
      '2026-11-24T10:00:00Z',
      [{ body: '{"a" 1}' }],
      [at(1, 6)],
    );
    const documents = report.documents.map((one) => ({ ...one, sha256: null }));
    expect(contextsOf({ ...report, documents }, bodies)).toMatchObject([
      {
        requirement: 'r0',
        fingerprint: 'f0',
        document: 'd1',
        lines: [{ mark: { from: 5, to: 6 } }],
      },
    ]);
  });

  it('shows forty findings, the weightiest', () => {
    const places = Array.from({ length: 60 }, (_, index) => at((index % 8) + 1, 1));
    const contexts = show([{ body: JSON_TEXT }], places);
    expect(contexts.length).toBe(40);
  });
});
