import type { Freshness } from '../../model/freshness.js';
import { formatNumber, formatShare } from '../numbers.js';
import type { Words } from './words.js';

const number = (value: number) => formatNumber(value, 'sv');
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;

function freshnessText({ state, firstDate, lastDate }: Freshness): string {
  switch (state) {
    case 'current':
      return `aktuell (${days(firstDate, lastDate)})`;
    case 'closed':
      return `bara besked om att det är stängt eller lov (${days(firstDate, lastDate)})`;
    case 'empty':
      if (firstDate !== null) {
        return `tom de närmaste dagarna, nästa måltid ${firstDate}; det är troligen lov`;
      }
      return `tom${
        lastDate === null ? '' : `, den senaste måltiden ${lastDate}`
      }; det kan vara lov, eller så är matsedeln inte publicerad än`;
    case 'stale':
      return `inaktuell: bara dagar som har passerat, den sista ${lastDate ?? ''}`;
    case 'broken':
      return 'gick inte att hämta eller läsa';
    case 'untested':
      return 'gick inte att avgöra';
  }
}

function days(first: string | null, last: string | null): string {
  return first === last ? (first ?? '') : `${first ?? ''} till ${last ?? ''}`;
}

/** Swedish. */
export const sv: Words = {
  levels: { must: 'SKALL', should: 'BÖR', may: 'KAN', advice: 'råd' },
  artefacts: {
    'data-providers': 'lista över dataleverantörer',
    distributors: 'lista över distributörer',
    distributor: 'en distributör',
    meals: 'måltider',
    problem: 'felsvar',
    calendar: 'kalenderflöde',
  },
  bases: {
    requested: 'enligt ditt val',
    declared: 'enligt dokumentet självt',
    shape: 'framgår av dokumentets form',
    assumed: 'antagen, eftersom inget i dokumentet visar den; ange en annan med --spec',
  },
  standardInput: 'Det som matades in',
  verdict: {
    conformant: (target, standard, notFollowed, kind) =>
      `${target} uppfyller ${standard}, så långt det går att se i ${
        kind === 'provider' ? 'svaren' : 'ett dokument'
      }${
        notFollowed === 0
          ? ''
          : `, men ${counted(notFollowed, 'rekommendation', 'rekommendationer')} följs inte`
      }.`,
    nonconformant: (target, standard, notMet) =>
      `${target} uppfyller inte ${standard}: ${counted(
        notMet,
        'krav är inte uppfyllt',
        'krav är inte uppfyllda',
      )}.`,
    malformed: (target, standard, reason) => `${target} uppfyller inte ${standard}: ${reason}.`,
    undetermined: (target, standard, reason) =>
      `Det gick inte att avgöra om ${target} uppfyller ${standard}: ${reason}.`,
    several: ({ conformant, nonconformant, undetermined }) =>
      `${number(conformant + nonconformant + undetermined)} källor: ${[
        conformant > 0 && `${number(conformant)} uppfyller standarden`,
        nonconformant > 0 &&
          `${number(nonconformant)} ${conformant > 0 ? 'gör det inte' : 'uppfyller inte standarden'}`,
        undetermined > 0 && `${number(undetermined)} gick inte att bedöma`,
      ]
        .filter((part) => part !== false)
        .join(', ')}.`,
    someMissing: (reason) => `en del av svaren gick inte att hämta (${reason})`,
    programFailed: 'programmet klarade inte en del av det',
    requirementUntold: 'alla krav gick inte att bedöma',
    nothingJudged: 'inget i det gick att bedöma',
  },
  facts: {
    version: (version, basis) => `version ${version} (${basis})`,
    base: 'basadress',
    tried: (addresses) => `letade på ${counted(addresses, 'adress', 'adresser')}`,
    requests: (sent, budget, answers) =>
      `${counted(sent, 'anrop', 'anrop')}${
        sent < budget ? '' : ' (fler tilläts inte: --max-requests)'
      }, ${counted(answers, 'svar', 'svar')} granskade`,
    sample: (asked, of) =>
      asked === of
        ? of === 1
          ? 'den enda distributören'
          : `alla ${number(of)} distributörer`
        : `stickprov: ${number(asked)} av ${counted(of, 'distributör', 'distributörer')}`,
    previous: (moment, calendars) =>
      calendars === 0
        ? `inget kalenderflöde gemensamt med kontrollen ${moment}`
        : `${counted(calendars, 'kalenderflöde jämfört', 'kalenderflöden jämförda')} med kontrollen ${moment}`,
    bytes: (count) => `${number(count)}\u00a0byte`,
    httpStatus: (status) => `HTTP-status ${status}`,
    redirected: 'efter omdirigering',
    tolerant: 'odeklarerade egenskaper godtas',
    olderAssumed: (version, current) =>
      `Innehållet stämmer med mer än en version före ${current} och har bedömts efter ${version}. Lägg till --spec ${current} för att bedöma det efter den gällande versionen.`,
    checked: (moment) => `kontrollerat ${moment}`,
    detail: 'Tekniskt',
    todo: 'Gör så här',
  },
  freshness: {
    title: 'Aktualitet',
    meals: 'matsedel',
    calendar: 'kalender',
    state: freshnessText,
    counts: (counts) =>
      [
        counted(counts.current, 'aktuell', 'aktuella'),
        counted(counts.closed, 'stängd', 'stängda'),
        counted(counts.empty, 'tom', 'tomma'),
        counted(counts.stale, 'inaktuell', 'inaktuella'),
        counted(counts.broken, 'oläsbar', 'oläsbara'),
        `${number(counts.untested)} gick inte att avgöra`,
      ]
        .filter((text) => !text.startsWith('0 '))
        .join(', '),
    more: (distributors) =>
      `${counted(distributors, 'distributör till', 'distributörer till')} finns i JSON-rapporten`,
  },
  sections: {
    fix: 'Att rätta',
    accepted: 'Godtagna avvikelser',
    acceptedIntroduction:
      'Någon känner till det här och har godtagit det för en tid. Det ändrar inte resultatet ovan, men slutkoden blir inte 1 för dess skull så länge tiden varar.',
    contested: 'Omtvistade punkter',
    contestedIntroduction:
      'Här säger de publicerade texterna emot sig själva. Inget i det här avsnittet läggs dataleverantören till last, och inget av det påverkar resultatet.',
    advice: 'Råd',
    adviceIntroduction: 'Ingen version kräver det här, och det påverkar aldrig resultatet.',
    notChecked: 'Inte kontrollerat',
    coverage: 'Vad uppgifterna omfattar',
    defects: 'Fel i det här programmet',
    defectsIntroduction:
      'De är inte dataleverantörens. Rapportera dem gärna till dem som förvaltar open-meal.',
  },
  finding: {
    where: 'Var',
    why: 'Varför',
    how: 'Gör så här',
    id: 'Id',
    disputed: 'Omtvistat',
    accepted: 'Godtaget',
    acceptedUntil: (day) => `till och med ${day}`,
    acceptedInPart: (day) =>
      `bara på en del av ställena, till och med ${day}; anmärkningen räknas därför som vanligt`,
    line: (line, column) => (column === null ? `rad ${line}` : `rad ${line}, kolumn ${column}`),
    calendarPlace: (component, property) =>
      property === null ? component : `${property} i ${component}`,
    wholeDocument: 'dokumentet som helhet',
    morePlaces: (count) => `och ${counted(count, 'ställe', 'ställen')} till`,
    moreFindings: (count) =>
      `och ${counted(count, 'slags anmärkning', 'slags anmärkningar')} till; --all visar allt`,
  },
  requirements: (count) => counted(count, 'krav', 'krav'),
  coverage: {
    head: (meals, courses) =>
      `${counted(meals, 'måltid', 'måltider')} med ${counted(courses, 'maträtt', 'maträtter')}`,
    dates: (first, last) => (first === last ? `den ${first}` : `från ${first} till ${last}`),
    row: (count, courses) =>
      `${number(count)} av ${counted(courses, 'maträtt', 'maträtter')} (${formatShare(count, courses, 'sv')})`,
    labels: {
      withAllergens: 'Allergener',
      withIngredients: 'Ingredienser',
      withNutrients: 'Näringsvärden',
      withPrices: 'Priser',
      withCo2: 'Klimatavtryck',
    },
  },
  explain: {
    inVersions: 'Versioner',
    why: 'Varför',
    condition: 'När',
    verification: 'Prövas av',
    verifications: {
      schema: 'versionens JSON-schema',
      rule: 'en regel i det här programmet',
      probe: 'anrop till API:et i drift; ett dokument kan inte visa det',
      attest: 'en människa; inget program kan avgöra det',
    },
    artefacts: 'Dokument',
    source: 'Källa',
    disputed: 'Omtvistat',
    conflict: 'Motsägelse',
    interpretation: 'Vår läsning',
    permalink: 'Länk',
    root: 'Rothash',
    advice: 'Råd: ingen version kräver det, och det påverkar aldrig ett resultat.',
    defectOf: (versions) => `En motsägelse i de publicerade texterna till ${versions}.`,
    defectRequirements: 'Gäller',
  },
};
