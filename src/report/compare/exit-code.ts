import type { FailOn } from '../verdict.js';
import type { Change, TargetComparison } from './comparison.js';

/**
 * The exit code of `compare`: 1 for a new problem at the level, 3 where a check came to no answer, a target
 * is missing, or a problem of the level cannot be compared, else 0. A new problem outweighs a doubt.
 */
export function comparisonExitCode(
  comparisons: readonly TargetComparison[],
  failOn: FailOn,
): 0 | 1 | 3 {
  const problems = comparisons.flatMap(({ changes }) =>
    changes.filter((one) => counts(one, failOn)),
  );
  if (failOn !== 'never' && problems.some(({ status }) => status === 'new')) return 1;
  const isOpen = problems.some(
    ({ status }) => status === 'unknown-before' || status === 'unknown-now',
  );
  return isOpen || comparisons.length === 0 || comparisons.some(isUnanswered) ? 3 : 0;
}

function counts({ section, finding }: Change, failOn: FailOn): boolean {
  if (section !== 'problem') return false;
  return finding.level === 'must' || (finding.level === 'should' && failOn === 'should');
}

function isUnanswered({ old, new: now }: TargetComparison): boolean {
  return [old, now].some((report) => report === null || report.verdict === 'undetermined');
}
