import type { Verdict } from '../../../report/report.js';
import type { Language } from '../../../report/words.js';
import type { ProblemKind } from '../../problem-kinds.js';

/** The words of the start page. */
export interface StartWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly address: { readonly label: string; readonly hint: string };
  readonly check: string;
  readonly tryIt: { readonly text: string; readonly button: string };
  readonly version: { readonly choose: string; readonly label: string; readonly auto: string };
  readonly document: {
    readonly heading: string;
    readonly introduction: string;
    readonly file: string;
    readonly fileHint: string;
    readonly fileButton: string;
    readonly text: string;
    readonly textHint: string;
    readonly textButton: string;
    /** Over the whole page while a file is held above it. */
    readonly drop: string;
  };
  readonly newest: (moment: string) => string;
  readonly recent: { readonly heading: string; readonly introduction: string };
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly about: {
    readonly heading: string;
    readonly points: readonly (readonly [string, string])[];
    readonly link: string;
  };
  /** What is said beside a field, where the words for programs would not do. */
  readonly refusals: Partial<Readonly<Record<ProblemKind, string>>>;
  readonly nothing: Readonly<Record<'address' | 'file' | 'text', string>>;
  readonly isDocument: string;
  /** Before the title of the page when something was refused. */
  readonly refused: string;
}

export const START_WORDS: Readonly<Record<Language, StartWords>> = {
  sv: {
    title: 'Fungerar era öppna måltidsdata?',
    description:
      'Kontrollera om skolmatsedlar, skollistor och menykalendrar följer standarden Open Meal Information.',
    lead: 'Klistra in adressen som ni har fått av leverantören. Du får veta om uppgifterna följer standarden Open Meal Information, vad som behöver rättas och vad du kan skriva till leverantören.',
    address: {
      label: 'Adress till matsedel eller kalender',
      hint: 'Till exempel meny.kommunen.se/api/v3, eller en kalenderlänk som börjar med webcal:',
    },
    check: 'Kontrollera',
    tryIt: {
      text: 'Har du ingen adress till hands?',
      button: 'Prova med en påhittad leverantör',
    },
    version: {
      choose: 'Välj version av standarden',
      label: 'Version av standarden',
      auto: 'Ta reda på det åt mig',
    },
    document: {
      heading: 'Har du uppgifterna i en fil?',
      introduction:
        'Då kontrolleras bara det dokumentet: en matsedel eller en lista i JSON, eller en kalenderfil (.ics).',
      file: 'Fil',
      fileHint: 'Det går också att dra filen hit och släppa den var som helst på sidan.',
      fileButton: 'Kontrollera filen',
      text: 'Inklistrad text',
      textHint: 'Hela innehållet, från första tecknet till det sista.',
      textButton: 'Kontrollera texten',
      drop: 'Släpp filen för att kontrollera den',
    },
    newest: (moment) => `Adressen kontrollerades senast ${moment}. Visa det resultatet`,
    recent: {
      heading: 'Senast kontrollerat',
      introduction: 'Det senaste resultatet för varje adress.',
    },
    verdicts: {
      conformant: 'följer standarden',
      nonconformant: 'följer inte standarden',
      undetermined: 'gick inte att avgöra',
    },
    about: {
      heading: 'Så fungerar det',
      points: [
        [
          'För vem',
          'För dig som ansvarar för måltider eller upphandling, och för dig som gör appar. Du behöver inte kunna programmera.',
        ],
        [
          'Vad som händer',
          'Kontrollen hämtar det som vem som helst kan hämta på adressen, jämför med standarden och skriver en rapport. Den ändrar ingenting hos leverantören.',
        ],
        [
          'Vad som sparas',
          'Rapporten och det som kontrollerades sparas en tid, så att du kan dela länken. Ingenting om dig sparas: inga kakor, ingen inloggning, ingen IP-adress.',
        ],
      ],
      link: 'Mer om hur kontrollen går till',
    },
    refusals: {
      'bad-request': 'Formuläret gick inte att förstå. Fyll i det en gång till.',
      'bad-address':
        'Det där går inte att använda som adress. Den ska se ut ungefär som https://meny.kommunen.se/api, utan användarnamn och lösenord.',
      'too-large':
        'Det är för stort att ta emot här. Kontrollera i stället adressen där det är publicerat.',
      'too-many-for-host':
        'Flera kontroller av samma server väntar redan. Vi frågar den en gång i taget för att inte belasta den. Försök igen om en stund.',
      'queue-full':
        'Många kontroller väntar just nu, och din togs inte emot. Försök igen om en stund.',
    },
    nothing: {
      address: 'Fyll i en adress.',
      file: 'Välj en fil som inte är tom.',
      text: 'Klistra in innehållet som ska kontrolleras.',
    },
    isDocument:
      'Det där är inte en adress utan själva innehållet. Klistra in det i rutan för text längre ned.',
    refused: 'Fel',
  },
  en: {
    title: 'Does your open meal data work?',
    description:
      'Check whether school menus, lists of schools and menu calendars follow the Open Meal Information standard.',
    lead: 'Paste the address that your supplier gave you. You learn whether the data follows the Open Meal Information standard, what has to be put right, and what to write to the supplier.',
    address: {
      label: 'Address of a menu or calendar',
      hint: 'For example menu.example.se/api/v3, or a calendar link that begins with webcal:',
    },
    check: 'Check',
    tryIt: { text: 'No address at hand?', button: 'Try it with an invented provider' },
    version: {
      choose: 'Choose a version of the standard',
      label: 'Version of the standard',
      auto: 'Find out for me',
    },
    document: {
      heading: 'Do you have the data in a file?',
      introduction:
        'Then that document alone is checked: a menu or a list in JSON, or a calendar file (.ics).',
      file: 'File',
      fileHint: 'You can also drag the file here and drop it anywhere on the page.',
      fileButton: 'Check the file',
      text: 'Pasted text',
      textHint: 'The whole content, from the first character to the last.',
      textButton: 'Check the text',
      drop: 'Drop the file to check it',
    },
    newest: (moment) => `This address was last checked ${moment}. Show that result`,
    recent: { heading: 'Checked lately', introduction: 'The newest result for each address.' },
    verdicts: {
      conformant: 'follows the standard',
      nonconformant: 'does not follow the standard',
      undetermined: 'could not be determined',
    },
    about: {
      heading: 'How it works',
      points: [
        [
          'Who it is for',
          'For those responsible for meals or procurement, and for those who make apps. You need not know how to program.',
        ],
        [
          'What happens',
          'The check fetches what anybody can fetch at the address, compares it with the standard and writes a report. It changes nothing at the supplier.',
        ],
        [
          'What is kept',
          'The report and what was checked are kept for a while, so that you can share the link. Nothing about you is kept: no cookies, no login, no IP address.',
        ],
      ],
      link: 'More about how the check is done',
    },
    refusals: {
      'bad-request': 'The form could not be understood. Fill it in once more.',
      'bad-address':
        'That cannot be used as an address. It should look like https://menu.example.se/api, without user name and password.',
      'too-large':
        'It is too large to be taken here. Check the address where it is published instead.',
      'too-many-for-host':
        'Several checks of this server are waiting already. It is asked by one at a time, so as not to burden it. Try again in a while.',
      'queue-full': 'Many checks are waiting, and yours was not taken in. Try again in a while.',
    },
    nothing: {
      address: 'Fill in an address.',
      file: 'Choose a file that is not empty.',
      text: 'Paste the content to be checked.',
    },
    isDocument:
      'That is not an address but the content itself. Paste it into the box for text further down.',
    refused: 'Error',
  },
};
