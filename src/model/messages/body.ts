import type { Message } from '../message.js';

/** Messages about bodies that are no JSON and no calendar. `detail` is what the parser met, in English. */
export const bodyMessages = {
  'body-empty': {
    en: {
      what: 'The body is empty ({detail}).',
      fix: 'Publish the document at this address. A list with nothing in it is still a JSON document.',
    },
    sv: {
      what: 'Innehållet är tomt (tekniskt: {detail}).',
      fix: 'Publicera dokumentet på adressen. Även en tom lista är ett JSON-dokument.',
    },
  },
  'body-binary': {
    en: {
      what: 'The body is no text but binary data ({detail}).',
      fix: 'Check that the address leads to the data itself, not to an image, archive or spreadsheet.',
    },
    sv: {
      what: 'Innehållet är inte text utan binärdata (tekniskt: {detail}).',
      fix: 'Kontrollera att adressen leder till själva informationen och inte till en bild, ett arkiv eller ett kalkylblad.',
    },
  },
  'body-html': {
    en: {
      what: 'The body is a web page (HTML or XML), not data ({detail}).',
      fix: 'Make the address answer with the data itself. Error pages and login pages must not be served here.',
    },
    sv: {
      what: 'Innehållet är en webbsida (HTML eller XML) och inte data (tekniskt: {detail}).',
      fix: 'Låt adressen svara med själva informationen. Felsidor och inloggningssidor ska inte visas här.',
    },
  },
  'body-encoding': {
    en: {
      what: 'The body is not encoded in UTF-8: {detail}.',
      fix: 'Publish the document in UTF-8.',
    },
    sv: {
      what: 'Innehållet är inte kodat i UTF-8 (tekniskt: {detail}).',
      fix: 'Publicera dokumentet i UTF-8.',
    },
  },
  'body-syntax': {
    en: {
      what: 'The text cannot be read, because it breaks the rules of the format here: {detail}.',
      fix: 'Let a library write the document instead of putting the text together by hand.',
    },
    sv: {
      what: 'Texten går inte att läsa, eftersom den bryter mot formatets regler här (tekniskt: {detail}).',
      fix: 'Låt ett programbibliotek skriva dokumentet i stället för att sätta ihop texten för hand.',
    },
  },
  'body-truncated': {
    en: {
      what: 'The text ends in the middle: {detail}.',
      fix: 'Publish the whole document. Check time limits and size limits on the server.',
    },
    sv: {
      what: 'Texten tar slut mitt i (tekniskt: {detail}).',
      fix: 'Publicera hela dokumentet. Kontrollera serverns tidsgränser och storleksgränser.',
    },
  },
  'body-too-deep': {
    en: {
      what: 'Values lie too deep inside each other: {detail}.',
      fix: 'No document of the specification needs more than ten levels. Look for a loop in the export.',
    },
    sv: {
      what: 'Värdena ligger för djupt i varandra (tekniskt: {detail}).',
      fix: 'Inget dokument enligt specifikationen behöver mer än tio nivåer. Leta efter en slinga i exporten.',
    },
  },
  'body-not-a-calendar': {
    en: {
      what: 'The text is not a calendar: it has no BEGIN:VCALENDAR ({detail}).',
      fix: 'Publish an iCalendar file that begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.',
    },
    sv: {
      what: 'Texten är ingen kalender: den saknar BEGIN:VCALENDAR (tekniskt: {detail}).',
      fix: 'Publicera en iCalendar-fil som börjar med BEGIN:VCALENDAR och slutar med END:VCALENDAR.',
    },
  },
} as const satisfies Record<string, Message>;
