import { UNTESTED_REASONS, type UntestedReason } from '../../../model/reasons.js';
import { capitalised, labelled, wrap } from '../../layout.js';
import { neutralise } from '../../neutralise.js';
import { REASONS } from '../../words/reasons.js';
import type { CoverageCount } from '../../words/words.js';
import { section, type TextContext } from './context.js';

/** Where this program itself failed. */
export function defectsSection(context: TextContext): string[] {
  const { report, words } = context;
  if (report.defects.length === 0) return [];
  const { defects: heading, defectsIntroduction } = words.sections;
  return section(context, heading, [
    ...wrap(defectsIntroduction, 0),
    ...report.defects.flatMap(({ requirement, detail }) => {
      const about = requirement === null ? '' : `${neutralise(requirement)}: `;
      return wrap(`${about}${neutralise(detail)}`, 4, '  - ');
    }),
  ]);
}

/** What was not judged, counted by reason; the JSON report lists it one by one. */
export function notCheckedSection(context: TextContext): string[] {
  const { report, words, lang } = context;
  const counts = new Map<UntestedReason, Set<string>>();
  for (const { requirement, reason } of unjudged(context)) {
    counts.set(reason, (counts.get(reason) ?? new Set()).add(requirement));
  }
  const rows = [...counts]
    .sort(([, one], [, other]) => other.size - one.size)
    .flatMap(([reason, ids]) => {
      const { what, todo } = REASONS[reason];
      const hint = todo === null ? '' : ` ${todo[lang]}`;
      return wrap(`${words.requirements(ids.size)}: ${what[lang]}.${hint}`, 4, '  - ');
    });
  const nothingWasJudged = report.requirements.every(({ outcome }) => outcome === 'untested');
  return nothingWasJudged ? [] : section(context, words.sections.notChecked, rows);
}

function unjudged({ report }: TextContext): { requirement: string; reason: UntestedReason }[] {
  const untested = report.requirements.flatMap(({ id, outcome, reason }) =>
    outcome === 'untested' && isUntestedReason(reason) ? [{ requirement: id, reason }] : [],
  );
  return [...untested, ...report.notRun];
}

function isUntestedReason(reason: string | null): reason is UntestedReason {
  return reason !== null && UNTESTED_REASONS.some((one) => one === reason);
}

/** How rich the data is: what readers can find in it, not whether it conforms. */
export function coverageSection(context: TextContext): string[] {
  const { report, words } = context;
  const { meals, courses, firstDate, lastDate, ...counts } = report.summary.coverage;
  if (courses === 0) return [];
  const dates =
    firstDate === null ? '' : `, ${words.coverage.dates(firstDate, lastDate ?? firstDate)}`;
  const labels = Object.values(words.coverage.labels);
  const column = { indent: 2, width: Math.max(...labels.map((label) => label.length)) + 2 };
  const row = (name: CoverageCount) =>
    labelled(words.coverage.labels[name], [words.coverage.row(counts[name], courses)], column);
  return section(context, words.sections.coverage, [
    ...wrap(`${capitalised(words.coverage.head(meals, courses))}${dates}.`, 2),
    ...row('withAllergens'),
    ...row('withIngredients'),
    ...row('withNutrients'),
    ...row('withPrices'),
    ...row('withCo2'),
  ]);
}
