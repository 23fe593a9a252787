import { html } from '../html.js';
import type { StartWords } from './start-words.js';

/** Swedish. */
export const startSv: StartWords = {
  lead: 'Så publicerar kommuner och deras leverantörer vad som serveras i skolor, förskolor och äldreboenden som öppna data: i JSON och som kalendrar som vem som helst kan prenumerera på. Här finns specifikationen i alla versioner, med varje krav formulerat så att det går att hänvisa till.',
  current: (version, { specification, requirements }) =>
    html`Den gällande versionen är ${specification(`Open Meal ${version}`)}. Alla versioner sida vid sida: ${requirements('kraven i alla versioner')}.`,
  readers: [
    {
      anchor: 'kitchens',
      heading: 'För dig som ansvarar för ett kök eller en måltidsverksamhet',
      text: 'Det ni publicerar når elever, föräldrar och boende genom appar, skärmar och kalendrar. Vid varje krav står varför det spelar roll för dem.',
      points: (version, { specification, advice, repository }) => [
        html`Läs ${specification(`Open Meal ${version}`)}. Avsnitten om måltider och maträtter är de som köket själv råder över.`,
        html`Läs ${advice('råden')}: det som ingen version kräver men som ställer till besvär för läsarna, till exempel tomma allergenlistor och stängda dagar som publiceras som maträtter.`,
        html`Kontrollera det ni publicerar med programmet i ${repository('kodförrådet')}: <code>open-meal check https://…/meals --lang sv</code>. Det talar om vad som behöver rättas, det viktigaste först.`,
      ],
    },
    {
      anchor: 'tenders',
      heading: 'För dig som upphandlar',
      text: 'Kräv en bestämd version, inte "senaste versionen", och hänvisa till kraven med deras id. Ett id byter aldrig betydelse.',
      points: (_, { example, requirements, defects }) => [
        html`Varje krav har en egen sida med ordalydelse, hur det prövas och en färdig hänvisning att kopiera, till exempel ${example('den här')}.`,
        html`Jämför versionerna i ${requirements('listan över krav')}: SKALL är en skyldighet, BÖR en rekommendation, KAN en tillåtelse.`,
        html`Ett krav som är märkt som omtvistat motsägs på annat håll i de publicerade texterna. Slå upp ${defects('motsägelsen')} innan kravet tas med i en upphandling, och ange vilken tolkning som gäller.`,
        html`<code>open-meal requirements --form annex --lang sv</code> skriver ut kraven som bilaga till en upphandling.`,
      ],
    },
    {
      anchor: 'systems',
      heading: 'För dig som bygger eller förvaltar ett system',
      text: 'Allt finns också för program, och är fritt att använda.',
      points: (version, links) => [
        html`${links.schemas('JSON-scheman')} för varje slags dokument, på adresserna i deras <code>$id</code>; ${links.reference(`schemareferens ${version}`)} och ${links.types('TypeScript-typer')}.`,
        html`${links.conformance('Testfall')} som data, med väntat utfall för varje krav.`,
        html`${links.versionsFile('versions.json')} och ${links.requirementsFile('requirements.json')}: versioner och krav för program.`,
        html`${links.defects('Motsägelser i de publicerade texterna')} och hur de tolkas här, så att två program kommer fram till samma sak.`,
      ],
    },
  ],
  versions: 'Versioner',
  versionsIntroduction:
    'En fryst version ändras aldrig. Rothashen pekar ut dess filer till sista tecknet.',
  levels: 'Kravtyper',
  levelsIntroduction: 'Ett krav ställs aldrig strängare än den publicerade texten ger stöd för.',
};
