import type { Report } from '../report/report.js';
import type { RecordedRun } from '../source/evidence/evidence.js';
import { REDACTED } from '../source/evidence/redact.js';
import { replaying } from '../source/evidence/replay.js';
import { type CheckOptions, defaultOptions } from './check-options.js';
import { checkParsedTarget } from './check-target.js';
import type { RunOptions } from './run-options.js';

/** What of a recorded check may be decided anew. */
export type GivenOptions = Partial<
  Pick<CheckOptions, 'spec' | 'as' | 'profile' | 'now' | 'sample' | 'all'>
>;

/**
 * Checks again what was recorded, without asking anybody: by the options of its own check, unless others
 * are given. With none given, and the earlier run that it was compared with, the report has the same bytes as
 * the first, from the same version of the tool.
 */
export function replayRun(
  run: RecordedRun,
  given: GivenOptions & Pick<RunOptions, 'previous'> = {},
): Promise<Report> {
  const { headerNames, ...recorded } = run.options;
  return checkParsedTarget(run.target, {
    ...defaultOptions(recorded.now),
    ...recorded,
    ...given,
    headers: headerNames.map((name) => ({ name, value: REDACTED })),
    sources: replaying(run),
  });
}
