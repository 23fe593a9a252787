import type { Message } from '../message.js';

/** Messages about the structure that the schemas demand. */
export const schemaMessages = {
  'property-missing': {
    en: {
      what: 'The property "{property}" is missing.',
      fix: 'Add "{property}" to the object. It must always be there.',
    },
    sv: {
      what: 'Egenskapen "{property}" saknas.',
      fix: 'Lägg till "{property}" i objektet. Den ska alltid finnas med.',
    },
  },
  'expected-object': {
    en: {
      what: 'An object is expected here, but the value is {value}.',
      fix: 'Publish an object: { … } with the properties that the specification lists.',
    },
    sv: {
      what: 'Här ska det stå ett objekt, men värdet är {value}.',
      fix: 'Publicera ett objekt: { … } med de egenskaper som specifikationen räknar upp.',
    },
  },
  'expected-array': {
    en: {
      what: 'A list is expected here, but the value is {value}.',
      fix: 'Publish a list: [ … ]. When there is nothing to say, publish an empty list, not null.',
    },
    sv: {
      what: 'Här ska det stå en lista, men värdet är {value}.',
      fix: 'Publicera en lista: [ … ]. Finns det inget att ange, publicera en tom lista och inte null.',
    },
  },
  'expected-string': {
    en: {
      what: 'A text is expected here, but the value is {value}.',
      fix: 'Publish a text in quotation marks. Leave an optional property out rather than setting it to null.',
    },
    sv: {
      what: 'Här ska det stå en text, men värdet är {value}.',
      fix: 'Publicera en text inom citattecken. Utelämna en frivillig egenskap hellre än att sätta den till null.',
    },
  },
  'expected-string-or-null': {
    en: {
      what: 'A text (or null) is expected here, but the value is {value}.',
      fix: 'Publish a text in quotation marks, or null when there is none.',
    },
    sv: {
      what: 'Här ska det stå en text (eller null), men värdet är {value}.',
      fix: 'Publicera en text inom citattecken, eller null om uppgiften saknas.',
    },
  },
  'expected-number': {
    en: {
      what: 'A number is expected here, but the value is {value}.',
      fix: 'Publish a number without quotation marks and with a decimal point.',
    },
    sv: {
      what: 'Här ska det stå ett tal, men värdet är {value}.',
      fix: 'Publicera ett tal utan citattecken och med decimalpunkt.',
    },
  },
  'expected-number-or-null': {
    en: {
      what: 'A number (or null) is expected here, but the value is {value}.',
      fix: 'Publish a number without quotation marks and with a decimal point, or null when there is none.',
    },
    sv: {
      what: 'Här ska det stå ett tal (eller null), men värdet är {value}.',
      fix: 'Publicera ett tal utan citattecken och med decimalpunkt, eller null om uppgiften saknas.',
    },
  },
  'expected-integer': {
    en: {
      what: 'A whole number is expected here, but the value is {value}.',
      fix: 'Publish a whole number without quotation marks, or leave the property out.',
    },
    sv: {
      what: 'Här ska det stå ett heltal, men värdet är {value}.',
      fix: 'Publicera ett heltal utan citattecken, eller utelämna egenskapen.',
    },
  },
  'expected-integer-or-null': {
    en: {
      what: 'A whole number (or null) is expected here, but the value is {value}.',
      fix: 'Publish a whole number without quotation marks, or null.',
    },
    sv: {
      what: 'Här ska det stå ett heltal (eller null), men värdet är {value}.',
      fix: 'Publicera ett heltal utan citattecken, eller null.',
    },
  },
  'number-not-representable': {
    en: {
      what: 'The number is too large for any program to read: it exceeds 1.8 × 10^308.',
      fix: 'Publish the real value. A number of this size is a calculation gone wrong.',
    },
    sv: {
      what: 'Talet är så stort att inget program kan läsa det: det överstiger 1,8 × 10^308.',
      fix: 'Publicera det verkliga värdet. Ett så stort tal är ett räknefel i systemet.',
    },
  },
  'integer-out-of-range': {
    en: {
      what: 'The whole number {value} is outside the range −2147483648 to 2147483647.',
      fix: 'Use a small whole number. Only the order between the values matters.',
    },
    sv: {
      what: 'Heltalet {value} ligger utanför intervallet −2147483648 till 2147483647.',
      fix: 'Använd ett litet heltal. Det är bara ordningen mellan värdena som spelar roll.',
    },
  },
  'value-not-listed': {
    en: {
      what: 'The value {value} is not one of those that the specification lists.',
      fix: 'Use one of the listed values.',
    },
    sv: {
      what: 'Värdet {value} är inget av dem som specifikationen räknar upp.',
      fix: 'Använd ett av de uppräknade värdena.',
    },
  },
  'property-undeclared': {
    en: {
      what: 'The property "{property}" does not exist in this version of the specification.',
      fix: 'Remove "{property}", or publish it outside the Open Meal addresses.',
    },
    sv: {
      what: 'Egenskapen "{property}" finns inte i den här versionen av specifikationen.',
      fix: 'Ta bort "{property}", eller publicera uppgiften utanför Open Meal-adresserna.',
    },
  },
  'property-vendor': {
    en: {
      what: 'The property "{property}" is a supplier\'s own addition: it does not exist in this version of the specification.',
      fix: 'Ask the supplier to leave "{property}" out of the Open Meal answers.',
    },
    sv: {
      what: 'Egenskapen "{property}" är en leverantörs eget tillägg: den finns inte i den här versionen av specifikationen.',
      fix: 'Be leverantören att utelämna "{property}" ur Open Meal-svaren.',
    },
  },
  'property-renamed': {
    en: {
      what: 'The property "{property}" does not exist in this version: it is called "{instead}".',
      fix: 'Rename "{property}" to "{instead}" and give the value the form that this version asks for.',
    },
    sv: {
      what: 'Egenskapen "{property}" finns inte i den här versionen: den heter "{instead}".',
      fix: 'Byt namn på "{property}" till "{instead}" och ge värdet den form som versionen kräver.',
    },
  },
  'property-of-single': {
    en: {
      what: 'The property "{property}" belongs to the answer about one distributor, not to the list.',
      fix: 'Leave "{property}" out of the list, and give it where a single distributor is asked for.',
    },
    sv: {
      what: 'Egenskapen "{property}" hör till svaret om en enskild distributör, inte till listan.',
      fix: 'Utelämna "{property}" ur listan och ange den när en enskild distributör efterfrågas.',
    },
  },
  'property-other-version': {
    en: {
      what: 'The property "{property}" belongs to version {versions}, not to this one.',
      fix: 'Remove "{property}", or publish the whole document as version {versions}.',
    },
    sv: {
      what: 'Egenskapen "{property}" hör till version {versions}, inte till den här.',
      fix: 'Ta bort "{property}", eller publicera hela dokumentet enligt version {versions}.',
    },
  },
} as const satisfies Record<string, Message>;
