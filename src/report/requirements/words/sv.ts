import { formatNumber, formatShare } from '../../numbers.js';
import { sv as reportWords } from '../../words/sv.js';
import type { SheetWords } from './sheet-words.js';

const number = (value: number) => formatNumber(value, 'sv');
const hash = (root: string | null) =>
  root === null ? 'rothash saknas, versionen är inte fryst' : `rothash ${root}`;

/** Swedish. */
export const sv: SheetWords = {
  locale: 'sv-SE',
  quotes: ['”', '”'],
  levels: {
    must: { word: 'SKALL', name: 'ska-krav', meaning: 'måste uppfyllas.' },
    should: {
      word: 'BÖR',
      name: 'bör-krav',
      meaning: 'en rekommendation, som det krävs goda skäl att avvika från.',
    },
    may: {
      word: 'KAN',
      name: 'upplysning',
      meaning: 'en möjlighet eller ett klargörande; det finns inget att uppfylla.',
    },
  },
  tiers: { bas: 'bas', avancerad: 'avancerad', spjutspets: 'spjutspets' },
  subjects: { ...reportWords.artefacts, api: 'API:et som helhet' },
  subjectConditions: {
    calendar: 'Ett kalenderflöde erbjuds.',
    'data-providers': 'En lista över dataleverantörer publiceras.',
  },
  bases: { ...reportWords.bases, assumed: 'antagen' },
  verifications: {
    schema: 'schema',
    rule: 'regel',
    probe: 'anrop till API:et',
    attest: 'bedömning av en person',
  },
  results: {
    met: 'uppfyllt',
    notMet: 'ej uppfyllt',
    notApplicable: 'ej tillämpligt',
    notTested: 'ej prövat',
  },
  statuses: {
    draft: 'utkast',
    current: 'gällande',
    superseded: 'ersatt av en senare version',
    observed: 'bara iakttagen',
  },
  editorial: 'bedömning',
  yes: 'ja',
  no: 'nej',
  standardOrEquivalent: (version, root) =>
    `Open Meal Information, version ${version} (${hash(root)}), eller likvärdigt`,
  facts: {
    specification: 'Specifikation',
    version: 'Version',
    versionOf: (version, status, published) =>
      `${version} (${status}${published === null ? '' : `, publicerad ${published}`})`,
    root: 'Rothash (sha256)',
    notFrozen: 'inte fryst',
    notFrozenNote:
      'Versionen är inte fryst. Vänta med att hänvisa till den i en upphandling tills den har en rothash: först då går det att visa exakt vilken text som gällde.',
    rootMeaning:
      'Rothashen är ett fingeravtryck av versionens alla texter och scheman: om en enda bokstav ändras blir den en annan. Den räknas ut ur versionens låsfil (`LOCK.json`, på versionens webbplats), och vem som helst kan räkna om den med `open-meal spec verify`.',
    whereToRead: (command) =>
      `Programmet open-meal är fritt och öppet. Det och alla texter finns på https://github.com/orebrokommun/Open-Meal-Information. Så här kontrolleras ett dokument eller en adress efter just den här versionen: \`${command}\`.`,
    permalink: 'Länk',
    contents: 'Innehåll',
    count: (total, levels) => `${number(total)} krav (${levels.join(', ')})`,
    selection: 'Urval',
    selected: (filters, shown, available) =>
      `${filters.join('; ')}. Det ger ${number(shown)} av versionens ${number(available)} krav.`,
    filters: {
      level: 'kravtyp',
      tier: 'nivå',
      artefact: 'gäller',
      verification: 'prövning',
      only: 'kraven är utvalda ett och ett',
      exclude: 'utan',
      undisputed: 'utan omtvistade krav',
    },
    originalLanguage:
      'Det är den svenska texten i bilagan som gäller. Specifikationen är skriven på engelska; den engelska texten i versionen med rothashen ovan är till stöd för tolkningen.',
  },
  row: {
    condition: 'Gäller när',
    rationale: 'Motiv',
    evidence: 'Bevis',
    procedure: 'Anvisning',
    disputed: (id) => `Omtvistat, ${id}:`,
    interpretation: 'Så läses det här',
  },
  note: {
    none: 'En upplysning: det finns inget att uppfylla.',
    notApplicable: 'Villkoret för kravet var inte uppfyllt i det som kontrollerades.',
    places: (count, where) => {
      const places = count === 1 ? 'På ett ställe' : `På ${number(count)} ställen`;
      if (where === '') return `${places}.`;
      return count === 1 ? `${places}: ${where}.` : `${places}, det första: ${where}.`;
    },
    contested: (id) =>
      `De publicerade texterna säger emot varandra (${id}). Det läggs ingen till last.`,
    nothing: 'Det som kontrollerades innehöll inget som kravet gäller.',
    waived: 'Kontrollen gjordes med en inställning som godtar det.',
    undetermined: 'Kontrollen kom inte fram till något svar.',
    absent: 'Rapporten ger inget besked om kravet.',
    person: 'Fylls i av den som bedömer, med namn och datum.',
  },
  filledIn: {
    heading: 'Resultat av en kontroll',
    target: 'Kontrollerat',
    moment: 'Tidpunkt',
    period: (first, last) => `från ${first} till ${last}`,
    document: 'Dokument',
    answers: (count) => `${number(count)} svar på anrop, vart och ett med sitt sha256 i rapporten`,
    judgedBy: (version, basis) => `bedömt efter version ${version} (${basis})`,
    rules: 'Kravens utgåva',
    assumed: (version, command) =>
      `Inget i dokumenten visar vilken version de följer. De har bedömts efter ${version}, den närmast tänkbara. Kontrollera med \`${command}\` om något annat är avtalat.`,
    inSelection: (notMet, total) =>
      `Av de ${number(total)} krav som är med här är ${notMet === 0 ? 'inget' : number(notMet)} ej ${notMet > 1 ? 'uppfyllda' : 'uppfyllt'}.`,
    grounds:
      'Resultaten är de som står i rapporten. Bladet visar inte att rapporten är oförändrad: begär själva rapporten, eller gör om kontrollen, när mycket beror på svaret.',
    notMet: 'Ej uppfyllda krav',
    tool: 'Verktyg',
    tolerant: 'egenskaper som versionen inte anger har godtagits',
    undetermined:
      'Kontrollen kom inte fram till något svar. Därför är alla krav här nedanför ej prövade.',
    otherRules:
      'Rapporten är gjord med en annan utgåva av kraven än den här. Kontrollera igen för att få ett säkert besked.',
    coverage: 'Täckningsgrad',
    person: 'bedöms av en person',
    share: (tested, applicable) =>
      applicable === 0
        ? 'inga tillämpliga'
        : `${number(tested)} av ${number(applicable)} (${formatShare(tested, applicable, 'sv')})`,
    explanation:
      'Täckningsgraden är den del av de tillämpliga kraven som har prövats. Ej prövat är inte detsamma som uppfyllt. Det som bedöms av en person är tomt och räknas som prövat först när någon har fyllt i det.',
    oneKind:
      'En kontroll av ett slags dokument säger inget om de andra: deras krav är ej prövade tills även de dokumenten har kontrollerats.',
  },
  columns: {
    version: 'Version',
    root: 'Rothash (sha256)',
    id: 'Krav-id',
    permalink: 'Länk',
    part: 'Del',
    level: 'Kravtyp',
    tier: 'Nivå',
    requirement: 'Krav',
    condition: 'Gäller när',
    rationale: 'Motiv',
    disputed: 'Omtvistat',
    interpretation: 'Så läses det här',
    verification: 'Prövning',
    verificationAndEvidence: 'Prövning och bevis',
    evidence: 'Bevis',
    procedure: 'Anvisning',
    levelBasis: 'Grund för kravtypen',
    when: 'Prövas vid',
    met: 'Uppfylls',
    comment: 'Kommentar',
    result: 'Resultat',
    note: 'Anmärkning',
    checked: 'Kontrollerat',
    checkedAt: 'Kontrollerat den',
  },
  sheets: {
    about: 'Om bilagan',
    results: 'Resultat',
    requirements: 'Krav',
    questions: 'Frågor',
    tender: 'Upphandlingstext',
  },
  chooseFromList: 'Välj ett av svaren i listan.',
  page: (page, pages) => `sida ${page} av ${pages}`,
};
