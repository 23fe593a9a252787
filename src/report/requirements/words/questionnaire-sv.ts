import type { QuestionnaireWords } from './questionnaire-words.js';

/** Swedish. */
export const sv: QuestionnaireWords = {
  title: (version) =>
    `Frågor till leverantören: öppna måltidsdata enligt Open Meal Information ${version}`,
  steps:
    'Två steg leder till öppna måltidsdata. Det första är att fråga leverantören av det måltidssystem som används i dag: frågorna kommer först. Det andra är att ställa krav nästa gång ett måltidssystem upphandlas: ett förslag till text kommer sist. Det är också de två saker som projektet bakom specifikationen ber kommuner att göra.',
  stepsAdvice:
    'Ta bort de här två styckena och det sista avsnittet, texten till nästa upphandling, innan frågorna skickas till leverantören.',
  headings: {
    about: 'Om specifikationen',
    ask: 'Frågor till nuvarande leverantör',
    requirements: 'Kraven i korthet',
    tender: 'Text till nästa upphandling',
  },
  request: (version) =>
    `Vi vill publicera våra matsedlar som öppna data enligt Open Meal Information, version ${version}, så att de kan visas i appar, på skärmar och i kalendrar. Vi ber er att svara på frågorna och att fylla i kravtabellen.`,
  asker: ['Kommun eller organisation', 'Kontaktperson', 'Svar senast'],
  answerer: ['Leverantör', 'System och version', 'Besvarat av', 'Datum'],
  groups: {
    delivery: 'Leverans',
    openness: 'Öppenhet',
    contents: 'Innehåll',
    control: 'Kontroll',
  },
  questions: {
    delivers: (version) =>
      `Kan systemet i dag leverera öppna måltidsdata enligt Open Meal Information, version ${version}?`,
    address: () => 'Om ja: på vilken basadress finns uppgifterna?',
    when: () => 'Om nej: när kan systemet göra det?',
    otherVersion: (_, others) =>
      `Levererar systemet enligt någon annan version (${others.join(', ')})? I så fall vilken, och på vilken adress?`,
    complete: () =>
      'Omfattar uppgifterna alla våra skolor, förskolor, äldreboenden och andra serveringsställen? Om inte, vilka saknas?',
    cost: () => 'Ingår det i vårt nuvarande avtal? Om inte, vad kostar det?',
    open: () => 'Kan vem som helst hämta uppgifterna utan inloggning, nyckel eller registrering?',
    licence: () =>
      'Får uppgifterna publiceras och användas fritt enligt Creative Commons Zero (CC0 1.0)?',
    rights: () =>
      'Har ni eller någon annan rättigheter till en del av uppgifterna, till exempel bilder, näringsvärden eller klimatvärden? Vad säger i så fall avtalet om att publicera dem?',
    calendar: () =>
      'Finns det ett kalenderflöde (iCalendar) för varje distributör, och står dess adress i listan över distributörer?',
    ingredients: () => 'Anges ingredienser för maträtterna?',
    allergens: () =>
      'Anges allergener för maträtterna, och går det att se skillnad på att inga finns och att inga är angivna?',
    nutrients: () => 'Anges näringsvärden för maträtterna?',
    prices: () => 'Anges priser för maträtterna?',
    climate: () => 'Anges maträtternas klimatpåverkan (koldioxidekvivalenter)?',
    check: () =>
      'Godtar ni att vi kontrollerar uppgifterna automatiskt mot specifikationen, nu och återkommande?',
    report: () =>
      'Kan ni visa rapporten från en sådan kontroll (`open-meal check`) av uppgifter ur systemet? Bifoga den gärna.',
    faults: () => 'Vart anmäler vi fel i uppgifterna, och hur snabbt rättar ni dem?',
    notMet: () =>
      'Vilka av kraven i kravtabellen uppfyller systemet inte, och när kommer det att göra det? Svara i tabellen.',
  },
  requirementsIntroduction:
    'Ange för varje krav om systemet uppfyller det i dag, och annars när det kommer att göra det. Länken vid kravet leder till hela texten, med motiv och källor.',
  checked:
    'Kolumnen Vår kontroll visar vad en automatisk kontroll av det som publiceras i dag kom fram till.',
  columns: {
    question: 'Fråga',
    answer: 'Svar',
    metToday: 'Uppfylls i dag',
    ifNotWhen: 'Om inte, när?',
    comment: 'Kommentar',
    checked: 'Vår kontroll',
  },
  tenderIntroduction: (version) =>
    `Texten är ett förslag till upphandlingsdokumenten. Anpassa det som står inom hakparentes. Kraven i sin helhet finns i kravbilagan, som programmet open-meal skriver: \`open-meal requirements --spec ${version} --lang sv --format docx --output kravbilaga.docx\`.`,
  tender: (standard, permalink) => [
    {
      text: `Leverantören ska leverera öppna måltidsdata enligt ${standard}. Specifikationen finns på ${permalink}, och kraven anges i bilaga [nummer].`,
    },
    {
      text: 'Alla ska-krav (SKALL) i bilagan ska vara uppfyllda [vid leveransgodkännandet]. Hur bör-krav (BÖR) värderas framgår av [avsnitt].',
    },
    {
      text: 'Vem som helst ska kunna hämta uppgifterna utan inloggning, nyckel eller registrering.',
      needs: 'api.open-access',
    },
    {
      text: 'Uppgifterna ska få publiceras och användas fritt enligt Creative Commons Zero (CC0 1.0 eller likvärdigt). Leverantören svarar för att inga rättigheter hindrar det.',
      needs: 'api.licence-cc0',
    },
    {
      text: 'För varje distributör ska det finnas ett kalenderflöde enligt iCalendar (RFC 5545 eller likvärdigt), vars adress anges i listan över distributörer.',
      needs: 'calendar.offered',
    },
    {
      text: 'För varje maträtt ska [ingredienser, allergener, näringsvärden, priser och klimatpåverkan] anges.',
      needs: 'meals.course',
    },
    {
      text: 'Anbudsgivaren ska bifoga exempeldokument och rapporten från en automatisk kontroll av dem (`open-meal check` eller likvärdigt). Krav som kontrollen inte har prövat styrks på det sätt som bilagan anger.',
    },
    {
      text: 'Beställaren har rätt att under hela avtalstiden kontrollera det som publiceras. Leverantören ska avhjälpa en brist mot ett ska-krav (SKALL) inom [tio] arbetsdagar från anmälan.',
    },
    {
      text: 'När specifikationen ges ut i en ny version ska leverantören på beställarens begäran redovisa hur och när den kan införas. Den version som anges ovan gäller tills parterna skriftligen har kommit överens om en annan.',
    },
  ],
  tenderEnd: 'Förslaget ersätter inte en juridisk granskning av upphandlingen.',
};
