import type { Report } from '../report/report.js';
import { type CheckOptions, defaultOptions } from './check-options.js';
import { checkTarget } from './check-target.js';

/**
 * Checks one target: a file name, `-` for `options.stdin`, or the http(s) URL of a document.
 * Resolves to the report; whatever is wrong with the target is said there. Rejects only on a
 * mistake of the caller or a defect of this package.
 */
export function check(target: string, options: Partial<CheckOptions> = {}): Promise<Report> {
  return checkTarget(target, { ...defaultOptions(options.now ?? new Date()), ...options });
}
