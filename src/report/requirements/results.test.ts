import { describe, expect, it } from 'vitest';
import type { RequirementOutcome } from '../../check/finding.js';
import type { Verification } from '../../model/requirement.js';
import { outcome } from '../test-support/samples.js';
import { sampleReport } from '../test-support/sheets.js';
import { type RowResult, resultOf } from './results.js';

const ID = 'meals.meal.date';

function resultFor(
  of: RequirementOutcome | null,
  verification: Verification = 'rule',
  verdict: 'conformant' | 'nonconformant' | 'undetermined' = 'nonconformant',
): RowResult {
  const report = sampleReport(of === null ? [] : [of], { verdict });
  const requirements = of === null ? [] : report.requirements;
  return resultOf({ id: ID, verification }, { verdict, requirements });
}

describe('resultOf', () => {
  it.each<[RequirementOutcome, RowResult]>([
    [outcome(ID, 'passed'), { kind: 'met' }],
    [outcome(ID, 'failed', { places: 7 }), { kind: 'notMet', places: 7 }],
    [outcome(ID, 'inapplicable'), { kind: 'notApplicable' }],
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
    [outcome(ID, 'cantTell'), { kind: 'notTested', why: { kind: 'absent' } }],
    [outcome(ID, 'untested', { reason: 'SD-1' }), { kind: 'notTested', why: { kind: 'absent' } }],
  ])('%j', (of, result) => {
    expect(resultFor(of)).toEqual(result);
  });

  it.each(['passed', 'failed', 'inapplicable', 'untested', 'cantTell'] as const)(
    'leaves what a person judges to the person (%s)',
    (of) => {
      expect(resultFor(outcome(ID, of), 'attest')).toEqual({ kind: 'person' });
    },
  );

  it('tests nothing when the report came to no answer, whatever passed', () => {
    const untested = { kind: 'notTested', why: { kind: 'undetermined' } };
    expect(resultFor(outcome(ID, 'passed'), 'rule', 'undetermined')).toEqual(untested);
    expect(resultFor(outcome(ID, 'failed'), 'rule', 'undetermined')).toEqual(untested);
    expect(resultFor(null, 'rule', 'undetermined')).toEqual(untested);
  });

  it('does not take silence for a pass', () => {
    expect(resultFor(null)).toEqual({ kind: 'notTested', why: { kind: 'absent' } });
  });
});
