import { formatNumber } from '../../../report/numbers.js';
import type { ResultWords } from './result-words.js';

const number = (value: number) => formatNumber(value, 'sv');
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const notMet = (count: number) => counted(count, 'krav är inte uppfyllt', 'krav är inte uppfyllda');

/** Swedish. */
export const resultSv: ResultWords = {
  pasted: 'Inklistrad text',
  description: 'Resultatet av en kontroll mot standarden Open Meal Information.',
  checkedAt: (moment) => `Kontrollerat ${moment}`,
  page: {
    assumed:
      'antagen, eftersom inget i dokumentet visar den; en annan kan väljas när du kontrollerar igen från startsidan',
    olderAssumed: (version, current) =>
      `Innehållet stämmer med mer än en version före ${current} och har bedömts efter ${version}. Välj version ${current} på startsidan för att bedöma det efter den gällande versionen.`,
    moreFindings: (count) =>
      `och ${counted(count, 'slags anmärkning', 'slags anmärkningar')} till; den fullständiga rapporten har fler`,
    fullReport: 'Hela rapporten',
    needsPerson: 'Under Krav i menyn står vad man ska titta på.',
  },
  checked: {
    troubled: (count) => `${counted(count, 'adress', 'adresser')} som inte gick att bedöma`,
    more: (count) => `och ${number(count)} till`,
  },
  meaning: {
    heading: 'Vad det betyder',
    parents: 'Elever och föräldrar',
    apps: 'Appar',
    calendars: 'Kalendrar',
    nothing:
      'Kontrollen fick inte se något som gick att bedöma. Det säger ingenting om huruvida uppgifterna är rätt eller fel.',
    noMenu: 'Ingen matsedel ingick i kontrollen, eller så gick den inte att bedöma.',
    noCourses: 'Kontrollen fann inga maträtter som gick att räkna.',
    courses: (sentence, allergens) => `${sentence} Allergener anges för ${allergens}.`,
    state: {
      apps: {
        broken: 'Det som kontrollerades går inte att läsa för en app.',
        failed: (count) => `Appar kan sakna uppgifter eller visa fel: ${notMet(count)}.`,
        doubt: 'Det som gick att bedöma är rätt, men allt gick inte att hämta eller bedöma.',
        fine: 'Appar som följer standarden ska kunna läsa uppgifterna, så långt kontrollen kan se.',
        none: 'Inget som appar hämtar ingick i kontrollen, eller så gick det inte att bedöma.',
      },
      calendars: {
        broken:
          'Kalendern går inte att läsa. Den som prenumererar ser ingenting, eller gamla uppgifter.',
        failed: (count) => `Den som prenumererar kan se fel eller ingenting: ${notMet(count)}.`,
        doubt: 'Det som gick att bedöma är rätt, men allt gick inte att hämta eller bedöma.',
        fine: 'Kalenderprogram ska kunna läsa det som kontrollerades.',
        none: 'Ingen kalender ingick i kontrollen, eller så gick den inte att bedöma.',
      },
    },
  },
  fix: {
    must: 'Måste rättas',
    mustIntroduction: 'Krav i standarden som inte är uppfyllda. Det viktigaste står först.',
    should: 'Bör rättas',
    shouldIntroduction: 'Standarden rekommenderar det här. Det påverkar inte omdömet ovan.',
    nothing: 'Kontrollen fann inget som behöver rättas.',
    excerpt: (line) => `Så ser det ut på platsen (rad ${number(line)} är markerad)`,
    lines: (line) => `Utdrag kring rad ${number(line)}`,
  },
  letter: {
    heading: 'Brev till leverantören',
    introduction: {
      nonconformant:
        'Ett färdigt brev med alla anmärkningar, vad som ska göras och hur leverantören kan kontrollera själv. Läs igenom det, fyll i namn och skicka.',
      conformant: 'Ett färdigt brev som talar om för leverantören att det fungerar.',
      undetermined:
        'Ett färdigt brev som frågar leverantören om det som inte gick att bedöma. Det påstår inte att något är fel.',
    },
    show: 'Läs brevet',
    docx: 'Hämta som Word-fil',
    text: 'Hämta som text',
    back: 'Tillbaka till resultatet',
    copy: 'Kopiera brevet',
  },
  week: {
    heading: 'Veckan som den publiceras',
    basis: {
      asked: 'Det här svarade leverantören när kontrollen frågade efter de här dagarna.',
      current: 'Dagar i dokumentet, den här veckan och nästa.',
      coming: 'Dokumentet har inget för den här veckan. De första dagarna som kommer visas.',
      past: 'Alla dagar i dokumentet har redan varit. De sista visas.',
    },
    region: 'Matsedel: skolor och dagar',
    school: 'Skola',
    everybody: 'Alla',
    unnamed: 'utan namn',
    noWeekends: 'Helger utan mat visas inte.',
    more: (count) => `${counted(count, 'skola', 'skolor')} till visas inte här.`,
    moreDishes: (count) => `och ${number(count)} till`,
    otherDays: (before, after) =>
      [
        before === null ? '' : `Dessförinnan finns mat den ${before}.`,
        after === null ? '' : `Därefter finns mat den ${after}.`,
      ]
        .filter((text) => text !== '')
        .join(' '),
    written: (day) => `står som ${day} i uppgifterna`,
    closed: 'Stängt',
    weekend: 'Helg',
    empty: 'Ingen matsedel',
    emptyNote: 'Att matsedel saknas behöver inte vara ett fel. Skolan kan ha lov eller studiedag.',
    broken: 'Gick inte att läsa',
    unasked: 'Ingick inte',
    unaskedNote: '”Ingick inte” betyder att kontrollen inte frågade efter det.',
    noDish: 'Måltid utan maträtter',
    holidays: {
      'new-years-day': 'Nyårsdagen',
      epiphany: 'Trettondedag jul',
      'good-friday': 'Långfredagen',
      'easter-sunday': 'Påskdagen',
      'easter-monday': 'Annandag påsk',
      'may-day': 'Första maj',
      'ascension-day': 'Kristi himmelsfärdsdag',
      'whit-sunday': 'Pingstdagen',
      'national-day': 'Nationaldagen',
      'midsummer-eve': 'Midsommarafton',
      'midsummer-day': 'Midsommardagen',
      'all-saints-day': 'Alla helgons dag',
      'christmas-eve': 'Julafton',
      'christmas-day': 'Juldagen',
      'boxing-day': 'Annandag jul',
      'new-years-eve': 'Nyårsafton',
    },
  },
  calendar: {
    heading: 'Vad den som prenumererar ser',
    headingEmpty: 'Varför kalendern är tom',
    introduction: 'Kalendern så som en telefon visar den, från i dag och två veckor framåt.',
    unnamed: 'Kalender utan namn',
    of: (school) => `Hör till ${school}`,
    allDay: 'hela dagen',
    untitled: '(ingen rubrik)',
    cancelled: 'inställt',
    until: (day) => `till och med ${day}`,
    written: (day) => `Står som ${day} i filen, men en telefon i Sverige visar den här dagen.`,
    more: (count) => `${counted(count, 'händelse', 'händelser')} till visas inte här.`,
    repeating: (count) =>
      `${counted(count, 'händelse upprepas', 'händelser upprepas')}. Bara första gången visas här; en telefon visar alla.`,
    moreCalendars: (count) => `${counted(count, 'kalender', 'kalendrar')} till visas inte här.`,
    empty: {
      'no-events': () =>
        'Filen är en kalender, men det finns inga händelser i den. Därför ser den som prenumererar ingenting.',
      past: (day) =>
        `Alla händelser har redan varit. Den sista var ${day}. Därför ser den som prenumererar ingenting framåt.`,
      later: (day) =>
        `Den första händelsen är ${day}, mer än två veckor fram. Fram till dess är kalendern tom.`,
      undated: () =>
        'Det finns händelser, men inget datum i dem går att tolka. Därför kan de inte visas på någon dag.',
      repeating: () =>
        'Det som återstår är händelser som upprepas. De visas inte här, men en telefon kan visa dem.',
      broken: () =>
        'Adressen gav ingen kalender som går att läsa. Därför finns det inget att visa.',
      'not-kept': () => 'Innehållet sparades inte och kan inte visas här.',
    },
    advice:
      'Har du prenumererat nyss? Telefoner hämtar kalendrar bara några gånger om dygnet, så det kan dröja innan ändringar syns.',
  },
  bars: {
    heading: 'Hur mycket som anges om maten',
    introduction: 'Det här visar hur innehållsrika uppgifterna är. Det påverkar inte omdömet.',
  },
  changed: {
    heading: 'Sedan förra kontrollen',
    previous: (moment) => `Jämfört med kontrollen ${moment}`,
    details: 'Vad som har ändrats',
    more: (count) => `och ${number(count)} till`,
  },
  share: {
    heading: 'Dela',
    link: 'Länk till det här resultatet',
    copy: 'Kopiera',
    copied: 'Kopierat',
    badge: 'Märke för er webbplats',
    badgeIntroduction:
      'Märket visar alltid resultatet av den senaste kontrollen av adressen, med datum.',
    badgeAlt: 'Senaste kontrollen mot Open Meal Information',
    html: 'Som HTML',
    markdown: 'Som Markdown',
  },
  downloads: {
    requirements: 'Krav för krav, att lägga till en upphandling eller en uppföljning',
    heading: 'Hämta rapporten',
    forms: {
      html: 'Webbsida att skriva ut eller arkivera',
      text: 'Text',
      markdown: 'Markdown',
      csv: 'Kalkylblad (CSV)',
      json: 'JSON',
      sarif: 'SARIF',
      junit: 'JUnit XML',
      earl: 'EARL (JSON-LD)',
    },
    evidence: 'Underlaget: alla anrop och svar (HAR)',
    document: 'Dokumentet som kontrollerades',
  },
  again: { address: 'Kontrollera igen', document: 'Kontrollera ett nytt dokument' },
};
