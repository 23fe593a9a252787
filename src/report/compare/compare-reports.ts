import { isAccepted } from '../accepted-findings.js';
import type { CheckedFinding, CheckedReport } from '../checked-report.js';
import { isContested } from '../merge-outcomes.js';
import {
  type Change,
  DIFFERENCES,
  type Difference,
  type Section,
  STATUSES,
  type TargetComparison,
} from './comparison.js';
import { hiddenFrom } from './hidden-from.js';

/** Reports of two times, target by target. One report each are compared whatever their targets. */
export function compareReports(
  old: readonly CheckedReport[],
  now: readonly CheckedReport[],
): TargetComparison[] {
  const [first, second] = [old[0], now[0]];
  if (old.length === 1 && now.length === 1 && first !== undefined && second !== undefined) {
    return [compareTarget(second.target.input, first, second)];
  }
  const left = [...old];
  const pairs = now.map((report) => {
    const index = left.findIndex(({ target }) => target.input === report.target.input);
    const before = index < 0 ? null : (left.splice(index, 1)[0] ?? null);
    return compareTarget(report.target.input, before, report);
  });
  return [...pairs, ...left.map((report) => compareTarget(report.target.input, report, null))];
}

function compareTarget(
  target: string,
  old: CheckedReport | null,
  now: CheckedReport | null,
): TargetComparison {
  const before = new Map((old?.findings ?? []).map((finding) => [keyOf(finding), finding]));
  const after = new Map((now?.findings ?? []).map((finding) => [keyOf(finding), finding]));
  const found = [...after].flatMap(([key, finding]) =>
    now === null ? [] : [foundNow(finding, before.get(key) ?? null, old, now)],
  );
  const gone = [...before].flatMap(([key, finding]) =>
    old === null || after.has(key) ? [] : [notFoundNow(finding, old, now)],
  );
  return {
    target,
    old,
    new: now,
    differences: old === null || now === null ? [] : differencesOf(old, now),
    changes: [...found, ...gone].sort(
      (one, other) => STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status),
    ),
  };
}

function keyOf({ fingerprint, requirement, message }: CheckedFinding): string {
  return `${fingerprint} ${requirement} ${message}`;
}

function foundNow(
  finding: CheckedFinding,
  before: CheckedFinding | null,
  old: CheckedReport | null,
  now: CheckedReport,
): Change {
  const change = {
    finding,
    section: sectionOf(finding, now),
    version: now.spec.version,
    count: { old: before?.count ?? 0, new: finding.count },
  };
  if (before !== null) return { ...change, status: 'remaining', why: null };
  const why = hiddenFrom(finding, now, old);
  // Where there was nothing before, whatever is wrong with what has come is new.
  return why === null || why === 'nothing-there'
    ? { ...change, status: 'new', why: null }
    : { ...change, status: 'unknown-before', why };
}

function notFoundNow(
  finding: CheckedFinding,
  old: CheckedReport,
  now: CheckedReport | null,
): Change {
  const why = hiddenFrom(finding, old, now);
  return {
    status: why === null ? 'fixed' : 'unknown-now',
    section: sectionOf(finding, old),
    finding,
    version: old.spec.version,
    count: { old: finding.count, new: 0 },
    why,
  };
}

function sectionOf(finding: CheckedFinding, { requirements }: CheckedReport): Section {
  if (requirements.some((one) => one.id === finding.requirement && isContested(one))) {
    return 'contested';
  }
  if (isAccepted(finding)) return 'accepted';
  return finding.level === 'must' || finding.level === 'should' ? 'problem' : 'advice';
}

function differencesOf(old: CheckedReport, now: CheckedReport): Difference[] {
  const differs: Readonly<Record<Difference, boolean>> = {
    version: old.spec.version !== now.spec.version,
    rules: old.tool.rules !== now.tool.rules,
    profile: old.profile !== now.profile,
    target: old.target.input !== now.target.input,
    order: now.checkedAt < old.checkedAt,
  };
  return DIFFERENCES.filter((one) => differs[one]);
}
