import {
  MALFORMED_REASONS,
  UNDETERMINED_REASONS,
  UNREACHABLE_REASONS,
  UNTESTED_REASONS,
} from '../../model/reasons.js';
import { LEVELS, OUTCOMES } from '../../model/requirement.js';
import { SPEC_VERSIONS } from '../../model/versions.js';
import type { Profile, Report, Verdict } from '../report.js';
import type { VerdictFacts } from '../verdict-sentence.js';

/** What a sheet takes from a report. A whole report has it all, and so has one that was read from a file. */
export interface CheckedReport extends VerdictFacts {
  readonly tool: Pick<Report['tool'], 'version' | 'rules'>;
  readonly checkedAt: string;
  readonly profile: Profile;
}

const VERDICTS = [
  'conformant',
  'nonconformant',
  'undetermined',
] as const satisfies readonly Verdict[];
const PROFILES = ['strict', 'tolerant'] as const satisfies readonly Profile[];
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** What a sheet needs of a JSON value that should be a report of format 1; null when it is none. */
export function readReport(value: unknown): CheckedReport | null {
  if (!isObject(value) || value['format'] !== 'open-meal-report/1') return null;
  const { tool, target, spec } = value;
  if (!isObject(tool) || !isObject(target) || !isObject(spec)) return null;
  const [version, rules, input] = [tool['version'], tool['rules'], target['input']];
  const checkedAt = value['checkedAt'];
  const profile = oneOf(PROFILES, value['profile']);
  const verdict = oneOf(VERDICTS, value['verdict']);
  const documents = listOf(value['documents'], readDocument);
  const requirements = listOf(value['requirements'], readOutcome);
  const defects = value['defects'];
  const specVersion = nullOr(spec['version'], (one) => oneOf(SPEC_VERSIONS, one));
  if (
    typeof version !== 'string' ||
    typeof rules !== 'string' ||
    typeof input !== 'string' ||
    typeof checkedAt !== 'string' ||
    !MOMENT.test(checkedAt) ||
    profile === null ||
    verdict === null ||
    documents === null ||
    requirements === null ||
    !Array.isArray(defects) ||
    specVersion === undefined
  ) {
    return null;
  }
  return {
    tool: { version, rules },
    checkedAt,
    target: { input },
    spec: { version: specVersion },
    profile,
    verdict,
    documents,
    requirements,
    defects,
  };
}

function readDocument(value: unknown): CheckedReport['documents'][number] | null {
  if (!isObject(value)) return null;
  const { problem } = value;
  if (problem === null) return { problem };
  if (!isObject(problem)) return null;
  const kind = oneOf(['unreachable', 'malformed', 'undetermined'] as const, problem['kind']);
  const reason = oneOf(
    [...UNREACHABLE_REASONS, ...MALFORMED_REASONS, ...UNDETERMINED_REASONS],
    problem['reason'],
  );
  return kind === null || reason === null ? null : { problem: { kind, reason } };
}

function readOutcome(value: unknown): CheckedReport['requirements'][number] | null {
  if (!isObject(value)) return null;
  const { id, places } = value;
  const level = oneOf(LEVELS, value['level']);
  const outcome = oneOf(OUTCOMES, value['outcome']);
  const reason = nullOr(value['reason'], readReason);
  const isSound = typeof id === 'string' && typeof places === 'number';
  if (!isSound || level === null || outcome === null || reason === undefined) return null;
  return { id, level, outcome, places, reason };
}

function readReason(value: unknown): CheckedReport['requirements'][number]['reason'] {
  const entry = typeof value === 'string' ? /^SD-(\d+)$/.exec(value)?.[1] : undefined;
  if (entry !== undefined) return `SD-${entry}`;
  return oneOf([...UNTESTED_REASONS, ...UNDETERMINED_REASONS], value);
}

/** Null stays null; undefined stands for a value that could not be read. */
function nullOr<Value>(
  value: unknown,
  read: (value: unknown) => Value | null,
): Value | null | undefined {
  return value === null ? null : (read(value) ?? undefined);
}

function listOf<Item>(value: unknown, read: (item: unknown) => Item | null): Item[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map(read).filter((item) => item !== null);
  return items.length === value.length ? items : null;
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
