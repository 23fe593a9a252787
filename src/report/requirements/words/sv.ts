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
      'Rothashen är ett fingeravtryck av versionens alla texter och scheman: om en enda bokstav ändras blir den en annan.',
    permalink: 'Länk',
    contents: 'Innehåll',
    count: (total, levels) => `${number(total)} krav (${levels.join(', ')})`,
    selection: 'Urval',
    selected: (filters, shown, available) =>
      `${filters.join('; ')}. Det ger ${number(shown)} av versionens ${number(available)} krav.`,
    filters: { level: 'kravtyp', tier: 'nivå', artefact: 'gäller', verification: 'prövning' },
    originalLanguage: (language) =>
      `Om den svenska och den engelska texten skiljer sig åt gäller den ${language === 'sv' ? 'svenska' : 'engelska'}.`,
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
    places: (count) =>
      count === 1 ? 'På ett ställe; se rapporten.' : `På ${number(count)} ställen; se rapporten.`,
    contested: (id) =>
      `De publicerade texterna säger emot varandra (${id}). Det läggs ingen till last.`,
    undetermined: 'Kontrollen kom inte fram till något svar.',
    absent: 'Rapporten säger inget om kravet.',
    person: 'Fylls i av den som bedömer, med namn och datum.',
  },
  filledIn: {
    heading: 'Resultat av en kontroll',
    target: 'Kontrollerat',
    moment: 'Tidpunkt',
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
