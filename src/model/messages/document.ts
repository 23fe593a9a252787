import type { Message } from '../message.js';

/** Messages about the body as a whole and how it is sent. */
export const documentMessages = {
  'body-not-utf8': {
    en: {
      what: 'The body is not UTF-8. The first wrong byte is at offset {offset} (line {line}, column {column}); places with such bytes: {count}.',
      fix: 'Encode the text as UTF-8. A text in ISO 8859-1 or Windows-1252 has to be converted, not only labelled as UTF-8.',
    },
    sv: {
      what: 'Innehållet är inte kodat i UTF-8. Den första felaktiga byten står på position {offset} (rad {line}, kolumn {column}); antal ställen med sådana byte: {count}.',
      fix: 'Koda texten i UTF-8. En text i ISO 8859-1 eller Windows-1252 måste konverteras, det räcker inte att ange att den är UTF-8.',
    },
  },
  'media-type-other': {
    en: {
      what: 'The server says that the body is "{value}", not application/json.',
      fix: 'Send the header "Content-Type: application/json". An error body may have application/problem+json.',
    },
    sv: {
      what: 'Servern uppger att innehållet är "{value}" och inte application/json.',
      fix: 'Skicka huvudet "Content-Type: application/json". Ett felsvar får ha application/problem+json.',
    },
  },
  'media-type-missing': {
    en: {
      what: 'The server does not say what kind of content the body is.',
      fix: 'Send the header "Content-Type: application/json".',
    },
    sv: {
      what: 'Servern uppger inte vilken typ av innehåll svaret har.',
      fix: 'Skicka huvudet "Content-Type: application/json".',
    },
  },
} as const satisfies Record<string, Message>;
