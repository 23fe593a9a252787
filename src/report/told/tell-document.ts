import { CURRENT_VERSION } from '../../model/versions.js';
import { given, own } from '../phrase.js';
import type { DocumentProblem, ReportDocument } from '../report.js';
import { requestPhrase } from '../request-phrase.js';
import { REASONS } from '../words/reasons.js';
import type { Telling, ToldDocument, ToldProblem } from './told-report.js';

/** Reasons whose detail the sentence or the facts have said already. */
const SAID: readonly DocumentProblem['reason'][] = ['observed-version', 'unknown-artefact'];

/** What a document is, how it was checked, and why it was not. */
export function tellDocument(telling: Telling, document: ReportDocument): ToldDocument {
  const { source } = document;
  return {
    document,
    request: requestPhrase(document, telling.lang),
    source: source === '-' ? own(telling.words.standardInput) : given(source),
    facts: facts(telling, document),
    older: older(telling, document),
    problem: problem(telling, document),
  };
}

function facts({ report, words }: Telling, document: ReportDocument): string[] {
  const { artefact, spec, basis, bytes, http } = document;
  const parts = [
    artefact && words.artefacts[artefact],
    spec && words.facts.version(spec, basis === null ? '' : words.bases[basis]),
    bytes !== null && words.facts.bytes(bytes),
    http !== null && http.status !== 200 && words.facts.httpStatus(http.status),
    report.profile === 'tolerant' && words.facts.tolerant,
    // Of the answers of a provider it is said once for all.
    report.provider === undefined &&
      words.facts.checked(report.checkedAt.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')),
  ];
  return parts.filter((part) => typeof part === 'string');
}

/** Whoever expected the current version must not take an older one's verdict for its own. */
function older({ words }: Telling, { spec, basis }: ReportDocument): string | null {
  const isOlder = basis === 'assumed' && spec !== null && spec !== CURRENT_VERSION;
  return isOlder ? words.facts.olderAssumed(spec, CURRENT_VERSION) : null;
}

/** Of a document that could not be read the finding, if there is one, says it better. */
function problem({ report, words, lang }: Telling, document: ReportDocument): ToldProblem | null {
  const { id, problem } = document;
  const hasFinding = report.findings.some(({ places }) => places[0]?.document === id);
  if (problem === null || (problem.kind === 'malformed' && hasFinding)) return null;
  const { what, todo } = REASONS[problem.reason];
  const isSaid = problem.detail === '' || SAID.includes(problem.reason);
  return {
    what: what[lang],
    where:
      problem.kind === 'malformed' && problem.line !== null
        ? words.finding.line(problem.line, problem.column)
        : null,
    detail: isSaid ? null : given(problem.detail),
    todo: todo?.[lang] ?? null,
  };
}
