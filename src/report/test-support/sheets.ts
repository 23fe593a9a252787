import type { RequirementOutcome } from '../../check/finding.js';
import { buildReport } from '../build-report.js';
import type { CatalogueTexts } from '../catalogue-texts.js';
import type { CheckedDocument, CheckedReport } from '../checked-report.js';
import { EVERYTHING } from '../requirements/selection.js';
import { buildSheet, type Sheet, type SheetParts } from '../requirements/sheet.js';
import { judgement, meals, outcome, parts, requirement, TEXTS } from './samples.js';

/** The sample catalogue with a requirement for every turn that a sheet can take. */
export const SHEET_TEXTS: CatalogueTexts = {
  ...TEXTS,
  requirements: {
    ...TEXTS.requirements,
    '3.4': [
      ...TEXTS.requirements['3.4'].map((one) =>
        one.id === 'meals.course.name'
          ? { ...one, condition: { en: 'There is a course.', sv: 'Det finns en maträtt.' } }
          : one,
      ),
      requirement('meals.meal.lang-code', {
        level: 'should',
        tier: 'avancerad',
        text: {
          en: 'The `lang` of a meal should be a code from ISO 639.',
          sv: 'Värdet på `lang` hos en måltid bör vara en kod enligt ISO 639.',
        },
        condition: { en: 'It is given.', sv: 'Den är angiven.' },
      }),
      requirement('data-providers.provider.id-number', {
        level: 'may',
        tier: 'spjutspets',
        verification: 'schema',
      }),
    ],
  },
};

/** A report on the sample catalogue with an outcome of every kind. */
export function sampleReport(
  outcomes: readonly RequirementOutcome[] = [
    outcome('document.json', 'passed'),
    outcome('meals.meal.date', 'failed', { places: 12 }),
    outcome('meals.course.name', 'inapplicable'),
    outcome('meals.course.co2-published', 'failed'),
    outcome('meals.price.currency-present', 'cantTell', { reason: 'SD-78', places: 3 }),
    outcome('calendar.event.uid', 'untested', { reason: 'other-document' }),
    outcome('api.get', 'untested', { reason: 'needs-live-api' }),
    // No program may answer for a person, whatever a report says.
    outcome('api.licence-cc0', 'passed'),
  ],
  others: Partial<CheckedReport> = {},
): CheckedReport {
  const report = buildReport(parts(judgement({ outcomes: [...outcomes] }), meals()));
  return { ...report, ...others };
}

/** The one document of the sample report. */
export function sampleDocument(): CheckedDocument {
  const [document] = sampleReport().documents;
  if (document === undefined) throw new Error('the sample report has no document');
  return document;
}

/** A sheet of the sample catalogue. */
export function sampleSheet({
  report = null,
  ...given
}: Partial<SheetParts> & { readonly report?: CheckedReport | null } = {}): Sheet {
  return buildSheet(SHEET_TEXTS, {
    version: '3.4',
    selection: EVERYTHING,
    reports: report === null ? [] : [report],
    rules: `sha256:${'b'.repeat(64)}`,
    ...given,
  });
}
