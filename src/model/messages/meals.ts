import type { Message } from '../message.js';

/** Messages about meals and what they hold. */
export const mealMessages = {
  'group-without-distributors': {
    en: {
      what: 'The group names no distributor for its meals.',
      fix: 'List every distributor that serves the meals in "distributors".',
    },
    sv: {
      what: 'Gruppen anger ingen distributör för sina måltider.',
      fix: 'Ange i "distributors" alla distributörer som serverar måltiderna.',
    },
  },
  'date-no-form': {
    en: {
      what: '"{value}" is not a date in a form of ISO 8601.',
      fix: 'Write year, month and day with hyphens and two digits each for month and day, followed by the time, as in 2026-01-05T00:00:00.',
    },
    sv: {
      what: '"{value}" är inget datum i någon form enligt ISO 8601.',
      fix: 'Skriv år, månad och dag med bindestreck, med två siffror för månad och dag, och klockslaget efter, som i 2026-01-05T00:00:00.',
    },
  },
  'date-with-space': {
    en: {
      what: 'There is a space between date and time in "{value}".',
      fix: 'Write the letter T between them, as in 2026-01-05T00:00:00.',
    },
    sv: {
      what: 'Det står ett mellanslag mellan datum och klockslag i "{value}".',
      fix: 'Skriv bokstaven T mellan dem, som i 2026-01-05T00:00:00.',
    },
  },
  'date-without-day': {
    en: {
      what: '"{value}" is a year, a month or a week, not a day.',
      fix: 'Give the day on which the meal is served, as in 2026-01-05T00:00:00.',
    },
    sv: {
      what: '"{value}" är ett år, en månad eller en vecka, inte en dag.',
      fix: 'Ange vilken dag måltiden serveras, som i 2026-01-05T00:00:00.',
    },
  },
  'date-impossible': {
    en: {
      what: 'There is no such day as "{value}".',
      fix: 'Correct the date to the day on which the meal is served.',
    },
    sv: {
      what: 'Dagen "{value}" finns inte.',
      fix: 'Rätta datumet till den dag då måltiden serveras.',
    },
  },
  'time-impossible': {
    en: {
      what: 'The time of day or the UTC offset in "{value}" does not exist.',
      fix: 'Correct the part after the T: hours 00 to 23, minutes and seconds 00 to 59. 00:00:00 will do when the time of day is not known.',
    },
    sv: {
      what: 'Klockslaget eller tidsförskjutningen från UTC i "{value}" finns inte.',
      fix: 'Rätta det som står efter T: timmar 00 till 23, minuter och sekunder 00 till 59. Om klockslaget inte är känt går det bra med 00:00:00.',
    },
  },
  'date-without-time': {
    en: {
      what: 'The date "{value}" has no time of day.',
      fix: 'Add a time, as in 2026-01-05T00:00:00.',
    },
    sv: {
      what: 'Datumet "{value}" saknar klockslag.',
      fix: 'Lägg till ett klockslag, som i 2026-01-05T00:00:00.',
    },
  },
  'date-unusual-form': {
    en: {
      what: '"{value}" is a date of ISO 8601, but not in the form of the published example.',
      fix: 'Write it in the form YYYY-MM-DDThh:mm:ss, as in 2026-01-05T00:00:00.',
    },
    sv: {
      what: '"{value}" är ett datum enligt ISO 8601, men inte i samma form som det publicerade exemplet.',
      fix: 'Skriv det i formen ÅÅÅÅ-MM-DDThh:mm:ss, som i 2026-01-05T00:00:00.',
    },
  },
  'date-time-unusual-form': {
    en: {
      what: '"{value}" is a date of ISO 8601, but not in the form that the specification gives.',
      fix: 'Write it in the form YYYY-MM-DDThh:mm:ss+00:00, as in 2026-01-05T00:00:00+01:00.',
    },
    sv: {
      what: '"{value}" är ett datum enligt ISO 8601, men inte i den form som specifikationen anger.',
      fix: 'Skriv det i formen ÅÅÅÅ-MM-DDThh:mm:ss+00:00, som i 2026-01-05T00:00:00+01:00.',
    },
  },
  'date-alone': {
    en: {
      what: 'The date "{value}" has neither a time of day nor a UTC offset.',
      fix: 'Write date and time with the offset of the place, as in 2026-01-05T00:00:00+01:00 (Swedish winter time) or 2026-06-05T00:00:00+02:00 (summer time).',
    },
    sv: {
      what: 'Datumet "{value}" har varken klockslag eller tidsförskjutning från UTC.',
      fix: 'Skriv datum och klockslag med ortens tidsförskjutning, som i 2026-01-05T00:00:00+01:00 (svensk vintertid) eller 2026-06-05T00:00:00+02:00 (sommartid).',
    },
  },
  'date-without-offset': {
    en: {
      what: 'The date and time "{value}" has no UTC offset.',
      fix: 'Add the offset of the place, as in 2026-01-05T00:00:00+01:00 (Swedish winter time) or 2026-06-05T00:00:00+02:00 (summer time).',
    },
    sv: {
      what: 'Datum och klockslag i "{value}" saknar tidsförskjutning från UTC.',
      fix: 'Lägg till ortens tidsförskjutning, som i 2026-01-05T00:00:00+01:00 (svensk vintertid) eller 2026-06-05T00:00:00+02:00 (sommartid).',
    },
  },
  'nutrient-amount-number': {
    en: {
      what: 'The amount {value} is a JSON number. Version 2.0 has a text here; numbers came with version 3.1.',
      fix: 'Put the amount in quotation marks: "{value}".',
    },
    sv: {
      what: 'Mängden {value} är ett JSON-tal. I version 2.0 ska det stå en text här; tal kom med version 3.1.',
      fix: 'Sätt mängden inom citattecken: "{value}".',
    },
  },
  'nutrients-nowhere': {
    en: {
      what: 'None of the courses in the document has any nutrition values.',
      fix: 'Fill in "nutrients" from the kitchen\'s recipe system, if it calculates them.',
    },
    sv: {
      what: 'Ingen maträtt i dokumentet har några näringsvärden.',
      fix: 'Fyll i "nutrients" från kökets receptsystem, om det beräknar näringsvärden.',
    },
  },
  'prices-nowhere': {
    en: {
      what: 'None of the courses in the document has a price.',
      fix: 'Fill in "prices" with name, value and currency, where the meals are paid for.',
    },
    sv: {
      what: 'Ingen maträtt i dokumentet har något pris.',
      fix: 'Fyll i "prices" med namn, belopp och valuta, där måltiderna kostar något.',
    },
  },
  'price-nowhere': {
    en: {
      what: 'None of the courses in the document has a price.',
      fix: 'Fill in "price" with amount and currency, such as "95 SEK", where the meals are paid for.',
    },
    sv: {
      what: 'Ingen maträtt i dokumentet har något pris.',
      fix: 'Fyll i "price" med belopp och valuta, till exempel "95 SEK", där måltiderna kostar något.',
    },
  },
  'co2-nowhere': {
    en: {
      what: 'None of the courses in the document has a value for its climate impact.',
      fix: 'Fill in "co2Equivalents" for one standard portion, once it is clear that the values may be published.',
    },
    sv: {
      what: 'Ingen maträtt i dokumentet har något värde för klimatpåverkan.',
      fix: 'Fyll i "co2Equivalents" för en normalportion, när det är klarlagt att värdena får publiceras.',
    },
  },
  'co2-decimals': {
    en: {
      what: 'The climate impact {value} has more than two decimals.',
      fix: 'Round to two decimals when the value is published.',
    },
    sv: {
      what: 'Klimatpåverkan {value} har fler än två decimaler.',
      fix: 'Avrunda till två decimaler när värdet publiceras.',
    },
  },
  'currency-missing': {
    en: {
      what: 'The price has no currency.',
      fix: 'Add "currency" with the code of the currency, for example "SEK".',
    },
    sv: {
      what: 'Priset saknar valuta.',
      fix: 'Lägg till "currency" med valutans kod, till exempel "SEK".',
    },
  },
  'currency-unknown': {
    en: {
      what: '"{value}" is not a currency code that is in force.',
      fix: 'Write the three capital letters that ISO 4217 gives the currency, for example "SEK" or "EUR".',
    },
    sv: {
      what: '"{value}" är ingen gällande valutakod.',
      fix: 'Skriv valutans tre stora bokstäver enligt ISO 4217, till exempel "SEK" eller "EUR".',
    },
  },
  'price-name-repeated': {
    en: {
      what: 'Another price of the same course is also called "{value}".',
      fix: 'Give each price a name that tells what it is for, for example "Barn" and "Vuxen".',
    },
    sv: {
      what: 'Ett annat pris för samma maträtt heter också "{value}".',
      fix: 'Ge varje pris ett namn som visar vad det gäller, till exempel "Barn" och "Vuxen".',
    },
  },
  'prices-without-name': {
    en: {
      what: 'The course has several prices, and more than one of them has no name.',
      fix: 'Give each price a name that tells what it is for, for example "Barn" and "Vuxen".',
    },
    sv: {
      what: 'Maträtten har flera priser, och mer än ett av dem saknar namn.',
      fix: 'Ge varje pris ett namn som visar vad det gäller, till exempel "Barn" och "Vuxen".',
    },
  },
} as const satisfies Record<string, Message>;
