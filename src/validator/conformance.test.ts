import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadVersion } from '../check/version-data.js';
import { placeText } from '../governance/mutate.js';
import type { ConformanceCases } from '../model/conformance-case.js';
import { JUDGED_VERSIONS } from '../model/versions.js';
import { CALENDAR_RULES, JSON_RULES, READINGS } from '../rules/generated/rules.js';
import { judgeCase } from './judge-case.js';
import type { Means } from './judge-document.js';

/** The cases are data, in `conformance/`: this file runs them. */
const MEANS: Means = {
  json: JSON_RULES,
  calendar: CALENDAR_RULES,
  readings: READINGS,
  loadVersion,
};
const files = JUDGED_VERSIONS.flatMap((version) =>
  [
    { folder: `conformance/${version}`, isAdvice: false },
    { folder: `conformance/errata/${version}`, isAdvice: false },
    { folder: `conformance/advice/${version}`, isAdvice: true },
  ].flatMap(({ folder, isAdvice }) =>
    (existsSync(folder) ? readdirSync(folder) : []).map((name) => {
      const file: ConformanceCases = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
      return { version, isAdvice, name, ...file };
    }),
  ),
);

describe('conformance cases', () => {
  // A required property may be defined outside of the alternative that demands it.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  const valid = ajv.compile(
    JSON.parse(readFileSync('schemas/conformance/case.schema.json', 'utf8')),
  );

  for (const { version, isAdvice, name, requirement, cases } of files) {
    describe(`${version} ${requirement}`, () => {
      it('has the form of the schema and the name of its requirement', () => {
        expect(valid({ requirement, cases }), JSON.stringify(valid.errors)).toBe(true);
        expect(name).toBe(`${requirement}.json`);
      });

      it.each(cases)('$name', async (test) => {
        const judgement = await judgeCase(test, version, MEANS);
        const findings = judgement.findings.filter(
          (finding) => finding.requirement === requirement,
        );
        if (isAdvice) {
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
