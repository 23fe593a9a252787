import type { Report } from '../report/report.js';
import { type CheckOptions, defaultOptions, refuseMistakes } from './check-options.js';
import { checkTarget } from './check-target.js';

/**
 * Checks one target: a file name, `-` for `options.stdin`, or the http(s) URL of a document.
 * Resolves to the report; whatever is wrong with the target is said there. Rejects only on a
 * mistake of the caller (a TypeError that names it) or a defect of this package.
 */
export async function check(target: string, options: Partial<CheckOptions> = {}): Promise<Report> {
  if (typeof target !== 'string') {
    throw new TypeError(
      'check: the target is a file name, an http(s) URL or "-"; a text goes into options.stdin',
    );
  }
  const all = { ...defaultOptions(options.now ?? new Date()), ...options };
  refuseMistakes(all);
  return checkTarget(target, all);
}
