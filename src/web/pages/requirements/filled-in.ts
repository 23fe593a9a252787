import { type Html, html } from '../../../report/html.js';
import { neutralise } from '../../../report/neutralise.js';
import { coverageByLevel } from '../../../report/requirements/coverage.js';
import { RESULTS } from '../../../report/requirements/results.js';
import type { FilledIn, Sheet } from '../../../report/requirements/sheet.js';
import { SHEET_WORDS } from '../../../report/requirements/words.js';
import { verdictSentence } from '../../../report/verdict-sentence.js';
import type { Language } from '../../../report/words.js';
import { facts, table } from '../../../site/parts.js';

/** What the check was of, what came of it, and how much of the requirements it reached. */
export function filledInPart(
  sheet: Sheet,
  { report, sameRules }: FilledIn,
  language: Language,
): Html {
  const words = SHEET_WORDS[language];
  const { filledIn: labels } = words;
  return html`<section>
<h2>${labels.heading}</h2>
<p>${verdictSentence(report, language)}</p>
${!sameRules && html`<p class="notice">${labels.otherRules}</p>\n`}${facts([
  [labels.target, html`<bdi>${neutralise(report.target.input)}</bdi>`],
  [labels.moment, report.checkedAt.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')],
])}
<h3>${labels.coverage}</h3>
${table({
  label: labels.coverage,
  columns: [
    words.columns.level,
    ...RESULTS.map((result) => words.results[result]),
    labels.person,
    labels.coverage,
  ],
  rows: coverageByLevel(sheet).map((level) => ({
    cells: [
      words.levels[level.level].word,
      ...RESULTS.map((result) => level[result]),
      level.person,
      labels.share(level.tested, level.applicable),
    ],
  })),
})}
<p class="note">${labels.explanation}</p>
</section>
`;
}
