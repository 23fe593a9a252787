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
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRule } from '../check/rule.js';
import {
  CALENDAR_RULES,
  JSON_RULES,
  PUBLICATION_RULES,
  READINGS,
} from '../rules/generated/rules.js';
import { judgeCase } from '../validator/judge-case.js';
import { freezeVersion } from './freeze.js';
import { lint } from './lint.js';
import { mutate } from './mutate.js';
import { orphans } from './orphans.js';
import type { GateProblem, ProblemKind } from './problem.js';
import { readSpecification } from './specification.js';
import { type RuleFacts, traceRows } from './trace.js';
import { verifyLocks } from './verify.js';
import { en } from './words/en.js';

/** Every kind of problem once: in a copy of the specification something is spoilt, and that kind is found. */
let root = '';
const before = new Map<string, Buffer | null>();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'open-meal-problems-'));
  for (const part of ['spec', 'schemas', 'conformance']) {
    cpSync(part, join(root, part), { recursive: true });
  }
});
afterEach(() => {
  for (const [path, bytes] of before) {
    if (bytes === null) rmSync(join(root, path));
    else writeFileSync(join(root, path), bytes);
  }
  before.clear();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function remember(path: string): void {
  if (before.has(path)) return;
  before.set(path, existsSync(join(root, path)) ? readFileSync(join(root, path)) : null);
}

function write(path: string, text: string): void {
  remember(path);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function remove(path: string): void {
  remember(path);
  rmSync(join(root, path));
}

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change in ${path}`);
  write(path, changed);
}

function move(from: string, to: string): void {
  const text = readFileSync(join(root, from), 'utf8');
  remove(from);
  write(to, text);
}

/** Changes the cases of one requirement of 3.4. */
function editCases(id: string, change: (cases: Case[]) => Case[]): void {
  const path = `conformance/3.4/${id}.json`;
  const { requirement, cases } = JSON.parse(readFileSync(join(root, path), 'utf8'));
  write(path, JSON.stringify({ requirement, cases: change(cases) }));
}

interface Case {
  readonly name: string;
  readonly expect: string;
}

const ALL = [...JSON_RULES, ...CALENDAR_RULES, ...PUBLICATION_RULES];
/** What counts of a rule, made up. */
const rule = (facts: Partial<RuleFacts>): RuleFacts => ({
  requirement: ORDER,
  versions: ['3.4'],
  messages: [],
  ...facts,
});

const linted = () => lint(root, readSpecification(root));

function traced(rules: readonly RuleFacts[] = ALL): GateProblem[] {
  const specification = readSpecification(root);
  const rows = traceRows(specification, rules, READINGS);
  return orphans(specification, rows, rules, READINGS);
}

/** Of 3.4, with the cases of one requirement alone. */
async function mutated(id: string, json: readonly AnyRule[] = JSON_RULES): Promise<GateProblem[]> {
  const specification = readSpecification(root);
  const versions = specification.versions
    .filter(({ version }) => version === '3.4')
    .map((one) => ({ ...one, cases: one.cases.filter(({ requirement }) => requirement === id) }));
  const { red, survivors } = await mutate(
    { ...specification, versions },
    { json, calendar: CALENDAR_RULES, readings: READINGS },
    (test, version, means) =>
      judgeCase(test, version, { ...means, loadVersion: () => Promise.resolve(means.version) }),
  );
  return [...red, ...survivors];
}

const verified = () => [...verifyLocks(root).problems];

function frozen(): GateProblem[] {
  const freezing = freezeVersion(root, '3.4');
  return freezing.kind === 'refused' ? [...freezing.problems] : [];
}

/** As if 3.4 had never been frozen. */
function thaw(): void {
  remove('spec/3.4/LOCK.json');
  edit('spec/frozen.yaml', /^- \{ version: '3.4'.*\n/m, '');
}

const REQUIREMENTS = 'spec/3.4/requirements.yaml';
const PROSE = ['spec/3.4/specification.md', 'spec/3.4/sv/specification.md'];
const DEFINITIONS = 'schemas/3.4/definitions.schema.json';
const MANIFEST = 'spec/3.4/version.yaml';
const LOCK = 'spec/3.4/LOCK.json';
const ORDER = 'meals.meal.order';
const DECIMALS = 'meals.course.co2-decimals';
/** A keyword of some property in the definitions of 3.4. */
const PLACE = '"x-items": "separately"';

type Control = readonly [
  kind: ProblemKind,
  what: string,
  find: () => readonly GateProblem[] | Promise<readonly GateProblem[]>,
];

function after(spoil: () => void, find: () => readonly GateProblem[] | Promise<GateProblem[]>) {
  return () => {
    spoil();
    return find();
  };
}

const CONTROLS: readonly Control[] = [
  ['file-missing', 'a manifest', after(() => remove(MANIFEST), linted)],
  ['file-missing', 'a schema', after(() => remove('schemas/3.4/meals.schema.json'), linted)],
  ['file-missing', 'a form', after(() => remove('schemas/spec/defects.schema.json'), linted)],
  [
    'file-missing',
    'to be frozen',
    after(() => {
      thaw();
      remove(MANIFEST);
    }, frozen),
  ],
  ['file-unreadable', 'YAML', after(() => write('spec/retired.yaml', '['), linted)],
  ['file-unreadable', 'JSON', after(() => write(`conformance/3.4/${ORDER}.json`, '{'), linted)],
  [
    'file-unreadable',
    'a name twice in an object',
    after(
      () => edit(DEFINITIONS, '"type": "object",', '"type": "object", "type": "object",'),
      linted,
    ),
  ],
  ['form', 'a catalogue', after(() => write(REQUIREMENTS, '- null\n'), linted)],
  ['form', 'a case', after(() => write(`conformance/3.4/${ORDER}.json`, '[]'), linted)],
  ['form', 'a keyword', after(() => edit(DEFINITIONS, PLACE, `${PLACE}, "minLength": 1`), linted)],
  [
    'form',
    'a nested object',
    after(() => edit(DEFINITIONS, PLACE, `${PLACE}, "properties": {}`), linted),
  ],
  ['form', 'beside $defs', after(() => edit(DEFINITIONS, '"$defs"', '"not": {}, "$defs"'), linted)],
  [
    'form',
    'beside $ref',
    after(
      () => edit('schemas/3.4/meals.schema.json', '"$ref"', '"required": ["x"], "$ref"'),
      linted,
    ),
  ],
  ['folder-unknown', 'a version', after(() => write('conformance/3.5-draft/a.json', '{}'), linted)],
  ['folder-unknown', 'advice', after(() => write('conformance/advice/9.9/a.json', '{}'), linted)],
  [
    'folder-unknown',
    'too deep',
    after(() => move(`conformance/3.4/${ORDER}.json`, `conformance/3.4/sub/${ORDER}.json`), linted),
  ],
  ['manifest-version', '', after(() => edit(MANIFEST, "version: '3.4'", "version: '3.3'"), linted)],
  [
    'manifest-supersedes',
    '',
    after(() => edit(MANIFEST, "supersedes: '3.3'", "supersedes: '3.4'"), linted),
  ],
  ['manifest-date', '', after(() => edit(MANIFEST, /published: .*/, 'published: null'), linted)],
  [
    'current-count',
    '',
    after(() => edit(MANIFEST, 'status: current', 'status: superseded'), linted),
  ],
  [
    'current-other',
    '',
    after(() => {
      edit(MANIFEST, 'status: current', 'status: superseded');
      edit('spec/3.3/version.yaml', 'status: superseded', 'status: current');
    }, linted),
  ],
  ['schema-id', '', after(() => edit(DEFINITIONS, 'schemas/3.4', 'schemas/3.5'), linted)],
  [
    'schema-id',
    'of a form',
    after(() => write('schemas/conformance/case.schema.json', '{}'), linted),
  ],
  [
    'document-unknown',
    '',
    after(
      () =>
        write(
          'schemas/3.1/problem.schema.json',
          readFileSync('schemas/3.2/problem.schema.json', 'utf8').replace('3.2/', '3.1/'),
        ),
      linted,
    ),
  ],
  [
    'document-root',
    '',
    after(() => edit('schemas/3.4/meals.schema.json', 'MealsResponse', 'Distributor'), linted),
  ],
  ['types-missing', '', after(() => write('src/model/generated/3.4/types.ts', ''), linted)],
  [
    'assertion-unmapped',
    '',
    after(() => edit(DEFINITIONS, /,\s*"x-requirement": "meals\.meal\.description"/, ''), linted),
  ],
  [
    'mapping-unknown',
    '',
    after(() => edit(DEFINITIONS, '"meals.meal.description"', '"meals.never"'), linted),
  ],
  [
    'definition-unknown',
    '',
    after(() => edit(DEFINITIONS, '"#/$defs/Tag"', '"#/$defs/Never"'), linted),
  ],
  [
    'id-repeated',
    '',
    after(() => edit(REQUIREMENTS, /^- id: api\.get\n[\s\S]*?(?=^- id)/m, '$&$&'), linted),
  ],
  [
    'id-not-retired',
    '',
    after(() => edit('spec/retired.yaml', /^- \{ id: api\.token.*\n/m, ''), linted),
  ],
  [
    'id-reused',
    '',
    after(() => edit('spec/retired.yaml', /^- /m, "- { id: api.get, last: '3.3' }\n- "), linted),
  ],
  [
    'retired-unknown',
    '',
    after(() => edit('spec/retired.yaml', /^- /m, "- { id: api.never, last: '3.3' }\n- "), linted),
  ],
  [
    'retired-last',
    '',
    after(
      () => edit('spec/retired.yaml', "api.token, last: '3.1'", "api.token, last: '3.3'"),
      linted,
    ),
  ],
  [
    'defect-number',
    'a gap',
    after(() => edit('spec/defects.yaml', '- id: SD-02\n', '- id: SD-03\n'), linted),
  ],
  ['language-missing', '', after(() => edit(REQUIREMENTS, /^ {4}sv: .*\n/m, ''), linted)],
  [
    'language-missing',
    'blank',
    after(() => edit('spec/advice.yaml', /^ {4}sv: .*\n/m, "    sv: ' '\n"), linted),
  ],
  [
    'language-missing',
    'a manifest',
    after(() => edit('spec/3.0/version.yaml', ", sv: 'lista'", ''), linted),
  ],
  [
    'prose-untranslated',
    '',
    after(() => edit(PROSE[1] ?? '', ' [meals.meal.courses-complete]', ''), linted),
  ],
  [
    'not-in-prose',
    '',
    after(() => {
      for (const path of PROSE) edit(path, ' [meals.meal.courses-complete]', '');
    }, traced),
  ],
  [
    'prose-unknown',
    '',
    after(() => edit(PROSE[0] ?? '', '[api.get]', '[api.get] [api.never]'), traced),
  ],
  [
    'without-assertion',
    '',
    after(
      () =>
        edit(
          REQUIREMENTS,
          /(- id: meals\.course\.co2-decimals\n[\s\S]*?verification: )rule/,
          '$1schema',
        ),
      traced,
    ),
  ],
  [
    'without-rule',
    '',
    () => {
      const [message] = ALL.find(({ requirement }) => requirement === DECIMALS)?.messages ?? [];
      const others = ALL.filter(({ requirement }) => requirement !== DECIMALS);
      return traced([...others, rule({ requirement: ORDER, messages: message ? [message] : [] })]);
    },
  ],
  ['without-cases', '', after(() => remove(`conformance/3.4/${ORDER}.json`), traced)],
  [
    'without-failing-case',
    '',
    after(
      () => editCases(ORDER, (cases) => cases.filter(({ expect }) => expect === 'passed')),
      traced,
    ),
  ],
  [
    'without-passing-case',
    '',
    after(
      () =>
        editCases(ORDER, (cases) =>
          cases.map((one) => (one.expect === 'passed' ? { ...one, expect: 'inapplicable' } : one)),
        ),
      traced,
    ),
  ],
  [
    'case-misplaced',
    '',
    after(() => move(`conformance/3.4/${ORDER}.json`, 'conformance/3.4/meals.x.json'), traced),
  ],
  [
    'case-unknown',
    '',
    after(() => {
      const text = readFileSync(join(root, `conformance/3.4/${ORDER}.json`), 'utf8');
      write('conformance/3.4/meals.never.json', text.replace(ORDER, 'meals.never'));
    }, traced),
  ],
  ['source-unknown', '', after(() => edit(REQUIREMENTS, /from: \w+/, 'from: nowhere'), traced)],
  [
    'dispute-unknown',
    '',
    after(() => edit(REQUIREMENTS, /disputed: SD-\d+/, 'disputed: SD-999'), traced),
  ],
  [
    'rule-unknown',
    '',
    () => traced([...ALL, rule({ requirement: 'api.token', versions: ['3.4'] })]),
  ],
  ['rule-idle', '', () => traced([...ALL, rule({ versions: [] })])],
  [
    'message-unused',
    '',
    () =>
      traced(
        ALL.map((one) =>
          one.requirement === 'advice.media-address' ? { ...rule(one), messages: [] } : one,
        ),
      ),
  ],
  [
    'case-red',
    'another outcome',
    after(
      () => editCases(ORDER, (cases) => cases.map((one) => ({ ...one, expect: 'failed' }))),
      () => mutated(ORDER),
    ),
  ],
  [
    'case-red',
    'another place',
    after(
      () =>
        editCases(ORDER, (cases) =>
          cases.map((one) => (one.expect === 'failed' ? { ...one, places: ['/nowhere'] } : one)),
        ),
      () => mutated(ORDER),
    ),
  ],
  [
    'case-red',
    'no document that can be judged',
    after(
      () => editCases(ORDER, (cases) => cases.map((one) => ({ ...one, document: 1 }))),
      () => mutated(ORDER),
    ),
  ],
  [
    'assertion-survives',
    '',
    after(
      () =>
        editCases('meals.lookup-code', (cases) =>
          cases.filter(({ name }) => !name.includes('a tag')),
        ),
      () => mutated('meals.lookup-code'),
    ),
  ],
  [
    'rule-survives',
    'it does nothing',
    () => {
      const other = JSON_RULES.find(({ requirement }) => requirement === DECIMALS);
      if (other === undefined) throw new Error('no such rule');
      return mutated(DECIMALS, [...JSON_RULES, { ...other, check: () => {} }]);
    },
  ],
  ['lock-missing', '', after(thaw, verified)],
  ['lock-unreadable', '', after(() => write(LOCK, '{}'), verified)],
  ['lock-unreadable', 'to be frozen', after(() => write(LOCK, '{'), frozen)],
  ['lock-root', 'the hash', after(() => edit(LOCK, /"root": "./, '"root": "x'), verified)],
  [
    'lock-root',
    'the version',
    after(() => edit(LOCK, '"version": "3.4"', '"version": "3.3"'), verified),
  ],
  ['lock-gone', '', after(() => remove(LOCK), verified)],
  ['frozen-draft', '', after(() => edit(MANIFEST, 'status: current', 'status: draft'), verified)],
  [
    'root-unlisted',
    '',
    after(() => edit('spec/frozen.yaml', /^- \{ version: '3.4'.*\n/m, ''), verified),
  ],
  ['root-replaced', '', after(() => edit('spec/frozen.yaml', /('3.4', root: )./, '$1x'), verified)],
  [
    'still-draft',
    '',
    after(() => {
      thaw();
      edit(MANIFEST, 'status: current', 'status: draft');
    }, frozen),
  ],
  [
    'unreadable-to-freeze',
    '',
    after(() => {
      thaw();
      write(`conformance/3.4/${ORDER}.json`, '');
    }, frozen),
  ],
  ['frozen-changed', '', after(() => edit(PROSE[0] ?? '', 'How', 'how'), verified)],
  ['frozen-missing', '', after(() => remove(`conformance/3.4/${ORDER}.json`), verified)],
  ['frozen-added', '', after(() => write('conformance/3.4/x.json', '{}'), verified)],
  ['frozen-unreadable', '', after(() => write('schemas/3.4/meals.schema.json', '{'), verified)],
  [
    'frozen-unreadable',
    'a name twice in an object',
    after(
      () => edit(DEFINITIONS, '"type": "object",', '"type": "object", "type": "object",'),
      verified,
    ),
  ],
];

describe('every kind of problem', () => {
  it.each(CONTROLS)('%s is found and nothing else (%s)', async (kind, _, find) => {
    const problems = await find();
    expect([...new Set(problems.map((one) => one.kind))]).toEqual([kind]);
  });

  it('has a control', () => {
    const controlled = new Set(CONTROLS.map(([kind]) => kind));
    expect(Object.keys(en).filter((kind) => !controlled.has(kind as ProblemKind))).toEqual([]);
  });
});
