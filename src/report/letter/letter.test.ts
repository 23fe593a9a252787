import { describe, expect, it } from 'vitest';
import type { Place } from '../../check/finding.js';
import type { CheckedFinding, CheckedReport } from '../checked-report.js';
import { entryOf, isWellFormed, openPackage } from '../test-support/office.js';
import { finding, outcome, place } from '../test-support/samples.js';
import { SHEET_TEXTS, sampleDocument, sampleReport } from '../test-support/sheets.js';
import type { Language } from '../words.js';
import { buildLetter, type Letter } from './letter.js';
import { isOwnFault } from './questions.js';
import { LETTER_RENDERERS, type LetterFormat } from './render.js';

const RULES = `sha256:${'b'.repeat(64)}`;
const ADDRESS = 'https://example.se/meals';
const HTTP = { status: 200, mediaType: 'application/json', redirects: [] };
const none = { must: 0, should: 0, may: 0, advice: 0 };

/** The sample report at an address, with the findings that its outcomes speak of. */
function faulty(others: Partial<CheckedReport> = {}): CheckedReport {
  return sampleReport(undefined, {
    verdict: 'nonconformant',
    target: { input: ADDRESS, kind: 'document' },
    documents: [{ ...sampleDocument(), source: ADDRESS, http: HTTP }],
    findings: [
      finding('meals.meal.date', {
        count: 12,
        places: [
          place({ excerpt: '{ "name": "Lunch" }' }),
          place({ pointer: '/meals/1', excerpt: '{ "name": "Mellis" }' }),
          ...[2, 3].map((index) => place({ pointer: `/meals/${index}` })),
        ],
      }),
      finding('meals.price.currency-present', { level: 'should', data: { property: 'currency' } }),
      finding('meals.course.co2-published', { level: 'should', data: { property: 'co2' } }),
      finding('advice.id-zero', { level: 'advice' }),
    ],
    summary: { findings: { ...none, must: 1, should: 2, advice: 1 } },
    ...others,
  });
}

const thankful = (others: Partial<CheckedReport> = {}) =>
  sampleReport([outcome('document.json', 'passed'), outcome('meals.meal.date', 'passed')], {
    verdict: 'conformant',
    findings: [],
    summary: { findings: none },
    ...others,
  });

function silent(problem: CheckedReport['documents'][number]['problem']): CheckedReport {
  const document = { ...sampleDocument(), source: ADDRESS, problem };
  return sampleReport([], {
    verdict: 'undetermined',
    target: { input: ADDRESS, kind: 'document' },
    documents: [document],
    findings: [finding('meals.meal.date')],
  });
}

const letterOf = (...reports: CheckedReport[]): Letter =>
  buildLetter(SHEET_TEXTS, '3.4', reports, RULES);

async function render(
  reports: CheckedReport | CheckedReport[],
  language: Language = 'sv',
  format: Exclude<LetterFormat, 'docx'> = 'text',
): Promise<string> {
  const made = await LETTER_RENDERERS[format]();
  return made(letterOf(...[reports].flat()), language);
}

/** A text without its line breaks. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('a letter about what is not met', () => {
  it('says everything in Swedish', async () => {
    expect(await render(faulty())).toBe(`Öppna måltidsdata: resultatet av en kontroll den 2026-11-23
===========================================================

  Till dig som skickar brevet: fyll i det som står inom hakparentes, läs igenom allt och
  stryk det som inte stämmer för er. Bifoga gärna rapporten från kontrollen. Ta bort det här
  stycket.

Till         [leverantörens namn]
Från         [namn, kommun]
Svar senast  [datum]

Hej!

Vi har kontrollerat de måltidsdata som finns på https://example.se/meals mot Open Meal
Information 3.4, en öppen specifikation för hur matsedlar publiceras som öppna data.
Kontrollen gjordes 2026-11-23 08:00 UTC med programmet open-meal.

Ett krav är inte uppfyllt, och en rekommendation följs inte. Här nedanför står vad vi såg,
varför det spelar roll för dem som använder matsedeln och hur det går att rätta. Hör gärna
av er om något har blivit fel från vår sida.

Krav som inte är uppfyllda
==========================

1. Egenskapen "date" saknas.
----------------------------

Krav                  Open Meal 3.4, meals.meal.date (SKALL)
                      https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/sv/#meals.meal.date
Kravet lyder          Texten till meals.meal.date.
Vi såg det här        GET https://example.se/meals → 200 application/json, 2026-11-23 08:00
                      UTC
                      Rad 12, kolumn 9, /meals/0: \`{ "name": "Lunch" }\`
                      Rad 12, kolumn 9, /meals/1: \`{ "name": "Mellis" }\`
                      Rad 12, kolumn 9, /meals/2
                      Och 9 ställen till
Vad det betyder       Skälet till meals.meal.date.
Så går det att rätta  Lägg till "date" i objektet. Den ska alltid finnas med.

Rekommendationer som inte följs
===============================

De här är inga krav, men de gör uppgifterna bättre att använda.

2. Egenskapen "co2" saknas.
---------------------------

Krav                  Open Meal 3.4, meals.course.co2-published (BÖR)
                      https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/sv/#meals.course.co2-published
Kravet lyder          Texten till meals.course.co2-published.
Vi såg det här        GET https://example.se/meals → 200 application/json, 2026-11-23 08:00
                      UTC
                      Rad 12, kolumn 9, /meals/0
Vad det betyder       Skälet till meals.course.co2-published.
Så går det att rätta  Lägg till "co2" i objektet. Den ska alltid finnas med.

Omtvistade punkter
==================

Här säger de publicerade texterna emot sig själva. Vi räknar det inte som en brist, och ni
behöver inte ändra något för vår skull.

  - Egenskapen "currency" saknas. Open Meal 3.4, meals.price.currency-present. SD-78:
    Valutan är frivillig. Båda godtas.

Det här har vi inte prövat
==========================

Det som inte är prövat är varken godkänt eller underkänt.

  - 1 krav: gäller andra slags dokument.
  - 1 krav: visas bara av ett API i drift.

Våra frågor
===========

1.  När kan det som beskrivs ovan vara rättat?
2.  Ingår det i vårt nuvarande avtal? Om inte, vad kostar det?
3.  Vart anmäler vi fel i uppgifterna, och hur snabbt rättar ni dem?

[Det här är det första av två steg för oss. Nästa gång vi upphandlar ett måltidssystem
tänker vi ställa krav på öppna måltidsdata enligt Open Meal Information 3.4 eller
likvärdigt.]

Så kontrollerar ni själva
=========================

Programmet open-meal är fritt och öppet, så ni kan göra om samma kontroll när ni vill:
\`open-meal check … --spec 3.4 --lang sv\`. Det och alla texter finns på
https://github.com/orebrokommun/Open-Meal-Information.

Vi är tacksamma för svar senast [datum].

Vänliga hälsningar

[namn]

[befattning, kommun]

[telefon eller e-post]

Open Meal Information 3.4, kontrollerat 2026-11-23 08:00 UTC
`);
  });

  it('says it in English', async () => {
    const text = flat(await render(faulty(), 'en'));
    expect(text).toContain('One requirement is not met, and one recommendation is not followed.');
    expect(text).toContain('It reads Text of meals.meal.date.');
    expect(text).toContain('spec/3.4/#meals.meal.date');
    expect(text).not.toMatch(/[åäö]/);
  });

  it('asks which version is meant where nothing shows it', async () => {
    const assumed = faulty({ documents: [{ ...sampleDocument(), basis: 'assumed' }] });
    const text = flat(await render(assumed));
    expect(text).toContain('Vi har utgått från 3.4. Gäller en annan version, berätta');
    expect(text).toContain('2. Vilken version av Open Meal Information är uppgifterna tänkta');
    expect(await render(faulty())).not.toContain('Vilken version');
  });

  it('names at most twenty things, the weightiest first, and counts the rest', () => {
    const many = (level: 'must' | 'should', count: number): CheckedFinding[] =>
      Array.from({ length: count }, (_, index) =>
        finding(level === 'must' ? 'meals.meal.date' : 'meals.course.co2-published', {
          level,
          fingerprint: `${level}${index}`,
        }),
      );
    const report = faulty({
      findings: [...many('must', 15), ...many('should', 15)],
      summary: { findings: { ...none, must: 15, should: 18 } },
    });
    const { faults, recommendations, more } = letterOf(report);
    expect([faults.length, recommendations.length, more]).toEqual([15, 5, 13]);
  });

  it('is one letter out of several reports, each thing once', async () => {
    const other = 'https://example.se/kitchen/2';
    const second = faulty({
      target: { input: other, kind: 'document' },
      documents: [{ ...sampleDocument(), source: other }],
    });
    const letter = letterOf(faulty(), second);
    expect(letter.faults.map(({ finding: { count } }) => count)).toEqual([24]);
    const text = await render([faulty(), second]);
    expect(text).toContain('i 2 dokument');
    expect(text).toContain(`  - ${ADDRESS}\n  - ${other}\n`);
    const places = [place(), place({ document: 'd2' })];
    const both = [
      { ...sampleDocument(), source: ADDRESS },
      { ...sampleDocument(), id: 'd2', source: other },
    ];
    const found = [finding('meals.meal.date', { count: 2, places })];
    expect(flat(await render(faulty({ documents: both, findings: found })))).toContain(
      `Vi såg det här ${ADDRESS} Rad 12, kolumn 9, /meals/0 ${other} Rad 12, kolumn 9, /meals/0 Vad`,
    );
  });

  it('gives the moment of an answer only where all reports have the same', async () => {
    const later = faulty({ checkedAt: '2026-11-24T08:00:00Z' });
    const moment = '→ 200 application/json, 2026-11-2';
    expect(flat(await render([faulty(), faulty()]))).toContain(moment);
    expect(flat(await render([faulty(), later]))).not.toContain(moment);
  });

  it.each<[string, Partial<CheckedReport['documents'][number]>, Place, string]>([
    [
      'a file',
      { source: 'meny.json' },
      place(),
      'Vi såg det här I filen meny.json Rad 12, kolumn 9',
    ],
    [
      'standard input',
      { source: '-' },
      place(),
      'Vi såg det här I ett dokument som vi har fått Rad 12',
    ],
    [
      'a call without an answer',
      { source: ADDRESS, problem: { kind: 'unreachable', reason: 'timeout' } },
      place({ pointer: '', line: null }),
      `Vi såg det här GET ${ADDRESS} → svaret kom inte i tid, 2026-11-23 08:00 UTC Vad det betyder`,
    ],
    [
      'a line of which only values are known',
      { source: ADDRESS, http: HTTP },
      {
        document: 'd1',
        component: 'VEVENT',
        line: 7,
        column: null,
        data: { day: '2026-11-24', n: 1500 },
      },
      'Rad 7, VEVENT: 2026-11-24, 1500 Vad',
    ],
    [
      'a web page',
      { source: ADDRESS, http: HTTP },
      place({ pointer: '', line: 1, excerpt: '<!doctype html>…' }),
      'UTC `<!doctype html>…` Vad',
    ],
  ])('says what was seen of %s', async (_, document, at, expected) => {
    const report = faulty({
      documents: [{ ...sampleDocument(), ...document }],
      findings: [finding('meals.meal.date', { places: [at] })],
    });
    expect(flat(await render(report))).toContain(flat(expected));
  });

  it('does not list apart what a finding tells of', async () => {
    const problem = { kind: 'unreachable', reason: 'http-status' } as const;
    const unread = (id: string) => ({
      ...sampleDocument(),
      id,
      source: `${ADDRESS}/${id}`,
      problem,
    });
    const text = flat(await render(faulty({ documents: [unread('d1'), unread('d2')] })));
    expect(text).toContain(`De här svaren kunde vi inte läsa: - ${ADDRESS}/d2: `);
    expect(text).not.toContain(`- ${ADDRESS}/d1: `);
  });

  it('does not ask about what has been accepted', async () => {
    const accepted = { extent: 'all', reason: 'internal', until: '2026-12-31' } as const;
    const report = faulty();
    const findings = report.findings.map((one) => ({ ...one, accepted }));
    const text = await render({ ...report, findings });
    expect(letterOf({ ...report, findings }).faults).toEqual([]);
    expect(text).toContain('Avvikelser som vi redan har godtagit');
    expect(flat(text)).toContain('Egenskapen "date" saknas. Godtaget till och med 2026-12-31.');
    expect(text).not.toContain('internal');
  });

  it('says what a document that could not be read is instead', async () => {
    const problem = { kind: 'malformed', reason: 'html' } as const;
    const report = faulty({
      documents: [{ ...sampleDocument(), source: ADDRESS, problem }],
      requirements: [],
      findings: [],
    });
    expect(await render(report, 'en')).toContain(`  - ${ADDRESS}: it is a web page`);
  });

  it.each([
    ['/home/anna/menyer/meny.json', 'i filen meny.json mot'],
    ['C:\\Users\\anna\\meny.json', 'i filen meny.json mot'],
    ['menyer/meny.json', 'i filen menyer/meny.json mot'],
    ['-', 'i ett dokument som vi har fått mot'],
  ])('names no folder of a computer: %s', async (input, text) => {
    const report = faulty({
      target: { input, kind: 'document' },
      documents: [{ ...sampleDocument(), source: input }],
    });
    const letter = flat(await render(report));
    expect(letter).toContain(text);
    expect(letter).not.toContain('anna');
  });

  it('warns of another edition of the requirements', async () => {
    const older = faulty({ tool: { version: '0.0.1', rules: 'sha256:other' } });
    expect(await render(older)).toContain('annan utgåva av kraven');
    expect(await render(faulty())).not.toContain('annan utgåva av kraven');
  });
});

describe('a letter of thanks', () => {
  it('asks nothing', async () => {
    const text = flat(await render(thankful()));
    expect(text).toContain('uppfyller kraven. Tack för det!');
    expect(text).toContain('Vi har inga frågor, och brevet kräver inget svar.');
    expect(text).not.toMatch(/svar senast|Svar senast|inte uppfyll|upphandla|\?/);
    expect(flat(await render(thankful(), 'en'))).toContain('this letter needs no answer');
  });

  it('asks nothing about a version that was assumed, and says so', async () => {
    const assumed = thankful({ documents: [{ ...sampleDocument(), basis: 'assumed' }] });
    const text = flat(await render(assumed));
    expect(text).toContain('Vi har utgått från 3.4.');
    expect(text).not.toContain('berätta');
  });

  it('names the recommendations that are not followed', async () => {
    const report = thankful({
      requirements: [outcome('meals.course.co2-published', 'failed')],
      findings: [finding('meals.course.co2-published', { level: 'should' })],
      summary: { findings: { ...none, should: 1 } },
    });
    const text = flat(await render(report));
    expect(text).toContain('De är inga krav, men vi blir glada om ni vill se över dem.');
    expect(text).toContain('1. Egenskapen "date" saknas.');
    expect(text).not.toContain('Krav som inte är uppfyllda');
  });
});

describe('a letter about a check without an answer', () => {
  it.each<[Parameters<typeof silent>[0], string, string, boolean]>([
    [
      { kind: 'unreachable', reason: 'not-found' },
      'det finns inget på den adressen',
      'Stämmer adressen?',
      false,
    ],
    [
      { kind: 'unreachable', reason: 'unauthorized' },
      'servern ger inte åtkomst',
      'Behövs inloggning, nyckel',
      false,
    ],
    [
      { kind: 'undetermined', reason: 'observed-version' },
      'texten till version 3.0',
      'Vilken version',
      false,
    ],
    [
      { kind: 'undetermined', reason: 'unknown-artefact' },
      'vilket slags dokument',
      'Vilket slags uppgifter',
      false,
    ],
    [
      { kind: 'unreachable', reason: 'forbidden-address' },
      'ett privat eller lokalt nät',
      'Stämmer adressen?',
      true,
    ],
  ])('says why and asks: %o', async (problem, why, question, own) => {
    const text = flat(await render(silent(problem)));
    expect(text).toContain('Vi har försökt kontrollera de måltidsdata som ska finnas på');
    expect(text).toContain('Det säger inget om uppgifterna i sig');
    expect(text).toContain(why);
    expect(text).toContain(question);
    expect(text).not.toMatch(/Egenskapen|inte uppfyll|rättat/);
    expect(isOwnFault(letterOf(silent(problem)))).toBe(own);
    expect(text.includes('Det finns inget att fråga leverantören om än')).toBe(own);
  });

  it('does not blame anybody for a defect of the program', async () => {
    const report = { ...silent(null), defects: [{ requirement: null, detail: 'x' }] };
    expect(flat(await render(report, 'en'))).toContain('There is nothing to ask the supplier yet');
  });
});

describe('formats', () => {
  it('Markdown has links and headings', async () => {
    const text = await render(faulty(), 'sv', 'markdown');
    expect(text).toContain('### 1. Egenskapen "date" saknas.');
    expect(text).toMatch(
      /\[Open Meal 3\.4, meals\.meal\.date\]\(https:\S+\/sv\/#meals\.meal\.date\)/,
    );
    expect(text).toContain('\\[leverantörens namn\\]');
  });

  it('HTML is a page of its own, in which the blanks can be filled in', async () => {
    const page = await render(faulty(), 'sv', 'html');
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/);
    expect(page).toContain(
      '<title>Öppna måltidsdata: resultatet av en kontroll den 2026-11-23</title>',
    );
    expect(page).toContain('<h3>1. Egenskapen &quot;date&quot; saknas.</h3>');
    expect(page).toContain('<code>{ &quot;name&quot;: &quot;Lunch&quot; }</code>');
    expect(page.match(/contenteditable="true"[^>]*>\[/g)).toHaveLength(8);
    expect(page).toContain(
      '→ 200 application/json, <span class="moment">2026-11-23 08:00 UTC</span>',
    );
    expect(page).toContain('Det här stycket kommer inte med på utskriften.');
    expect(page).not.toContain('Ta bort det här stycket');
    expect(page).toContain('@page {\n  size: A4 portrait;');
    expect(page).toContain('content: "sida " counter(page) " av " counter(pages) ""');
    expect(page).not.toMatch(/<script|<link|<img|https?:[^"]*\.(?:css|js)/);
    expect(await render(thankful(), 'en', 'html')).toContain('<html lang="en">');
  });

  it('Word has an upright page, and tables that fit it', async () => {
    const file = await (await LETTER_RENDERERS.docx())(letterOf(faulty()), 'sv');
    for (const [name, xml] of openPackage(file)) expect(isWellFormed(xml), name).toBe(true);
    const body = entryOf(file, 'word/document.xml');
    expect(body).toMatch(/<w:pgSz [^>]*w:orient="portrait"/);
    expect(body).toMatch(/<w:pgSz [^>]*w:w="11906"/);
    const widths = [...body.matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths.length).toBeGreaterThan(2);
    expect(Math.max(...widths)).toBeLessThanOrEqual(11906 - 2 * 850);
    expect(body).toContain('[leverantörens namn]');
    expect(entryOf(file, 'docProps/core.xml')).toContain('>2026-11-23T08:00:00Z<');
  });
});

describe('hostile text', () => {
  const evil = '\u001b[2J\u202e\u2028](https://evil.example) <b>`|';
  const calendar = {
    document: 'd1',
    component: evil,
    property: evil,
    line: 1,
    column: 1,
    data: {},
  };
  const problem = { kind: 'malformed', reason: 'html' } as const;
  const hostile = faulty({
    target: { input: evil, kind: 'document' },
    documents: [
      {
        ...sampleDocument(),
        source: `https:${evil}`,
        http: { status: 200, mediaType: evil, redirects: [] },
      },
      { ...sampleDocument(), id: 'd2', source: evil, problem },
    ],
    findings: [
      finding('meals.meal.date', {
        data: { property: evil },
        places: [place({ pointer: `/${evil}`, excerpt: evil })],
      }),
      { ...finding(evil, { places: [calendar] }), message: evil },
      { ...finding('document.json'), accepted: { extent: 'all', reason: evil, until: evil } },
      finding('meals.price.currency-present', { level: 'should', data: { property: evil } }),
    ],
  });

  it.each(['en', 'sv'] as const)('is shown, never obeyed (%s)', async (language) => {
    const text = await render(hostile, language);
    const markdown = await render(hostile, language, 'markdown');
    const page = await render(hostile, language, 'html');
    expect(page).not.toMatch(/<b>|href="https:\/\/evil/);
    for (const made of [text, markdown, page]) {
      expect(made.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(made.split('u001b').length).toBeGreaterThan(10);
    }
    // Nothing in code is a link or a tag.
    const rest = markdown.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(rest).not.toMatch(/(?<!\\)\]\(https:\/\/evil/);
    expect(rest).not.toMatch(/(?<!\\)<b>/);
    const file = await (await LETTER_RENDERERS.docx())(letterOf(hostile), language);
    for (const [name, xml] of openPackage(file)) expect(isWellFormed(xml), name).toBe(true);
    expect(entryOf(file, 'word/_rels/document.xml.rels')).not.toContain('evil');
  });
});
