import { UNTESTED_REASONS, type UntestedReason } from '../../model/reasons.js';
import { capitalised } from '../layout.js';
import { given, own, type Phrase } from '../phrase.js';
import { REASONS } from '../words/reasons.js';
import type { CoverageCount } from '../words/words.js';
import type { Telling, ToldCoverage } from './told-report.js';

/** Where this program itself failed. */
export function tellDefects({ report }: Telling): Phrase[] {
  return report.defects.map(({ requirement, detail }) => [
    ...(requirement === null ? [] : [...given(requirement), ...own(': ')]),
    ...given(detail),
  ]);
}

/** What was not judged, counted by reason; a list that would name everything says nothing. */
export function tellNotChecked(telling: Telling): string[] {
  const { report, words, lang } = telling;
  if (report.requirements.every(({ outcome }) => outcome === 'untested')) return [];
  const counts = new Map<UntestedReason, Set<string>>();
  for (const { requirement, reason } of unjudged(telling)) {
    counts.set(reason, (counts.get(reason) ?? new Set()).add(requirement));
  }
  return [...counts]
    .sort(([, one], [, other]) => other.size - one.size)
    .map(([reason, ids]) => {
      const { what, todo } = REASONS[reason];
      const hint = todo === null ? '' : ` ${todo[lang]}`;
      return `${words.requirements(ids.size)}: ${what[lang]}.${hint}`;
    });
}

function unjudged({ report }: Telling): { requirement: string; reason: UntestedReason }[] {
  const untested = report.requirements.flatMap(({ id, outcome, reason }) =>
    outcome === 'untested' && isUntestedReason(reason) ? [{ requirement: id, reason }] : [],
  );
  return [...untested, ...report.notRun];
}

function isUntestedReason(reason: string | null): reason is UntestedReason {
  return reason !== null && UNTESTED_REASONS.some((one) => one === reason);
}

/** How rich the data is: what readers can find in it, not whether it conforms. */
export function tellCoverage({ report, words }: Telling): ToldCoverage | null {
  const { meals, courses, firstDate, lastDate, ...counts } = report.summary.coverage;
  if (courses === 0) return null;
  const dates =
    firstDate === null ? '' : `, ${words.coverage.dates(firstDate, lastDate ?? firstDate)}`;
  const row = (name: CoverageCount) => ({
    label: words.coverage.labels[name],
    text: words.coverage.row(counts[name], courses),
  });
  return {
    sentence: `${capitalised(words.coverage.head(meals, courses))}${dates}.`,
    rows: [
      row('withAllergens'),
      row('withIngredients'),
      row('withNutrients'),
      row('withPrices'),
      row('withCo2'),
    ],
  };
}
