import type { Message } from '../message.js';

/** Messages about distributors and data providers, and about codes and addresses wherever they stand. */
export const distributorMessages = {
  'id-misspelt': {
    en: {
      what: 'The identifier is given as "distirbutorID". That is how the table of version 2.0 spells it, but its examples and the call for meals say "distributorID".',
      fix: 'Name the property "distributorID".',
    },
    sv: {
      what: 'Identiteten anges som "distirbutorID". Så stavas den i tabellen i version 2.0, men i exemplen och i anropet för måltider heter den "distributorID".',
      fix: 'Döp om egenskapen till "distributorID".',
    },
  },
  'id-repeated': {
    en: {
      what: 'An earlier entry of the list already has the identifier "{value}".',
      fix: 'Give every entry an identifier of its own. Remove the entry if it is the same one twice.',
    },
    sv: {
      what: 'En tidigare post i listan har redan identiteten "{value}".',
      fix: 'Ge varje post en egen identitet. Ta bort posten om det är samma post två gånger.',
    },
  },
  'language-unknown': {
    en: {
      what: '"{value}" is not a language code.',
      fix: 'Write the ISO 639 code of the language that the texts are written in, for example "sv" for Swedish or "en" for English.',
    },
    sv: {
      what: '"{value}" är ingen språkkod.',
      fix: 'Ange koden enligt ISO 639 för det språk som texterna är skrivna på, till exempel "sv" för svenska eller "en" för engelska.',
    },
  },
  'language-three-letters': {
    en: {
      what: '"{value}" is a language code of three letters. Here the code has two.',
      fix: 'Write "{code}" instead.',
    },
    sv: {
      what: '"{value}" är en språkkod med tre bokstäver. Här ska koden ha två.',
      fix: 'Skriv "{code}" i stället.',
    },
  },
  'language-without-two-letters': {
    en: {
      what: '"{value}" is a language code of three letters. Here the code has two, and this language has no such code.',
      fix: 'Write the two-letter code that comes closest to the language of the texts. In version 3.4, distributors and meals may have codes of three letters.',
    },
    sv: {
      what: '"{value}" är en språkkod med tre bokstäver. Här ska koden ha två, och det här språket har ingen sådan kod.',
      fix: 'Ange den kod med två bokstäver som ligger närmast texternas språk. I version 3.4 får distributörer och måltider ha koder med tre bokstäver.',
    },
  },
  'language-not-plain': {
    en: {
      what: 'The language code is written "{value}".',
      fix: 'Write only the code, in lower case and without region: "{code}".',
    },
    sv: {
      what: 'Språkkoden är skriven "{value}".',
      fix: 'Skriv bara själva koden, med små bokstäver och utan region: "{code}".',
    },
  },
  'language-withdrawn': {
    en: {
      what: 'The language code "{value}" has been withdrawn from ISO 639.',
      fix: 'Write "{code}", the code of the language today.',
    },
    sv: {
      what: 'Språkkoden "{value}" har utgått ur ISO 639.',
      fix: 'Skriv "{code}", som är språkets kod i dag.',
    },
  },
  'country-unknown': {
    en: {
      what: '"{value}" is not a country code of two letters.',
      fix: 'Write the ISO 3166-1 alpha-2 code of the country, for example "SE" for Sweden.',
    },
    sv: {
      what: '"{value}" är ingen landskod med två bokstäver.',
      fix: 'Ange landets kod enligt ISO 3166-1 alpha-2, till exempel "SE" för Sverige.',
    },
  },
  'country-capitals': {
    en: {
      what: 'The country code "{value}" is not written in capital letters.',
      fix: 'Write "{code}".',
    },
    sv: {
      what: 'Landskoden "{value}" är inte skriven med stora bokstäver.',
      fix: 'Skriv "{code}".',
    },
  },
  'country-reserved': {
    en: {
      what: 'ISO 3166-1 has reserved or withdrawn the code "{value}"; it is not the code of a country today.',
      fix: 'Write the code that the country has been assigned, for example "GB" and not "UK" for the United Kingdom.',
    },
    sv: {
      what: 'Koden "{value}" är reserverad eller har utgått ur ISO 3166-1 och tillhör inget land i dag.',
      fix: 'Ange den kod som landet har tilldelats, till exempel "GB" och inte "UK" för Storbritannien.',
    },
  },
  'web-address-incomplete': {
    en: {
      what: '"{value}" is not a complete web address.',
      fix: 'Write the whole address without white space, beginning with https:// or http://. Leave the property out when there is no web site.',
    },
    sv: {
      what: '"{value}" är ingen fullständig webbadress.',
      fix: 'Skriv hela adressen utan mellanslag, med https:// eller http:// först. Utelämna egenskapen om det inte finns någon webbplats.',
    },
  },
  'base-url-incomplete': {
    en: {
      what: '"{value}" is not a complete web address, so no call can be made from it.',
      fix: 'Write the whole address that all calls begin with, with https:// or http:// first and without white space.',
    },
    sv: {
      what: '"{value}" är ingen fullständig webbadress och går därför inte att anropa.',
      fix: 'Skriv hela den adress som alla anrop börjar med, med https:// eller http:// först och utan mellanslag.',
    },
  },
  'feed-address-incomplete': {
    en: {
      what: '"{value}" is not the complete address of a calendar feed.',
      fix: 'Write the whole address without white space, beginning with https:// or http://. Leave the property out when there is no feed.',
    },
    sv: {
      what: '"{value}" är ingen fullständig adress till ett kalenderflöde.',
      fix: 'Skriv hela adressen utan mellanslag, med https:// eller http:// först. Utelämna egenskapen om det inte finns något kalenderflöde.',
    },
  },
  'email-mailto': {
    en: {
      what: 'The e-mail address begins with "mailto:" ("{value}").',
      fix: 'Write only the address itself, without "mailto:" and what may follow after a question mark.',
    },
    sv: {
      what: 'E-postadressen börjar med "mailto:" ("{value}").',
      fix: 'Skriv bara själva adressen, utan "mailto:" och det som kan följa efter ett frågetecken.',
    },
  },
  'email-several': {
    en: {
      what: 'There are several e-mail addresses in "{value}".',
      fix: 'Choose one address.',
    },
    sv: {
      what: 'Det står flera e-postadresser i "{value}".',
      fix: 'Välj en av adresserna.',
    },
  },
  'email-other': {
    en: {
      what: '"{value}" is not a bare e-mail address.',
      fix: 'Write only the address, in the form name@domain: no name in front of it, no angle brackets and no white space.',
    },
    sv: {
      what: '"{value}" är ingen ren e-postadress.',
      fix: 'Skriv bara adressen, i formen namn@domän: inget namn framför, inga vinkelparenteser och inga mellanslag.',
    },
  },
  'telephone-white-space': {
    en: {
      what: 'The telephone number "{value}" contains white space.',
      fix: 'Write "{compact}". Hyphens may separate the groups of digits.',
    },
    sv: {
      what: 'Telefonnumret "{value}" innehåller mellanslag.',
      fix: 'Skriv "{compact}". Vill du skilja siffergrupperna åt går det bra med bindestreck.',
    },
  },
  'telephone-characters': {
    en: {
      what: '"{value}" contains more than a telephone number may hold.',
      fix: 'Write one number with nothing but digits, hyphens, dots and brackets, with a plus sign first where the number has a country code.',
    },
    sv: {
      what: '"{value}" innehåller annat än vad som får stå i ett telefonnummer.',
      fix: 'Skriv ett enda nummer med bara siffror, bindestreck, punkter och parenteser, och med plustecken först om landsnumret är med.',
    },
  },
  'distributor-type-unknown': {
    en: {
      what: 'The type "{value}" is none of the six codes.',
      fix: 'Write "0" for a school, "1" for a home for the elderly, "2" for home care, "3" for a hospital, "4" for a restaurant or "5" for anything else.',
    },
    sv: {
      what: 'Typen "{value}" är ingen av de sex koderna.',
      fix: 'Skriv "0" för skola, "1" för äldreboende, "2" för hemtjänst, "3" för sjukhus, "4" för restaurang eller "5" för övrigt.',
    },
  },
  'address-empty': {
    en: {
      what: 'The address of the distributor says nothing.',
      fix: 'Fill in at least "addressLocality", and preferably the whole address. For home care, give the address of the office.',
    },
    sv: {
      what: 'Distributörens adress är tom.',
      fix: 'Fyll i åtminstone "addressLocality" och helst hela adressen. För hemtjänst anger du adressen till hemtjänstkontoret.',
    },
  },
  'postal-code-spaces': {
    en: {
      what: 'The postal code "{value}" contains white space.',
      fix: 'Write "{compact}".',
    },
    sv: {
      what: 'Postnumret "{value}" innehåller mellanslag.',
      fix: 'Skriv "{compact}".',
    },
  },
  'calendar-not-announced': {
    en: {
      what: 'No distributor in the document names a calendar feed.',
      fix: 'Publish a calendar feed with the meals of each distributor and write its address in "iCalendar".',
    },
    sv: {
      what: 'Ingen distributör i dokumentet anger något kalenderflöde.',
      fix: 'Publicera ett kalenderflöde med varje distributörs måltider och ange adressen i "iCalendar".',
    },
  },
  'location-geojson': {
    en: {
      what: 'The location is a GeoJSON object ({type}). The text of the specification speaks of GeoJSON, but its schema describes another form.',
      fix: 'Publish a list of locations, each with "geoPositionRepresentations": [{ "coordinateSystem": "wgs84", "coordinates": [ … ] }].',
    },
    sv: {
      what: 'Platsen är ett GeoJSON-objekt ({type}). Specifikationens text talar om GeoJSON, men dess schema beskriver en annan form.',
      fix: 'Publicera en lista med platser, var och en med "geoPositionRepresentations": [{ "coordinateSystem": "wgs84", "coordinates": [ … ] }].',
    },
  },
  'coordinates-not-pair': {
    en: {
      what: 'The point has {count} coordinates instead of two.',
      fix: 'Give exactly two numbers for each point.',
    },
    sv: {
      what: 'Punkten har {count} koordinater i stället för två.',
      fix: 'Ange exakt två tal för varje punkt.',
    },
  },
  'coordinates-impossible': {
    en: {
      what: 'No place on earth has the coordinates {first} and {second} in WGS 84.',
      fix: 'Give latitude and longitude in degrees with a decimal point, or name the coordinate system that the numbers belong to.',
    },
    sv: {
      what: 'Ingen plats på jorden har koordinaterna {first} och {second} i WGS 84.',
      fix: 'Ange latitud och longitud i grader med decimalpunkt, eller ange det koordinatsystem som talen hör till.',
    },
  },
} as const satisfies Record<string, Message>;
