import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../test-support/csv.js';
import { sampleReport, sampleSheet } from '../../test-support/sheets.js';
import type { Language } from '../../words.js';
import type { Form } from '../renderer.js';
import type { Sheet } from '../sheet.js';
import { renderCsv } from './csv.js';

function recordsOf(sheet: Sheet, form: Form, language: Language) {
  const text = renderCsv(sheet, form, language);
  const [head = [], ...rows] = parseCsv(text.slice(1), language === 'sv' ? ';' : ',');
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
}

describe('CSV', () => {
  it('begins so that Excel knows the letters, and parts columns as Excel of the language does', () => {
    expect(renderCsv(sampleSheet(), 'annex', 'sv')).toMatch(/^\ufeffVersion;Rothash/);
    expect(renderCsv(sampleSheet(), 'annex', 'en')).toMatch(/^\ufeffVersion,Root hash/);
  });

  it('has a row for every requirement, each of which stands alone', () => {
    const records = recordsOf(sampleSheet(), 'annex', 'sv');
    expect(records).toHaveLength(10);
    expect(records.find((one) => one['Krav-id'] === 'meals.meal.lang-code')).toEqual({
      Version: '3.4',
      'Rothash (sha256)': '34'.repeat(32),
      'Krav-id': 'meals.meal.lang-code',
      Länk: 'https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/sv/#meals.meal.lang-code',
      Del: 'Måltider',
      Kravtyp: 'BÖR',
      'Grund för kravtypen': '',
      Nivå: 'avancerad',
      Krav: 'Värdet på ”lang” hos en måltid bör vara en kod enligt ISO 639 eller likvärdigt.',
      'Gäller när': 'Den är angiven.',
      Motiv: 'Skälet till meals.meal.lang-code.',
      Omtvistat: '',
      'Så läses det här': '',
      Prövning: 'Automatisk kontroll (regel)',
      Bevis: 'Rapporten från kontrollen, där kravet är uppfyllt.',
      Anvisning: '',
      'Prövas vid': 'anbud, avtal',
      Uppfylls: '',
      Kommentar: '',
    });
  });

  it('has the results of a report, and nothing where a person has to answer', () => {
    const records = recordsOf(sampleSheet({ report: sampleReport() }), 'annex', 'sv');
    const of = (id: string) => records.find((one) => one['Krav-id'] === id);
    expect(of('meals.meal.date')).toMatchObject({
      Resultat: 'ej uppfyllt',
      Anmärkning: 'På 12 ställen.',
      Kontrollerat: 'menu.json',
      'Kontrollerat den': '2026-11-23T08:00:00Z',
    });
    expect(of('document.json')).toMatchObject({ Resultat: 'uppfyllt', Anmärkning: '' });
    expect(of('meals.course.name')).toMatchObject({ Resultat: 'ej tillämpligt' });
    expect(of('api.get')).toMatchObject({ Resultat: 'ej prövat' });
    expect(of('api.licence-cc0')).toMatchObject({
      Resultat: '',
      Anvisning: 'En människa läser licensen.',
    });
  });

  it('has the questions above the requirements', () => {
    const records = recordsOf(sampleSheet(), 'questionnaire', 'sv');
    expect(records[0]).toMatchObject({ 'Krav-id': '1', Del: 'Leverans', 'Uppfylls i dag': '' });
    expect(records.at(-1)).toMatchObject({ 'Krav-id': 'calendar.event.uid', 'Om inte, när?': '' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('is never a formula: %j', (input) => {
    const report = sampleReport(undefined, { target: { input, kind: 'document' } });
    const records = recordsOf(sampleSheet({ report }), 'annex', 'en');
    expect(records[0]?.['Checked']).toMatch(/^['\\]/);
  });

  it.each(['a,b', 'a;b', 'say "no"', ' edge '])('quotes %j', (input) => {
    const report = sampleReport(undefined, { target: { input, kind: 'document' } });
    for (const [language, column] of [
      ['en', 'Checked'],
      ['sv', 'Kontrollerat'],
    ] as const) {
      const [record] = recordsOf(sampleSheet({ report }), 'annex', language);
      expect(record?.[column]).toBe(input);
    }
  });
});
