import { describe, expect, it } from 'vitest';
import type { CheckedReport } from '../checked-report.js';
import { finding, outcome, place } from '../test-support/samples.js';
import { SHEET_TEXTS, sampleDocument, sampleReport, sampleSheet } from '../test-support/sheets.js';
import { mergeReports } from './merge-reports.js';
import { rowsOf } from './sheet.js';

const REQUIREMENTS = SHEET_TEXTS.requirements['3.4'];

const outcomesOf = (reports: readonly CheckedReport[]) =>
  Object.fromEntries(
    mergeReports(reports, REQUIREMENTS).requirements.map(({ id, outcome: of }) => [id, of]),
  );

describe('mergeReports', () => {
  const meals = sampleReport([
    outcome('document.json', 'passed'),
    outcome('meals.meal.date', 'failed'),
    outcome('calendar.event.uid', 'untested', { reason: 'other-document' }),
  ]);
  const calendar = sampleReport(
    [
      outcome('document.json', 'untested', { reason: 'other-document' }),
      outcome('meals.meal.date', 'untested', { reason: 'other-document' }),
      outcome('calendar.event.uid', 'passed'),
    ],
    { verdict: 'conformant', checkedAt: '2026-11-24T08:00:00Z' },
  );

  it.each([[[meals, calendar]], [[calendar, meals]]])(
    'puts together what each has shown, in either order',
    (reports) => {
      expect(outcomesOf(reports)).toMatchObject({
        'document.json': 'passed',
        'meals.meal.date': 'failed',
        'calendar.event.uid': 'passed',
      });
      expect(mergeReports(reports, REQUIREMENTS)).toMatchObject({
        verdict: 'nonconformant',
        checkedAt: '2026-11-24T08:00:00Z',
      });
    },
  );

  it('takes nothing that a later report leaves in doubt for met', () => {
    const passed = sampleReport([outcome('document.json', 'passed')]);
    const failed = sampleReport([outcome('document.json', 'failed')]);
    expect(outcomesOf([passed, failed])).toMatchObject({ 'document.json': 'failed' });
  });

  it('takes no answer from a report that came to none', () => {
    const undetermined = sampleReport([outcome('document.json', 'passed')], {
      verdict: 'undetermined',
    });
    expect(outcomesOf([undetermined])).toMatchObject({ 'document.json': 'untested' });
    expect(mergeReports([calendar, undetermined], REQUIREMENTS).verdict).toBe('undetermined');
  });

  it('keeps the documents of each apart', () => {
    const found = finding('meals.meal.date', { places: [place()] });
    const second = { ...calendar, documents: [sampleDocument()], findings: [found] };
    const merged = mergeReports([meals, second], REQUIREMENTS);
    expect(merged.documents.map(({ id }) => id)).toEqual(['1/d1', '2/d1']);
    expect(merged.findings[0]?.places[0]?.document).toBe('2/d1');
  });

  it('is tolerant when one of them is', () => {
    const tolerant = { ...calendar, profile: 'tolerant' } as const;
    expect(mergeReports([meals, tolerant], REQUIREMENTS).profile).toBe('tolerant');
  });

  it('fills in one sheet', () => {
    const sheet = sampleSheet({ reports: [meals, calendar] });
    const kinds = new Map(rowsOf(sheet).map((row) => [row.requirement.id, row.result?.kind]));
    expect(kinds.get('meals.meal.date')).toBe('notMet');
    expect(kinds.get('calendar.event.uid')).toBe('met');
    expect(sheet.filledIn?.since).toBe('2026-11-23T08:00:00Z');
  });
});
