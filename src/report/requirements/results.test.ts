import { describe, expect, it } from 'vitest';
import type { RequirementOutcome } from '../../check/finding.js';
import type { Bilingual, Verification } from '../../model/requirement.js';
import type { CheckedReport } from '../checked-report.js';
import { outcome, place, finding as sampleFinding } from '../test-support/samples.js';
import { sampleReport } from '../test-support/sheets.js';
import { type RowResult, resultOf } from './results.js';

const ID = 'meals.meal.date';

interface Given extends Partial<CheckedReport> {
  readonly verification?: Verification;
  readonly level?: 'must' | 'may';
  readonly condition?: Bilingual;
}

function resultFor(
  of: RequirementOutcome | null,
  { verification = 'rule', level = 'must', condition, ...others }: Given = {},
): RowResult {
  const report = sampleReport(of === null ? [] : [of], others);
  const requirements = of === null ? [] : [of];
  const asked = { id: of?.id ?? ID, level, verification };
  return resultOf(condition === undefined ? asked : { ...asked, condition }, {
    ...report,
    findings: report.findings,
    requirements,
  });
}

describe('resultOf', () => {
  it.each<[RequirementOutcome, RowResult]>([
    [outcome(ID, 'passed'), { kind: 'met' }],
    [
      outcome(ID, 'failed', { places: 7 }),
      { kind: 'notMet', places: 7, finding: null, source: null },
    ],
    // Nothing was there that it could be met by.
    [outcome(ID, 'inapplicable'), { kind: 'notTested', why: { kind: 'nothing' } }],
    [
      outcome(ID, 'untested', { reason: 'needs-http' }),
      { kind: 'notTested', why: { kind: 'reason', reason: 'needs-http' } },
    ],
    // A contested clause is held against nobody, and is not met either.
    [
      outcome(ID, 'cantTell', { reason: 'SD-55' }),
      { kind: 'notTested', why: { kind: 'contested', defect: 'SD-55' } },
    ],
    [
      outcome(ID, 'cantTell', { reason: 'tool-defect' }),
      { kind: 'notTested', why: { kind: 'reason', reason: 'tool-defect' } },
    ],
    [outcome(ID, 'cantTell'), { kind: 'notTested', why: { kind: 'undetermined' } }],
    [outcome(ID, 'untested', { reason: 'SD-1' }), { kind: 'notTested', why: { kind: 'absent' } }],
  ])('%j', (of, result) => {
    expect(resultFor(of)).toEqual(result);
  });

  it.each(['passed', 'failed', 'inapplicable', 'untested', 'cantTell'] as const)(
    'leaves what a person judges to the person (%s)',
    (of) => {
      expect(resultFor(outcome(ID, of), { verification: 'attest' })).toEqual({ kind: 'person' });
    },
  );

  it('has nothing to say of a permission', () => {
    expect(resultFor(outcome(ID, 'passed'), { level: 'may' })).toEqual({ kind: 'none' });
  });

  it('is not applicable where its condition is not fulfilled', () => {
    const condition = { en: 'It is given.', sv: 'Den är angiven.' };
    const found = outcome(ID, 'inapplicable');
    expect(resultFor(found, { condition })).toEqual({ kind: 'notApplicable' });
  });

  it('does not believe what a document says of an API', () => {
    const absent = { kind: 'notTested', why: { kind: 'absent' } };
    expect(resultFor(outcome(ID, 'passed'), { verification: 'probe' })).toEqual(absent);
    const target = { input: 'https://example.org', kind: 'provider' } as const;
    const asked = resultFor(outcome(ID, 'passed'), { verification: 'probe', target });
    expect(asked).toEqual({ kind: 'met' });
  });

  it.each(['passed', 'inapplicable'] as const)('is waived by a tolerant check (%s)', (of) => {
    const found = outcome('document.declared-properties', of);
    const waived = { kind: 'notTested', why: { kind: 'waived' } };
    expect(resultFor(found, { profile: 'tolerant' })).toEqual(waived);
    expect(resultFor(found, { profile: 'strict' })).not.toEqual(waived);
  });

  it('holds the first of what was found', () => {
    const finding = sampleFinding(ID, { places: [] });
    const found = resultFor(outcome(ID, 'failed', { places: 3 }), { findings: [finding] });
    expect(found).toEqual({ kind: 'notMet', places: 3, finding, source: null });
  });

  it('names the document where there are several', () => {
    const finding = sampleFinding(ID, { places: [place({ document: 'd2' })] });
    const [first] = sampleReport().documents;
    if (first === undefined) throw new Error('no document');
    const documents = [first, { ...first, id: 'd2', source: 'menu.ics' }];
    const found = resultFor(outcome(ID, 'failed'), { findings: [finding], documents });
    expect(found).toMatchObject({ source: 'menu.ics' });
  });

  it('does not take silence for a pass', () => {
    expect(resultFor(null)).toEqual({ kind: 'notTested', why: { kind: 'absent' } });
  });
});
