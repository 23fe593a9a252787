import { describe, expect, it } from 'vitest';
import { sampleReport, sampleSheet } from '../test-support/sheets.js';
import { coverageByLevel } from './coverage.js';
import { EVERYTHING } from './selection.js';

describe('coverageByLevel', () => {
  it('counts every requirement once but no permission, and tested only what has an answer', () => {
    expect(coverageByLevel(sampleSheet({ report: sampleReport() }))).toEqual([
      {
        level: 'must',
        met: 1,
        notMet: 1,
        notApplicable: 1,
        notTested: 2,
        person: 1,
        total: 6,
        applicable: 5,
        tested: 2,
      },
      {
        level: 'should',
        met: 0,
        notMet: 1,
        notApplicable: 0,
        notTested: 2,
        person: 0,
        total: 3,
        applicable: 3,
        tested: 1,
      },
    ]);
  });

  it('counts what the sheet shows', () => {
    const selection = { ...EVERYTHING, level: ['must'], artefact: ['api'] } as const;
    const levels = coverageByLevel(sampleSheet({ report: sampleReport(), selection }));
    expect(levels.map(({ level, total, person }) => [level, total, person])).toEqual([
      ['must', 2, 1],
    ]);
  });

  it('has tested nothing when the report came to no answer', () => {
    const report = sampleReport(undefined, { verdict: 'undetermined' });
    const levels = coverageByLevel(sampleSheet({ report }));
    expect(levels.map(({ tested, met }) => tested + met)).toEqual([0, 0]);
  });
});
