import type { Language } from '../report/words.js';
import type { ProblemKind } from './problem-kinds.js';

/** What a problem is called, and what it means for who asked. */
export interface ProblemWords {
  readonly title: string;
  readonly detail: string;
}

/** Every problem in every language. */
export const PROBLEM_WORDS: Readonly<
  Record<Language, Readonly<Record<ProblemKind, ProblemWords>>>
> = {
  en: {
    'bad-request': {
      title: 'The request cannot be understood',
      detail:
        'Send {"url": "https://…"} or a document, and only the options that the description names.',
    },
    'bad-address': {
      title: 'This address cannot be checked',
      detail: 'Give an address that begins with http:// or https:// and holds no user name.',
    },
    'cross-site': {
      title: 'The form was sent from another website',
      detail: 'Forms are only taken from the pages of this service. Programs use /api/checks.',
    },
    'not-found': {
      title: 'There is nothing here',
      detail: 'The address is wrong, or what it led to is no longer kept.',
    },
    'no-such-check': {
      title: 'There is no such check',
      detail: 'The link is incomplete, or the check is so old that it is no longer kept.',
    },
    'not-acceptable': {
      title: 'The report is not made in this form',
      detail: 'The description names the forms that can be had.',
    },
    'request-too-slow': {
      title: 'The request took too long to arrive',
      detail: 'Nothing was checked. Send it again.',
    },
    'too-large': {
      title: 'The document is too large',
      detail: 'Publish it at an address and check that, or use the command line, which takes more.',
    },
    'unsupported-type': {
      title: 'This kind of content is not taken',
      detail: 'Send application/json or text/calendar.',
    },
    'too-many-requests': {
      title: 'Too many requests in a short time',
      detail: 'Wait for as long as Retry-After says.',
    },
    'too-many-for-host': {
      title: 'Many checks of this server are waiting already',
      detail: 'A server is asked by one check at a time, so as not to burden it. Try again later.',
    },
    defect: {
      title: 'Something went wrong in this service',
      detail: 'It is not the fault of what you sent. Try again, and tell us if it happens again.',
    },
    'queue-full': {
      title: 'Too many checks are waiting',
      detail: 'Your check was not taken in. Try again in a while.',
    },
    busy: {
      title: 'The service is busy',
      detail: 'Nothing was taken in. Try again in a moment.',
    },
  },
  sv: {
    'bad-request': {
      title: 'Begäran går inte att förstå',
      detail:
        'Skicka {"url": "https://…"} eller ett dokument, och bara de val som beskrivningen nämner.',
    },
    'bad-address': {
      title: 'Den här adressen går inte att kontrollera',
      detail:
        'Ange en adress som börjar med http:// eller https:// och som inte innehåller något användarnamn.',
    },
    'cross-site': {
      title: 'Formuläret skickades från en annan webbplats',
      detail: 'Formulär tas bara emot från tjänstens egna sidor. Program använder /api/checks.',
    },
    'not-found': {
      title: 'Här finns ingenting',
      detail: 'Adressen är fel, eller så är det som den ledde till inte kvar.',
    },
    'no-such-check': {
      title: 'Kontrollen finns inte',
      detail:
        'Länken är ofullständig, eller så är kontrollen så gammal att den inte sparas längre.',
    },
    'not-acceptable': {
      title: 'Rapporten finns inte i det formatet',
      detail: 'Beskrivningen räknar upp de format som finns.',
    },
    'request-too-slow': {
      title: 'Begäran tog för lång tid att komma fram',
      detail: 'Ingenting har kontrollerats. Skicka den igen.',
    },
    'too-large': {
      title: 'Dokumentet är för stort',
      detail:
        'Publicera det på en adress och kontrollera den, eller använd kommandoraden, som klarar mer.',
    },
    'unsupported-type': {
      title: 'Den sortens innehåll tas inte emot',
      detail: 'Skicka application/json eller text/calendar.',
    },
    'too-many-requests': {
      title: 'För många anrop på kort tid',
      detail: 'Vänta så länge som Retry-After anger.',
    },
    'too-many-for-host': {
      title: 'Många kontroller av samma server väntar redan',
      detail:
        'En server får frågor från en kontroll i taget, för att inte belastas. Försök igen senare.',
    },
    defect: {
      title: 'Något gick fel i tjänsten',
      detail: 'Det beror inte på det du skickade. Försök igen, och hör av dig om det upprepas.',
    },
    'queue-full': {
      title: 'För många kontroller väntar',
      detail: 'Din kontroll togs inte emot. Försök igen om en stund.',
    },
    busy: {
      title: 'Tjänsten är upptagen',
      detail: 'Ingenting togs emot. Försök igen om ett ögonblick.',
    },
  },
};
