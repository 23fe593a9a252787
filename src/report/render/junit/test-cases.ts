import type { RequirementOutcome } from '../../../check/finding.js';
import { isAcceptedOutcome } from '../../accepted-findings.js';
import { capitalised } from '../../layout.js';
import { isContested } from '../../merge-outcomes.js';
import { neutralise } from '../../neutralise.js';
import { PAGE_WORDS } from '../../page-words.js';
import { phraseText } from '../../phrase.js';
import type { Report } from '../../report.js';
import { acceptedText } from '../../told/accepted-text.js';
import { outcomeReason } from '../../told/outcome-reason.js';
import type { ToldFinding, ToldReport } from '../../told/told-report.js';
import { isAcceptedWhole } from '../../verdict.js';
import { type Language, WORDS } from '../../words.js';
import { findingText } from './finding-text.js';

export interface TestCase {
  /** What JUnit calls the name of a class: the document or the version. */
  readonly group: string;
  readonly name: string;
  readonly result:
    | { readonly kind: 'passed' }
    | {
        readonly kind: 'failure' | 'error' | 'skipped';
        readonly type: string;
        readonly message: string;
        readonly text: string;
      };
  /** What is to be read beside the result; empty for nothing. */
  readonly output: string;
}

type Result = TestCase['result'];

/**
 * A case for every requirement, one for every document that could not be judged, and never a green suite
 * for a verdict that is not. What is accepted breaks no build, as with the exit code, but the verdict is
 * said all the same.
 */
export function testCasesOf(told: ToldReport, lang: Language): TestCase[] {
  const cases = [...documentCases(told), ...requirementCases(told, lang)];
  const isRed = cases.some(({ result }) => result.kind === 'failure' || result.kind === 'error');
  const { verdict } = told.report;
  if (verdict === 'conformant' || isRed) return cases;
  const sentence = phraseText(told.verdict);
  const kind = verdict === 'nonconformant' ? redness(told.report) : 'error';
  return [
    plainCase('open-meal', 'verdict', { kind, type: verdict, message: sentence, text: sentence }),
    ...cases,
  ];
}

function redness(report: Report): 'skipped' | 'failure' {
  return isAcceptedWhole(report) ? 'skipped' : 'failure';
}

function plainCase(group: string, name: string, result: Result): TestCase {
  return { group, name, result, output: '' };
}

function documentCases({ documents }: ToldReport): TestCase[] {
  return documents.flatMap(({ document, source, problem }) => {
    if (problem === null || document.problem === null) return [];
    const { kind, reason } = document.problem;
    const detail = problem.detail === null ? null : phraseText(problem.detail);
    const lines = [problem.where, detail, problem.todo].filter((line) => line !== null);
    return [
      plainCase('open-meal', phraseText(source), {
        kind: kind === 'malformed' ? 'failure' : 'error',
        type: reason,
        message: `${capitalised(problem.what)}.`,
        text: lines.join('\n'),
      }),
    ];
  });
}

function requirementCases(told: ToldReport, lang: Language): TestCase[] {
  const { version } = told.report.spec;
  const group = version === null ? 'Open Meal' : `Open Meal ${version}`;
  const findings = [told.fix, told.accepted, told.contested]
    .flatMap((section) => section.findings)
    .filter(({ level }) => level !== 'advice');
  const listed = told.report.requirements.filter(({ level }) => level !== 'advice');
  const ids = new Set(listed.map(({ id }) => id));
  const others = findings.filter(({ finding }) => !ids.has(finding.requirement));
  return [
    ...listed.map((one) => {
      const own = findings.filter(({ finding }) => finding.requirement === one.id);
      return {
        group,
        name: neutralise(one.id),
        result: isExcused(told.report, one) ? acceptedResult(own, lang) : resultOf(one, own, lang),
        output: '',
      };
    }),
    // Findings of a document whose version nobody knows: there is no list for them to stand in.
    ...others.map((finding) =>
      plainCase(
        group,
        neutralise(finding.finding.requirement),
        failedResult(finding.level, [finding], lang),
      ),
    ),
  ];
}

function isExcused(report: Report, one: RequirementOutcome): boolean {
  return one.outcome === 'failed' && isAcceptedOutcome(report, one);
}

/** What is wrong, and until when and why somebody lives with it. */
function acceptedResult(findings: readonly ToldFinding[], lang: Language): Result {
  const [first] = findings;
  const what = first === undefined ? '' : ` ${phraseText(first.what)}`;
  const accepted = first === undefined ? '' : acceptedText(first);
  return {
    kind: 'skipped',
    type: 'accepted',
    message: `${WORDS[lang].finding.accepted}: ${accepted}.${what}`,
    text: findings.map((finding) => findingText(finding, lang)).join('\n\n'),
  };
}

function resultOf(
  outcome: RequirementOutcome,
  findings: readonly ToldFinding[],
  lang: Language,
): Result {
  const { why, todo } = outcomeReason(outcome, lang);
  const text = [todo, ...findings.map((finding) => findingText(finding, lang))]
    .filter((line) => line !== '')
    .join('\n\n');
  const message = why === '' ? PAGE_WORDS[lang].outcomes[outcome.outcome] : why;
  switch (outcome.outcome) {
    case 'passed':
      return { kind: 'passed' };
    case 'failed':
      return failedResult(outcome.level, findings, lang);
    case 'inapplicable':
    case 'untested':
      return { kind: 'skipped', type: outcome.outcome, message, text };
    case 'cantTell':
      // A contested clause is held against nobody. Any other doubt leaves the verdict open, and a build
      // that went on over it would pass in silence.
      return isContested(outcome)
        ? { kind: 'skipped', type: 'contested', message, text }
        : { kind: 'error', type: outcome.reason ?? 'cantTell', message, text };
  }
}

/**
 * Only what must be met breaks a build, as with the exit code. A recommendation that is not followed
 * would be lost among what passed, so it stands with what was skipped: JUnit has no third result that
 * every reader shows and none of them counts as a failure. Its type and message say what it is.
 */
function failedResult(
  level: RequirementOutcome['level'],
  findings: readonly ToldFinding[],
  lang: Language,
): Result {
  const { outcomes, notFollowed } = PAGE_WORDS[lang];
  const [first] = findings;
  const what = first === undefined ? capitalised(outcomes.failed) : phraseText(first.what);
  const text = findings.map((finding) => findingText(finding, lang)).join('\n\n');
  return level === 'must'
    ? { kind: 'failure', type: WORDS.en.levels.must, message: what, text }
    : { kind: 'skipped', type: level, message: `${notFollowed}: ${what}`, text };
}
