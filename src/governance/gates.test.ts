import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnyRule } from '../check/rule.js';
import { SPEC_VERSIONS } from '../model/versions.js';
import {
  CALENDAR_RULES,
  JSON_RULES,
  PUBLICATION_RULES,
  READINGS,
} from '../rules/generated/rules.js';
import { judgeCase } from '../validator/judge-case.js';
import { type Freezing, freezeVersion } from './freeze.js';
import { FROZEN } from './frozen.js';
import { lint } from './lint.js';
import { computeLock, lockPath } from './lock.js';
import { mutate } from './mutate.js';
import { orphans } from './orphans.js';
import type { GateProblem } from './problem.js';
import { readSpecification } from './specification.js';
import { traceRows } from './trace.js';
import { verifyLocks } from './verify.js';
import { wordsOf } from './words.js';

/**
 * In a copy of the specification one thing is spoilt at a time: exactly one gate must turn red, and say what
 * to do. All but the last kind of damage is done to a version that is then locked anew, as a maintainer
 * meets it who works on a draft; a lock that is kept would notice every one of them.
 */
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-meal-gates-'));
  folders.push(folder);
  for (const part of ['spec', 'schemas', 'conformance']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  return folder;
}

/** Freezes every version as it is, as if it were for the first time. */
function lock(root: string): void {
  writeFileSync(join(root, FROZEN), '');
  for (const version of SPEC_VERSIONS) {
    rmSync(join(root, lockPath(version)), { force: true });
    freezeVersion(root, version);
  }
}

function edit(root: string, path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  writeFileSync(join(root, path), after);
}

interface Rules {
  readonly json: readonly AnyRule[];
  readonly calendar: readonly AnyRule[];
}

const ALL: Rules = { json: JSON_RULES, calendar: CALENDAR_RULES };

/** What every gate finds; mutation is tried on the current version alone, which takes long enough. */
async function gates(root: string, rules: Rules = ALL): Promise<Record<string, GateProblem[]>> {
  const specification = readSpecification(root);
  const all = [...rules.json, ...rules.calendar, ...PUBLICATION_RULES];
  const rows = traceRows(specification, all, READINGS);
  const current = { ...specification, versions: specification.versions.slice(-1) };
  const mutation = await mutate(current, { ...rules, readings: READINGS }, (test, version, means) =>
    judgeCase(test, version, { ...means, loadVersion: () => Promise.resolve(means.version) }),
  );
  return {
    lint: lint(root, specification),
    trace: orphans(specification, rows, all, READINGS),
    verify: [...verifyLocks(root).problems],
    mutate: [...mutation.red, ...mutation.survivors],
  };
}

interface Damage {
  readonly name: string;
  readonly gate: 'lint' | 'trace' | 'verify' | 'mutate';
  readonly spoil: (root: string) => void;
  readonly rules?: Rules;
  /** The lock is kept, and is what must notice. */
  readonly locked?: boolean;
  /** What is said, in each language. */
  readonly en: string;
  readonly sv: string;
}

/** A rule of a requirement that has others: what the trace cannot miss. */
const ONE_OF_SEVERAL = JSON_RULES.find(
  (rule) =>
    rule.versions.some((version) => version === '3.4') &&
    JSON_RULES.filter(({ requirement }) => requirement === rule.requirement).length > 1,
);

const without = (requirement: string): Rules => ({
  json: JSON_RULES.filter((rule) => rule.requirement !== requirement),
  calendar: CALENDAR_RULES.filter((rule) => rule.requirement !== requirement),
});

const DAMAGES: readonly Damage[] = [
  {
    name: 'the cases of a requirement are deleted',
    gate: 'trace',
    spoil: (root) => rmSync(join(root, 'conformance/3.4/meals.meal.order.json')),
    en: 'Add at least one with "expect": "failed" and one with "expect": "passed"',
    sv: 'Lägg till minst ett med "expect": "failed" och ett med "expect": "passed"',
  },
  {
    name: 'one case among several is deleted, the only one that proves an assertion',
    gate: 'mutate',
    spoil: (root) => {
      const path = join(root, 'conformance/3.4/meals.lookup-code.json');
      const file = JSON.parse(readFileSync(path, 'utf8'));
      const cases = file.cases.filter((test: { name: string }) => !test.name.includes('a tag'));
      writeFileSync(path, JSON.stringify({ ...file, cases }));
    },
    en: 'Without /$defs/Tag/properties/codes/items/$ref every case of meals.lookup-code comes out the same',
    sv: 'Utan /$defs/Tag/properties/codes/items/$ref blir alla testfall för meals.lookup-code likadana',
  },
  {
    name: 'one rule among several of a requirement is deleted',
    gate: 'mutate',
    spoil: () => {},
    rules: { ...ALL, json: JSON_RULES.filter((rule) => rule !== ONE_OF_SEVERAL) },
    en: 'Correct the case, or whatever judges it',
    sv: 'Rätta testfallet, eller det som bedömer det',
  },
  {
    name: 'a violating case holds a document that violates nothing',
    gate: 'mutate',
    spoil: (root) => {
      const path = join(root, 'conformance/3.4/meals.meal.order.json');
      const { requirement, cases } = JSON.parse(readFileSync(path, 'utf8'));
      const sound = cases.find(({ expect }: { expect: string }) => expect === 'passed');
      const hollow = { ...sound, name: 'hollow', expect: 'failed' };
      writeFileSync(path, JSON.stringify({ requirement, cases: [...cases, hollow] }));
    },
    en: 'The case "hollow" of meals.meal.order does not come out in 3.4 as it says',
    sv: 'Testfallet "hollow" för meals.meal.order ger i 3.4 inte det utfall som det anger',
  },
  {
    name: 'a rule is deleted',
    gate: 'trace',
    spoil: () => {},
    rules: without('meals.course.co2-decimals'),
    en: 'Write src/rules/<area>/meals.course.co2-decimals.ts',
    sv: 'Skriv src/rules/<område>/meals.course.co2-decimals.ts',
  },
  {
    name: 'a Swedish text is deleted',
    gate: 'lint',
    spoil: (root) =>
      edit(root, 'spec/3.4/requirements.yaml', /( {4}en: 'A meal must.*\n) {4}sv: .*\n/, '$1'),
    en: 'Write text.sv: everything is said in both languages.',
    sv: 'Skriv text.sv: allt sägs på båda språken.',
  },
  {
    name: 'a Swedish sentence of the prose is deleted',
    gate: 'lint',
    spoil: (root) =>
      edit(root, 'spec/3.4/sv/specification.md', ' [meals.meal.courses-complete]', ''),
    en: 'Write the sentence in this language too, with the id behind it.',
    sv: 'Skriv meningen även på det här språket, med id:t efter.',
  },
  {
    name: 'the mapping of an assertion is deleted',
    gate: 'lint',
    spoil: (root) =>
      edit(
        root,
        'schemas/3.4/definitions.schema.json',
        /,\s*"x-requirement": "meals\.meal\.description"/,
        '',
      ),
    en: 'Write its id as "x-requirement" beside the assertion',
    sv: 'Skriv kravets id som "x-requirement" bredvid villkoret',
  },
  {
    name: 'a retired id is used again',
    gate: 'lint',
    spoil: (root) => {
      for (const path of [
        'spec/3.4/requirements.yaml',
        'spec/3.4/specification.md',
        'spec/3.4/sv/specification.md',
      ]) {
        edit(root, path, /\bapi\.registered\b/, 'api.token');
      }
    },
    en: 'Choose a new id: citations of the old one must keep their meaning.',
    sv: 'Välj ett nytt id',
  },
  {
    name: 'an entry of the register of contradictions is deleted',
    gate: 'lint',
    // The last but one: no requirement points to it.
    spoil: (root) =>
      edit(root, 'spec/defects.yaml', /^- id: SD-99\n[\s\S]*?(?=^- id: SD-100)/m, ''),
    en: 'SD-100 stands where SD-99 belongs',
    sv: 'SD-100 står där SD-99 hör hemma',
  },
  {
    name: 'a folder and its manifest disagree',
    gate: 'lint',
    spoil: (root) => edit(root, 'spec/3.3/version.yaml', "version: '3.3'", "version: '3.2'"),
    en: 'Make the folder and the manifest agree.',
    sv: 'Se till att mapp och manifest stämmer överens.',
  },
  {
    name: 'a letter of a frozen text is changed',
    gate: 'verify',
    spoil: (root) => edit(root, 'spec/3.4/specification.md', 'How kitchens', 'How Kitchens'),
    locked: true,
    en: 'A published version never changes, because tenders cite what 3.4 says: restore the file',
    sv: 'En publicerad version ändras aldrig, eftersom upphandlingar hänvisar till vad 3.4 säger: återställ filen',
  },
  {
    name: 'a letter of a frozen schema is changed',
    gate: 'verify',
    spoil: (root) =>
      edit(
        root,
        'schemas/3.3/definitions.schema.json',
        'One dish of a meal.',
        'One dish of a Meal.',
      ),
    locked: true,
    en: 'A published version never changes, because tenders cite what 3.3 says: restore the file',
    sv: 'En publicerad version ändras aldrig, eftersom upphandlingar hänvisar till vad 3.3 säger: återställ filen',
  },
];

const refusals = (freezing: Freezing): string[] =>
  freezing.kind === 'refused' ? freezing.problems.map(({ kind }) => kind) : [freezing.kind];

describe('the gates of the specification', () => {
  it('are green as the repository stands', async () => {
    expect(await gates('.')).toEqual({ lint: [], trace: [], verify: [], mutate: [] });
  }, 60_000);

  it.each(DAMAGES)(
    '$name: $gate turns red and nothing else',
    async ({ gate, spoil, rules, locked = false, en, sv }) => {
      const root = copy();
      if (locked) lock(root);
      spoil(root);
      if (!locked) lock(root);
      const found = await gates(root, rules);
      const red = Object.keys(found).filter((name) => found[name]?.length !== 0);
      expect(red, JSON.stringify(found, null, 1)).toEqual([gate]);
      const told = (language: 'en' | 'sv') =>
        (found[gate] ?? [])
          .map((one) => Object.values(wordsOf(one, language)).join(' '))
          .join('\n');
      expect(told('en')).toContain(en);
      expect(told('sv')).toContain(sv);
    },
    60_000,
  );

  it('leaves layout and comments of data, and the status of a version, out of the lock', () => {
    const root = copy();
    lock(root);
    edit(root, 'spec/3.3/version.yaml', /^# .*\n/, '# Another comment.\n');
    edit(root, 'spec/3.4/version.yaml', 'status: current', 'status: superseded');
    edit(root, 'spec/3.4/version.yaml', 'supportUntil: null', "supportUntil: '2030-12-31'");
    edit(root, 'schemas/3.4/meals.schema.json', '{', '{\n\n');
    expect(verifyLocks(root).problems).toEqual([]);
  });

  it('never replaces a lock', () => {
    const root = copy();
    lock(root);
    expect(freezeVersion(root, '3.4').kind).toBe('unchanged');
    edit(root, 'spec/3.4/sv/specification.md', 'kommuner', 'Kommuner');
    const before = readFileSync(join(root, lockPath('3.4')), 'utf8');
    const again = freezeVersion(root, '3.4');
    expect(refusals(again)).toEqual(['frozen-changed']);
    expect(readFileSync(join(root, lockPath('3.4')), 'utf8')).toBe(before);
  });

  it('freezes a version once, though its lock be deleted', () => {
    const root = copy();
    edit(root, 'spec/3.4/specification.md', 'How kitchens', 'How Kitchens');
    rmSync(join(root, lockPath('3.4')));
    expect(refusals(freezeVersion(root, '3.4'))).toEqual(['lock-gone']);
    expect(verifyLocks(root).problems.map(({ kind }) => kind)).toEqual(['lock-gone']);
    writeFileSync(join(root, lockPath('3.4')), JSON.stringify(computeLock(root, '3.4')));
    expect(verifyLocks(root).problems.map(({ kind }) => kind)).toEqual(['root-replaced']);
    edit(root, FROZEN, /^- \{ version: '3.4'.*\n/m, '');
    expect(verifyLocks(root).problems.map(({ kind }) => kind)).toEqual(['root-unlisted']);
  });

  it.each([
    ['status: current', 'status: draft'],
    [/published: '.*'/, 'published: null'],
  ])('does not freeze a draft (%s)', (from, to) => {
    const root = copy();
    writeFileSync(join(root, FROZEN), '');
    rmSync(join(root, lockPath('3.4')));
    edit(root, 'spec/3.4/version.yaml', from, to);
    expect(refusals(freezeVersion(root, '3.4'))).toEqual(['still-draft']);
    expect(existsSync(join(root, lockPath('3.4')))).toBe(false);
  });

  it('takes a case that was found after its version was frozen', async () => {
    const root = copy();
    const folder = join(root, 'conformance/errata/3.4');
    const { requirement, cases } = JSON.parse(
      readFileSync(join(root, 'conformance/3.4/meals.meal.date.json'), 'utf8'),
    );
    mkdirSync(folder, { recursive: true });
    const later = { requirement, cases: [{ ...cases[0], name: 'found later' }] };
    writeFileSync(join(folder, `${requirement}.json`), JSON.stringify(later));
    expect(await gates(root)).toEqual({ lint: [], trace: [], verify: [], mutate: [] });
    const rows = traceRows(readSpecification(root), [], []);
    const row = rows.find(({ version, id }) => version === '3.4' && id === requirement);
    expect(row?.cases.map(({ name }) => name)).toEqual([
      ...cases.map(({ name }: { name: string }) => name),
      'found later',
    ]);
  });

  it('notices a file that is added, gone, or no data any more, and a root hash that is not its own', () => {
    const root = copy();
    lock(root);
    writeFileSync(join(root, 'conformance/3.1/extra.json'), '{}');
    rmSync(join(root, 'schemas/3.2/problem.schema.json'));
    writeFileSync(join(root, 'schemas/3.3/meals.schema.json'), '{');
    edit(root, lockPath('2.0'), /"root": "./, '"root": "x');
    expect(verifyLocks(root).problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'lock-root spec/2.0/LOCK.json',
      'frozen-added conformance/3.1/extra.json',
      'frozen-missing schemas/3.2/problem.schema.json',
      'frozen-unreadable schemas/3.3/meals.schema.json',
    ]);
  });
});
