import { formatNumber } from '../../numbers.js';
import type { LetterWords } from './letter-words.js';

const number = (value: number) => formatNumber(value, 'sv');
const notMetText = (count: number) =>
  count === 1 ? 'Ett krav är inte uppfyllt' : `${number(count)} krav är inte uppfyllda`;
const notFollowedText = (count: number) =>
  count === 1 ? 'en rekommendation följs inte' : `${number(count)} rekommendationer följs inte`;

/** Swedish. */
export const sv: LetterWords = {
  title: (day) => `Öppna måltidsdata: resultatet av en kontroll den ${day}`,
  moment: (checkedAt) => checkedAt.replace('T', ' ').replace(/:\d\dZ$/, ' UTC'),
  footer: (version, moment) => `Open Meal Information ${version}, kontrollerat ${moment}`,
  before: {
    file: 'Till dig som skickar brevet: fyll i det som står inom hakparentes, läs igenom allt och stryk det som inte stämmer för er. Bifoga gärna rapporten från kontrollen. Ta bort det här stycket.',
    page: 'Till dig som skickar brevet: fyll i det som är understruket direkt här på sidan och läs igenom allt. Om något inte stämmer för er, ta brevet som Word i stället (`--format docx`) och ändra där. Skriv sedan ut eller spara som pdf, och bifoga gärna rapporten från kontrollen. Det här stycket kommer inte med på utskriften.',
    otherRules:
      'Rapporten är gjord med en annan utgåva av kraven än den som brevet hänvisar till. Gör om kontrollen innan brevet skickas.',
    ownFault:
      'Det var kontrollen som inte gick att genomföra härifrån. Det finns inget att fråga leverantören om än: försök igen, eller ta hjälp av den som sköter programmet, innan brevet skickas.',
  },
  fields: {
    to: ['Till', '[leverantörens namn]'],
    from: ['Från', '[namn, kommun]'],
    answer: ['Svar senast', '[datum]'],
  },
  greeting: 'Hej!',
  at: {
    address: (name) => `på ${name}`,
    file: (name) => `i filen ${name}`,
    input: 'i ett dokument som vi har fått',
    several: (count) => `i ${number(count)} dokument`,
  },
  checked: (at, version, moment) =>
    `Vi har kontrollerat de måltidsdata som finns ${at} mot Open Meal Information ${version}, en öppen specifikation för hur matsedlar publiceras som öppna data. Kontrollen gjordes ${moment} med programmet open-meal.`,
  tried: (at, version, moment) =>
    `Vi har försökt kontrollera de måltidsdata som ska finnas ${at} mot Open Meal Information ${version}, en öppen specifikation för hur matsedlar publiceras som öppna data. Försöket gjordes ${moment} med programmet open-meal.`,
  counted: (notMet, notFollowed) => {
    if (notMet === 0) {
      const text = notFollowedText(notFollowed);
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    }
    return `${notMetText(notMet)}${notFollowed === 0 ? '' : `, och ${notFollowedText(notFollowed)}`}.`;
  },
  introduction:
    'Här nedanför står vad vi såg, varför det spelar roll för dem som använder matsedeln och hur det går att rätta. Hör gärna av er om något har blivit fel från vår sida.',
  thanks:
    'Allt som kontrollen kunde pröva uppfyller kraven. Tack för det! Det gör att matsedeln går att lita på i appar, på skärmar och i kalendrar.',
  thanksBut:
    'Det finns också rekommendationer som inte följs. De är inga krav, men vi blir glada om ni vill se över dem.',
  unchecked:
    'Det gick inte att få något svar. Det säger inget om uppgifterna i sig, och orsaken behöver inte finnas hos er.',
  assumed: (version) =>
    `Inget i det vi läste visar vilken version av specifikationen det följer. Vi har utgått från ${version}.`,
  tellVersion:
    'Gäller en annan version, berätta gärna vilken, så kontrollerar vi mot den i stället.',
  unreadIntroduction: 'De här svaren kunde vi inte läsa:',
  unread: (name, what) => `${name}: ${what}.`,
  headings: {
    faults: 'Krav som inte är uppfyllda',
    recommendations: 'Rekommendationer som inte följs',
    accepted: 'Avvikelser som vi redan har godtagit',
    contested: 'Omtvistade punkter',
    untested: 'Det här har vi inte prövat',
    questions: 'Våra frågor',
    check: 'Så kontrollerar ni själva',
  },
  recommendations: 'De här är inga krav, men de gör uppgifterna bättre att använda.',
  accepted: 'Det här känner vi till och har godtagit för en tid. Ni behöver inte svara om det.',
  contested:
    'Här säger de publicerade texterna emot sig själva. Vi räknar det inte som en brist, och ni behöver inte ändra något för vår skull.',
  untested: 'Det som inte är prövat är varken godkänt eller underkänt.',
  point: {
    id: 'Krav',
    text: 'Kravet lyder',
    where: 'Vi såg det här',
    why: 'Vad det betyder',
    fix: 'Så går det att rätta',
  },
  morePlaces: (count) =>
    count === 1 ? 'och ett ställe till' : `och ${number(count)} ställen till`,
  more: (count) =>
    count === 1
      ? 'Kontrollen fann ett slags avvikelse till. Den står i rapporten.'
      : `Kontrollen fann ${number(count)} slags avvikelser till. De står i rapporten.`,
  until: (day) => `Godtaget till och med ${day}.`,
  noAnswer: 'Vi har inga frågor, och brevet kräver inget svar.',
  questions: {
    when: 'När kan det som beskrivs ovan vara rättat?',
    version: 'Vilken version av Open Meal Information är uppgifterna tänkta att följa?',
    which: 'Vilket slags uppgifter är det som publiceras där, och var finns själva matsedeln?',
    address: 'Stämmer adressen? Om inte, på vilken adress finns uppgifterna?',
    access:
      'Behövs inloggning, nyckel eller något annat för att hämta dem, och hur får vi i så fall det? Öppna data bör gå att hämta utan.',
  },
  tender: (version) =>
    `[Det här är det första av två steg för oss. Nästa gång vi upphandlar ett måltidssystem tänker vi ställa krav på öppna måltidsdata enligt Open Meal Information ${version} eller likvärdigt.]`,
  check: (command) =>
    `Programmet open-meal är fritt och öppet, så ni kan göra om samma kontroll när ni vill: \`${command}\`. Det och alla texter finns på https://github.com/orebrokommun/Open-Meal-Information.`,
  answerBy: 'Vi är tacksamma för svar senast [datum].',
  regards: 'Vänliga hälsningar',
  signature: ['[namn]', '[befattning, kommun]', '[telefon eller e-post]'],
};
