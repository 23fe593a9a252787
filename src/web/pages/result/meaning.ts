import type { RequirementOutcome } from '../../../check/finding.js';
import { type Content, html } from '../../../report/html.js';
import { isContested } from '../../../report/merge-outcomes.js';
import type { Report } from '../../../report/report.js';
import type { MeaningWords } from '../words/result.js';
import type { ResultFacts } from './facts.js';

/** What the result means for those who eat, for apps and for calendars. */
export function meaningSection({ report, context, words }: ResultFacts): Content {
  const { meaning } = words;
  const rows = [
    [meaning.parents, parentsText(context.told.coverage, meaning)],
    [meaning.apps, stateText(report, 'apps', meaning)],
    [meaning.calendars, stateText(report, 'calendars', meaning)],
  ] as const;
  return html`<section>
<h2>${meaning.heading}</h2>
<dl class="points">
${rows.map(([term, text]) => html`<div><dt>${term}</dt>\n<dd>${text}</dd></div>\n`)}</dl>
</section>
`;
}

function parentsText(
  coverage: ResultFacts['context']['told']['coverage'],
  words: MeaningWords,
): string {
  const [allergens] = coverage?.rows ?? [];
  return coverage === null || allergens === undefined
    ? words.noCourses
    : words.courses(coverage.sentence, allergens.text);
}

function stateText(report: Report, area: 'apps' | 'calendars', { state }: MeaningWords): string {
  const words = state[area];
  const isCalendar = (artefact: string | null) => artefact === 'calendar';
  const documents = report.documents.filter(
    ({ artefact }) => isCalendar(artefact) === (area === 'calendars'),
  );
  if (documents.length === 0) return words.none;
  const isOnly = documents.length === report.documents.length;
  const belongs = ({ id }: RequirementOutcome) =>
    isOnly || id.startsWith('calendar.') === (area === 'calendars');
  const outcomes = report.requirements.filter(belongs);
  const failed = outcomes.filter(({ level, outcome }) => level === 'must' && outcome === 'failed');
  const isBroken = documents.every(({ problem }) => problem?.kind === 'malformed');
  if (isBroken) return words.broken;
  if (failed.length > 0) return words.failed(failed.length);
  const isPassed = outcomes.some(({ outcome }) => outcome === 'passed');
  if (!isPassed) return words.none;
  const isDoubtful =
    documents.some(({ problem }) => problem !== null) ||
    outcomes.some((one) => one.outcome === 'cantTell' && !isContested(one)) ||
    report.defects.length > 0;
  return isDoubtful ? words.doubt : words.fine;
}
