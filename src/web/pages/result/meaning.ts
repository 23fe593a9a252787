import { type Content, html } from '../../../report/html.js';
import { isContested } from '../../../report/merge-outcomes.js';
import type { Report } from '../../../report/report.js';
import type { ToldCoverage } from '../../../report/told/told-report.js';
import type { MeaningWords } from '../words/result-words.js';
import type { ResultFacts } from './facts.js';

/** What the result means for those who eat, for apps and for calendars. */
export function meaningSection({ report, context, words }: ResultFacts): Content {
  const { meaning } = words;
  const rows = [
    [meaning.parents, parentsText(report, context.told.coverage, meaning)],
    [meaning.apps, stateText(report, 'apps', meaning)],
    [meaning.calendars, stateText(report, 'calendars', meaning)],
  ] as const;
  const told = rows.filter(([, { isSeen }]) => isSeen);
  // A single document is not asked for what it never holds.
  const shown = report.target.kind === 'document' || told.length === 0 ? told : rows;
  return html`<section>
<h2>${meaning.heading}</h2>
${
  shown.length === 0
    ? html`<p>${meaning.nothing}</p>`
    : html`<dl class="points">
${shown.map(([term, { text }]) => html`<div><dt>${term}</dt>\n<dd>${text}</dd></div>\n`)}</dl>`
}
</section>
`;
}

/** What is said of one of them. `isSeen`: the check saw something to say it of. */
interface Meaning {
  readonly text: string;
  readonly isSeen: boolean;
}

function parentsText(report: Report, coverage: ToldCoverage | null, words: MeaningWords): Meaning {
  const [allergens] = coverage?.rows ?? [];
  if (coverage !== null && allergens !== undefined) {
    return { text: words.courses(coverage.sentence, allergens.text), isSeen: true };
  }
  const isSeen = report.documents.some(
    ({ artefact, problem }) => artefact === 'meals' && problem === null,
  );
  return { text: isSeen ? words.noCourses : words.noMenu, isSeen };
}

function stateText(report: Report, area: 'apps' | 'calendars', { state }: MeaningWords): Meaning {
  const words = state[area];
  const none = { text: words.none, isSeen: false };
  const documents = report.documents.filter(
    ({ artefact }) => (artefact === 'calendar') === (area === 'calendars'),
  );
  if (documents.length === 0) return none;
  const isOnly = documents.length === report.documents.length;
  const outcomes = report.requirements.filter(
    ({ id }) => isOnly || id.startsWith('calendar.') === (area === 'calendars'),
  );
  if (documents.every(({ problem }) => problem?.kind === 'malformed')) {
    return { text: words.broken, isSeen: true };
  }
  const failed = outcomes.filter(({ level, outcome }) => level === 'must' && outcome === 'failed');
  if (failed.length > 0) return { text: words.failed(failed.length), isSeen: true };
  if (!outcomes.some(({ outcome }) => outcome === 'passed')) return none;
  const isDoubtful =
    documents.some(({ problem }) => problem !== null) ||
    outcomes.some((one) => one.outcome === 'cantTell' && !isContested(one)) ||
    report.defects.length > 0;
  return { text: isDoubtful ? words.doubt : words.fine, isSeen: true };
}
