import excel, { type Cell, type Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { entryOf, isWellFormed, openPackage } from '../../test-support/office.js';
import { sampleReport, sampleSheet } from '../../test-support/sheets.js';
import type { Form } from '../renderer.js';
import type { Sheet } from '../sheet.js';
import { renderXlsx } from './xlsx.js';

async function open(sheet: Sheet, form: Form, language: 'en' | 'sv' = 'sv') {
  const file = await renderXlsx(sheet, form, language);
  const workbook = new excel.Workbook();
  const { buffer, byteOffset, byteLength } = file;
  // A buffer of its own, as the library wants the whole of it.
  const copy = buffer.slice(byteOffset, byteOffset + byteLength);
  if (!(copy instanceof ArrayBuffer)) throw new Error('shared');
  await workbook.xlsx.load(copy);
  return { file, workbook };
}

function sheetOf(workbook: Awaited<ReturnType<typeof open>>['workbook'], name: string): Worksheet {
  const worksheet = workbook.getWorksheet(name);
  if (worksheet === undefined) throw new Error(`there is no ${name}`);
  return worksheet;
}

/** The row of a requirement by headings. */
function rowOf(worksheet: Worksheet, id: string): Readonly<Record<string, Cell>> {
  const head = worksheet.getRow(1);
  const cells: Record<string, Cell> = {};
  worksheet.eachRow((row) => {
    if (row.getCell(1).text !== id) return;
    head.eachCell((cell, column) => {
      cells[cell.text] = row.getCell(column);
    });
  });
  return cells;
}

const textsOf = (worksheet: Worksheet) => {
  const texts: string[] = [];
  worksheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  return texts;
};

describe('the annex as a workbook', async () => {
  const { file, workbook } = await open(sampleSheet(), 'annex');
  const requirements = sheetOf(workbook, 'Krav');

  it('is made of XML that closes', () => {
    for (const [name, xml] of openPackage(file)) expect(isWellFormed(xml), name).toBe(true);
  });

  it('tells what it is on a sheet of its own', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Om bilagan', 'Krav']);
    const texts = textsOf(sheetOf(workbook, 'Om bilagan'));
    expect(texts[0]).toBe('Kravbilaga: öppna måltidsdata enligt Open Meal Information 3.4');
    expect(texts).toContain('34'.repeat(32));
    expect(texts.find((text) => text.startsWith('Leverantören ska leverera'))).toContain(
      ', eller likvärdigt,',
    );
    expect(entryOf(file, 'docProps/core.xml')).toContain('<dc:language>sv-SE</dc:language>');
  });

  it('has every fact of a requirement', () => {
    const row = rowOf(requirements, 'meals.meal.lang-code');
    const texts = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.text]));
    expect(texts).toEqual({
      'Krav-id': 'meals.meal.lang-code',
      Kravtyp: 'BÖR',
      Nivå: 'avancerad',
      Krav: 'Värdet på lang hos en måltid bör vara en kod enligt ISO 639 eller likvärdigt.\nGäller när: Den är angiven.',
      Motiv: 'Skälet till meals.meal.lang-code.',
      Omtvistat: '',
      'Prövning och bevis':
        'Automatisk kontroll (regel)\nBevis: Rapporten från kontrollen, där kravet är uppfyllt.',
      'Prövas vid': 'anbud, avtal',
      Uppfylls: '',
      Kommentar: '',
      Del: 'Måltider',
      Version: '3.4',
      'Rothash (sha256)': '34'.repeat(32),
      Länk: 'https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/sv/#meals.meal.lang-code',
    });
    expect(row['Krav-id']?.hyperlink).toBe(texts['Länk']);
  });

  it('lets the answer be chosen, but asks for none where there is nothing to meet', () => {
    expect(rowOf(requirements, 'document.json')['Uppfylls']?.dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"ja,nej"'],
    });
    const may = rowOf(requirements, 'data-providers.provider.id-number');
    expect(may['Uppfylls']?.dataValidation).toBeUndefined();
  });

  it('keeps the headings in sight, can be filtered, and is printed lying, as wide as the page', () => {
    expect(requirements.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(requirements.autoFilter).toBe('A1:N11');
    expect(requirements.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(entryOf(file, 'xl/workbook.xml')).toContain('!$A$1:$J$11<');
    expect(entryOf(file, 'xl/workbook.xml')).toContain('!$1:$1<');
    expect(requirements.headerFooter.oddFooter).toContain('34'.repeat(32));
  });

  it('wraps its texts in rows that are high enough', () => {
    const row = rowOf(requirements, 'meals.price.currency-present');
    expect(row['Krav']?.alignment.wrapText).toBe(true);
    const lines = row['Prövning och bevis']?.text.length ?? 0;
    const height = requirements.getRow(Number(row['Krav']?.row)).height;
    expect(height).toBeGreaterThan((lines / 30) * 12);
  });
});

describe('the filled-in annex as a workbook', async () => {
  const { workbook } = await open(sampleSheet({ report: sampleReport() }), 'annex');

  it('has the result with the coverage beside it', () => {
    const results = sheetOf(workbook, 'Resultat');
    const texts = textsOf(results);
    expect(texts).toContain('menu.json uppfyller inte Open Meal 3.4: 1 krav är inte uppfyllt.');
    const must: unknown[] = [];
    results.eachRow((row) => {
      if (row.getCell(1).text === 'SKALL') row.eachCell((cell) => must.push(cell.value));
    });
    expect(must.slice(1)).toEqual([1, 1, 1, 2, 1, '2 av 5 (40\u00a0%)']);
  });

  it('has every result, and leaves a list where a person has to choose', () => {
    const requirements = sheetOf(workbook, 'Krav');
    const result = (id: string) => rowOf(requirements, id)['Resultat'];
    expect(result('document.json')?.text).toBe('uppfyllt');
    expect(result('document.json')?.dataValidation).toBeUndefined();
    expect(result('meals.course.name')?.text).toBe('ej tillämpligt');
    expect(result('api.licence-cc0')?.text).toBe('');
    expect(result('api.licence-cc0')?.dataValidation).toMatchObject({
      formulae: ['"uppfyllt,ej uppfyllt,ej tillämpligt,ej prövat"'],
    });
  });
});

describe('the questionnaire as a workbook', async () => {
  const { workbook } = await open(sampleSheet(), 'questionnaire', 'en');

  it('has the questions, the requirements and the wording for a tender', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'About',
      'Questions',
      'Requirements',
      'Tender text',
    ]);
    const questions = sheetOf(workbook, 'Questions');
    expect(questions.getCell('B2').text).toMatch(/^1\. Can the system deliver/);
    expect(questions.getCell('C2').dataValidation.formulae).toEqual(['"yes,no"']);
    expect(questions.getCell('C3').dataValidation).toBeUndefined();
    const row = rowOf(sheetOf(workbook, 'Requirements'), 'document.json');
    expect(row['Met today']?.dataValidation.formulae).toEqual(['"yes,no"']);
    expect(textsOf(sheetOf(workbook, 'Tender text')).join('\n')).toContain('or equivalent');
  });
});
