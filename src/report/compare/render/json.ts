import type { CheckedReport } from '../../checked-report.js';
import { serialise } from '../../serialise.js';
import type { Change, TargetComparison } from '../comparison.js';

/** A comparison as JSON, format 1: `schemas/comparison/1.schema.json`. */
export function renderJson(comparisons: readonly TargetComparison[], tool: string): string {
  return serialise({
    format: 'open-meal-comparison/1',
    tool: { name: 'open-meal', version: tool },
    targets: comparisons.map(({ target, old, new: now, differences, changes }) => ({
      target,
      old: old && side(old),
      new: now && side(now),
      differences,
      changes: changes.map(changeOf),
    })),
  });
}

function side({ checkedAt, target, spec, profile, verdict, tool }: CheckedReport) {
  const { version, basis } = spec;
  return {
    checkedAt,
    target: target.input,
    spec: { version, basis },
    profile,
    verdict,
    tool: { version: tool.version, rules: tool.rules },
  };
}

function changeOf({ status, section, why, finding, count }: Change) {
  const { requirement, level, message, data, fingerprint, places } = finding;
  return { status, section, why, requirement, level, message, data, count, fingerprint, places };
}
