import type {
  MalformedReason,
  UndeterminedReason,
  UnreachableReason,
  UntestedReason,
} from '../../model/reasons.js';
import type { Bilingual } from '../../model/requirement.js';

/** Why a document or a requirement has no answer, and what to do about it. */
export interface ReasonWords {
  /** A clause without capital and full stop: it stands after a colon. */
  readonly what: Bilingual;
  /** A sentence; null where there is nothing to do. */
  readonly todo: Bilingual | null;
}

type Reason = UnreachableReason | MalformedReason | UndeterminedReason | UntestedReason;

const unreachable: Readonly<Record<UnreachableReason, ReasonWords>> = {
  'is-directory': {
    what: { en: 'it is a directory, not a file', sv: 'det är en mapp och inte en fil' },
    todo: { en: 'Name a file in the directory.', sv: 'Ange en fil i mappen.' },
  },
  unreadable: {
    what: { en: 'the file could not be read', sv: 'filen gick inte att läsa' },
    todo: {
      en: 'Check that you are allowed to read it and that no other program has locked it.',
      sv: 'Kontrollera att du har rätt att läsa den och att inget annat program har låst den.',
    },
  },
  dns: {
    what: { en: 'the name of the server was not found', sv: 'serverns namn gick inte att slå upp' },
    todo: {
      en: 'Check how the address is spelt, and that the name exists in DNS.',
      sv: 'Kontrollera hur adressen är stavad och att namnet finns i DNS.',
    },
  },
  refused: {
    what: { en: 'the server refused the connection', sv: 'servern tog inte emot anslutningen' },
    todo: {
      en: 'Check the address and the port, and that the server is running.',
      sv: 'Kontrollera adressen och porten, och att servern är i gång.',
    },
  },
  reset: {
    what: { en: 'the server broke the connection', sv: 'servern bröt anslutningen' },
    todo: {
      en: 'Try again. If it goes on, ask whoever runs the server.',
      sv: 'Försök igen. Om felet består, fråga den som driver servern.',
    },
  },
  'tls-expired': {
    what: {
      en: 'the certificate of the server is not valid today',
      sv: 'serverns certifikat är inte giltigt i dag',
    },
    todo: {
      en: 'Check the dates of the certificate and renew it.',
      sv: 'Kontrollera certifikatets giltighetstid och förnya det.',
    },
  },
  'tls-name': {
    what: {
      en: 'the certificate of the server is issued for another name',
      sv: 'serverns certifikat är utfärdat för ett annat namn',
    },
    todo: {
      en: 'Use an address that the certificate covers, or have it issued for this one too.',
      sv: 'Använd en adress som certifikatet gäller för, eller låt utfärda det även för den här.',
    },
  },
  'tls-untrusted': {
    what: {
      en: 'the certificate of the server does not come from an authority that is trusted here',
      sv: 'serverns certifikat kommer inte från en utfärdare som är betrodd här',
    },
    todo: {
      en: 'Check that the server sends its whole certificate chain. If it uses an authority of your own, name that one in NODE_EXTRA_CA_CERTS.',
      sv: 'Kontrollera att servern skickar hela certifikatkedjan. Använder den en egen utfärdare, ange den i NODE_EXTRA_CA_CERTS.',
    },
  },
  'tls-protocol': {
    what: {
      en: 'no encrypted connection could be set up with the server',
      sv: 'det gick inte att upprätta en krypterad anslutning till servern',
    },
    todo: {
      en: 'Check that the address really is https and that the server offers TLS 1.2 or later.',
      sv: 'Kontrollera att adressen verkligen är https och att servern erbjuder TLS 1.2 eller senare.',
    },
  },
  timeout: {
    what: { en: 'the answer did not come in time', sv: 'svaret kom inte i tid' },
    todo: {
      en: 'Try again, or allow more time with --timeout SECONDS.',
      sv: 'Försök igen, eller ge mer tid med --timeout SEKUNDER.',
    },
  },
  'too-large': {
    what: { en: 'the body is larger than the limit', sv: 'innehållet är större än gränsen' },
    todo: {
      en: 'Raise the limit with --max-bytes BYTES.',
      sv: 'Höj gränsen med --max-bytes BYTE.',
    },
  },
  'too-many-redirects': {
    what: {
      en: 'the server redirects again and again',
      sv: 'servern skickar vidare gång på gång',
    },
    todo: {
      en: 'Check the address and the redirects of the server.',
      sv: 'Kontrollera adressen och serverns omdirigeringar.',
    },
  },
  'bad-redirect': {
    what: {
      en: 'the server redirects to an address that cannot be used',
      sv: 'servern skickar vidare till en adress som inte går att använda',
    },
    todo: {
      en: 'Put the redirect right, or give the final address yourself.',
      sv: 'Rätta omdirigeringen, eller ange själv den slutliga adressen.',
    },
  },
  'forbidden-address': {
    what: {
      en: 'the address leads into a private or local network',
      sv: 'adressen leder till ett privat eller lokalt nät',
    },
    todo: {
      en: 'If that is what you want, add --allow-private.',
      sv: 'Om det är meningen, lägg till --allow-private.',
    },
  },
  'forbidden-url': {
    what: {
      en: 'this program does not fetch addresses of that kind',
      sv: 'programmet hämtar inte den sortens adresser',
    },
    todo: {
      en: 'Give an address that begins with https:// or http://, without user name, password and unusual port. With --allow-private any port is used.',
      sv: 'Ange en adress som börjar med https:// eller http://, utan användarnamn, lösenord och ovanlig port. Med --allow-private används alla portar.',
    },
  },
  'not-found': {
    what: { en: 'there is nothing at that address', sv: 'det finns inget på den adressen' },
    todo: { en: 'Check the address.', sv: 'Kontrollera adressen.' },
  },
  unauthorized: {
    what: { en: 'the server does not give access', sv: 'servern ger inte åtkomst' },
    todo: {
      en: "If you have a key, send it with --header 'Name: value'. Open data should be readable without one.",
      sv: "Har du en nyckel, skicka den med --header 'Namn: värde'. Öppna data bör gå att läsa utan.",
    },
  },
  'http-status': {
    what: { en: 'the server answered with an error', sv: 'servern svarade med ett fel' },
    todo: {
      en: 'Check the address and try again. If it goes on, ask whoever runs the server.',
      sv: 'Kontrollera adressen och försök igen. Om felet består, fråga den som driver servern.',
    },
  },
  'bad-encoding': {
    what: {
      en: 'the answer is compressed in a way that could not be unpacked',
      sv: 'svaret är komprimerat på ett sätt som inte gick att packa upp',
    },
    todo: {
      en: 'Check that the body of the answer is what its Content-Encoding says.',
      sv: 'Kontrollera att svarets innehåll är det som Content-Encoding säger.',
    },
  },
  incomplete: {
    what: { en: 'the body broke off before its end', sv: 'innehållet tog slut i förtid' },
    todo: {
      en: 'Try again. If it goes on, ask whoever runs the server.',
      sv: 'Försök igen. Om felet består, fråga den som driver servern.',
    },
  },
  network: {
    what: { en: 'the network failed', sv: 'nätverket svek' },
    todo: {
      en: 'Check the connection and try again.',
      sv: 'Kontrollera anslutningen och försök igen.',
    },
  },
  'not-recorded': {
    what: {
      en: 'the evidence file holds no answer to this question',
      sv: 'bevisfilen innehåller inget svar på den här frågan',
    },
    todo: {
      en: 'Replay it with the options of its own check, or check the address anew with --record.',
      sv: 'Spela upp den med samma flaggor som vid kontrollen, eller kontrollera adressen på nytt med --record.',
    },
  },
};

const malformed: Readonly<Record<MalformedReason, ReasonWords>> = {
  empty: {
    what: { en: 'it is empty', sv: 'det är tomt' },
    todo: {
      en: 'Publish a document. A list without entries is a document too: an empty list, not nothing.',
      sv: 'Publicera ett dokument. En lista utan poster är också ett dokument: en tom lista, inte ingenting.',
    },
  },
  binary: {
    what: { en: 'it is not text', sv: 'det är inte text' },
    todo: {
      en: 'Publish JSON or an iCalendar file. A PDF, a picture, a spreadsheet or a zip file is neither.',
      sv: 'Publicera JSON eller en iCalendar-fil. PDF, bilder, kalkylblad och zip-filer är ingetdera.',
    },
  },
  html: {
    what: {
      en: 'it is a web page (HTML), not data',
      sv: 'det är en webbsida (HTML) och inte data',
    },
    todo: {
      en: 'Check that the address is that of the data, and that no login or error page stands in its place.',
      sv: 'Kontrollera att adressen går till datan och att ingen inloggnings- eller felsida ligger i vägen.',
    },
  },
  encoding: {
    what: {
      en: 'its text is not encoded in UTF-8',
      sv: 'texten är inte kodad i UTF-8',
    },
    todo: { en: 'Save and publish it as UTF-8.', sv: 'Spara och publicera det som UTF-8.' },
  },
  syntax: {
    what: { en: 'it is not valid JSON', sv: 'det är inte giltig JSON' },
    todo: {
      en: 'Let the program that makes the file write the JSON with a library, not by hand.',
      sv: 'Låt programmet som skapar filen skriva JSON med ett bibliotek och inte för hand.',
    },
  },
  truncated: {
    what: { en: 'its end is missing', sv: 'slutet saknas' },
    todo: {
      en: 'Check that the whole document is written or sent.',
      sv: 'Kontrollera att hela dokumentet skrivs eller skickas.',
    },
  },
  'too-deep': {
    what: {
      en: 'its objects and lists are nested deeper than any Open Meal document needs',
      sv: 'dess objekt och listor ligger djupare i varandra än något Open Meal-dokument behöver',
    },
    todo: {
      en: 'Check the program that makes the document.',
      sv: 'Kontrollera programmet som skapar dokumentet.',
    },
  },
  'not-a-calendar': {
    what: {
      en: 'it is neither a calendar nor JSON',
      sv: 'det är varken ett kalenderflöde eller JSON',
    },
    todo: {
      en: 'A calendar begins with the line BEGIN:VCALENDAR, a JSON document with {.',
      sv: 'Ett kalenderflöde börjar med raden BEGIN:VCALENDAR, ett JSON-dokument med {.',
    },
  },
};

const undetermined: Readonly<Record<UndeterminedReason, ReasonWords>> = {
  'unknown-artefact': {
    what: {
      en: 'nothing in it tells what kind of document it is',
      sv: 'inget i det visar vilket slags dokument det är',
    },
    todo: {
      en: 'Say what it should be with --as, for example --as meals.',
      sv: 'Ange vad det ska vara med --as, till exempel --as meals.',
    },
  },
  'observed-version': {
    what: {
      en: 'the text of version 3.0 is not available to judge by',
      sv: 'texten till version 3.0 finns inte att tillgå och går därför inte att bedöma efter',
    },
    todo: {
      en: 'The published version that comes nearest is 3.1: --spec 3.1 shows what separates it from that one, and --spec 3.4 what separates it from the current one.',
      sv: 'Den publicerade version som ligger närmast är 3.1: --spec 3.1 visar vad som skiljer det från den, och --spec 3.4 vad som skiljer det från den gällande.',
    },
  },
  'item-too-large': {
    what: {
      en: 'one object in it is too large to be judged',
      sv: 'ett enskilt objekt i det är för stort för att bedömas',
    },
    todo: {
      en: 'Look for an object that holds far more than one meal, one distributor or one event.',
      sv: 'Leta efter ett objekt som rymmer långt mer än en måltid, en distributör eller en händelse.',
    },
  },
  'tool-defect': {
    what: {
      en: 'this program failed on it, which is our fault and not the publisher’s',
      sv: 'programmet klarade det inte, vilket är vårt fel och inte dataleverantörens',
    },
    todo: {
      en: 'Please report it to those who maintain open-meal.',
      sv: 'Rapportera det gärna till dem som förvaltar open-meal.',
    },
  },
};

const untested: Readonly<Record<UntestedReason, ReasonWords>> = {
  'needs-live-api': {
    what: { en: 'shown only by a running API', sv: 'visas bara av ett API i drift' },
    todo: null,
  },
  'needs-person': {
    what: { en: 'a matter for a person to judge', sv: 'måste bedömas av en människa' },
    todo: {
      en: 'open-meal explain ID says what to look at.',
      sv: 'open-meal explain ID talar om vad man ska titta på.',
    },
  },
  'other-document': {
    what: { en: 'about other kinds of document', sv: 'gäller andra slags dokument' },
    todo: { en: 'Check those documents as well.', sv: 'Kontrollera även de dokumenten.' },
  },
  'shape-failed': {
    what: {
      en: 'not possible to judge while the form is wrong',
      sv: 'går inte att bedöma medan formen är fel',
    },
    todo: {
      en: 'Put the form right first, then check again.',
      sv: 'Rätta formen först och kontrollera sedan igen.',
    },
  },
  'document-malformed': {
    what: {
      en: 'out of reach, as the document cannot be read',
      sv: 'går inte att bedöma eftersom dokumentet inte går att läsa',
    },
    todo: {
      en: 'Put the document right first, then check again.',
      sv: 'Rätta dokumentet först och kontrollera sedan igen.',
    },
  },
  'document-unreachable': {
    what: {
      en: 'out of reach, as the document was not obtained',
      sv: 'går inte att bedöma eftersom dokumentet inte gick att hämta',
    },
    todo: null,
  },
  'document-undetermined': {
    what: {
      en: 'out of reach, as the document could not be judged as a whole',
      sv: 'går inte att bedöma eftersom dokumentet som helhet inte gick att bedöma',
    },
    todo: null,
  },
  'not-shown': {
    what: {
      en: 'none of the answers could show it',
      sv: 'inget av svaren kunde visa det',
    },
    todo: null,
  },
  'needs-http': {
    what: { en: 'about the answer of the server', sv: 'gäller serverns svar' },
    todo: {
      en: 'Check the address instead of a file.',
      sv: 'Kontrollera adressen i stället för en fil.',
    },
  },
};

/** Words for every reason that a report can hold. */
export const REASONS: Readonly<Record<Reason, ReasonWords>> = {
  ...unreachable,
  ...malformed,
  ...undetermined,
  ...untested,
};
