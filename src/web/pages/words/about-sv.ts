import type { AboutWords } from './about-words.js';

/** Swedish. */
export const aboutSv: AboutWords = {
  title: 'Om tjänsten',
  lead: 'Tjänsten kontrollerar om matsedlar och måltidsdata publiceras enligt specifikationen Open Meal Information, och berättar på vanlig svenska vad som behöver rättas.',
  contents: 'På den här sidan',
  parts: (facts) => ({
    what: {
      heading: 'Vad kontrollen säger, och inte säger',
      text: [
        'Varje fel knyts till ett krav i specifikationen, med id och länk, så att leverantören kan se exakt vad som avses och invända. Där de publicerade texterna säger emot varandra läggs det ingen till last.',
        'Kontrollen ser det som är publicerat. Den vet inte om maten på bordet är den som står i matsedeln, och den är ingen garanti för att uppgifter om allergener stämmer.',
        'Programmet heter open-meal och är öppen källkod. Vem som helst kan köra samma kontroll på sin egen dator och få samma svar.',
      ],
    },
    asks: {
      heading: 'Det här frågar kontrollen en server om',
      text: [
        `Ingen server får några frågor förrän någon har bett om en kontroll av den. Då görs bara läsande anrop (\`GET\`), till den adress som angavs och till de adresser under den som specifikationen anger: listan över distributörer, måltider, och kalendrar för ett urval om högst ${facts.sample} distributörer. Några anrop är fel med flit, till exempel med ett id som inte finns, för att se om felsvaret är det som specifikationen anger.`,
        'Så här mycket, som mest:',
      ],
      list: [
        `${facts.requests} anrop i en kontroll, omdirigeringar och nya försök inräknade`,
        `${facts.perHost} anrop åt gången och ${facts.perSecond} i sekunden till samma server`,
        `${facts.retries} nya försök när ett svar uteblir, och aldrig tidigare än servern ber om med \`Retry-After\`; ber den om mer än en halv minut ställs inga fler frågor`,
        `${facts.answerSeconds} sekunder på ett svar och ${facts.runMinutes} minuter på hela kontrollen; det som inte hanns med redovisas som ej prövat`,
        `${facts.answerMebibytes} MiB i ett svar`,
        `inga inloggningar och inga formulär${facts.publicOnly ? ', och inga adresser på interna nät' : ''}`,
        `avsändaren i varje anrop är \`${facts.userAgent}\``,
      ],
    },
    object: {
      heading: 'För dig som publicerar: att invända eller säga nej',
      text: [
        'Tycker du att en bedömning är fel? Beskriv den i projektets ärendelista, gärna med länken till kontrollen. Kravets id och platsen i dokumentet räcker för att vi ska kunna se vad det gäller. Till varje kontroll av en adress sparas serverns svar, så att det går att pröva samma svar igen.',
        'Vill du inte att din server kontrolleras? Avvisa anrop vars `User-Agent` börjar med `open-meal/`, eller skriv i ärendelistan. En kontroll som blir avvisad kommer inte fram till något svar: det står i resultatet och räknas aldrig som att kraven inte är uppfyllda. Filen `robots.txt` läses inte, eftersom tjänsten inte letar upp sidor på egen hand.',
      ],
    },
    limits: {
      heading: 'Gränser för dig som kontrollerar',
      text: ['För att tjänsten ska räcka till alla finns det gränser:'],
      list: [
        `${facts.checksPerMinute} kontroller i minuten från samma adress, och ${facts.requestsPerMinute} andra anrop`,
        `${facts.waitingForHost} väntande kontroller av samma server, och ${facts.waiting} i hela tjänsten`,
        `${facts.documentMebibytes} MiB i ett dokument som lämnas in; på kommandoraden finns ingen sådan gräns`,
        'den som ber om samma sak inom en minut får samma kontroll',
      ],
    },
    kept: {
      heading: 'Vad som sparas',
      text: [
        `Resultatet, det som publicerats och serverns svar sparas i ${facts.keepDays} dagar och raderas sedan. Detsamma gäller dokument som du lämnar in.`,
        'Den som har länken till en kontroll kan läsa den. Adresser som har kontrollerats kan visas på startsidan. Lämna därför inte in dokument med personuppgifter eller hemligheter, och kontrollera inte adresser som innehåller lösenord eller nycklar.',
        'Tjänsten använder inga kakor, ingen statistik från andra och ingenting som följer dig. Din nätadress finns bara i arbetsminnet, för att gränserna ska kunna hållas, och skrivs varken i databasen eller i loggen. Den som driver tjänsten kan ha en server framför den med en egen logg.',
      ],
    },
    api: {
      heading: 'För program',
      text: [
        'Allt som sidorna gör kan program göra också. Skicka en adress och vänta på rapporten:',
        "`curl -H 'Content-Type: application/json' -H 'Prefer: wait=60' -d '{\"url\":\"https://example.org/api\"}' …/api/checks`",
        'Med `Accept` väljer du form: `application/json`, `text/html`, `text/csv` och fler. Fel kommer som `application/problem+json` (RFC 9457) och pekar på sin förklaring längst ner på den här sidan. Beskrivningen säger resten.',
      ],
    },
    badge: {
      heading: 'Märket',
      text: [
        'Visa det senaste resultatet på en webbplats eller i ett projekt. Märket har alltid kontrollens datum, och det startar aldrig någon ny kontroll:',
        '`<img alt="Open Meal" src="…/badge.svg?url=https://example.org/api&lang=sv">`',
      ],
    },
    accessibility: {
      heading: 'Tillgänglighetsredogörelse',
      text: [
        'Offentliga aktörers webbplatser ska följa lagen (2018:1937) om tillgänglighet till digital offentlig service. Sidorna är byggda för att uppfylla WCAG 2.2 på nivå AA: de går att använda med tangentbord, utan skript, med förstoring och i smala fönster, ljust och mörkt.',
        'Så har det prövats: varje slags sida granskas automatiskt på båda språken med axe-core, utan anmärkning, och provas i en webbläsare i fönster ner till 320 bildpunkter. Ingen utomstående har granskat sidorna, och de har ännu inte provats av personer som använder skärmläsare eller andra hjälpmedel.',
        'Kända brister: filerna i Word och Excel har rubriker och tabellhuvuden men har inte granskats för sig. Texter som hämtas från den som kontrolleras visas som de är, på det språk och i det skick de har. Några felmeddelanden från gränssnittet för program kan visas som oformaterad text.',
        'Hittar du ett hinder, eller behöver du något i en annan form? Skriv i projektets ärendelista. En myndighet eller kommun som driver en egen installation svarar själv för den, och ska här lägga till sina kontaktuppgifter och hur den som inte är nöjd med svaret anmäler det till tillsynsmyndigheten.',
      ],
    },
  }),
  links: {
    issues: 'Projektets ärendelista',
    source: 'Programmet och källkoden',
    openapi: 'Beskrivningen av gränssnittet (OpenAPI)',
  },
  problems: {
    heading: 'När tjänsten säger nej',
    text: 'Vad meddelandena betyder, och vad du kan göra.',
    status: (status) => `HTTP-status ${status}`,
  },
};
