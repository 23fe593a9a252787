import type { Message } from '../message.js';

/** Messages about the answers of a provider to a whole series of calls. */
export const publicationMessages = {
  'get-refused': {
    en: {
      what: 'The server does not answer GET at {url} (status 405).',
      fix: 'Let the endpoint answer the HTTP method GET.',
    },
    sv: {
      what: 'Servern svarar inte på GET på {url} (status 405).',
      fix: 'Låt adressen svara på HTTP-metoden GET.',
    },
  },
  'endpoint-missing': {
    en: {
      what: 'There is nothing at {url} (status {status}), where the endpoint has to be.',
      fix: 'Publish the endpoint at this address, or tell the base URL under which it is.',
    },
    sv: {
      what: 'Det finns inget på {url} (status {status}), där svaret ska finnas.',
      fix: 'Publicera på den adressen, eller ange vilken basadress som gäller.',
    },
  },
  'status-unexpected': {
    en: {
      what: 'The server answered with status {status} instead of {expected}, to {url}.',
      fix: 'Let the server answer this call with HTTP status {expected}.',
    },
    sv: {
      what: 'Servern svarade med status {status} i stället för {expected}, på {url}.',
      fix: 'Låt servern svara på anropet med HTTP-status {expected}.',
    },
  },
  'error-body-missing': {
    en: {
      what: 'The answer with status {status} to {url} holds no JSON object that says what was wrong.',
      fix: 'Send a JSON object with the error, as the specification describes it, instead of a web page or an empty body.',
    },
    sv: {
      what: 'Svaret med status {status} på {url} innehåller inget JSON-objekt som säger vad som var fel.',
      fix: 'Skicka ett JSON-objekt med felet, så som specifikationen beskriver det, i stället för en webbsida eller ett tomt svar.',
    },
  },
  'filter-ignored': {
    en: {
      what: 'The list was asked for {parameter} “{value}”, but the answer also holds “{found}”.',
      fix: 'Let {parameter} leave out everything else.',
    },
    sv: {
      what: 'Listan begärdes med {parameter} ”{value}”, men svaret innehåller också ”{found}”.',
      fix: 'Låt {parameter} sålla bort allt annat.',
    },
  },
  'parameter-refused': {
    en: {
      what: 'The server refuses the call with {parameter} (status {status}): {url}',
      fix: 'Let the server accept {parameter} in the form of the specification.',
    },
    sv: {
      what: 'Servern godtar inte anropet med {parameter} (status {status}): {url}',
      fix: 'Låt servern godta {parameter} i den form som specifikationen anger.',
    },
  },
  'other-distributor': {
    en: {
      what: 'Distributor “{asked}” was asked for, and the answer is about “{id}”.',
      fix: 'Answer with the distributor whose id stands in the address.',
    },
    sv: {
      what: 'Distributören ”{asked}” efterfrågades, men svaret gäller ”{id}”.',
      fix: 'Svara med den distributör vars id står i adressen.',
    },
  },
  'parameter-demanded': {
    en: {
      what: 'Without {parameter} the server refuses the call (status {status}): {url}',
      fix: 'Answer with the meals of all distributors when {parameter} is left out.',
    },
    sv: {
      what: 'Utan {parameter} godtar servern inte anropet (status {status}): {url}',
      fix: 'Svara med måltider för alla distributörer när {parameter} utelämnas.',
    },
  },
  'distributor-left-out': {
    en: {
      what: 'The list of all meals holds none for distributor “{distributor}”, which has meals when it is asked for alone.',
      fix: 'Answer with the meals of all distributors when none is asked for.',
    },
    sv: {
      what: 'Listan över alla måltider saknar dem från distributören ”{distributor}”, som har måltider när den efterfrågas ensam.',
      fix: 'Svara med måltider för alla distributörer när ingen särskild efterfrågas.',
    },
  },
  'outside-period': {
    en: {
      what: 'Meals were asked for from {start} to {end}, but {count} of them are on other days, the first on {day}.',
      fix: 'Let startDate and endDate leave out all other days.',
    },
    sv: {
      what: 'Måltider begärdes från {start} till {end}, men {count} av dem gäller andra dagar, den första {day}.',
      fix: 'Låt startDate och endDate sålla bort alla andra dagar.',
    },
  },
  'default-start-earlier': {
    en: {
      what: 'Without startDate the answer begins before today ({today}): it holds a meal on {day}.',
      fix: 'Begin with today when startDate is left out.',
    },
    sv: {
      what: 'Utan startDate börjar svaret före i dag ({today}): det innehåller en måltid den {day}.',
      fix: 'Börja med dagens datum när startDate utelämnas.',
    },
  },
  'default-end-later': {
    en: {
      what: 'Without endDate the answer goes on after {end}: it holds a meal on {day}.',
      fix: 'End seven days after the start when endDate is left out.',
    },
    sv: {
      what: 'Utan endDate fortsätter svaret efter {end}: det innehåller en måltid den {day}.',
      fix: 'Sluta sju dagar efter start när endDate utelämnas.',
    },
  },
  'default-day-missing': {
    en: {
      what: 'Without dates the answer lacks the meals of {day}, which are there when that day is asked for.',
      fix: 'Answer with today and the following seven days when no dates are given.',
    },
    sv: {
      what: 'Utan datum saknar svaret måltiderna för {day}, som finns när den dagen efterfrågas.',
      fix: 'Svara med i dag och de följande sju dagarna när inga datum anges.',
    },
  },
  'access-refused': {
    en: {
      what: 'The server demands a login or a key (status {status}): {url}',
      fix: 'Open the data to everybody: open data needs neither login nor registration.',
    },
    sv: {
      what: 'Servern kräver inloggning eller nyckel (status {status}): {url}',
      fix: 'Öppna uppgifterna för alla: öppna data kräver varken inloggning eller registrering.',
    },
  },
  'endpoints-elsewhere': {
    en: {
      what: 'The endpoints are not where the version puts them under {url}, but under “{segment}”.',
      fix: 'Let the endpoints answer at the addresses of the specification, or name the base URL that leads there.',
    },
    sv: {
      what: 'Svaren finns inte där versionen placerar dem under {url}, utan under ”{segment}”.',
      fix: 'Låt svaren finnas på specifikationens adresser, eller ange den basadress som leder dit.',
    },
  },
  'no-calendars': {
    en: {
      what: 'None of the distributors that were looked at ({count}) names a calendar to subscribe to.',
      fix: 'Offer a calendar for each distributor, and put its address into iCalendar.',
    },
    sv: {
      what: 'Ingen av distributörerna som granskats ({count}) anger ett kalenderflöde att prenumerera på.',
      fix: 'Erbjud ett kalenderflöde för varje distributör och ange dess adress i iCalendar.',
    },
  },
  'calendar-missing': {
    en: {
      what: 'iCalendar names an address at which there is nothing (status {status}): {url}',
      fix: 'Publish the calendar at this address, or correct the address.',
    },
    sv: {
      what: 'iCalendar anger en adress där det inte finns något (status {status}): {url}',
      fix: 'Publicera kalenderflödet på den adressen, eller rätta adressen.',
    },
  },
  'uid-changed': {
    en: {
      what: 'The event of {day} had another UID a moment before, although nothing else in it has changed.',
      fix: 'Keep the UID of an event for as long as the event is published.',
    },
    sv: {
      what: 'Kalenderhändelsen för {day} hade ett annat UID ett ögonblick tidigare, trots att inget annat i den har ändrats.',
      fix: 'Behåll händelsens UID så länge händelsen publiceras.',
    },
  },
  'sequence-unchanged': {
    en: {
      what: 'The event of {day} has changed since a moment before, but SEQUENCE is still {sequence}.',
      fix: 'Raise SEQUENCE by one each time the event changes.',
    },
    sv: {
      what: 'Kalenderhändelsen för {day} har ändrats sedan ett ögonblick tidigare, men SEQUENCE är fortfarande {sequence}.',
      fix: 'Höj SEQUENCE med ett varje gång händelsen ändras.',
    },
  },
  'uid-changed-since': {
    en: {
      what: 'The event of {day} had another UID on {earlier}, although nothing else in it has changed.',
      fix: 'Keep the UID of an event for as long as the event is published.',
    },
    sv: {
      what: 'Kalenderhändelsen för {day} hade ett annat UID den {earlier}, trots att inget annat i den har ändrats.',
      fix: 'Behåll händelsens UID så länge händelsen publiceras.',
    },
  },
  'sequence-not-raised-since': {
    en: {
      what: 'The event of {day} has changed since {earlier}, but SEQUENCE has not been raised: it was {former} and is {sequence}.',
      fix: 'Raise SEQUENCE by one each time the event changes.',
    },
    sv: {
      what: 'Kalenderhändelsen för {day} har ändrats sedan den {earlier}, men SEQUENCE har inte höjts: då {former}, nu {sequence}.',
      fix: 'Höj SEQUENCE med ett varje gång händelsen ändras.',
    },
  },
  'description-lacks-course': {
    en: {
      what: 'The event of {day} does not name “{course}”, which the same meal has in JSON.',
      fix: 'Put all courses of the meal into DESCRIPTION, one a line.',
    },
    sv: {
      what: 'Kalenderhändelsen för {day} nämner inte ”{course}”, som finns i samma måltid i JSON.',
      fix: 'Ange måltidens alla maträtter i DESCRIPTION, en per rad.',
    },
  },
  'summary-other-course': {
    en: {
      what: 'SUMMARY of {day} leaves out “{course}”, which has the lowest order of the meal.',
      fix: 'Put the courses with the lowest order into SUMMARY.',
    },
    sv: {
      what: 'SUMMARY för {day} utelämnar ”{course}”, som har lägst order i måltiden.',
      fix: 'Ange de maträtter som har lägst order i SUMMARY.',
    },
  },
  'without-tls': {
    en: {
      what: 'The API is published without encryption: {url}',
      fix: 'Publish it over https.',
    },
    sv: {
      what: 'API:et publiceras utan kryptering: {url}',
      fix: 'Publicera det över https.',
    },
  },
  'closed-to-web-pages': {
    en: {
      what: 'Web pages of others may not read the answer: {url}',
      fix: 'Send the header Access-Control-Allow-Origin: *.',
    },
    sv: {
      what: 'Andras webbsidor får inte läsa svaret: {url}',
      fix: 'Skicka huvudet Access-Control-Allow-Origin: *.',
    },
  },
  'without-validity': {
    en: {
      what: 'The answer does not say how long it holds, and cannot be asked for on a condition: {url}',
      fix: 'Send Cache-Control with max-age, and ETag or Last-Modified.',
    },
    sv: {
      what: 'Svaret säger inte hur länge det gäller och går inte att fråga om med villkor: {url}',
      fix: 'Skicka Cache-Control med max-age, och ETag eller Last-Modified.',
    },
  },
  'slow-answers': {
    en: {
      what: 'More than half of the answers took longer than {seconds} seconds.',
      fix: 'Prepare the answers in advance, or keep them for a while.',
    },
    sv: {
      what: 'Mer än hälften av svaren tog längre tid än {seconds} sekunder.',
      fix: 'Förbered svaren i förväg eller spara dem en stund.',
    },
  },
  'distributor-unlisted': {
    en: {
      what: 'There are meals for distributor “{distributor}”, which is not in the list of distributors.',
      fix: 'Put the distributor into the list, or use the id that it has there.',
    },
    sv: {
      what: 'Det finns måltider för distributören ”{distributor}”, som inte finns i listan över distributörer.',
      fix: 'Ta med distributören i listan, eller använd det id som den har där.',
    },
  },
  'single-differs': {
    en: {
      what: 'A distributor on its own has another {property} than in the list.',
      fix: 'Take both answers from the same source.',
    },
    sv: {
      what: 'En distributör har ett annat värde på {property} för sig än i listan.',
      fix: 'Hämta båda svaren ur samma källa.',
    },
  },
  'calendar-shifted': {
    en: {
      what: 'The events of the calendar stand {days} day away from the meals that they are about.',
      fix: 'Write the day of the event as the day of the meal in Sweden, without converting time zones.',
    },
    sv: {
      what: 'Händelserna i kalenderflödet står {days} dag ifrån måltiderna de gäller.',
      fix: 'Ange måltidens svenska dag som händelsens dag, utan att räkna om tidszoner.',
    },
  },
  'meals-over': {
    en: {
      what: 'The last meal is on {day}; for today and later there is none.',
      fix: 'Publish the menu of the coming weeks, or say on the API page when it comes back.',
    },
    sv: {
      what: 'Den sista måltiden gäller {day}; för i dag och senare finns ingen.',
      fix: 'Publicera matsedeln för de kommande veckorna, eller ange när den kommer tillbaka.',
    },
  },
  'distributor-over': {
    en: {
      what: 'The last meal of {distributor} is on {day}; for today and later there is none, while others have a menu.',
      fix: 'Publish its menu of the coming weeks, or take it out of the list of distributors if it has closed for good.',
    },
    sv: {
      what: 'Den sista måltiden för {distributor} gäller {day}; för i dag och senare finns ingen, fast andra har en matsedel.',
      fix: 'Publicera matsedeln för de kommande veckorna, eller ta bort distributören ur listan om den är nedlagd.',
    },
  },
  'calendar-over': {
    en: {
      what: 'The last event of the calendar is on {day}; for today and later there is none.',
      fix: 'See why the feed is no longer filled; those who subscribe to it see no menu.',
    },
    sv: {
      what: 'Den sista händelsen i kalenderflödet gäller {day}; för i dag och senare finns ingen.',
      fix: 'Ta reda på varför flödet inte fylls på längre; den som prenumererar ser ingen matsedel.',
    },
  },
} as const satisfies Record<string, Message>;
