import type { Message } from '../message.js';

/** Messages about calendar feeds, their advice included. */
export const calendarMessages = {
  'calendar-indented': {
    en: {
      what: 'Every line is indented, so that none begins with a property name.',
      fix: 'Remove the white space before the property names. A copy of an indented example keeps the indentation.',
    },
    sv: {
      what: 'Varje rad är indragen, så att ingen rad börjar med ett egenskapsnamn.',
      fix: 'Ta bort blanktecknen före egenskapsnamnen. En kopia av ett indraget exempel behåller indragen.',
    },
  },
  'calendar-not-content-lines': {
    en: {
      what: 'Lines that are no property with a name and a colon: {count}. The first stands here.',
      fix: 'Write each property on a line of its own, as NAME:value. Write a line break inside a text as \\n, and begin a line that continues the one before with a space.',
    },
    sv: {
      what: 'Antal rader som inte är någon egenskap med namn och kolon: {count}. Den första står här.',
      fix: 'Skriv varje egenskap på en egen rad, som NAMN:värde. Skriv en radbrytning inuti en text som \\n och börja en rad som fortsätter den föregående med ett mellanslag.',
    },
  },
  'calendar-blank-lines': {
    en: {
      what: 'Empty lines inside the calendar: {count}. The first stands here.',
      fix: 'Remove the empty lines. An empty line inside a text is written \\n\\n.',
    },
    sv: {
      what: 'Antal tomma rader inuti kalendern: {count}. Den första står här.',
      fix: 'Ta bort de tomma raderna. En tom rad inuti en text skrivs \\n\\n.',
    },
  },
  'calendar-parameters-malformed': {
    en: {
      what: 'Lines whose parameters cannot be read: {count}. The first stands here.',
      fix: 'Write each parameter as ;NAME=value between the property name and the colon, and put values that hold a colon, a semicolon or a comma in quotation marks.',
    },
    sv: {
      what: 'Antal rader vars parametrar inte går att läsa: {count}. Den första står här.',
      fix: 'Skriv varje parameter som ;NAMN=värde mellan egenskapsnamnet och kolonet, och sätt värden som innehåller kolon, semikolon eller komma inom citattecken.',
    },
  },
  'calendar-control-characters': {
    en: {
      what: 'Lines with control characters: {count}. The first stands here.',
      fix: 'Remove characters such as NUL, form feed and escape from the texts; only the tab is allowed.',
    },
    sv: {
      what: 'Antal rader med styrtecken: {count}. Den första står här.',
      fix: 'Ta bort tecken som NUL, sidmatning och escape ur texterna; bara tabbtecken är tillåtet.',
    },
  },
  'calendar-bare-lf': {
    en: {
      what: '{count} of {lines} lines end with a line feed alone, without a carriage return before it.',
      fix: 'End every line with CRLF, the two octets 13 and 10.',
    },
    sv: {
      what: '{count} av {lines} rader slutar med enbart radmatning, utan vagnretur före.',
      fix: 'Avsluta varje rad med CRLF, alltså de två oktetterna 13 och 10.',
    },
  },
  'calendar-bare-cr': {
    en: {
      what: '{count} of {lines} lines end with a carriage return that no line feed follows at once.',
      fix: 'End every line with CRLF, the two octets 13 and 10, once.',
    },
    sv: {
      what: '{count} av {lines} rader slutar med en vagnretur som inte direkt följs av radmatning.',
      fix: 'Avsluta varje rad med CRLF, alltså de två oktetterna 13 och 10, en gång.',
    },
  },
  'calendar-text-broken': {
    en: {
      what: 'A value is broken by a line feed alone in {count} places, in a file whose lines otherwise end with CRLF. The next line begins with white space, so programs join the two lines and the break is lost.',
      fix: 'Write each line break inside a text as the two characters \\n.',
    },
    sv: {
      what: 'Ett värde bryts av en ensam radmatning på {count} ställen, i en fil vars rader annars slutar med CRLF. Nästa rad börjar med blanktecken, så programmen fogar ihop raderna och radbrytningen försvinner.',
      fix: 'Skriv varje radbrytning inuti en text som de två tecknen \\n.',
    },
  },
  'calendar-cut-off': {
    en: {
      what: 'The file ends inside the {component} that begins here.',
      fix: 'Close every component with its END line, and check that the whole file is sent.',
    },
    sv: {
      what: 'Filen slutar inuti den {component} som börjar här.',
      fix: 'Avsluta varje komponent med dess END-rad och kontrollera att hela filen skickas.',
    },
  },
  'calendar-not-closed': {
    en: {
      what: 'The {component} that begins here has no END:{component} before the next component or the end of the one around it. Such slips in the file: {count}.',
      fix: 'Close every component with its END line before the next one begins.',
    },
    sv: {
      what: 'Den {component} som börjar här saknar END:{component} innan nästa komponent börjar eller den omgivande slutar. Antal sådana fel i filen: {count}.',
      fix: 'Avsluta varje komponent med dess END-rad innan nästa börjar.',
    },
  },
  'calendar-not-opened': {
    en: {
      what: 'END:{component} stands here without a BEGIN:{component} that it could close. Such slips in the file: {count}.',
      fix: 'Remove the END line, or add the BEGIN line that is missing.',
    },
    sv: {
      what: 'END:{component} står här utan något BEGIN:{component} att avsluta. Antal sådana fel i filen: {count}.',
      fix: 'Ta bort END-raden, eller lägg till BEGIN-raden som saknas.',
    },
  },
  'calendar-outside': {
    en: {
      what: 'Properties or components outside BEGIN:VCALENDAR and END:VCALENDAR: {count}. The first stands here.',
      fix: 'Put everything between BEGIN:VCALENDAR and END:VCALENDAR.',
    },
    sv: {
      what: 'Antal egenskaper eller komponenter utanför BEGIN:VCALENDAR och END:VCALENDAR: {count}. Den första står här.',
      fix: 'Lägg allt mellan BEGIN:VCALENDAR och END:VCALENDAR.',
    },
  },
  'calendar-version-missing': {
    en: {
      what: 'The calendar has no VERSION.',
      fix: 'Add the line VERSION:2.0 directly after BEGIN:VCALENDAR.',
    },
    sv: {
      what: 'Kalendern saknar VERSION.',
      fix: 'Lägg till raden VERSION:2.0 direkt efter BEGIN:VCALENDAR.',
    },
  },
  'calendar-version-other': {
    en: {
      what: 'VERSION is "{value}", not 2.0.',
      fix: 'Write VERSION:2.0, the version of iCalendar; it is not the version of Open Meal Information.',
    },
    sv: {
      what: 'VERSION är "{value}" och inte 2.0.',
      fix: 'Skriv VERSION:2.0, som är iCalendars version och inte versionen av Open Meal Information.',
    },
  },
  'calendar-property-repeated': {
    en: {
      what: 'The calendar has {property} more than once.',
      fix: 'Keep one {property} and remove the others.',
    },
    sv: {
      what: 'Kalendern har {property} mer än en gång.',
      fix: 'Behåll en {property} och ta bort de övriga.',
    },
  },
  'calendar-version-late': {
    en: {
      what: 'The first property of the calendar is {first}, not VERSION.',
      fix: 'Move VERSION:2.0 to the line after BEGIN:VCALENDAR.',
    },
    sv: {
      what: 'Kalenderns första egenskap är {first} och inte VERSION.',
      fix: 'Flytta VERSION:2.0 till raden efter BEGIN:VCALENDAR.',
    },
  },
  'calendar-prodid-missing': {
    en: {
      what: 'The calendar has no PRODID.',
      fix: 'Add a PRODID that names the organisation and the product, as in PRODID:-//Supplier//Menu system//SV.',
    },
    sv: {
      what: 'Kalendern saknar PRODID.',
      fix: 'Lägg till en PRODID som anger organisation och produkt, till exempel PRODID:-//Leverantör//Måltidssystem//SV.',
    },
  },
  'calendar-prodid-empty': {
    en: {
      what: 'PRODID is empty.',
      fix: 'Name the organisation and the product, as in PRODID:-//Supplier//Menu system//SV.',
    },
    sv: {
      what: 'PRODID är tom.',
      fix: 'Ange organisation och produkt, till exempel PRODID:-//Leverantör//Måltidssystem//SV.',
    },
  },
  'calendar-scale-other': {
    en: {
      what: 'CALSCALE is "{value}", not GREGORIAN.',
      fix: 'Write CALSCALE:GREGORIAN, or leave the property out.',
    },
    sv: {
      what: 'CALSCALE är "{value}" och inte GREGORIAN.',
      fix: 'Skriv CALSCALE:GREGORIAN eller utelämna egenskapen.',
    },
  },
  'calendar-method-unsuitable': {
    en: {
      what: 'METHOD is "{value}", which does not suit a published calendar.',
      fix: 'Write METHOD:PUBLISH.',
    },
    sv: {
      what: 'METHOD är "{value}", vilket inte passar en publicerad kalender.',
      fix: 'Skriv METHOD:PUBLISH.',
    },
  },
  'calendar-method-published': {
    en: {
      what: 'METHOD is PUBLISHED, as in the table of the profile; RFC 5546 and the examples of the profile say PUBLISH.',
      fix: 'Write METHOD:PUBLISH.',
    },
    sv: {
      what: 'METHOD är PUBLISHED, som i profilens tabell; RFC 5546 och profilens exempel anger PUBLISH.',
      fix: 'Skriv METHOD:PUBLISH.',
    },
  },
  'calendar-method-white-space': {
    en: {
      what: 'There is white space around the value of METHOD.',
      fix: 'Write METHOD:PUBLISH with nothing before or after the value.',
    },
    sv: {
      what: 'Det står blanktecken före eller efter värdet i METHOD.',
      fix: 'Skriv METHOD:PUBLISH utan något före eller efter värdet.',
    },
  },
  'calendar-name-missing': {
    en: {
      what: 'The calendar has no name: neither X-WR-CALNAME nor NAME.',
      fix: 'Add X-WR-CALNAME with the kind of meal and the name of the distributor, as in X-WR-CALNAME:Lunch\\, School A.',
    },
    sv: {
      what: 'Kalendern saknar namn: det finns varken X-WR-CALNAME eller NAME.',
      fix: 'Lägg till X-WR-CALNAME med typ av måltid och distributörens namn, till exempel X-WR-CALNAME:Lunch\\, Skola A.',
    },
  },
  'calendar-zone-not-described': {
    en: {
      what: 'The time zone {zone} has no VTIMEZONE in the file. {property} is the first to use it; uses: {count}.',
      fix: 'Give the meal as a date, with VALUE=DATE and without TZID. If the time of day is needed, add a VTIMEZONE with this TZID.',
    },
    sv: {
      what: 'Tidszonen {zone} har ingen VTIMEZONE i filen. {property} är först med att använda den; antal användningar: {count}.',
      fix: 'Ange måltiden som ett datum, med VALUE=DATE och utan TZID. Om klockslaget behövs, lägg till en VTIMEZONE med detta TZID.',
    },
  },
  'calendar-media-type-missing': {
    en: {
      what: 'The server does not say what kind of content the calendar is.',
      fix: 'Send the header "Content-Type: text/calendar; charset=utf-8".',
    },
    sv: {
      what: 'Servern uppger inte vilken typ av innehåll kalendern är.',
      fix: 'Skicka huvudet "Content-Type: text/calendar; charset=utf-8".',
    },
  },
  'calendar-media-type-other': {
    en: {
      what: 'The server says that the calendar is "{value}", not text/calendar.',
      fix: 'Send the header "Content-Type: text/calendar; charset=utf-8".',
    },
    sv: {
      what: 'Servern uppger att kalendern är "{value}" och inte text/calendar.',
      fix: 'Skicka huvudet "Content-Type: text/calendar; charset=utf-8".',
    },
  },
  'event-property-empty': {
    en: {
      what: '{property} is empty.',
      fix: 'Write a value after {property}.',
    },
    sv: {
      what: '{property} är tom.',
      fix: 'Skriv ett värde i {property}.',
    },
  },
  'event-property-repeated': {
    en: {
      what: 'The event has {property} more than once.',
      fix: 'Keep one {property} in the event. If two events have run together, separate them.',
    },
    sv: {
      what: 'Händelsen har {property} mer än en gång.',
      fix: 'Behåll en {property} i händelsen. Om två händelser har blivit en, skilj dem åt.',
    },
  },
  'event-uid-missing': {
    en: {
      what: 'The event has no UID.',
      fix: 'Give every event a UID, preferably a random UUID, and keep it when the event is published again.',
    },
    sv: {
      what: 'Händelsen saknar UID.',
      fix: 'Ge varje händelse ett UID, helst ett slumpmässigt UUID, och behåll det när händelsen publiceras igen.',
    },
  },
  'event-uid-used-before': {
    en: {
      what: 'The UID "{uid}" belongs to an earlier event as well, where it stands on line {first}.',
      fix: 'Give every event a UID of its own.',
    },
    sv: {
      what: 'UID "{uid}" tillhör även en tidigare händelse, där det står på rad {first}.',
      fix: 'Ge varje händelse ett eget UID.',
    },
  },
  'event-dtstamp-missing': {
    en: {
      what: 'The event has no DTSTAMP.',
      fix: 'Add a DTSTAMP with the time when the event was written, in UTC, as in DTSTAMP:20260102T080000Z.',
    },
    sv: {
      what: 'Händelsen saknar DTSTAMP.',
      fix: 'Lägg till en DTSTAMP med tidpunkten då händelsen skrevs, i UTC, till exempel DTSTAMP:20260102T080000Z.',
    },
  },
  'event-stamp-form': {
    en: {
      what: '{property} is "{value}", which is no date with a time of day.',
      fix: 'Write it in UTC as YYYYMMDDTHHMMSSZ, as in 20260102T080000Z.',
    },
    sv: {
      what: '{property} är "{value}", vilket inte är ett datum med klockslag.',
      fix: 'Skriv tidpunkten i UTC som ÅÅÅÅMMDDTTTMMSSZ med bokstaven T mellan datum och klockslag, till exempel 20260102T080000Z.',
    },
  },
  'event-stamp-no-such': {
    en: {
      what: '{property} is "{value}", a day or time of day that does not exist.',
      fix: 'Correct the date or the time of day.',
    },
    sv: {
      what: '{property} är "{value}", en dag eller ett klockslag som inte finns.',
      fix: 'Rätta datumet eller klockslaget.',
    },
  },
  'event-stamp-offset': {
    en: {
      what: '{property} is "{value}", with an offset from UTC in numbers.',
      fix: 'Convert the time to UTC and end it with Z, as in 20260102T080000Z.',
    },
    sv: {
      what: '{property} är "{value}", med en avvikelse från UTC i siffror.',
      fix: 'Räkna om tiden till UTC och avsluta den med Z, till exempel 20260102T080000Z.',
    },
  },
  'event-stamp-zone': {
    en: {
      what: '{property} is "{value}" with the parameter TZID.',
      fix: 'Remove TZID, convert the time to UTC and end it with Z, as in 20260102T080000Z.',
    },
    sv: {
      what: '{property} är "{value}" med parametern TZID.',
      fix: 'Ta bort TZID, räkna om tiden till UTC och avsluta den med Z, till exempel 20260102T080000Z.',
    },
  },
  'event-stamp-local': {
    en: {
      what: '{property} is "{value}", a local time without zone.',
      fix: 'Convert the time to UTC and end it with Z, as in 20260102T080000Z.',
    },
    sv: {
      what: '{property} är "{value}", en lokal tid utan zon.',
      fix: 'Räkna om tiden till UTC och avsluta den med Z, till exempel 20260102T080000Z.',
    },
  },
  'event-dtstart-missing': {
    en: {
      what: 'The event has no DTSTART.',
      fix: 'Add the day on which the meal is served, as in DTSTART;VALUE=DATE:20260105.',
    },
    sv: {
      what: 'Händelsen saknar DTSTART.',
      fix: 'Lägg till dagen då måltiden serveras, till exempel DTSTART;VALUE=DATE:20260105.',
    },
  },
  'event-date-form': {
    en: {
      what: '{property} is "{value}", which has no form of a date in iCalendar.',
      fix: 'Write year, month and day as eight digits without hyphens, as in {property};VALUE=DATE:20260105.',
    },
    sv: {
      what: '{property} är "{value}", vilket inte är någon form av datum i iCalendar.',
      fix: 'Skriv år, månad och dag med åtta siffror utan bindestreck, till exempel {property};VALUE=DATE:20260105.',
    },
  },
  'event-date-no-such': {
    en: {
      what: '{property} is "{value}", a day or time of day that does not exist.',
      fix: 'Correct the date to the day on which the meal is served.',
    },
    sv: {
      what: '{property} är "{value}", en dag eller ett klockslag som inte finns.',
      fix: 'Rätta datumet till dagen då måltiden serveras.',
    },
  },
  'event-date-value-type': {
    en: {
      what: '{property} is "{value}", which is not what its parameter VALUE says.',
      fix: 'Write a date as in {property};VALUE=DATE:20260105.',
    },
    sv: {
      what: '{property} är "{value}", vilket inte stämmer med parametern VALUE.',
      fix: 'Skriv ett datum som i {property};VALUE=DATE:20260105.',
    },
  },
  'event-start-timed': {
    en: {
      what: 'DTSTART is "{value}", with a time of day.',
      fix: 'Give the day alone, as in DTSTART;VALUE=DATE:20260105.',
    },
    sv: {
      what: 'DTSTART är "{value}", med klockslag.',
      fix: 'Ange bara dagen, till exempel DTSTART;VALUE=DATE:20260105.',
    },
  },
  'event-start-floating': {
    en: {
      what: 'DTSTART is "{value}", with a time of day and no time zone.',
      fix: 'Give the day alone, as in DTSTART;VALUE=DATE:20260105.',
    },
    sv: {
      what: 'DTSTART är "{value}", med klockslag men utan tidszon.',
      fix: 'Ange bara dagen, till exempel DTSTART;VALUE=DATE:20260105.',
    },
  },
  'event-date-undeclared': {
    en: {
      what: '{property} is the date "{value}" without the parameter VALUE=DATE.',
      fix: 'Write {property};VALUE=DATE: before the eight digits, in DTSTART as well as in DTEND.',
    },
    sv: {
      what: '{property} är datumet "{value}" utan parametern VALUE=DATE.',
      fix: 'Skriv {property};VALUE=DATE: före de åtta siffrorna, i både DTSTART och DTEND.',
    },
  },
  'event-end-early': {
    en: {
      what: 'DTEND "{end}" is before DTSTART "{start}".',
      fix: 'For a meal of one day, give the next day as DTEND or leave DTEND out.',
    },
    sv: {
      what: 'DTEND "{end}" ligger före DTSTART "{start}".',
      fix: 'För en måltid på en dag, ange nästa dag som DTEND eller utelämna DTEND.',
    },
  },
  'event-end-not-later': {
    en: {
      what: 'DTEND is the same as DTSTART, "{value}". The end does not belong to the event, which therefore lasts no time.',
      fix: 'Give the next day as DTEND, or leave DTEND out.',
    },
    sv: {
      what: 'DTEND är samma som DTSTART, "{value}". Slutet ingår inte i händelsen, som därför inte varar någon tid.',
      fix: 'Ange nästa dag som DTEND eller utelämna DTEND.',
    },
  },
  'event-end-other-type': {
    en: {
      what: 'One of DTSTART "{start}" and DTEND "{end}" is a date and the other a date with a time of day.',
      fix: 'Write both as dates, with VALUE=DATE.',
    },
    sv: {
      what: 'Av DTSTART "{start}" och DTEND "{end}" är den ena ett datum och den andra ett datum med klockslag.',
      fix: 'Skriv båda som datum, med VALUE=DATE.',
    },
  },
  'event-end-other-zone': {
    en: {
      what: 'One of DTSTART "{start}" and DTEND "{end}" has a time zone and the other has none.',
      fix: 'Write both as dates, with VALUE=DATE, or both with the same zone.',
    },
    sv: {
      what: 'Av DTSTART "{start}" och DTEND "{end}" har den ena en tidszon men inte den andra.',
      fix: 'Skriv båda som datum, med VALUE=DATE, eller båda med samma zon.',
    },
  },
  'event-zone-useless': {
    en: {
      what: '{property} is "{value}", a date or a time in UTC, with the parameter TZID.',
      fix: 'Remove TZID from the property.',
    },
    sv: {
      what: '{property} är "{value}", ett datum eller en tid i UTC, med parametern TZID.',
      fix: 'Ta bort TZID från egenskapen.',
    },
  },
  'event-end-and-duration': {
    en: {
      what: 'The event has both DTEND and DURATION.',
      fix: 'Remove DURATION and keep DTEND, or the other way round.',
    },
    sv: {
      what: 'Händelsen har både DTEND och DURATION.',
      fix: 'Ta bort DURATION och behåll DTEND, eller tvärtom.',
    },
  },
  'event-duration-form': {
    en: {
      what: 'DURATION is "{value}", which is no duration.',
      fix: 'Write one day as DURATION:P1D.',
    },
    sv: {
      what: 'DURATION är "{value}", vilket inte är någon tidslängd.',
      fix: 'Skriv en dag som DURATION:P1D.',
    },
  },
  'event-duration-not-positive': {
    en: {
      what: 'DURATION is "{value}", which is not longer than nothing.',
      fix: 'Write one day as DURATION:P1D.',
    },
    sv: {
      what: 'DURATION är "{value}", vilket inte är längre än noll.',
      fix: 'Skriv en dag som DURATION:P1D.',
    },
  },
  'event-duration-not-days': {
    en: {
      what: 'DURATION is "{value}", with hours, minutes or seconds, though DTSTART is a date.',
      fix: 'Write whole days or weeks, as in DURATION:P1D.',
    },
    sv: {
      what: 'DURATION är "{value}", med timmar, minuter eller sekunder, fast DTSTART är ett datum.',
      fix: 'Skriv hela dagar eller veckor, till exempel DURATION:P1D.',
    },
  },
  'event-recurrence-form': {
    en: {
      what: 'The recurrence rule is not well formed. The part that is wrong, repeated or missing: "{part}".',
      fix: 'Correct RRULE, or write an event for every day, since every day has a menu of its own.',
    },
    sv: {
      what: 'Upprepningsregeln är inte välformad. Delen som är fel, upprepad eller saknas: "{part}".',
      fix: 'Rätta RRULE, eller skriv en händelse per dag, eftersom varje dag har sin egen matsedel.',
    },
  },
  'event-summary-missing': {
    en: {
      what: 'The event has no SUMMARY.',
      fix: 'Add a SUMMARY with the first one or two courses of the meal.',
    },
    sv: {
      what: 'Händelsen saknar SUMMARY.',
      fix: 'Lägg till en SUMMARY med måltidens första en eller två maträtter.',
    },
  },
  'event-summary-long': {
    en: {
      what: 'SUMMARY holds {count} lines.',
      fix: 'Keep the one or two courses with the lowest order in SUMMARY; all of them stand in DESCRIPTION.',
    },
    sv: {
      what: 'SUMMARY innehåller {count} rader.',
      fix: 'Behåll de en eller två maträtter som har lägst order i SUMMARY; alla står i DESCRIPTION.',
    },
  },
  'event-summary-elsewhere': {
    en: {
      what: '"{text}" in SUMMARY is no course of DESCRIPTION.',
      fix: 'Write the first one or two courses of DESCRIPTION in SUMMARY, word for word, instead of a heading.',
    },
    sv: {
      what: '"{text}" i SUMMARY är ingen av maträtterna i DESCRIPTION.',
      fix: 'Skriv de första en eller två maträtterna i DESCRIPTION ordagrant i SUMMARY, i stället för en rubrik.',
    },
  },
  'event-description-missing': {
    en: {
      what: 'The event has no DESCRIPTION.',
      fix: 'Add a DESCRIPTION with all courses, one a line, with \\n between the lines.',
    },
    sv: {
      what: 'Händelsen saknar DESCRIPTION.',
      fix: 'Lägg till en DESCRIPTION med alla maträtter, en per rad, med \\n mellan raderna.',
    },
  },
  'event-location-missing': {
    en: {
      what: 'The event has no LOCATION.',
      fix: 'Add a LOCATION with the name of the place where the meal is served.',
    },
    sv: {
      what: 'Händelsen saknar LOCATION.',
      fix: 'Lägg till en LOCATION med namnet på platsen där måltiden serveras.',
    },
  },
  'event-sequence-form': {
    en: {
      what: 'SEQUENCE is "{value}", which is no whole number from zero.',
      fix: 'Write SEQUENCE:0 in a new event, and one more each time it changes.',
    },
    sv: {
      what: 'SEQUENCE är "{value}", vilket inte är ett heltal från noll och uppåt.',
      fix: 'Skriv SEQUENCE:0 i en ny händelse och ett högre tal varje gång den ändras.',
    },
  },
  'event-transp-other': {
    en: {
      what: 'TRANSP is "{value}", not TRANSPARENT.',
      fix: 'Write TRANSP:TRANSPARENT, so that the menu does not mark anybody as busy.',
    },
    sv: {
      what: 'TRANSP är "{value}" och inte TRANSPARENT.',
      fix: 'Skriv TRANSP:TRANSPARENT, så att matsedeln inte markerar någon som upptagen.',
    },
  },
  'event-backslash-unknown': {
    en: {
      what: 'In {property} a backslash stands where it means nothing, first in "{escape}". Such places in the text: {count}.',
      fix: 'Write a backslash itself as \\\\. Only \\\\, \\;, \\, and \\n have a meaning.',
    },
    sv: {
      what: 'I {property} står ett omvänt snedstreck som inte betyder något, först i "{escape}". Antal sådana ställen i texten: {count}.',
      fix: 'Skriv ett omvänt snedstreck som \\\\. Bara \\\\, \\;, \\, och \\n har en betydelse.',
    },
  },
  'event-semicolon-bare': {
    en: {
      what: '{property} holds semicolons without a backslash before them: {count}.',
      fix: 'Write every semicolon in a text as \\;.',
    },
    sv: {
      what: '{property} innehåller semikolon utan omvänt snedstreck före: {count}.',
      fix: 'Skriv varje semikolon i en text som \\;.',
    },
  },
  'event-comma-bare': {
    en: {
      what: '{property} holds commas without a backslash before them: {count}.',
      fix: 'Write every comma in a text as \\,.',
    },
    sv: {
      what: '{property} innehåller kommatecken utan omvänt snedstreck före: {count}.',
      fix: 'Skriv varje kommatecken i en text som \\,.',
    },
  },
  'event-escape-superfluous': {
    en: {
      what: 'In {property} stands "{escape}": a colon or a quotation mark with a backslash before it. Such places in the text: {count}.',
      fix: 'Write colons and quotation marks without a backslash.',
    },
    sv: {
      what: 'I {property} står "{escape}": kolon eller citattecken med omvänt snedstreck före. Antal sådana ställen i texten: {count}.',
      fix: 'Skriv kolon och citattecken utan omvänt snedstreck.',
    },
  },
  'calendar-without-events': {
    en: {
      what: 'The feed holds no event.',
      fix: 'If meals are served in this period, look for the reason in the export.',
    },
    sv: {
      what: 'Flödet innehåller ingen händelse.',
      fix: 'Om måltider serveras under perioden, sök orsaken i exporten.',
    },
  },
  'calendar-long-lines': {
    en: {
      what: 'Lines of more than 75 octets: {count}. The first stands here.',
      fix: 'Fold long lines: after at most 75 octets a CRLF and a space, never inside a character of several octets.',
    },
    sv: {
      what: 'Antal rader med mer än 75 oktetter: {count}. Den första står här.',
      fix: 'Vik långa rader: efter högst 75 oktetter CRLF och ett mellanslag, aldrig inuti ett tecken som består av flera oktetter.',
    },
  },
  'calendar-last-line-open': {
    en: {
      what: 'The last line has no line break.',
      fix: 'End the last line, END:VCALENDAR, with CRLF as well.',
    },
    sv: {
      what: 'Sista raden saknar radslut.',
      fix: 'Avsluta även sista raden, END:VCALENDAR, med CRLF.',
    },
  },
  'calendar-method-missing': {
    en: {
      what: 'The calendar has no METHOD.',
      fix: 'Add METHOD:PUBLISH.',
    },
    sv: {
      what: 'Kalendern saknar METHOD.',
      fix: 'Lägg till METHOD:PUBLISH.',
    },
  },
  'calendar-time-zone-missing': {
    en: {
      what: 'The calendar has no X-WR-TIMEZONE.',
      fix: 'Add X-WR-TIMEZONE with the zone of the meals, as in X-WR-TIMEZONE:Europe/Stockholm.',
    },
    sv: {
      what: 'Kalendern saknar X-WR-TIMEZONE.',
      fix: 'Lägg till X-WR-TIMEZONE med måltidernas tidszon, till exempel X-WR-TIMEZONE:Europe/Stockholm.',
    },
  },
  'calendar-description-missing': {
    en: {
      what: 'The calendar has no X-WR-CALDESC.',
      fix: 'Add X-WR-CALDESC with a sentence that says whose menu it is.',
    },
    sv: {
      what: 'Kalendern saknar X-WR-CALDESC.',
      fix: 'Lägg till X-WR-CALDESC med en mening om vems matsedel det är.',
    },
  },
  'events-without-transp': {
    en: {
      what: '{count} of {events} events have no TRANSP. The first begins here.',
      fix: 'Add TRANSP:TRANSPARENT to every event.',
    },
    sv: {
      what: '{count} av {events} händelser saknar TRANSP. Den första börjar här.',
      fix: 'Lägg till TRANSP:TRANSPARENT i varje händelse.',
    },
  },
  'events-without-history': {
    en: {
      what: '{count} of {events} events have no {property}. The first begins here.',
      fix: 'Give the time when the event was first written as CREATED, and 0 as SEQUENCE in a new event, one more after every change.',
    },
    sv: {
      what: '{count} av {events} händelser saknar {property}. Den första börjar här.',
      fix: 'Ange tidpunkten då händelsen först skrevs som CREATED, och 0 som SEQUENCE i en ny händelse, ett högre tal efter varje ändring.',
    },
  },
  'events-without-organizer': {
    en: {
      what: '{count} of {events} events have no ORGANIZER. The first begins here.',
      fix: 'Name the publisher, as in ORGANIZER;CN=Municipality:mailto:meals@example.org.',
    },
    sv: {
      what: '{count} av {events} händelser saknar ORGANIZER. Den första börjar här.',
      fix: 'Ange vem som publicerar, till exempel ORGANIZER;CN=Kommunen:mailto:maltider@example.org.',
    },
  },
  'events-uid-with-host': {
    en: {
      what: '{count} of {events} UIDs hold a name after @, the first "{host}".',
      fix: 'Use random UUIDs for new events. Keep the UIDs of events that are already published.',
    },
    sv: {
      what: '{count} av {events} UID innehåller ett namn efter @, det första "{host}".',
      fix: 'Använd slumpmässiga UUID för nya händelser. Behåll UID för händelser som redan är publicerade.',
    },
  },
  'event-text-open-end': {
    en: {
      what: '{property} ends with several line breaks.',
      fix: 'End the text after the last course, with one \\n at most.',
    },
    sv: {
      what: '{property} slutar med flera radbrytningar.',
      fix: 'Avsluta texten efter sista maträtten, med högst ett \\n.',
    },
  },
  'event-comma-before-break': {
    en: {
      what: 'A comma stands directly before a line break in {property}. Such places in the text: {count}.',
      fix: 'Join the courses with \\n alone.',
    },
    sv: {
      what: 'Ett kommatecken står precis före en radbrytning i {property}. Antal sådana ställen i texten: {count}.',
      fix: 'Foga ihop maträtterna med enbart \\n.',
    },
  },
  'event-repeated': {
    en: {
      what: 'Another event of the day has the same SUMMARY "{text}"; it begins on line {first}.',
      fix: 'Put the courses of one meal in one event, and tell the meals of a day apart by their SUMMARY.',
    },
    sv: {
      what: 'En annan händelse samma dag har samma SUMMARY "{text}"; den börjar på rad {first}.',
      fix: 'Samla en måltids maträtter i en händelse och låt dagens måltider skilja sig åt i SUMMARY.',
    },
  },
  'event-long': {
    en: {
      what: 'The event lasts {days} days.',
      fix: 'Write an event for each day. DTEND is the day after the last one.',
    },
    sv: {
      what: 'Händelsen varar {days} dagar.',
      fix: 'Skriv en händelse per dag. DTEND är dagen efter den sista.',
    },
  },
  'calendar-summary-constant': {
    en: {
      what: 'All {events} events have the same SUMMARY "{text}".',
      fix: 'Write the first one or two courses of the day in SUMMARY.',
    },
    sv: {
      what: 'Alla {events} händelser har samma SUMMARY "{text}".',
      fix: 'Skriv dagens första en eller två maträtter i SUMMARY.',
    },
  },
  'calendar-media-method-missing': {
    en: {
      what: 'The media type that the server sends has no method parameter. A calendar that states METHOD is sent with the same method.',
      fix: 'If the calendar states METHOD:PUBLISH, send the header "Content-Type: text/calendar; charset=utf-8; method=PUBLISH".',
    },
    sv: {
      what: 'Medietypen som servern skickar saknar parametern method. En kalender som anger METHOD skickas med samma metod.',
      fix: 'Om kalendern anger METHOD:PUBLISH, skicka huvudet "Content-Type: text/calendar; charset=utf-8; method=PUBLISH".',
    },
  },
  'calendar-name-comma': {
    en: {
      what: '{property} holds a comma without a backslash before it.',
      fix: 'Write the comma as \\,.',
    },
    sv: {
      what: '{property} innehåller ett kommatecken utan omvänt snedstreck före.',
      fix: 'Skriv kommatecknet som \\,.',
    },
  },
} as const satisfies Record<string, Message>;
