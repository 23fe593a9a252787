import type { Language } from '../../words.js';
import type { AnnexWords } from './annex-words.js';

const en: AnnexWords = {
  title: (version) =>
    `Annex of requirements: open meal data according to Open Meal Information ${version}`,
  purpose:
    'This annex says what a meal-planning system has to do so that menus, ingredients, allergens, nutrition, prices and climate impact can be published as open data and shown in apps, on screens and in calendars. It belongs to a procurement.',
  headings: {
    about: 'About the annex',
    lead: 'The overall requirement',
    reading: 'How to read the annex',
    verification: 'How the requirements are verified',
    requirements: 'The requirements in full',
    signature: 'Signature',
  },
  lead: (standard) =>
    `The supplier must deliver open meal data according to ${standard}, as set out in the requirements of this annex.`,
  leadSelected: (count) =>
    `Of the requirements of the version, only the ${count} in this annex apply.`,
  equivalent:
    'The words “or equivalent” hold wherever the annex names the specification, a standard, a format or a protocol, also where they are not written out. A tenderer that offers an equivalent shows in the tender how it meets the requirement.',
  provider:
    'The data provider of the requirements is whoever publishes the data, usually the buyer. A requirement on the data provider is a requirement that the system of the supplier publishes so on behalf of the buyer.',
  terms: [
    [
      'Distributor',
      'the place that serves the food, such as a school, a home for the elderly or a hospital.',
    ],
    ['Meal', 'what is served on one occasion, such as the lunch of a day.'],
    ['Course', 'one of the dishes of a meal.'],
  ],
  level: (word, name) => `${word} (${name})`,
  tiers: (names) => names.join(', '),
  tiersMeaning:
    'how far a publisher has come. The first is the ground to stand on, the second makes the data richer, and the third is for whoever wants to go furthest.',
  editorial: (word) => [
    `(${word})`,
    'the published text does not say in so many words whether the requirement is mandatory; the level is the judgement of the project behind open-meal.',
  ],
  condition: [
    'Applies when',
    'the requirement applies only on that condition; otherwise it is not applicable.',
  ],
  disputed: [
    'Contested (SD-nn)',
    'the published texts contradict each other. How the requirement is read stands beside it or on the page that its link leads to, and nobody fails for having followed the other reading.',
  ],
  code: ['`Monospaced`', 'names and values that have to stand in the data letter by letter.'],
  answer:
    'The tenderer answers each requirement with yes or no and, where needed, points to the tender in the comment.',
  results:
    'The result of a check is filled in: met, not met, not applicable or not tested. Requirements that a person judges are left empty.',
  ownWork:
    'The requirement ids, the Swedish texts and the tiers basic, advanced and leading edge are those of the project behind the tool open-meal; the original texts do not have them. The requirements say in words of their own what the version demands, and the link of each leads to its sources.',
  verification:
    'The automatic check is made with the program open-meal, which is free to use. It judges published documents by every requirement that a document can show, and writes a report that says for each of them whether it is met.',
  verificationColumns: {
    kind: 'Verification',
    how: 'How',
    evidence: 'Evidence',
    tender: 'At tender',
    contract: 'During the contract',
  },
  partHeading: (heading, count) => `${heading} (${count})`,
  signature: ['Tenderer', 'Registration number', 'Name', 'Date', 'Signature'],
  judged: ['Judged by', 'Organisation', 'Date', 'Signature'],
};

const sv: AnnexWords = {
  title: (version) => `Kravbilaga: öppna måltidsdata enligt Open Meal Information ${version}`,
  purpose:
    'Bilagan anger vad ett måltidssystem ska klara för att matsedlar, ingredienser, allergener, näringsvärden, priser och klimatpåverkan ska kunna publiceras som öppna data och visas i appar, på skärmar och i kalendrar. Den hör till en upphandling.',
  headings: {
    about: 'Om bilagan',
    lead: 'Det övergripande kravet',
    reading: 'Så läser du bilagan',
    verification: 'Så prövas kraven',
    requirements: 'Kraven i detalj',
    signature: 'Underskrift',
  },
  lead: (standard) =>
    `Leverantören ska leverera öppna måltidsdata enligt ${standard}, i enlighet med kraven i den här bilagan.`,
  leadSelected: (count) => `Av versionens krav gäller endast de ${count} som står i bilagan.`,
  equivalent:
    'Orden ”eller likvärdigt” gäller överallt där bilagan nämner specifikationen, en standard, ett format eller ett protokoll, även där de inte är utskrivna. Den som erbjuder något likvärdigt visar i anbudet hur det uppfyller kravet.',
  provider:
    'Med dataleverantör avses i kraven den som publicerar uppgifterna, vanligen beställaren. Ett krav på dataleverantören är ett krav på att leverantörens system publicerar på det sättet för beställarens räkning.',
  terms: [
    [
      'Distributör',
      'stället som serverar maten, till exempel en skola, ett äldreboende eller ett sjukhus.',
    ],
    ['Måltid', 'det som serveras vid ett tillfälle, till exempel dagens lunch.'],
    ['Maträtt', 'en av rätterna i en måltid.'],
  ],
  level: (word, name) => `${word} (${name})`,
  tiers: (names) => names.join(', '),
  tiersMeaning:
    'hur långt en dataleverantör har kommit. Bas är grunden, avancerad ger rikare uppgifter och spjutspets är för den som vill gå längst.',
  editorial: (word) => [
    `(${word})`,
    'den publicerade texten säger inte uttryckligen vilken kravtyp det är; den är en bedömning av projektet bakom open-meal.',
  ],
  condition: [
    'Gäller när',
    'kravet gäller bara under det villkoret; annars är det ej tillämpligt.',
  ],
  disputed: [
    'Omtvistat (SD-nn)',
    'de publicerade texterna säger emot varandra. Hur kravet läses står vid det eller på sidan som länken leder till, och ingen underkänns för att ha följt den andra läsningen.',
  ],
  code: [
    '`Skrivmaskinsstil`',
    'namn och värden som ska stå i uppgifterna precis så, bokstav för bokstav.',
  ],
  answer:
    'Anbudsgivaren svarar ja eller nej på varje krav och hänvisar vid behov till anbudet i kommentaren.',
  results:
    'Resultatet av en kontroll är ifyllt: uppfyllt, ej uppfyllt, ej tillämpligt eller ej prövat. Krav som bedöms av en person är tomma.',
  ownWork:
    'Krav-id:n, de svenska texterna och nivåerna bas, avancerad och spjutspets kommer från projektet bakom verktyget open-meal och finns inte i originaltexterna. Kraven återger med egna ord vad versionen kräver, och länken vid vart och ett leder till källorna.',
  verification:
    'Den automatiska kontrollen görs med programmet open-meal, som är fritt att använda. Det bedömer publicerade dokument efter varje krav som ett dokument kan visa, och skriver en rapport som för vart och ett anger om det är uppfyllt.',
  verificationColumns: {
    kind: 'Prövning',
    how: 'Hur',
    evidence: 'Bevis',
    tender: 'I anbudet',
    contract: 'Under avtalstiden',
  },
  partHeading: (heading, count) => `${heading} (${count})`,
  signature: ['Anbudsgivare', 'Organisationsnummer', 'Namn', 'Datum', 'Underskrift'],
  judged: ['Bedömt av', 'Organisation', 'Datum', 'Underskrift'],
};

/** What the annex says in each language, complete by the compiler. */
export const ANNEX_WORDS: Readonly<Record<Language, AnnexWords>> = { en, sv };
