import type { Message } from '../message.js';

/** Messages of advice about JSON documents. */
export const adviceMessages = {
  'byte-order-mark': {
    en: {
      what: 'The file begins with a byte order mark (EF BB BF).',
      fix: 'Save or send the text as UTF-8 without a byte order mark.',
    },
    sv: {
      what: 'Filen börjar med ett byteordningsmärke (EF BB BF).',
      fix: 'Spara eller skicka texten som UTF-8 utan byteordningsmärke (BOM).',
    },
  },
  'repeated-name': {
    en: {
      what: 'The property {property} occurs more than once in the same object.',
      fix: 'Write the property once in each object; most programs read only the last one.',
    },
    sv: {
      what: 'Egenskapen {property} förekommer mer än en gång i samma objekt.',
      fix: 'Skriv egenskapen en gång i varje objekt; de flesta program läser bara den sista.',
    },
  },
  'lone-surrogate': {
    en: {
      what: 'The text holds half a character: one of two escapes \\ud800–\\udfff that belong together.',
      fix: 'Write whole characters, preferably directly as UTF-8, and do not cut texts in the middle of an emoji.',
    },
    sv: {
      what: 'Texten innehåller ett halvt tecken: en av två escapesekvenser \\ud800–\\udfff som hör ihop.',
      fix: 'Skriv hela tecken, helst direkt som UTF-8, och kapa inte texter mitt i en emoji.',
    },
  },
  'distributor-id-missing': {
    en: {
      what: 'The distributor has no id.',
      fix: 'Give the distributor the id under which its meals can be asked for.',
    },
    sv: {
      what: 'Distributören har inget id.',
      fix: 'Ange det id som distributörens måltider kan hämtas med.',
    },
  },
  'course-id-missing': {
    en: {
      what: 'The course has no id.',
      fix: 'Give every course an id of its own that stays the same for the same dish.',
    },
    sv: {
      what: 'Maträtten har inget id.',
      fix: 'Ge varje maträtt ett eget id som är detsamma för samma rätt.',
    },
  },
  'distributor-name-missing': {
    en: {
      what: 'The distributor has no name.',
      fix: 'Give the distributor the name that guests know it by.',
    },
    sv: {
      what: 'Distributören har inget namn.',
      fix: 'Ange det namn som gästerna känner distributören under.',
    },
  },
  'meal-name-missing': {
    en: {
      what: 'The meal has no name.',
      fix: 'Say which meal of the day it is, for example "Lunch".',
    },
    sv: {
      what: 'Måltiden har inget namn.',
      fix: 'Ange vilken måltid det är, till exempel ”Lunch”.',
    },
  },
  'course-name-missing': {
    en: {
      what: 'The course has no name.',
      fix: 'Write what the dish is called.',
    },
    sv: {
      what: 'Maträtten har inget namn.',
      fix: 'Skriv vad rätten heter.',
    },
  },
  'date-missing': {
    en: {
      what: 'The meal has no date.',
      fix: 'State the day of the meal with a UTC offset, for example 2026-01-05T00:00:00+01:00.',
    },
    sv: {
      what: 'Måltiden har inget datum.',
      fix: 'Ange måltidens datum med tidsförskjutning mot UTC, till exempel 2026-01-05T00:00:00+01:00.',
    },
  },
  'language-missing': {
    en: {
      what: 'The language of the texts is not stated.',
      fix: 'State it in lang, for example "sv".',
    },
    sv: {
      what: 'Textens språk är inte angivet.',
      fix: 'Ange språket i lang, till exempel ”sv”.',
    },
  },
  'id-zero': {
    en: {
      what: 'All {courses} courses have the same id, "0".',
      fix: 'Publish the identifier that the menu system keeps for each dish, or leave id out until there is one.',
    },
    sv: {
      what: 'Alla {courses} maträtter har samma id, ”0”.',
      fix: 'Publicera det id som matsedelssystemet har för varje rätt, eller utelämna id tills det finns ett.',
    },
  },
  'course-order-repeated': {
    en: {
      what: 'Another course of this meal has the same order, {order}.',
      fix: 'Number the courses of the meal, the one to be shown first with the lowest number.',
    },
    sv: {
      what: 'En annan maträtt i måltiden har samma ordningsnummer, {order}.',
      fix: 'Numrera måltidens maträtter, med lägst nummer på den som ska visas först.',
    },
  },
  'meal-order-repeated': {
    en: {
      what: 'Another meal of this distributor on {date} has the same order, {order}.',
      fix: 'Number the meals of the day, the one to be shown first with the lowest number.',
    },
    sv: {
      what: 'En annan måltid hos distributören {date} har samma ordningsnummer, {order}.',
      fix: 'Numrera dagens måltider, med lägst nummer på den som ska visas först.',
    },
  },
  'meal-repeated': {
    en: {
      what: 'The distributor has another meal named "{name}" with the date {date}.',
      fix: 'Publish the meal once with all its courses, or give the meals names that tell them apart.',
    },
    sv: {
      what: 'Distributören har redan en måltid som heter ”{name}” med datumet {date}.',
      fix: 'Publicera måltiden en gång med alla dess maträtter, eller ge måltiderna namn som skiljer dem åt.',
    },
  },
  'outer-white-space': {
    en: {
      what: 'The name "{text}" begins or ends with white space.',
      fix: 'Trim the name where it is entered or exported.',
    },
    sv: {
      what: 'Namnet ”{text}” börjar eller slutar med blanktecken.',
      fix: 'Ta bort blanktecknen i början och slutet när namnet matas in eller exporteras.',
    },
  },
  'inner-white-space': {
    en: {
      what: 'The name "{text}" has several spaces in a row.',
      fix: 'Write one space between words.',
    },
    sv: {
      what: 'Namnet ”{text}” har flera mellanslag i rad.',
      fix: 'Skriv ett mellanslag mellan orden.',
    },
  },
  'markup-tag': {
    en: {
      what: 'The text contains the HTML code {markup}.',
      fix: 'Send plain text; write line breaks as \\n.',
    },
    sv: {
      what: 'Texten innehåller HTML-koden {markup}.',
      fix: 'Skicka ren text; skriv radbrytningar som \\n.',
    },
  },
  'markup-reference': {
    en: {
      what: 'The text contains the HTML code {markup} instead of the character itself.',
      fix: 'Write the character itself; JSON needs no HTML codes.',
    },
    sv: {
      what: 'Texten innehåller HTML-koden {markup} i stället för själva tecknet.',
      fix: 'Skriv själva tecknet; JSON behöver inga HTML-koder.',
    },
  },
  'markup-twice': {
    en: {
      what: 'The text has been turned into HTML twice: it contains {markup}.',
      fix: 'Remove both conversions and write the character itself.',
    },
    sv: {
      what: 'Texten har gjorts om till HTML två gånger: den innehåller {markup}.',
      fix: 'Ta bort båda omvandlingarna och skriv själva tecknet.',
    },
  },
  'empty-text': {
    en: {
      what: 'The text is empty or consists of white space alone.',
      fix: 'Fill in the text, or leave the property out when there is nothing to say.',
    },
    sv: {
      what: 'Texten är tom eller består bara av blanktecken.',
      fix: 'Fyll i texten, eller utelämna egenskapen när det inte finns något att säga.',
    },
  },
  'allergens-empty': {
    en: {
      what: 'No course lists an allergen (courses in all: {courses}). That does not mean that there are none.',
      fix: 'Publish the allergens of each dish as the kitchen knows them.',
    },
    sv: {
      what: 'Ingen maträtt har något allergen i sin lista (maträtter i allt: {courses}). Det betyder inte att de är fria från allergener.',
      fix: 'Publicera varje rätts allergener så som köket känner dem.',
    },
  },
  'nutrients-empty': {
    en: {
      what: 'No course gives a nutrient (courses in all: {courses}).',
      fix: 'Publish at least the energy and the main nutrients of a standard serving.',
    },
    sv: {
      what: 'Ingen maträtt anger något näringsvärde (maträtter i allt: {courses}).',
      fix: 'Publicera åtminstone energi och de viktigaste näringsvärdena för en normalportion.',
    },
  },
  'allergens-in-label': {
    en: {
      what: 'The contents name {allergens} in capitals, while the list of allergens is empty.',
      fix: 'Put the allergens into the list as well, one entry each.',
    },
    sv: {
      what: 'Innehållet nämner {allergens} med versaler, men listan över allergener är tom.',
      fix: 'Lägg in allergenerna även i listan, en post för varje.',
    },
  },
  'holiday-as-dish': {
    en: {
      what: 'The course is named "{name}", which is no dish.',
      fix: 'Leave the course out, and say in the description of the meal why nothing is served.',
    },
    sv: {
      what: 'Maträtten heter ”{name}”, vilket inte är någon rätt.',
      fix: 'Utelämna maträtten och skriv i måltidens beskrivning varför ingen mat serveras.',
    },
  },
  'energy-differs': {
    en: {
      what: 'The energy is given as {kilojoules} kJ and as {kilocalories} kcal, but {kilocalories} kcal are about {expected} kJ.',
      fix: 'Check both values and their units; 1 kcal is 4.184 kJ.',
    },
    sv: {
      what: 'Energin anges som {kilojoules} kJ och som {kilocalories} kcal, men {kilocalories} kcal är ungefär {expected} kJ.',
      fix: 'Kontrollera båda värdena och deras enheter; 1 kcal är 4,184 kJ.',
    },
  },
  'nutrient-name-missing': {
    en: {
      what: 'The nutrient has no name.',
      fix: 'Say what is measured, in the terms of the national food authority.',
    },
    sv: {
      what: 'Näringsvärdet har inget namn.',
      fix: 'Ange vad som mäts, med Livsmedelsverkets benämning.',
    },
  },
  'nutrient-amount-missing': {
    en: {
      what: 'The nutrient has no amount.',
      fix: 'State the amount in a standard serving, or leave the nutrient out.',
    },
    sv: {
      what: 'Näringsvärdet har ingen mängd.',
      fix: 'Ange mängden i en normalportion, eller utelämna näringsvärdet.',
    },
  },
  'nutrient-unit-missing': {
    en: {
      what: 'The nutrient has no unit.',
      fix: 'State the unit in unit, for example "g" or "kJ", also when it stands in the name.',
    },
    sv: {
      what: 'Näringsvärdet har ingen enhet.',
      fix: 'Ange enheten i unit, till exempel ”g” eller ”kJ”, även om den står i namnet.',
    },
  },
  'nutrient-negative': {
    en: {
      what: 'The amount is negative: {amount}.',
      fix: 'Correct the value, or leave the nutrient out if it is unknown.',
    },
    sv: {
      what: 'Mängden är negativ: {amount}.',
      fix: 'Rätta värdet, eller utelämna näringsvärdet om det är okänt.',
    },
  },
  'amount-decimal-comma': {
    en: {
      what: 'The amount is written with a decimal comma: "{amount}".',
      fix: 'Write a decimal point, for example "1.5".',
    },
    sv: {
      what: 'Mängden är skriven med decimalkomma: ”{amount}”.',
      fix: 'Skriv decimalpunkt, till exempel ”1.5”.',
    },
  },
  'amount-not-a-number': {
    en: {
      what: 'The amount is no plain number: "{amount}".',
      fix: 'Write digits with a decimal point and put the unit into unit.',
    },
    sv: {
      what: 'Mängden är inget rent tal: ”{amount}”.',
      fix: 'Skriv bara siffror med decimalpunkt och ange enheten i unit.',
    },
  },
  'co2-negative': {
    en: {
      what: 'The climate impact is negative: {value}.',
      fix: 'Correct the value, or leave it out if it is unknown.',
    },
    sv: {
      what: 'Klimatpåverkan är negativ: {value}.',
      fix: 'Rätta värdet, eller utelämna det om det är okänt.',
    },
  },
  'co2-large': {
    en: {
      what: 'The climate impact of one portion is given as {value}, which is too much for kilograms.',
      fix: 'Check the unit: a value in grams is divided by 1000.',
    },
    sv: {
      what: 'Klimatpåverkan för en portion anges som {value}, vilket är för mycket för att vara kilogram.',
      fix: 'Kontrollera enheten: ett värde i gram ska delas med 1000.',
    },
  },
  'coordinate-order-mixed': {
    en: {
      what: '{latitudeFirst} positions in Sweden give latitude first and {longitudeFirst} give longitude first.',
      fix: 'Give all positions in the same order.',
    },
    sv: {
      what: '{latitudeFirst} positioner i Sverige anger latituden först och {longitudeFirst} anger longituden först.',
      fix: 'Ange alla positioner i samma ordning.',
    },
  },
  'coordinate-system-other': {
    en: {
      what: 'The location has no position in wgs84, only in "{system}".',
      fix: 'Add the same point in wgs84.',
    },
    sv: {
      what: 'Platsen har ingen position i wgs84, bara i ”{system}”.',
      fix: 'Lägg till samma punkt i wgs84.',
    },
  },
  'coordinate-system-missing': {
    en: {
      what: 'The position does not say which coordinate system it is given in.',
      fix: 'State coordinateSystem "wgs84" if that is what it is.',
    },
    sv: {
      what: 'Positionen anger inte vilket koordinatsystem den är given i.',
      fix: 'Ange coordinateSystem ”wgs84” om det är det som används.',
    },
  },
  'lookup-type-missing': {
    en: {
      what: 'The code "{code}" does not say which code system it belongs to.',
      fix: 'State the system in type, for example "GS1".',
    },
    sv: {
      what: 'Koden ”{code}” anger inte vilket kodsystem den hör till.',
      fix: 'Ange kodsystemet i type, till exempel ”GS1”.',
    },
  },
  'lookup-code-missing': {
    en: {
      what: 'A code system, "{type}", is named without a code.',
      fix: 'State the code, or leave the entry out.',
    },
    sv: {
      what: 'Kodsystemet ”{type}” anges utan någon kod.',
      fix: 'Ange koden, eller utelämna posten.',
    },
  },
  'lookup-code-empty': {
    en: {
      what: 'The lookup code has neither code nor type.',
      fix: 'Fill in both, or leave the entry out.',
    },
    sv: {
      what: 'Uppslagskoden har varken kod eller typ.',
      fix: 'Fyll i båda, eller utelämna posten.',
    },
  },
  'media-address-missing': {
    en: {
      what: 'The media item has no address.',
      fix: 'State the full http or https address in src, or leave the item out.',
    },
    sv: {
      what: 'Medieobjektet har ingen adress.',
      fix: 'Ange den fullständiga adressen med http eller https i src, eller utelämna objektet.',
    },
  },
  'media-address-relative': {
    en: {
      what: 'The address of the media item, "{address}", is no full http or https address.',
      fix: 'Write the whole address, from https:// on.',
    },
    sv: {
      what: 'Medieobjektets adress, ”{address}”, är ingen fullständig adress med http eller https.',
      fix: 'Skriv hela adressen, från och med https://.',
    },
  },
  'media-mime-type-missing': {
    en: {
      what: 'The media item does not state its media type.',
      fix: 'State it in mimeType, for example "image/jpeg".',
    },
    sv: {
      what: 'Medieobjektet anger ingen medietyp.',
      fix: 'Ange den i mimeType, till exempel ”image/jpeg”.',
    },
  },
  'media-mime-type-form': {
    en: {
      what: 'The media type "{type}" does not have the form type/subtype.',
      fix: 'Write it as in "image/jpeg".',
    },
    sv: {
      what: 'Medietypen ”{type}” har inte formen typ/undertyp.',
      fix: 'Skriv den som i ”image/jpeg”.',
    },
  },
  'telephone-property': {
    en: {
      what: 'The telephone number stands in telephone, as in the examples of the specification, and not in phone.',
      fix: 'Give the number in phone; telephone may stay beside it.',
    },
    sv: {
      what: 'Telefonnumret står i telephone, som i specifikationens exempel, och inte i phone.',
      fix: 'Ange numret i phone; telephone kan stå kvar bredvid.',
    },
  },
  'telephone-differs': {
    en: {
      what: 'phone is "{phone}", but telephone is "{telephone}".',
      fix: 'Give the same number in both, or leave telephone out.',
    },
    sv: {
      what: 'phone är ”{phone}”, men telephone är ”{telephone}”.',
      fix: 'Ange samma nummer i båda, eller utelämna telephone.',
    },
  },
  'language-property': {
    en: {
      what: 'The distributor has the property language, which has no meaning in version 2.0.',
      fix: 'State the language in lang and leave language out.',
    },
    sv: {
      what: 'Distributören har egenskapen language, som inte har någon innebörd i version 2.0.',
      fix: 'Ange språket i lang och utelämna language.',
    },
  },
  'data-and-error': {
    en: {
      what: 'The response has both data and error.',
      fix: 'Send error alone when something went wrong, otherwise data alone.',
    },
    sv: {
      what: 'Svaret har både data och error.',
      fix: 'Skicka enbart error när något gick fel, annars enbart data.',
    },
  },
  'time-of-day': {
    en: {
      what: 'The date carries the time {time}.',
      fix: 'Write midnight, 00:00:00, or put the time of serving into the description of the meal.',
    },
    sv: {
      what: 'Datumet har klockslaget {time}.',
      fix: 'Skriv midnatt, 00:00:00, eller ange serveringstiden i måltidens beskrivning.',
    },
  },
  'date-shifted': {
    en: {
      what: 'The date is written {written}, but in Swedish time it is {swedish}.',
      fix: 'Write local midnight with the offset of that day: +01:00 in winter, +02:00 in summer.',
    },
    sv: {
      what: 'Datumet skrivs {written}, men i svensk tid är det {swedish}.',
      fix: 'Skriv lokal midnatt med den tidsförskjutning som gäller den dagen: +01:00 på vintern, +02:00 på sommaren.',
    },
  },
  'price-other-form': {
    en: {
      what: 'The price {value} is not an amount followed by a currency code.',
      fix: 'Write the amount, a space and the currency code, such as "95 SEK".',
    },
    sv: {
      what: 'Priset {value} är inte ett belopp följt av en valutakod.',
      fix: 'Skriv beloppet, ett mellanslag och valutakoden, till exempel "95 SEK".',
    },
  },
  'date-unreadable': {
    en: {
      what: '{value} is not a day that exists, written as ISO 8601 has it.',
      fix: 'Write the day as in "2026-01-05T00:00:00+01:00".',
    },
    sv: {
      what: '{value} är inte en dag som finns, skriven enligt ISO 8601.',
      fix: 'Skriv dagen som i "2026-01-05T00:00:00+01:00".',
    },
  },
  'meals-unsorted': {
    en: {
      what: 'The meal of {date} comes after one of {previous} from the same distributor.',
      fix: 'Sort the meals by date.',
    },
    sv: {
      what: 'Måltiden {date} kommer efter en måltid {previous} från samma distributör.',
      fix: 'Sortera måltiderna efter datum.',
    },
  },
  'no-meals': {
    en: {
      what: 'The response holds no meal.',
      fix: 'Check that this is intended, for example because of holidays.',
    },
    sv: {
      what: 'Svaret innehåller ingen måltid.',
      fix: 'Kontrollera att det är avsikten, till exempel för att det är lov.',
    },
  },
  'distributor-name-differs': {
    en: {
      what: 'The distributor with id "{id}" is named "{name}" here and "{first}" before.',
      fix: 'Give one distributor one name, and each distributor an id of its own.',
    },
    sv: {
      what: 'Distributören med id ”{id}” heter ”{name}” här men ”{first}” tidigare.',
      fix: 'Ge en distributör ett och samma namn, och varje distributör ett eget id.',
    },
  },
  'distributor-organization-differs': {
    en: {
      what: 'The distributor with id "{id}" belongs to "{organization}" here and to "{first}" before.',
      fix: 'Give one distributor one organization, and each distributor an id of its own.',
    },
    sv: {
      what: 'Distributören med id ”{id}” hör till ”{organization}” här men till ”{first}” tidigare.',
      fix: 'Ge en distributör en och samma organisation, och varje distributör ett eget id.',
    },
  },
  'distributor-repeated': {
    en: {
      what: 'Another distributor with a different id is also named "{name}" and has the same address.',
      fix: 'Tell the two apart by name, organization or address, or remove the one that is not used.',
    },
    sv: {
      what: 'En annan distributör med ett annat id heter också ”{name}” och har samma adress.',
      fix: 'Skilj dem åt genom namn, organisation eller adress, eller ta bort den som inte används.',
    },
  },
  'phone-national': {
    en: {
      what: 'The telephone number {phone} has no country code.',
      fix: 'Write it as +46 followed by the number without its first 0, with the country code of the distributor.',
    },
    sv: {
      what: 'Telefonnumret {phone} saknar landsnummer.',
      fix: 'Skriv det som +46 följt av numret utan den första nollan, med distributörens landsnummer.',
    },
  },
  'phone-double-zero': {
    en: {
      what: 'The telephone number {phone} begins with 00 in place of +.',
      fix: 'Write + and the country code; 00 works only in some countries.',
    },
    sv: {
      what: 'Telefonnumret {phone} börjar med 00 i stället för +.',
      fix: 'Skriv + och landsnumret; 00 fungerar bara i vissa länder.',
    },
  },
  'calendar-webcal': {
    en: {
      what: 'The address of the calendar feed begins with webcal: ({address}).',
      fix: 'Write the address with https:; calendar programs accept it as well.',
    },
    sv: {
      what: 'Adressen till kalenderflödet börjar med webcal: ({address}).',
      fix: 'Skriv adressen med https:; kalenderprogram godtar den också.',
    },
  },
  'three-letter-language': {
    en: {
      what: 'The language is given as {code}, but has the two-letter code {short}.',
      fix: 'Write {short}.',
    },
    sv: {
      what: 'Språket anges som {code}, men har den tvåställiga koden {short}.',
      fix: 'Skriv {short}.',
    },
  },
} as const satisfies Record<string, Message>;
