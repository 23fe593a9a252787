import { formatNumber } from '../numbers.js';
import type { PageWords } from './page-words.js';

/** Swedish. */
export const pageSv: PageWords = {
  title: 'Kontroll mot Open Meal Information',
  verdicts: {
    conformant: 'Uppfyller standarden',
    nonconformant: 'Uppfyller inte standarden',
    undetermined: 'Gick inte att avgöra',
  },
  checked: 'Vad som kontrollerats',
  reports: 'Rapporter',
  problem: 'Orsak',
  answers: {
    title: (count) => `Alla svar (${formatNumber(count, 'sv')})`,
    examined: (count) =>
      `${formatNumber(count, 'sv')} ${count === 1 ? 'annat' : 'andra'} svar gick att granska.`,
    columns: {
      address: 'Adress',
      status: 'HTTP-status',
      kind: 'Slags dokument',
      wrong: 'Anmärkning',
    },
    incomplete:
      'Alla ställen är inte uppräknade för varje anmärkning. Ett svar utan anmärkning här kan alltså ändå ha en.',
  },
  allRequirements: (version, count) =>
    `Alla ${formatNumber(count, 'sv')} krav i Open Meal ${version}`,
  columns: { requirement: 'Krav', level: 'Kravtyp', outcome: 'Resultat' },
  outcomes: {
    passed: 'uppfyllt',
    failed: 'ej uppfyllt',
    cantTell: 'går inte att avgöra',
    inapplicable: 'ej tillämpligt',
    untested: 'ej prövat',
  },
  contested: (defect) => `omtvistat i de publicerade texterna (${defect}), läggs ingen till last`,
  notFollowed: 'Rekommendationen följs inte',
  tool: (version, rules) => `Kontrollerat med open-meal ${version}, kravutgåva ${rules}`,
  csv: {
    target: 'Källa',
    document: 'Dokument',
    kind: 'Slags dokument',
    version: 'Version',
    basis: 'Grund för versionen',
    outcome: 'Resultat',
    level: 'Kravtyp',
    requirement: 'Krav-id',
    what: 'Anmärkning',
    line: 'Rad',
    column: 'Kolumn',
    pointer: 'Plats i dokumentet',
    places: 'Antal ställen',
    fix: 'Gör så här',
    why: 'Varför',
    accepted: 'Godtaget',
    link: 'Länk',
    checkedAt: 'Kontrollerat den',
    tool: 'Verktyg',
    excerpt: 'Utdrag',
  },
  rows: {
    problem: 'gick inte att bedöma',
    asked: 'vad som kontrollerats',
    accepted: 'ej uppfyllt men godtaget',
    contested: 'omtvistat',
    advice: 'råd',
    coverage: 'vad uppgifterna omfattar',
    defect: 'fel i programmet',
  },
};
