import { html } from '../html.js';
import { requirementSv } from './requirement-sv.js';
import type { SiteWords } from './site-words.js';
import { startSv } from './start-sv.js';

/** Swedish. */
export const sv: SiteWords = {
  frame: {
    skip: 'Hoppa till texten',
    navigation: 'Webbplatsens delar',
    trail: 'Du är här',
    start: 'Start',
    specification: 'Specifikationen',
    requirements: 'Kraven',
    advice: 'Råd',
    defects: 'Motsägelser',
    schemas: 'Scheman',
    check: 'Kontrollera',
    inThisLanguage: 'På svenska',
    repository: 'Kodförrådet',
    licence: 'Specifikationen är fri att använda (CC0 1.0).',
    made: (tool) => `Framställd ur kodförrådets filer av ${tool}.`,
  },
  parts: {
    linkTo: (name) => `Länk till ${name}`,
    contents: 'Innehåll',
    tableIn: (section) => `Tabell i ${section}`,
    exampleIn: (section) => `Exempel i ${section}`,
  },
  statuses: {
    draft: 'utkast',
    current: 'gällande',
    superseded: 'ersatt',
    observed: 'bara iakttagen',
  },
  levelMeanings: {
    must: 'en skyldighet; den som inte uppfyller den följer inte versionen',
    should: 'en rekommendation, som det krävs goda skäl att avvika från',
    may: 'en tillåtelse',
    advice:
      'det som ingen version kräver men som annars ställer till besvär för användarna; påverkar aldrig ett resultat',
  },
  levelBases: {
    keyword: 'ett ord i den publicerade texten',
    schema: 'det publicerade schemat',
    editorial: 'bedömningen i det här kodförrådet',
  },
  tiers: { bas: 'bas', avancerad: 'avancerad', spjutspets: 'spjutspets' },
  verifications: {
    schema: 'versionens JSON-schema',
    rule: 'en regel i programmet open-meal',
    probe: 'anrop till API:et i drift',
    attest: 'en människa',
  },
  verificationMeanings: {
    schema:
      'Vilket program som helst för JSON Schema hittar avvikelsen med hjälp av versionens schema, och det gör även open-meal check.',
    rule: 'Ett schema kan inte uttrycka det. open-meal check hittar avvikelsen i dokumentet.',
    probe:
      'Det visar sig först när API:et anropas. Kontrolleras bara ett dokument blir kravet ej prövat, vilket inte är detsamma som uppfyllt.',
    attest:
      'Någon måste titta efter och intyga det. Ett program räknar det aldrig som uppfyllt, och i en upphandling behövs ett eget svar.',
  },
  expectations: {
    passed: 'uppfyllt',
    failed: 'ej uppfyllt',
    cantTell: 'går inte att avgöra (omtvistat)',
    inapplicable: 'ej tillämpligt',
    advised: 'rådet ges',
    quiet: 'inget råd',
  },
  subjects: {
    document: 'Alla dokument',
    api: 'API:et',
    envelope: 'Kuvertet',
    problem: 'Felsvar',
    'data-providers': 'Dataleverantörer',
    distributors: 'Distributörer',
    meals: 'Måltider och maträtter',
    calendar: 'Kalendern',
  },
  start: startSv,
  versions: {
    version: 'Version',
    status: 'Status',
    published: 'Publicerad',
    supersedes: 'Ersätter',
    support: 'Stöds till och med',
    requirements: 'Krav',
    root: 'Rothash (SHA-256)',
    lock: 'Beräknad av',
    notFrozen: 'inte fryst än',
    unknownDate: 'okänt',
    more: 'Mer',
    others: 'Andra versioner',
  },
  version: {
    description: (version) => `Specifikationen Open Meal ${version} med alla krav och deras id:n.`,
    superseded: (current) =>
      html`Den här versionen är ersatt. Nya dataleverantörer följer ${current}.`,
    draft: 'Den här versionen är ett utkast och kan fortfarande ändras. Hänvisa inte till den.',
    reference: 'Schemareferens',
    types: 'TypeScript-typer',
    machine: 'Kraven som JSON',
    catalogue: 'Kraven ett för ett',
    catalogueIntroduction: (requirements, defects) =>
      html`I katalogens ordning. Kravtypen är den som följer av texten. Nivån (bas, avancerad, spjutspets) är det här kodförrådets egen gradering av hur långt en dataleverantör har kommit. Id:t leder till samma krav i alla versioner, med källor, schema och testfall. Se även ${requirements} och ${defects}.`,
    sources: 'Källor',
    sourcesIntroduction:
      'De publicerade filer som kraven i versionen kommer från, var och en i det skick den hade när den lästes.',
    variants: 'Andra texter med samma namn',
    variantsIntroduction:
      'Ett versionsnummer räcker inte för att peka ut en text. De här hade också versionens namn eller innehåll.',
    source: 'Fil',
    commit: 'Commit',
    date: 'Datum',
    note: 'Anmärkning',
    noCatalogue: 'Kraven i den här versionen finns inte i det här kodförrådet.',
    observed:
      'Texten till den här versionen går inte att få tag på. Ingenting bedöms efter den, och det finns varken krav eller scheman.',
    nearest: (version) => html`Den publicerade version som ligger närmast är ${version}.`,
    seen: 'Vad som har setts',
    property: 'Egenskap',
    type: 'Typ',
    renamed: (version) => `Namn i ${version}`,
  },
  requirement: requirementSv,
  advice: {
    title: 'Råd',
    introduction:
      'Ingen version av specifikationen kräver det som står här, men när det inte följs ställer det till besvär för den som läser matsedlarna. Råden är det här kodförrådets egna och påverkar aldrig resultatet av en kontroll.',
    givenFor: 'Ges för',
    cases: 'Testfall',
  },
  defects: {
    title: 'Motsägelser i de publicerade texterna',
    introduction:
      'Här står de punkter som motsäger en annan punkt, en standard eller sitt eget exempel, eller som säger för lite. Varje motsägelse har ett nummer som aldrig ändras eller återanvänds, och den tolkning som används här. En dataleverantör som har följt den andra tolkningen underkänns aldrig för det.',
    versions: 'Versioner',
    calendar: 'kalenderprofilen',
    noRequirement: 'inget krav vilar på den',
  },
  schemas: {
    title: 'JSON-scheman',
    introduction:
      'Ett schema för varje slags dokument i varje version (JSON Schema 2020-12). Varje fil ligger på den adress som dess $id anger, och varje villkor i den anger sitt krav i x-requirement.',
    document: 'Dokument',
    address: 'Schema ($id)',
    definition: 'Definition',
    definitions: 'Alla definitioner',
    others: 'Kodförrådets egna',
    reference: (version) => `Schemareferens ${version}`,
    referenceIntroduction:
      'Alla objekt i versionen med sina egenskaper, framställt ur schemana. Kravet är det som går att hänvisa till.',
    property: 'Egenskap',
    type: 'Typ',
    presence: 'Förekomst',
    meaning: 'Innebörd',
    requirement: 'Krav',
    required: 'krävs',
    optional: 'frivillig',
    typeNames: {
      string: 'textsträng',
      number: 'tal',
      integer: 'heltal',
      boolean: 'sant eller falskt',
      array: 'lista',
      object: 'objekt',
      null: 'null',
    },
    or: ' eller ',
    listOf: (items) => html`lista med ${items}`,
    anything: 'vilket värde som helst',
    object: 'Ska vara ett objekt',
    closed: 'Inga andra egenskaper',
    open: 'Andra egenskaper får finnas.',
    tableOf: (definition) => `Egenskaper hos ${definition}`,
    typesTitle: (version) => `TypeScript-typer ${version}`,
    typesIntroduction:
      'Framställda ur schemana och en del av paketet open-meal. Ett värde som schemat godtar är av typen.',
    typesOf: (type) => `Typen ${type}`,
  },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen kan vara felskriven. Id:n för krav återanvänds aldrig och försvinner aldrig: leta i listan över krav.',
  },
};
