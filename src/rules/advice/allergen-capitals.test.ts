import { describe, expect, it } from 'vitest';
import { allergensInCapitals } from './allergen-capitals.js';

describe('allergensInCapitals', () => {
  it.each([
    ['Nötfärs, GratängOST 28 %, MellanMJÖLK 1,5 % 10L  EKO', ['OST', 'MJÖLK']],
    ['Pasta (durumVETE), VispGRÄDDE, RÄKOR', ['VETE', 'GRÄDDE', 'RÄKOR']],
    ['Innehåll: potatis, VETEMjöl, ÄGG-pulver', ['VETE', 'ÄGG']],
    ['Potatis, lök och SENAP. Ris med SELLERI', ['SENAP', 'SELLERI']],
    ['INNEHÅLL: Potatis, MJÖLK', ['MJÖLK']],
    ['Potatis, KRAV-märkt MJÖLK, MSC-märkt FISK, EKO', ['MJÖLK', 'FISK']],
    ['Contents: rice, MILK and SOY', ['MILK', 'SOY']],
    ['gra\u0308ddsa\u030as, A\u0308GG', ['ÄGG']],
  ])('finds them in %j', (text, allergens) => {
    expect(allergensInCapitals(text)).toEqual(allergens);
  });

  it.each([
    ['no capitals', 'Mjölk, ägg, vete'],
    ['a text wholly in capitals', 'FISKGRATÄNG MED MJÖLK OCH ÄGG'],
    ['nearly so', 'POTATIS 500 gram, GULLÖK, MOROT, MJÖLK'],
    ['labels', 'EKO potatis, KRAV-märkta morötter'],
    ['other words', 'Färsk ROST, KOST, POSTEJ, FROST'],
    ['inside a longer run', 'Bönor, BOVETE, KOKOSMJÖLK'],
    ['compounds that only sound so', 'KokosMJÖLK, boVETE, peppar och SvartpepparKORN'],
    ['free from', 'GLUTENfri pasta, LAKTOSfritt bröd'],
    ['a negation', 'Kan innehålla spår av ÄGG och SOJA'],
    ['another negation', 'Gryta utan MJÖLK'],
    ['potatoes and aubergines', 'MANDELpotatis, ÄGGplanta, SMÖRgåsgurka'],
    ['beef', 'NÖTfärs, NÖT'],
    ['parts that share an end', 'ÄGG- och MJÖLKfri sås'],
    ['food made of plants', 'Pizza med vegansk OST och växtbaserad GRÄDDE'],
    ['nothing', ''],
  ])('keeps quiet about %s', (_, text) => {
    expect(allergensInCapitals(text)).toEqual([]);
  });
});
