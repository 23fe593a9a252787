import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../report/report.js';
import type { CheckOptions } from '../validator/check-options.js';
import type { Environment } from './environment.js';
import { run } from './run.js';

const FILE = 'menu.json';
const OTHER = 'other.json';

function report(parts: Partial<Report> = {}): Report {
  const counts = { must: 0, should: 0, may: 0, advice: 0 };
  return {
    format: 'open-meal-report/1',
    tool: { name: 'open-meal', version: '0', rules: 'sha256:0' },
    checkedAt: '2026-11-23T08:00:00Z',
    target: { input: 'x', kind: 'document' },
    spec: { version: '3.4', basis: 'shape' },
    profile: 'strict',
    verdict: 'conformant',
    summary: {
      requirements: { passed: 1, failed: 0, cantTell: 0, inapplicable: 0, untested: 0 },
      findings: counts,
      places: counts,
      coverage: {
        meals: 0,
        courses: 0,
        withAllergens: 0,
        withIngredients: 0,
        withNutrients: 0,
        withPrices: 0,
        withCo2: 0,
        firstDate: null,
        lastDate: null,
      },
    },
    documents: [],
    requirements: [
      { id: 'document.json', level: 'must', outcome: 'passed', places: 0, reason: null },
    ],
    findings: [],
    notRun: [],
    defects: [],
    ...parts,
  };
}

// A folder of their own: a broken guard must not overwrite anything that matters.
const home = process.cwd();
beforeAll(() => {
  process.chdir(mkdtempSync(join(tmpdir(), 'open-meal-')));
  for (const name of [FILE, OTHER, '-x.json']) writeFileSync(name, '{}');
});
afterAll(() => {
  const folder = process.cwd();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

interface Call {
  readonly target: string;
  readonly options: CheckOptions;
}

/** Runs with an engine that answers what the test says. */
async function runWith(
  argv: readonly string[],
  answer: (target: string) => Report = () => report(),
  variables: Environment['variables'] = {},
  isTerminal = false,
) {
  const calls: Call[] = [];
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written) => ({
    isTerminal,
    write: async (text: string) => {
      written[name] += text;
    },
  });
  const stdin = (async function* () {
    yield new Uint8Array();
  })();
  const code = await run(argv, {
    variables,
    stdin,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    now: () => new Date('2026-11-23T08:00:00Z'),
    loadCheckTarget: async () => async (target, options) => {
      calls.push({ target, options });
      return answer(target);
    },
  });
  return { code, ...written, calls, stdin };
}

describe('options', () => {
  it('have their defaults', async () => {
    const { calls, stdin } = await runWith(['check', FILE]);
    expect(calls).toEqual([
      {
        target: FILE,
        options: {
          spec: 'auto',
          as: 'auto',
          profile: 'strict',
          now: new Date('2026-11-23T08:00:00Z'),
          headers: [],
          timeoutSeconds: 30,
          maxBytes: null,
          allowPrivate: false,
          maxRequests: 200,
          concurrency: 2,
          sample: 5,
          all: false,
          stdin,
        },
      },
    ]);
  });

  it('reach the engine', async () => {
    const { calls } = await runWith(
      'check - --spec 2.0 --as calendar --profile tolerant --now 2026-01-02T03:04:05Z --header a:b --header c:d:e --timeout 1.5 --max-bytes 1000 --allow-private --all'.split(
        ' ',
      ),
    );
    expect(calls[0]?.target).toBe('-');
    expect(calls[0]?.options).toMatchObject({
      spec: '2.0',
      as: 'calendar',
      profile: 'tolerant',
      now: new Date('2026-01-02T03:04:05Z'),
      headers: [
        { name: 'a', value: 'b' },
        { name: 'c', value: 'd:e' },
      ],
      timeoutSeconds: 1.5,
      maxBytes: 1000,
      allowPrivate: true,
      all: true,
    });
  });

  it('take targets before, between and after them, a lone dash and what follows --', async () => {
    const argv = ['check', '-', '--format', 'json', FILE, '--all', OTHER, '--', '-x.json'];
    const { calls } = await runWith(argv);
    expect(calls.map(({ target }) => target)).toEqual(['-', FILE, OTHER, '-x.json']);
  });

  it.each(['https://example.se/meals', 'webcal://example.se/feed', '.'])(
    'take %s for no missing file',
    async (target) => {
      expect((await runWith(['check', target])).calls).toHaveLength(1);
    },
  );
});

describe('mistakes', () => {
  it.each([
    [
      ['check', 'no/such/file'],
      'There is no file "no/such/file"; an address begins with https://.',
    ],
    [['check', FILE, 'nothing'], 'There is no file "nothing"; an address begins with https://.'],
    [['check', ''], 'A target cannot be empty.'],
    [['check', '-', '-'], 'Standard input (-) can be checked only once.'],
    [
      ['check', FILE, '--spec', '3.5'],
      '--spec cannot be "3.5", only auto, 2.0, 3.0, 3.1, 3.2, 3.3, 3.4.',
    ],
    [
      ['check', FILE, '--as', 'supplier'],
      '--as cannot be "supplier", only auto, provider, data-providers, distributors, distributor, meals, problem, calendar.',
    ],
    [
      ['check', FILE, '--format', 'xml'],
      '--format cannot be "xml", only text, json, markdown, html, sarif, junit, csv, earl.',
    ],
    [
      ['check', FILE, '--sample', '0'],
      '--sample cannot be "0": it needs a whole number above 0, or all.',
    ],
    [
      ['check', FILE, '--max-requests', 'many'],
      '--max-requests cannot be "many": it needs a whole number above 0.',
    ],
    [['check', FILE, '--profile', 'lax'], '--profile cannot be "lax", only strict, tolerant.'],
    [['check', FILE, '--fail-on', 'may'], '--fail-on cannot be "may", only must, should, never.'],
    [['check', FILE, '--lang', 'fi'], '--lang cannot be "fi", only en, sv.'],
    [
      ['check', FILE, '--now', 'now'],
      '--now cannot be "now": it needs a date and a time with its offset, such as 2026-11-23T08:00:00Z.',
    ],
    [
      ['check', FILE, '--timeout', '0'],
      '--timeout cannot be "0": it needs a number of seconds above 0.',
    ],
    [
      ['check', FILE, '--timeout=-1'],
      '--timeout cannot be "-1": it needs a number of seconds above 0.',
    ],
    [
      ['check', FILE, '--max-bytes', '1e6'],
      '--max-bytes cannot be "1e6": it needs a whole number above 0.',
    ],
    [
      ['check', FILE, '--header', 'secret'],
      "--header needs a name, a colon and a value: 'Name: value'.",
    ],
    [
      ['check', FILE, '--header', ': x'],
      "--header needs a name, a colon and a value: 'Name: value'.",
    ],
    [
      ['check', FILE, '--header', 'Host: x'],
      '--header cannot send Host: the program sets it itself, or it holds characters that a header must not have.',
    ],
    [
      ['check', FILE, '--header', 'A: x\r\nB: y'],
      '--header cannot send A: the program sets it itself, or it holds characters that a header must not have.',
    ],
    [['check', FILE, '--spec', '2.0', '--spec', '3.4'], '--spec can be given only once.'],
    [['check', FILE, '--all=yes'], '--all takes no value.'],
    [
      ['check', FILE, '--output', 'a', '--output', 'b'],
      'There are more --output than --format; write --format before each of them.',
    ],
    [
      ['check', FILE, '--format', 'text', '--format', 'json'],
      'Only one --format can go to standard output; give the others an --output.',
    ],
    [
      ['check', FILE, '--output', `./${FILE}`],
      `"./${FILE}" is to be checked and cannot be the output as well.`,
    ],
    [
      ['check', FILE, '--format', 'text', '--output', 'a', '--format', 'json', '--output', './a'],
      'Two outputs cannot go to the same file, "./a".',
    ],
    [
      ['check', FILE, '--output', 'no/such/folder/a'],
      'The output could not be written to "no/such/folder/a": the folder does not exist (ENOENT).',
    ],
    [['check', '\u001b[31m'], 'There is no file "\\u001b[31m"; an address begins with https://.'],
    [
      ['explain', 'meals.meal.dat'],
      /^There is no requirement "meals.meal.dat"; did you mean meals.meal.date, .*\?$/,
    ],
    [['explain', 'x', '--spec', '3.0'], '--spec cannot be "3.0", only 2.0, 3.1, 3.2, 3.3, 3.4.'],
    [
      ['explain', 'meals.group', '--spec', '3.4'],
      'Open Meal 3.4 has no requirement "meals.group", but 2.0 has.',
    ],
  ])('%j', async (argv, expected) => {
    const { code, stdout, stderr } = await runWith(argv);
    const [, sentence, rest] = /^open-meal: (.*)\n(.*)$/s.exec(stderr) ?? [];
    if (typeof expected === 'string') expect(sentence).toBe(expected);
    else expect(sentence).toMatch(expected);
    expect({ code, stdout, rest }).toEqual({ code: 2, stdout: '', rest: '' });
  });

  it('never show the value of a header', async () => {
    const { stderr } = await runWith(['check', FILE, '--header', 'Host: hunter2']);
    expect(stderr).not.toContain('hunter2');
  });

  it('are told before anything is checked', async () => {
    expect((await runWith(['check', FILE, 'nothing'])).calls).toEqual([]);
  });
});

describe('a failure of the program', () => {
  const fail = () => {
    throw new TypeError('x is not a function\u001b[2J');
  };

  it('is one sentence and exit code 4, without a stack', async () => {
    const { code, stdout, stderr } = await runWith(['check', FILE], fail);
    expect(code).toBe(4);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'open-meal: The program failed, which is its own fault and says nothing about what was checked: x is not a function\\u001b[2J\n',
    );
  });

  it('shows its stack to those who look for it', async () => {
    const { stderr } = await runWith(['check', FILE], fail, { OPEN_MEAL_DEBUG: '1' });
    expect(stderr).toContain('run.test');
  });

  it('in a report is exit code 4 as well', async () => {
    const defects = [{ requirement: null, detail: 'x' }];
    expect((await runWith(['check', FILE], () => report({ defects }))).code).toBe(4);
  });
});

describe('results', () => {
  it('of several targets are one array', async () => {
    const { stdout } = await runWith(['check', FILE, OTHER, '--format', 'json']);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  it('are coloured on a terminal only, and not with NO_COLOR', async () => {
    const answer = () => report();
    expect((await runWith(['check', FILE], answer, {}, true)).stdout).toContain('\u001b[');
    expect((await runWith(['check', FILE], answer, {}, false)).stdout).not.toContain('\u001b[');
    const { stdout } = await runWith(['check', FILE], answer, { NO_COLOR: '1' }, true);
    expect(stdout).not.toContain('\u001b[');
  });

  it.each([
    ['must', 1],
    ['should', 1],
    ['never', 0],
  ])('give with --fail-on %s the exit code %d', async (failOn, expected) => {
    const failed = report({ verdict: 'nonconformant' });
    const { code } = await runWith(['check', FILE, '--fail-on', failOn], () => failed);
    expect(code).toBe(expected);
  });
});
