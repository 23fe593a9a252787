import { CURRENT_VERSION } from '../../../model/versions.js';
import type { CatalogueTexts } from '../../../report/catalogue-texts.js';
import { PAGE_WORDS } from '../../../report/page-words.js';
import { phraseText } from '../../../report/phrase.js';
import type { HtmlContext } from '../../../report/render/html/parts.js';
import type { Report } from '../../../report/report.js';
import { tellReport } from '../../../report/told/tell-report.js';
import type { ToldDocument, ToldProblem } from '../../../report/told/told-report.js';
import { REASONS } from '../../../report/words/reasons.js';
import { type Language, WORDS } from '../../../report/words.js';
import type { ResultWords } from '../words/result-words.js';

/** What a page lists; the full report has the rest. */
const LIMITS = { places: 3, findings: 20 };
/** Sources that a page names; a provider has hundreds of answers. */
const DOCUMENTS = 60;

/** A report in words for a page: what it says to users of a command line is said to users of a page. */
export function toldForPage(
  report: Report,
  catalogue: CatalogueTexts,
  language: Language,
  { page }: ResultWords,
): HtmlContext {
  const words = WORDS[language];
  const told = tellReport(catalogue, report, language, LIMITS);
  const moment = words.facts.checked(report.checkedAt.replace('T', ' ').replace(/:\d\dZ$/, ' UTC'));
  const { assumed } = words.bases;
  const person = REASONS['needs-person'].todo?.[language] ?? '';
  const documents = told.documents.map((one) => {
    const { facts, ...rest } = documentForPage(one, assumed, page);
    return { ...rest, facts: facts.filter((fact) => fact !== moment) };
  });
  const troubled = documents.filter(({ problem }) => problem !== null).slice(0, DOCUMENTS);
  return {
    told: {
      ...told,
      // Of a provider only what went wrong is named.
      documents: told.provider.length > 0 ? troubled : documents.slice(0, DOCUMENTS),
      // When it was is said once, by the clock on the wall.
      provider: told.provider
        .filter((phrase) => phraseText(phrase) !== moment)
        .map((phrase) =>
          phrase.map((piece) => ({ ...piece, text: piece.text.replace(assumed, page.assumed) })),
        ),
      notChecked: told.notChecked.map((sentence) => sentence.replace(person, page.needsPerson)),
    },
    words: { ...words, finding: { ...words.finding, moreFindings: page.moreFindings } },
    page: PAGE_WORDS[language],
    lang: language,
    level: 1,
  };
}

function documentForPage(
  told: ToldDocument,
  assumed: string,
  page: ResultWords['page'],
): ToldDocument {
  const { spec } = told.document;
  return {
    ...told,
    facts: told.facts.map((fact) => fact.replace(assumed, page.assumed)),
    older: told.older === null || spec === null ? null : page.olderAssumed(spec, CURRENT_VERSION),
    problem: told.problem === null ? null : problemForPage(told.problem),
  };
}

/** A hint at an option helps nobody who has none to set. */
function problemForPage(problem: ToldProblem): ToldProblem {
  const isOption = problem.todo !== null && /(?:^|\s)--[a-z]/.test(problem.todo);
  return { ...problem, todo: isOption ? null : problem.todo };
}
