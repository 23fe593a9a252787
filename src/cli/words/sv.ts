import type { CliWords } from './cli-words.js';
import { failureText } from './file-failures.js';
import { REFERENCE_WORDS } from './reference-words.js';

/** Swedish. */
export const sv: CliWords = {
  help: {
    purpose:
      'Kontrollerar publicerade matsedlar, distributörer och kalenderflöden mot Open Meal Information.',
    check: 'Kontrollera dokument: open-meal check MÅL...',
    target:
      'MÅL...\n\nKontrollerar dokument. Ett MÅL är en fil, - för standard in, webbadressen till ett dokument eller en dataleverantör, eller en bevisfil (.har) från --record, som bedöms på nytt med samma flaggor som vid kontrollen, om inga andra anges.',
    explain: 'Förklara ett krav: open-meal explain ID',
    id: 'ID\n\nFörklarar det krav, det råd eller den motsägelse (SD-nn) som har det id:t.',
    explainSpec: 'Vilken version det ska förklaras i',
    requirements: 'Lista krav, till en upphandling: open-meal requirements --spec VERSION',
    requirementsUsage:
      '\n\nListar kraven i en version, som bilaga till en upphandling eller som frågor till en leverantör; med en rapport från en kontroll blir de ifyllda.',
    requirementsOptions: {
      spec: 'Version av specifikationen; med --report rapportens',
      form: 'annex (bilaga till upphandling) eller questionnaire (frågor till nuvarande leverantör)',
      level:
        'Bara dessa kravtyper, av must (ska), should (bör), may (kan); skilj dem åt med kommatecken',
      tier: 'Bara dessa nivåer, av bas, avancerad, spjutspets; skilj dem åt med kommatecken',
      artefact:
        'Bara det som rör dessa slags dokument, eller api för det som inget dokument visar; skilj dem åt med kommatecken',
      verification: 'Bara det som prövas på dessa sätt: schema, rule, probe, attest',
      only: 'Bara dessa krav: id:n, skilda åt med kommatecken',
      exclude: 'Utan dessa krav: id:n, skilda åt med kommatecken',
      undisputed: 'Utan det som är omtvistat i de publicerade texterna',
      report:
        'JSON-rapport från en kontroll: resultaten fylls i; upprepad: resultaten ur alla rapporter',
      format: 'text, json, csv, markdown, docx eller xlsx; kan upprepas',
      output: 'Fil för närmast föregående --format; docx och xlsx behöver en',
    },
    compare: 'Visa vad som har ändrats mellan två rapporter: open-meal compare GAMMAL NY',
    compareUsage:
      'GAMMAL NY\n\nJämför två JSON-rapporter från open-meal check: vilka problem som är nya, kvarstår eller är åtgärdade, och vilka som ingen kan veta något om. En fil får innehålla flera rapporter.\n\nSlutkoder: 0 inget nytt problem, 1 nytt problem, 2 felaktigt anrop, 3 något går inte att jämföra, 4 fel i programmet.',
    compareOptions: {
      format: 'text, json eller markdown; kan upprepas',
      output: 'Fil för närmast föregående --format; annars standard ut',
      'fail-on': 'Vilka nya problem som gör slutkoden till 1: must, should (även de) eller never',
    },
    letter: 'Skriv ett brev till leverantören: open-meal letter RAPPORT',
    letterUsage:
      'RAPPORT...\n\nSkriver ett brev till den som publicerar uppgifterna, utifrån JSON-rapporter från open-meal check om en och samma version. Det som står inom hakparentes ska fyllas i.',
    letterOptions: {
      format: 'text, markdown, html eller docx; kan upprepas',
      output: 'Fil för närmast föregående --format; docx behöver en',
    },
    spec: 'Sköt om specifikationen: open-meal spec ÅTGÄRD',
    specUsage:
      'ÅTGÄRD\n\nVisar och granskar själva specifikationen, så som den ligger i filerna i kodförrådet.',
    specActions: {
      list: 'Versioner, status, datum, rothash',
      lint: 'Namn stämmer, varje schemavillkor har ett krav, id:n, båda språken',
      trace: 'Från text till krav, schema eller regel, testfall och rapportrad, och tillbaka',
      freeze: 'Skriv låset för en version: open-meal spec freeze 3.4',
      verify: 'Jämför varje fryst version med dess lås',
      mutate: 'Ta bort varje schemavillkor och varje regel: märker något testfall det?',
      site: 'Skriv dokumentationen: open-meal spec site --out MAPP',
    },
    specOptions: {
      requirement: 'trace: bara det här kravet',
      format: 'trace: text, json, markdown eller csv',
      out: 'site: mappen att skriva till',
      root: 'Kodförrådet att granska; annars det som omger den aktuella mappen',
    },
    lang: 'Språk, en eller sv; annars det som miljön anger',
    help: 'Visa den här hjälpen',
    version: 'Visa programmets version',
    options: {
      spec: 'Version att bedöma efter: auto, 2.0, 3.0, 3.1, 3.2, 3.3 eller 3.4',
      as: 'Slags dokument: auto, provider (allt under en basadress), data-providers, distributors, distributor, meals, problem eller calendar',
      format: 'text, json, markdown, html, sarif, junit, csv eller earl; kan upprepas',
      output: 'Fil för närmast föregående --format; annars standard ut',
      profile: 'strict, eller tolerant: odeklarerade egenskaper ger råd i stället',
      'fail-on': 'När slutkoden blir 1: must, should eller never',
      now: 'Tiden som regler om tid utgår från, till exempel 2026-11-23T08:00:00Z',
      header: "'Namn: värde', skickas bara till målets egen server; kan upprepas",
      timeout: 'Sekunder att vänta på svar',
      'max-requests': 'För en dataleverantör: högst så många anrop',
      sample:
        'För en dataleverantör: hur många distributörer som efterfrågas en och en, eller all för alla',
      concurrency: 'För en dataleverantör: samtidiga anrop till en server, 1 till 8',
      'max-bytes':
        'Största innehåll, i byte (utan angivelse 512 MiB för filer, 64 MiB för webbadresser)',
      'allow-private': 'Hämta även från privata och lokala adresser',
      record:
        'HAR-fil att bevara allt inläst i, utan värdena i --header; check FIL.har bedömer det på nytt utan att hämta något',
      previous:
        'För en dataleverantör: HAR-fil från en tidigare kontroll med --record; visar om kalenderhändelser behåller UID och höjer SEQUENCE',
      all: 'Visa varje ställe för varje anmärkning',
      accept: 'YAML-fil med kända avvikelser, som godtas till ett visst datum och visas för sig',
    },
    exitCodes:
      'Slutkoder: 0 uppfyllt, 1 inte uppfyllt, 2 felaktigt anrop, 3 gick inte att avgöra, 4 fel i programmet.',
    see: 'Se open-meal --help.',
  },
  mistakes: {
    noCommand: 'Ange vad som ska göras, till exempel open-meal check FIL.',
    unknownOption: (options) => `Flaggan ${options} finns inte.`,
    noValue: (option) => `${option} behöver ett värde.`,
    switchValue: (option) => `${option} tar inget värde.`,
    unknownCommand: (command) =>
      `Det finns inget kommando "${command}"; skriv open-meal check före filen eller adressen som ska kontrolleras.`,
    noTarget:
      'Ange vad som ska kontrolleras: en fil, - för standard in, eller webbadressen till ett dokument.',
    emptyTarget: 'Det som ska kontrolleras kan inte vara tomt.',
    noId: 'Ange vilket krav som ska förklaras, ett i taget, till exempel meals.meal.date.',
    repeated: (option) => `${option} kan bara anges en gång.`,
    choice: (option, given, choices) => `${option} kan inte vara "${given}", bara ${choices}.`,
    moment: (given) =>
      `--now kan inte vara "${given}": ange datum och tid med tidszon, till exempel 2026-11-23T08:00:00Z.`,
    seconds: (given) => `--timeout kan inte vara "${given}": ange ett antal sekunder större än 0.`,
    requests: (given) => `--max-requests kan inte vara "${given}": ange ett heltal större än 0.`,
    sample: (given) => `--sample kan inte vara "${given}": ange ett heltal större än 0, eller all.`,
    concurrency: (given) => `--concurrency kan inte vara "${given}": ange 1 till 8.`,
    bytes: (given) => `--max-bytes kan inte vara "${given}": ange ett heltal större än 0.`,
    headerForm: "--header behöver ett namn, ett kolon och ett värde: 'Namn: värde'.",
    headerRefused: (name) =>
      `--header kan inte skicka ${name}: programmet sätter det självt, eller så innehåller det tecken som inte får stå där.`,
    missingFile: (path) => `Det finns ingen fil "${path}"; en webbadress börjar med https://.`,
    standardInputTwice: 'Standard in (-) kan bara kontrolleras en gång.',
    tooManyOutputs: 'Det finns fler --output än --format; skriv --format före var och en.',
    standardOutputTwice: 'Bara ett --format kan gå till standard ut; ge de andra ett --output.',
    sameOutput: (path) => `Två resultat kan inte skrivas till samma fil, "${path}".`,
    outputIsTarget: (path) => `"${path}" ska kontrolleras och kan inte samtidigt skrivas över.`,
    outputFailed: (path, code) =>
      `Resultatet gick inte att skriva till "${path}": ${failureText(code, 'sv')}.`,
    unknownRequirement: (id, nearest) =>
      `Det finns inget krav "${id}"${nearest.length === 0 ? '' : `; menade du ${nearest.join(', ')}`}${nearest.length === 0 ? '.' : '?'}`,
    noSpecAction: (actions) => `Ange vad som ska göras med specifikationen: ${actions}.`,
    unknownSpecAction: (action, actions) => `open-meal spec kan inte "${action}", bara ${actions}.`,
    oneVersion: (action) =>
      `open-meal spec ${action} behöver en version, till exempel open-meal spec ${action} 3.4.`,
    noVersion: (given, versions) => `Det finns ingen version "${given}", bara ${versions}.`,
    noOperand: (action) => `open-meal spec ${action} tar bara flaggor.`,
    optionElsewhere: (option, action) => `open-meal spec ${action} har ingen flagga ${option}.`,
    noRepository: (path) => `"${path}" innehåller ingen specifikation: där finns ingen mapp spec.`,
    noFolder: 'Ange vart det ska skrivas, till exempel open-meal spec site --out webbplats.',
    foreignFile: (folder, file) =>
      `I "${folder}" finns "${file}", som inte är skriven av det här kommandot; välj en tom mapp eller en ny.`,
    noForm: (form) =>
      `Dokumentationen går inte att skriva: sidorna har ingen form för Markdown av slaget "${form}". Texterna får innehålla rubriker på nivå 2 och 3, listor, tabeller, kod och länkar.`,
    siteProblems: {
      missing: (path) =>
        `Dokumentationen går inte att skriva: ${path} saknas eller är ofullständig.`,
      stale: (path) =>
        `Dokumentationen går inte att skriva: ${path} har ändrats efter att programmet byggdes. Kör npm run generate och npm run build först.`,
      'foreign-id': (path) =>
        `Dokumentationen går inte att skriva: $id i ${path} är inte filens adress.`,
    },
    otherVersions: (id, spec, versions) =>
      `Open Meal ${spec} har inget krav "${id}", men det finns i ${versions.join(', ')}.`,
  },
  reference: REFERENCE_WORDS.sv,
  progress: (number, most, url) => `Anrop ${number} (högst ${most}): ${url}`,
  spec: {
    columns: {
      version: 'Version',
      status: 'Status',
      published: 'Publicerad',
      requirements: 'Krav',
      root: 'Rothash (sha256)',
    },
    statuses: {
      draft: 'utkast',
      current: 'gällande',
      superseded: 'ersatt',
      observed: 'bara iakttagen',
    },
    unreadable: 'går inte att läsa',
    notFrozen: 'inte fryst',
    unknownDate: 'okänt',
    frozen: (version, files, root) =>
      `Version ${version} är fryst: ${files} filer, rothash ${root}. Kör npm run generate och checka in.`,
    alreadyFrozen: (version, root) =>
      `Version ${version} är fryst och oförändrad; inget behöver göras. Rothash ${root}.`,
    siteWritten: (folder, pages, files) =>
      `Dokumentationen finns i "${folder}": ${pages} sidor, sammanlagt ${files} filer.`,
    verified: (versions, files) =>
      `${versions} frysta versioner är oförändrade i alla sina ${files} filer.`,
    trace: {
      version: 'Version',
      requirement: 'Krav',
      level: 'Kravtyp',
      verification: 'Prövas av',
      prose: 'Text',
      schema: 'Schema',
      rules: 'Regler',
      passing: 'Uppfyllda',
      failing: 'Brutna',
      messages: 'Meddelanden',
      cases: 'Testfall',
      tender: 'Hänvisning',
    },
    linted: 'Namn, kopplingar, id:n och språk är i ordning i alla versioner.',
    traced: (requirements, versions) =>
      `${requirements} krav och råd i ${versions} versioner: kedjan är hel åt båda hållen.`,
    mutated: (mutants, killed, survivors) =>
      `${mutants} schemavillkor och regler togs bort: ${killed} märktes av ett testfall för sitt eget krav, ${survivors} märktes inte.`,
    mutantsSkipped: (count) =>
      `${count} till prövades inte, eftersom de saknar krav eller testfall; spec lint och spec trace visar vilka.`,
  },
  failed: (message) =>
    `Programmet gick fel, vilket är dess eget fel och inte säger något om det som kontrollerades: ${message}`,
  yargs: {
    'Commands:': 'Kommandon:',
    'Options:': 'Flaggor:',
    boolean: 'ja/nej',
    string: 'text',
    array: 'lista',
    'default:': 'annars:',
  },
};
