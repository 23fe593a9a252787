import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { AnyRule } from '../check/rule.js';
import { ADVICE, CATALOGUE } from '../model/generated/catalogue.js';
import { type Artefact, JUDGED_VERSIONS, type JudgedVersion } from '../model/versions.js';
import { CALENDAR_RULES, JSON_RULES, READINGS } from '../rules/generated/rules.js';
import { defaultOptions } from './check-options.js';
import { judgeDocument, type RuleSet } from './judge-document.js';

/** The cases are data, in `conformance/`: this file runs them and holds them against the catalogue. */
interface Case {
  readonly name: string;
  readonly spec?: JudgedVersion;
  readonly artefact: Artefact;
  readonly document?: unknown;
  readonly text?: string;
  readonly base64?: string;
  readonly http?: {
    readonly status: number;
    readonly mediaType: string | null;
    readonly charset?: string | null;
    readonly method?: string | null;
  };
  readonly now?: string;
  readonly expect: 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'advised' | 'quiet';
  readonly places?: readonly string[];
  readonly also?: readonly string[];
}

interface CaseFile {
  readonly requirement: string;
  readonly cases: readonly Case[];
}

const RULES: RuleSet = { json: JSON_RULES, calendar: CALENDAR_RULES, readings: READINGS };
const FOLDERS = [...JUDGED_VERSIONS, 'advice'] as const;
const files = FOLDERS.flatMap((folder) =>
  readdirSync(`conformance/${folder}`).map((name) => {
    const file: CaseFile = JSON.parse(readFileSync(`conformance/${folder}/${name}`, 'utf8'));
    return { folder, name, ...file };
  }),
);

async function run(test: Case, version: JudgedVersion, rules: RuleSet) {
  const bytes =
    test.base64 === undefined
      ? Buffer.from(test.text ?? JSON.stringify(test.document))
      : Buffer.from(test.base64, 'base64');
  const judged = await judgeDocument(
    {
      kind: 'retrieved',
      source: 'case',
      chunks: (async function* () {
        yield bytes;
      })(),
      http:
        test.http === undefined
          ? null
          : { charset: null, method: null, redirects: [], milliseconds: 0, ...test.http },
    },
    {
      ...defaultOptions(new Date(test.now ?? '2026-01-05T08:00:00Z')),
      spec: version,
      as: test.artefact,
      all: true,
    },
    rules,
  );
  if (judged.judgement === null) throw new Error(`not judged: ${JSON.stringify(judged.problem)}`);
  return judged.judgement;
}

function versionOf(folder: (typeof FOLDERS)[number], test: Case): JudgedVersion {
  const version = folder === 'advice' ? test.spec : folder;
  if (version === undefined) throw new Error('a case of advice names its version in "spec"');
  return version;
}

function placeText(place: {
  readonly pointer?: string;
  readonly line: number | null;
  readonly component?: string;
  readonly property?: string | null;
}): string {
  return place.pointer ?? `${place.line}:${place.component}:${place.property ?? ''}`;
}

describe('conformance cases', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const valid = ajv.compile(
    JSON.parse(readFileSync('schemas/conformance/case.schema.json', 'utf8')),
  );

  for (const { folder, name, requirement, cases } of files) {
    describe(`${folder} ${requirement}`, () => {
      it('has the form of the schema and the name of its requirement', () => {
        expect(valid({ requirement, cases }), JSON.stringify(valid.errors)).toBe(true);
        expect(name).toBe(`${requirement}.json`);
      });

      it.each(cases)('$name', async (test) => {
        const judgement = await run(test, versionOf(folder, test), RULES);
        const findings = judgement.findings.filter(
          (finding) => finding.requirement === requirement,
        );
        if (folder === 'advice') {
          expect(findings.length > 0 ? 'advised' : 'quiet').toBe(test.expect);
        } else {
          const outcome = judgement.outcomes.find(({ id }) => id === requirement);
          expect(outcome?.outcome, JSON.stringify(judgement.findings)).toBe(test.expect);
        }
        if (test.places !== undefined) {
          const places = findings.flatMap((finding) => finding.places.map(placeText));
          expect(places.sort()).toEqual([...test.places].sort());
        }
        const others = judgement.outcomes
          .filter(
            ({ id, outcome }) =>
              id !== requirement && (outcome === 'failed' || outcome === 'cantTell'),
          )
          .map(({ id }) => id);
        expect(others.sort()).toEqual([...(test.also ?? [])].sort());
        expect(judgement.defects).toEqual([]);
      });
    });
  }
});

describe('parity of catalogue and cases', () => {
  it.each(JUDGED_VERSIONS)(
    '%s: every requirement that a document shows has cases of both kinds',
    (version) => {
      const shown = CATALOGUE[version].filter(
        ({ verification }) => verification === 'schema' || verification === 'rule',
      );
      const incomplete = shown.filter(({ id }) => {
        const cases =
          files.find((file) => file.folder === version && file.requirement === id)?.cases ?? [];
        const passes = cases.some((test) => test.expect === 'passed');
        const fails = cases.some((test) => test.expect === 'failed' || test.expect === 'cantTell');
        // Nothing obeys a clause about something that is not declared: not having it is the other side.
        const absent = cases.some((test) => test.expect === 'inapplicable');
        return !fails || !(passes || absent);
      });
      expect(incomplete.map(({ id }) => id)).toEqual([]);
    },
  );

  it('every advice has a case where it is given and one where it is not, in each of its versions', () => {
    const incomplete = ADVICE.flatMap(({ id, versions }) =>
      versions
        .filter((version) => {
          const cases = files.find((file) => file.requirement === id)?.cases ?? [];
          const has = (kind: string) =>
            cases.some((test) => test.spec === version && test.expect === kind);
          return !has('advised') || !has('quiet');
        })
        .map((version) => `${version} ${id}`),
    );
    expect(incomplete).toEqual([]);
  });

  it('every case belongs to a requirement of its version', () => {
    const strays = files.filter(({ folder, requirement }) => {
      const list = folder === 'advice' ? ADVICE : CATALOGUE[folder];
      return !list.some(({ id }) => id === requirement);
    });
    expect(strays.map(({ folder, requirement }) => `${folder} ${requirement}`)).toEqual([]);
  });
});

describe('rules and catalogue', () => {
  const rules = [...JSON_RULES, ...CALENDAR_RULES];

  it('every requirement to be verified by a rule has one, in every version', () => {
    // The parser itself tells whether a body is JSON.
    const byParser = ['document.json'];
    const without = JUDGED_VERSIONS.flatMap((version) =>
      [...CATALOGUE[version], ...ADVICE.filter((advice) => advice.versions.includes(version))]
        .filter(({ id, verification }) => verification === 'rule' && !byParser.includes(id))
        .filter(
          ({ id }) => !covers(rules, id, version) && !READINGS.some((r) => r.requirement === id),
        )
        .map(({ id }) => `${version} ${id}`),
    );
    expect(without).toEqual([]);
  });

  it('every rule verifies a requirement of each of its versions', () => {
    const strays = rules.flatMap((rule) =>
      rule.versions
        .filter(
          (version) =>
            ![...CATALOGUE[version], ...ADVICE].some(({ id }) => id === rule.requirement),
        )
        .map((version) => `${version} ${rule.requirement}`),
    );
    expect(strays).toEqual([]);
  });

  const broken = [...rules, ...READINGS].flatMap((rule) =>
    rule.versions.map((version) => [rule.requirement, version, rule] as const),
  );
  it.each(broken)(
    '%s in %s: without its rule a case goes red',
    async (requirement, version, rule) => {
      const without: RuleSet = {
        json: RULES.json.filter((other) => other !== rule),
        calendar: RULES.calendar.filter((other) => other !== rule),
        readings: RULES.readings.filter((other) => other !== rule),
      };
      const cases = files
        .filter(
          (file) =>
            file.requirement === requirement &&
            (file.folder === version || file.folder === 'advice'),
        )
        .flatMap((file) => file.cases)
        .filter((test) => test.spec === undefined || test.spec === version)
        .filter((test) => ['failed', 'cantTell', 'advised'].includes(test.expect));
      const red = await Promise.all(
        cases.map(async (test) => {
          const judgement = await run(test, version, without);
          return !judgement.findings.some((finding) => finding.requirement === requirement);
        }),
      );
      expect(red).toContain(true);
    },
  );
});

function covers(rules: readonly AnyRule[], id: string, version: JudgedVersion): boolean {
  return rules.some((rule) => rule.requirement === id && rule.versions.includes(version));
}
