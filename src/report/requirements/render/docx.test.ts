import { afterEach, describe, expect, it, vi } from 'vitest';
import { entryOf, isWellFormed, openPackage } from '../../test-support/office.js';
import { sampleReport, sampleSheet } from '../../test-support/sheets.js';
import type { Form } from '../renderer.js';
import type { Sheet } from '../sheet.js';
import { SHEET_RENDERERS } from './index.js';

async function render(sheet: Sheet, form: Form = 'annex', language: 'en' | 'sv' = 'sv') {
  const file = await (await SHEET_RENDERERS.docx())(sheet, form, language);
  return typeof file === 'string' ? Promise.reject(new Error('text')) : file;
}

const file = await render(sampleSheet());
const body = entryOf(file, 'word/document.xml');

/** The text of a piece of the document, cell by cell and paragraph by paragraph. */
function textsIn(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
}

const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
const rowsOfTable = (table: string) =>
  [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gs)].map(([row]) => row);
const headed = tables.filter((table) => table.includes('<w:tblHeader'));

describe('the Word document', () => {
  it.each<[string, Sheet, Form]>([
    ['annex', sampleSheet(), 'annex'],
    ['filled in', sampleSheet({ report: sampleReport() }), 'annex'],
    ['questionnaire', sampleSheet(), 'questionnaire'],
  ])('is made of XML that closes (%s)', async (_, sheet, form) => {
    const entries = openPackage(await render(sheet, form));
    for (const [name, xml] of entries) expect(isWellFormed(xml), name).toBe(true);
    expect([...entries.keys()]).toContain('[Content_Types].xml');
  });

  it('names itself, its language, and no date without a report', async () => {
    const core = entryOf(file, 'docProps/core.xml');
    expect(core).toContain(
      '<dc:title>Kravbilaga: öppna måltidsdata enligt Open Meal Information 3.4</dc:title>',
    );
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core).not.toContain('dcterms:created');
    expect(entryOf(file, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    const english = await render(sampleSheet({ report: sampleReport() }), 'annex', 'en');
    expect(entryOf(english, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(entryOf(english, 'docProps/core.xml')).toContain('>2026-11-23T08:00:00Z<');
  });

  it('lies on A4', () => {
    expect(body).toMatch(
      /<w:pgSz w:h="11906" w:orient="landscape" w:w="16838"\/>|<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/,
    );
  });

  it('has real headings', () => {
    const styles = [...body.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>/g)].map(([, s]) => s);
    expect(styles[0]).toBe('Title');
    expect(styles.filter((style) => style === 'Title')).toHaveLength(1);
    expect(styles.filter((style) => style === 'Heading2')).toHaveLength(5);
  });

  it('repeats the heading row of each table, and parts no row', () => {
    // How requirements are verified, and five parts.
    expect(headed).toHaveLength(6);
    for (const table of headed) {
      const [head = '', ...rows] = rowsOfTable(table);
      expect(head).toContain('<w:tblHeader/>');
      for (const row of rows) {
        expect(row).toContain('<w:cantSplit/>');
        expect(row).not.toContain('<w:tblHeader');
      }
    }
    expect(body).not.toContain('<w:tc></w:tc>');
  });

  it('gives each column its width, and every row as many cells', () => {
    for (const table of tables) {
      const columns = table.match(/<w:gridCol /g)?.length ?? 0;
      for (const row of rowsOfTable(table)) {
        expect(row.match(/<w:tc>/g)).toHaveLength(columns);
      }
    }
  });

  it('has every requirement with id, text, reason and how it is read', () => {
    const row = headed.flatMap(rowsOfTable).find((one) => one.includes('currency-present'));
    expect(textsIn(row ?? '')).toEqual([
      'Open Meal 3.4, meals.price.currency-present',
      'Texten till meals.price.currency-present.',
      'Motiv: Skälet till meals.price.currency-present.',
      'Omtvistat, SD-78: Valutan är frivillig. Så läses det här: Båda godtas.',
      'BÖR',
      'bas',
      'Automatisk kontroll (regel)',
      'Bevis: Rapporten från kontrollen, där kravet är uppfyllt.',
      'anbud, avtal',
      ' ja',
      ' nej',
      '',
    ]);
    expect(row).toContain('<w:alias w:val="ja"/>');
  });

  it('sets code in its own face, without backquotes', () => {
    expect(body).toMatch(
      /<w:rFonts w:ascii="Courier New"[^>]*\/>(?:(?!<\/w:r>).)*<w:t[^>]*>lang</s,
    );
    expect(body).not.toContain('`');
  });

  it('leads from each id to its permalink', () => {
    const targets = new Map(
      [
        ...entryOf(file, 'word/_rels/document.xml.rels').matchAll(
          /Id="(rIdLink\d+)"[^>]*Target="([^"]*)" TargetMode="External"/g,
        ),
      ].map(([, id, target]) => [id, target]),
    );
    const links = [...body.matchAll(/<w:hyperlink [^>]*r:id="([^"]*)".*?<\/w:hyperlink>/gs)];
    // The version and its ten requirements.
    expect(links).toHaveLength(11);
    for (const [link, id] of links) {
      const text = /<w:t[^>]*>([^<]*)</.exec(link)?.[1] ?? '';
      const target = targets.get(id);
      const fragment = text.startsWith('Open Meal 3.4, ') ? `#${text.slice(15)}` : '';
      expect(target).toBe(
        `https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/sv/${fragment}`,
      );
    }
  });

  it('says on every page which text it is', () => {
    const footer = entryOf(file, 'word/footer1.xml');
    expect(footer).toContain(`Open Meal Information 3.4 · Rothash (sha256) ${'34'.repeat(32)}`);
    expect(footer).toContain('PAGE');
    expect(footer).toContain('NUMPAGES');
  });

  it('is filled in from a report, but for what a person judges', async () => {
    const filled = await render(sampleSheet({ report: sampleReport() }));
    const rows = rowsOfTable(entryOf(filled, 'word/document.xml'));
    const resultOf = (id: string) =>
      textsIn(rows.find((row) => row.includes(`3.4, ${id}<`)) ?? '').slice(-2);
    expect(resultOf('document.json')).toEqual(['uppfyllt', '']);
    expect(resultOf('meals.meal.date')).toEqual(['ej uppfyllt', 'På 12 ställen.']);
    expect(resultOf('api.get')).toEqual(['ej prövat', 'Visas bara av ett API i drift.']);
    expect(resultOf('api.licence-cc0')).toEqual([
      ' ej tillämpligt',
      'Fylls i av den som bedömer, med namn och datum.',
    ]);
  });

  it('begins the wording for a tender on a page of its own', async () => {
    const questionnaire = entryOf(
      await render(sampleSheet(), 'questionnaire'),
      'word/document.xml',
    );
    const breaks = [...questionnaire.matchAll(/<w:pageBreakBefore\/>.*?<w:t[^>]*>([^<]*)</gs)];
    expect(breaks.map(([, text]) => text)).toEqual(['Text till nästa upphandling']);
  });
});

describe('the same input', () => {
  afterEach(() => vi.useRealTimers());

  it.each(['docx', 'xlsx'] as const)('makes the same bytes at any time (%s)', async (format) => {
    const bytes: Uint8Array[] = [];
    for (const moment of ['2026-01-01T00:00:00Z', '2031-07-08T09:10:11Z']) {
      vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
      const of = await (await SHEET_RENDERERS[format]())(sampleSheet(), 'annex', 'sv');
      if (typeof of !== 'string') bytes.push(of);
    }
    expect(bytes).toHaveLength(2);
    expect(bytes[0]).toEqual(bytes[1]);
  });

  it.each(['docx', 'xlsx'] as const)('makes other bytes of another report (%s)', async (format) => {
    const render = await SHEET_RENDERERS[format]();
    const one = await render(sampleSheet({ report: sampleReport() }), 'annex', 'sv');
    const report = sampleReport(undefined, { checkedAt: '2026-11-24T08:00:00Z' });
    expect(await render(sampleSheet({ report }), 'annex', 'sv')).not.toEqual(one);
  });
});
