import { CURRENT_VERSION } from '../../../model/versions.js';
import { labelled, wrap } from '../../layout.js';
import { neutralise } from '../../neutralise.js';
import type { DocumentProblem, ReportDocument, Verdict } from '../../report.js';
import { verdictSentence } from '../../verdict-sentence.js';
import { REASONS } from '../../words/reasons.js';
import type { Colors, TextContext } from './context.js';

const COLOR: Readonly<Record<Verdict, keyof Colors>> = {
  conformant: 'green',
  nonconformant: 'red',
  undetermined: 'yellow',
};

/** Reasons whose detail the sentence or the facts have said already. */
const SAID: readonly DocumentProblem['reason'][] = ['observed-version', 'unknown-artefact'];

/** The verdict in one sentence, what was checked, and why a document was not. */
export function verdictLines(context: TextContext): string[] {
  const { report, colors } = context;
  const paint = colors[COLOR[report.verdict]];
  return [
    ...wrap(verdictSentence(context.report, context.lang), 0).map((line) =>
      colors.bold(paint(line)),
    ),
    ...report.documents.flatMap((document) => [
      ...wrap(facts(context, document), 0).map((line) => colors.dim(line)),
      ...olderLines(context, document),
      ...problemLines(context, document),
    ]),
  ];
}

/** One line on what the document is and how it was checked. */
function facts({ report, words }: TextContext, document: ReportDocument): string {
  const { artefact, spec, basis, bytes, http } = document;
  const parts = [
    report.documents.length > 1 && neutralise(document.source),
    artefact && words.artefacts[artefact],
    spec && words.facts.version(spec, basis === null ? '' : words.bases[basis]),
    bytes !== null && words.facts.bytes(bytes),
    http !== null && http.status !== 200 && words.facts.httpStatus(http.status),
    report.profile === 'tolerant' && words.facts.tolerant,
    words.facts.checked(report.checkedAt.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')),
  ];
  return parts.filter((part) => typeof part === 'string').join(' · ');
}

/** Whoever expected the current version must not take an older one's verdict for its own. */
function olderLines({ words }: TextContext, { spec, basis }: ReportDocument): string[] {
  const older = basis === 'assumed' && spec !== null && spec !== CURRENT_VERSION;
  return older ? wrap(words.facts.olderAssumed(spec, CURRENT_VERSION), 0) : [];
}

/** What kept a document from being judged; one that could not be read has a finding that says it better. */
function problemLines({ report, words, lang }: TextContext, document: ReportDocument): string[] {
  const { id, problem } = document;
  const hasFinding = report.findings.some(({ places }) => places[0]?.document === id);
  if (problem === null || (problem.kind === 'malformed' && hasFinding)) return [];
  const todo = REASONS[problem.reason].todo?.[lang];
  const place =
    problem.kind === 'malformed' && problem.line !== null
      ? [words.finding.line(problem.line, problem.column)]
      : [];
  const column = {
    indent: 2,
    width: Math.max(words.facts.detail.length, words.facts.todo.length) + 2,
  };
  return [
    ...labelled(words.finding.where, place, column),
    ...labelled(
      words.facts.detail,
      problem.detail === '' || SAID.includes(problem.reason) ? [] : [neutralise(problem.detail)],
      column,
    ),
    ...labelled(words.facts.todo, todo === undefined ? [] : [todo], column),
  ];
}
