import { describe, expect, it } from 'vitest';
import { sampleDocument, sampleReport, sampleSheet } from '../../test-support/sheets.js';
import { composeAnnex } from '../compose/annex.js';
import { composeQuestionnaire } from '../compose/questionnaire.js';
import { EVERYTHING } from '../selection.js';
import { renderText } from './text.js';

const selection = { ...EVERYTHING, level: ['should'], artefact: ['meals'] } as const;

describe('the annex as text', () => {
  const text = renderText(composeAnnex(sampleSheet({ selection }), 'sv'));

  it('cites the version with its root hash, and says it in one requirement', () => {
    expect(text.replaceAll(/\n +/g, ' ')).toContain(
      `Leverantören ska leverera öppna måltidsdata enligt Open Meal Information, version 3.4 (rothash ${'34'.repeat(32)}), eller likvärdigt, i enlighet med kraven i den här bilagan.`,
    );
    expect(text).toContain(
      'Urval             Kravtyp BÖR; gäller måltider. Det ger 3 av versionens 10 krav.',
    );
    expect(text).toMatch(new RegExp(`\\nOpen Meal Information 3.4 · .*${'34'.repeat(32)}\\n$`));
  });

  it('has every requirement in full', () => {
    expect(text).toContain(`
Open Meal 3.4, meals.price.currency-present
https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/sv/#meals.price.currency-present
  Texten till meals.price.currency-present.
  Motiv: Skälet till meals.price.currency-present.
  Omtvistat, SD-78: Valutan är frivillig. Så läses det här: Båda godtas.
  Kravtyp, nivå       BÖR · bas
  Prövning och bevis  Automatisk kontroll (regel) · Bevis: Rapporten från kontrollen, där
                      kravet är uppfyllt.
  Prövas vid          anbud, avtal

Open Meal 3.4, meals.meal.lang-code
https://orebrokommun.github.io/Open-Meal-Information/spec/3.4/sv/#meals.meal.lang-code
  Värdet på \`lang\` hos en måltid bör vara en kod enligt ISO 639 eller likvärdigt.
  Gäller när: Den är angiven.
`);
  });

  it('explains only what it has', () => {
    expect(text).toContain('BÖR (bör-krav)');
    expect(text).not.toContain('SKALL (ska-krav)');
    expect(text).toContain('Omtvistat (SD-nn)');
    expect(text).not.toContain('Bedöms av en person');
  });

  it('has no room to write in', () => {
    expect(text).not.toContain('☐');
  });

  it('says that a version without lock cannot be cited for good', () => {
    const old = renderText(composeAnnex(sampleSheet({ version: '2.0' }), 'en'));
    expect(old).toContain('not frozen');
    expect(old.replaceAll(/\n */g, ' ')).toContain('Do not cite it in a tender');
    expect(text).not.toContain('inte fryst');
    expect(text).toContain('Rothashen är ett fingeravtryck');
    expect(old).not.toContain('fingerprint');
  });
});

describe('the filled-in annex as text', () => {
  const render = (given: Parameters<typeof sampleReport>[1] = {}, language: 'en' | 'sv' = 'sv') =>
    renderText(composeAnnex(sampleSheet({ report: sampleReport(undefined, given) }), language));

  it('has the verdict with the coverage beside it', () => {
    expect(render()).toContain(
      `
Resultat av en kontroll
=======================

  menu.json uppfyller inte Open Meal 3.4: 1 krav är inte uppfyllt.

Kontrollerat    menu.json
Tidpunkt        2026-11-23 08:00 UTC
Dokument        menu.json; måltider; bedömt efter version 3.4 (framgår av dokumentets form);
                sha256 ${'a'.repeat(64)}
Verktyg         open-meal 1.2.3
Kravens utgåva  sha256:${'b'.repeat(64)}

Resultaten är de som står i rapporten. Bladet visar inte att rapporten är oförändrad: begär
själva rapporten, eller gör om kontrollen, när mycket beror på svaret.

Ej uppfyllda krav
-----------------

  - Open Meal 3.4, meals.meal.date (SKALL): Texten till meals.meal.date. På 12 ställen.
  - Open Meal 3.4, meals.course.co2-published (BÖR): Texten till meals.course.co2-published.
    På ett ställe.

Täckningsgrad
-------------

Kravtyp  Uppfyllt  Ej uppfyllt  Ej tillämpligt  Ej prövat  Bedöms av en person  Täckningsgrad
SKALL    1         1            1               2          1                    2 av 5 (40 %)
BÖR      0         1            0               2          0                    1 av 3 (33,3 %)
`.replaceAll(' %)', '\u00a0%)'),
    );
  });

  it('has a result for every requirement, but for those that a person judges', () => {
    const text = render();
    expect(text).toContain('Resultat            uppfyllt\n');
    expect(text).toContain('Resultat            ej uppfyllt\n');
    expect(text).toContain('Resultat            ☐ uppfyllt · ☐ ej uppfyllt · ☐ ej tillämpligt\n');
    expect(text.match(/ {2}Resultat {2}/g)).toHaveLength(9);
  });

  it('tests nothing when the check came to no answer, and says why', () => {
    const text = render({
      verdict: 'undetermined',
      documents: [{ ...sampleDocument(), problem: { kind: 'unreachable', reason: 'dns' } }],
    });
    const sentences = text.replaceAll(/\n */g, ' ');
    expect(sentences).toContain('uppfyller Open Meal 3.4: serverns namn gick inte att slå upp.');
    expect(sentences).toContain('Därför är alla krav här nedanför ej prövade.');
    expect(text).not.toContain('Resultat            uppfyllt');
    expect(text.match(/Resultat {12}ej prövat/g)).toHaveLength(8);
  });

  it('says when the report is of another edition, and when it was tolerant', () => {
    const text = render({ tool: { version: '0', rules: 'sha256:x' }, profile: 'tolerant' }, 'en');
    expect(text).toContain('another edition of the requirements');
    expect(text).toContain('open-meal 0; properties that the version does not declare');
    expect(render()).not.toContain('annan utgåva');
  });

  it('shows what a publisher wrote, but does not obey it', () => {
    const text = render({
      target: { input: 'x\u001b[2J\u202e', kind: 'document' },
      tool: { version: '\u001b', rules: '' },
    });
    expect(text).toContain('x\\u001b[2J\\u202e');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

describe('the questionnaire as text', () => {
  const text = renderText(composeQuestionnaire(sampleSheet(), 'sv'));

  it('asks, with room for the answer', () => {
    expect(text).toContain(`
1. Kan systemet i dag leverera öppna måltidsdata enligt Open Meal Information, version 3.4?
  Svar  ☐ ja · ☐ nej

2. Om ja: på vilken basadress finns uppgifterna?
  Svar  ________
`);
  });

  it('has the requirements as they are, without the words of procurement', () => {
    expect(text).toContain('hos en måltid bör vara en kod enligt ISO 639.\n');
    expect(text).toContain('Omtvistat, SD-78: Valutan är frivillig.\n');
  });

  it('has wording for a tender, as far as the version knows what it speaks of', () => {
    expect(text).toContain('1.  Leverantören ska leverera öppna måltidsdata enligt');
    expect(text).toContain('[nummer]');
    // The sample catalogue knows nothing of calendars that are offered.
    expect(text).not.toContain('kalenderflöde enligt iCalendar');
  });

  it('has what a check found beside what the supplier says', () => {
    const report = sampleReport();
    const filled = renderText(composeQuestionnaire(sampleSheet({ report }), 'en'));
    expect(filled).toContain('Our check      not met');
    expect(filled).not.toContain('Result of a check');
  });
});
