import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDeviationsFile } from './deviations-file.js';
import { UsageError } from './usage-error.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-meal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'known.yaml');

function read(text: string, language: 'en' | 'sv' = 'en') {
  writeFileSync(file(), text);
  return readDeviationsFile(file(), language);
}

/** What is wrong, without the name of the file. */
async function mistakeIn(text: string, language: 'en' | 'sv' = 'en'): Promise<string> {
  const error: unknown = await read(text, language).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  const message = error instanceof Error ? error.message : '';
  expect(message.startsWith(`"${file()}", `)).toBe(true);
  return message.slice(file().length + 4);
}

const WHOLE = `- requirement: meals.meal.date
  reason: They are at it.
  until: 2026-12-31
`;

describe('a file of accepted deviations', () => {
  it('holds entries with or without a place', async () => {
    const text = `# What we know of.
${WHOLE}
- place: /meals/*/courses/*/name
  until: "2027-01-01"
  requirement: advice.id-zero
  reason: 2026
`;
    expect(await read(text)).toEqual([
      {
        requirement: 'meals.meal.date',
        place: null,
        reason: 'They are at it.',
        until: '2026-12-31',
        line: 2,
      },
      {
        requirement: 'advice.id-zero',
        place: '/meals/*/courses/*/name',
        reason: '2026',
        until: '2027-01-01',
        line: 6,
      },
    ]);
  });

  it.each(['', '# nothing left\n', '[]'])('may be empty: %j', async (text) => {
    expect(await read(text)).toEqual([]);
  });

  it.each(['""', '/', '/a~1b', '/VEVENT/DTEND'])('takes the place %s', async (place) => {
    expect(await read(`${WHOLE}  place: ${place}\n`)).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    ['a text', 'hello', 'line 1: a list is needed'],
    ['one entry without its dash', WHOLE.replace('- ', '  '), 'line 1: a list is needed'],
    ['an entry that is a word', `${WHOLE}- meals.meal.date\n`, 'line 4: an entry needs'],
    ['a key of its own', `${WHOLE}  expires: 2027-01-01\n`, 'line 4: "expires" means nothing here'],
    ['a key that is no word', `${WHOLE}  ~: b\n`, 'line 4: "null" means nothing here'],
    [
      'no requirement',
      WHOLE.replace('requirement: meals.meal.date', 'place: /x'),
      'line 1: the entry has no requirement.',
    ],
    ['no reason', WHOLE.replace(/ {2}reason.*\n/, ''), 'line 1: the entry has no reason.'],
    ['an empty reason', WHOLE.replace('They are at it.', '""'), 'line 2: reason needs a text.'],
    ['a reason left out', WHOLE.replace(' They are at it.', ''), 'line 2: reason needs a text.'],
    [
      'a list for a reason',
      WHOLE.replace('They', '[They]').replace(' are at it.', ''),
      'line 2: reason needs a text.',
    ],
    ['no end', WHOLE.replace(/ {2}until.*\n/, ''), 'line 1: the entry has no until.'],
    [
      'a day that never comes',
      WHOLE.replace('12-31', '02-30'),
      'line 3: until cannot be "2026-02-30"',
    ],
    [
      'a moment',
      WHOLE.replace('12-31', '12-31T10:00:00Z'),
      'line 3: until cannot be "2026-12-31T10:00:00Z"',
    ],
    [
      'an id misspelt',
      WHOLE.replace('meal.date', 'meal.dat'),
      'line 1: there is no requirement "meals.meal.dat". Did you mean meals.meal.date',
    ],
    [
      'an id of nothing',
      WHOLE.replace('meals.meal.date', 'x'.repeat(30)),
      `line 1: there is no requirement "${'x'.repeat(30)}".`,
    ],
    [
      'a place of another kind',
      `${WHOLE}  place: meals[0].date\n`,
      'line 4: place cannot be "meals[0].date"',
    ],
    ['a place badly escaped', `${WHOLE}  place: /a~2\n`, 'line 4: place cannot be "/a~2"'],
    ['a key twice', `${WHOLE}  until: 2027-01-01\n`, 'line 4: the same word stands twice'],
    ['no YAML', `${WHOLE}- reason: "open\n`, 'line 5: this is not YAML any more, at column'],
    ['an alias', `${WHOLE}- *a\n`, 'line 4: '],
    ['something to obey', `${WHOLE}  "\\e[2J": x\n`, 'line 4: "\\u001b[2J" means nothing here'],
  ])('does not take %s', async (_, text, mistake) => {
    expect(await mistakeIn(text)).toContain(mistake);
    expect(await mistakeIn(text, 'sv')).toMatch(/^rad \d+: [a-zåäö"]/);
  });

  it('has to be there', async () => {
    await expect(readDeviationsFile(join(folder, 'none.yaml'), 'en')).rejects.toThrow(
      'There is no file',
    );
    await expect(readDeviationsFile(folder, 'sv')).rejects.toThrow('det är en mapp (EISDIR)');
  });
});
