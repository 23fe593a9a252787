import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../model/generated/catalogue.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { withEquivalent } from './equivalent.js';

describe('withEquivalent', () => {
  it.each([
    // At the end of a clause, plainly.
    [
      'en språkkod med två bokstäver enligt ISO 639-1.',
      'en språkkod med två bokstäver enligt ISO 639-1 eller likvärdigt.',
    ],
    ['enligt ISO 639', 'enligt ISO 639 eller likvärdigt'],
    ['en JSON-text (RFC 8259).', 'en JSON-text (RFC 8259 eller likvärdigt).'],
    ['enligt ISO 3166-1 (alpha-2).', 'enligt ISO 3166-1 (alpha-2) eller likvärdigt.'],
    ['registret REGINA.', 'registret REGINA eller likvärdigt.'],
    [
      'enligt Creative Commons Zero (CC0 1.0).',
      'enligt Creative Commons Zero (CC0 1.0 eller likvärdigt).',
    ],
    [
      'enligt ISO/IEC 10646:2020, annars inte',
      'enligt ISO/IEC 10646:2020 eller likvärdigt, annars inte',
    ],
    // Within a clause, in parentheses.
    [
      'tecken som RFC 3966 tillåter i ett telefonnummer.',
      'tecken som RFC 3966 (eller likvärdigt) tillåter i ett telefonnummer.',
    ],
    [
      'enligt ISO 8601 med eller utan klockslag',
      'enligt ISO 8601 (eller likvärdigt) med eller utan klockslag',
    ],
    ['en ISO 4217-kod med tre', 'en ISO 4217-kod (eller likvärdigt) med tre'],
    ['RFC 5545, §3.3.11, gäller', 'RFC 5545, §3.3.11 eller likvärdigt, gäller'],
    ['RFC 5545 `DTEND`', 'RFC 5545 (eller likvärdigt) `DTEND`'],
    // Once for several in a row, and never twice.
    ['enligt RFC 5545 och RFC 7986.', 'enligt RFC 5545 och RFC 7986 eller likvärdigt.'],
    ['ISO 639-1 eller ISO 639-2, ', 'ISO 639-1 eller ISO 639-2 eller likvärdigt, '],
    ['enligt RFC 5545 eller likvärdigt.', 'enligt RFC 5545 eller likvärdigt.'],
    ['enligt RFC 5545 (eller likvärdigt) om', 'enligt RFC 5545 (eller likvärdigt) om'],
    ['enligt RFC 5545, eller likvärdigt.', 'enligt RFC 5545, eller likvärdigt.'],
    [
      'RFC 5545 säger ett, RFC 5546 ett annat.',
      'RFC 5545 (eller likvärdigt) säger ett, RFC 5546 (eller likvärdigt) ett annat.',
    ],
    // Not code, not techniques, not parts of other words.
    ['värdet `ISO 8601` och `RFC 1`.', 'värdet `ISO 8601` och `RFC 1`.'],
    ['kodat i UTF-8.', 'kodat i UTF-8.'],
    ['inte vara ett GeoJSON-objekt.', 'inte vara ett GeoJSON-objekt.'],
    ['egenskapen iCalendar i JSON', 'egenskapen iCalendar i JSON'],
    ['EU:s förordning 1169/2011 anger', 'EU:s förordning 1169/2011 anger'],
    ['XRFC 1, RFC, ISO', 'XRFC 1, RFC, ISO'],
  ])('sv: %s', (text, printed) => {
    expect(withEquivalent(text, 'sv')).toBe(printed);
  });

  it.each([
    ['in the form of RFC 5545.', 'in the form of RFC 5545 or equivalent.'],
    [
      'in the form of RFC 5545 where it is given',
      'in the form of RFC 5545 (or equivalent) where it is given',
    ],
    ['an ISO 4217 code of three', 'an ISO 4217 code (or equivalent) of three'],
    ['in ISO 8601 form with or without', 'in ISO 8601 form (or equivalent) with or without'],
    ['(SCB, REGINA).', '(SCB, REGINA or equivalent).'],
    ['from ISO 3166-1 (alpha-2).', 'from ISO 3166-1 (alpha-2) or equivalent.'],
    ['RFC 5545 or RFC 7986 allows', 'RFC 5545 or RFC 7986 (or equivalent) allows'],
  ])('en: %s', (text, printed) => {
    expect(withEquivalent(text, 'en')).toBe(printed);
  });

  it('changes nothing the second time', () => {
    for (const language of ['en', 'sv'] as const) {
      for (const { text } of JUDGED_VERSIONS.flatMap((version) => CATALOGUE[version])) {
        const once = withEquivalent(text[language], language);
        expect(withEquivalent(once, language)).toBe(once);
      }
    }
  });
});

describe.each(JUDGED_VERSIONS)('every text of %s', (version) => {
  const texts = CATALOGUE[version].flatMap(({ text, condition }) => [text, condition ?? text]);

  it.each(['en', 'sv'] as const)('keeps its code and its other words (%s)', (language) => {
    for (const { [language]: text } of texts) {
      const words = language === 'sv' ? 'eller likvärdigt' : 'or equivalent';
      const printed = withEquivalent(text, language);
      expect(printed.replaceAll(` (${words})`, '').replaceAll(` ${words}`, '')).toBe(text);
    }
  });

  it.each(['en', 'sv'] as const)('leaves no reference alone (%s)', (language) => {
    const standard = /\b(?:RFC|BCP|ISO|IEC|SS-EN|ITU|W3C|REGINA|CC0)\b/;
    for (const { [language]: text } of texts) {
      const refers = standard.test(text.replaceAll(/`[^`]*`/g, ''));
      expect(withEquivalent(text, language) !== text, text).toBe(refers);
    }
  });
});
