import { DATA_PROVIDERS, ENDPOINTS, idOf } from './addresses.js';
import type { Context, MenuLanguage } from './context.js';
import { addDays, midnightOffset } from './days.js';
import type { Answer } from './fault.js';
import { PLACES } from './places.js';

const WORDS = {
  en: {
    title: (version: string) => `An invented data provider of Open Meal ${version}`,
    what: 'Everything here is made up: the places, the dishes and the prices. The answers have the form that the version asks for, so that apps can be tried against them and other providers can be compared with them.',
    calls: 'Calls',
    calendars: 'Calendars',
    other: ['?lang=sv', 'På svenska'],
    labels: {
      distributors: 'every distributor',
      country: 'those in one country',
      search: 'those that match a text',
      distributor: 'one distributor',
      meals: 'the meals of all, from today and seven days on',
      place: 'the meals of one distributor and one week',
      language: 'the same in English',
      providers: 'the list of data providers',
    },
  },
  sv: {
    title: (version: string) => `En påhittad dataleverantör enligt Open Meal ${version}`,
    what: 'Allt här är påhittat: platserna, rätterna och priserna. Svaren har den form som versionen kräver, så att den som bygger en app kan prova mot dem och den som själv ska publicera har något att jämföra med.',
    calls: 'Anrop',
    calendars: 'Kalendrar',
    other: ['?lang=en', 'In English'],
    labels: {
      distributors: 'alla distributörer',
      country: 'de som ligger i ett visst land',
      search: 'de som matchar en text',
      distributor: 'en enskild distributör',
      meals: 'allas måltider, från i dag och sju dagar framåt',
      place: 'en distributörs måltider under en vecka',
      language: 'samma sak på engelska',
      providers: 'listan över dataleverantörer',
    },
  },
} as const;

/** A call that can be tried, and what it asks for. */
export interface DescribedCall {
  /** Without the base URL. */
  readonly path: string;
  readonly asksFor: string;
}

/** The page at the base URL: what this is, and a link to try of every kind. */
export function startPage(wanted: string, context: Context): Answer {
  const [, known = 'en'] = /\b(sv|en)\b/i.exec(wanted) ?? [];
  const language = known.toLowerCase() === 'sv' ? 'sv' : 'en';
  const words = WORDS[language];
  const [address, name] = words.other;
  const calls = callsOf(language, context).map(link);
  const calendars = calendarsOf(context).map(link);
  const title = words.title(context.version);
  const body = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}code{overflow-wrap:anywhere}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words.what}</p>
<h2>${words.calls}</h2>
<ul>
${calls.join('\n')}
</ul>
<h2>${words.calendars}</h2>
<ul>
${calendars.join('\n')}
</ul>
<p><a href="${address}" lang="${language === 'sv' ? 'en' : 'sv'}">${name}</a></p>
</main>
</body>
</html>
`;
  const headers = { 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Language' };
  return { status: 200, headers, body };
}

function link({ path, asksFor }: DescribedCall): string {
  const address = path.replaceAll('&', '&amp;');
  return `<li><a href="${address}"><code>${address}</code></a><br>${asksFor}</li>`;
}

/** The calendar of each place. */
export function calendarsOf({ version }: Pick<Context, 'version'>): readonly DescribedCall[] {
  return PLACES.map((place) => ({
    path: `/calendars/${idOf(place, version)}.ics`,
    asksFor: place.name,
  }));
}

/** One call of each kind that the version has. */
export function callsOf(
  language: MenuLanguage,
  { version, today }: Pick<Context, 'version' | 'today'>,
): readonly DescribedCall[] {
  const { labels } = WORDS[language];
  const { distributors, distributor, meals } = ENDPOINTS[version];
  const id = PLACES[0] === undefined ? '' : idOf(PLACES[0], version);
  const parameter = version === '2.0' ? 'distributorID' : 'distributorId';
  const moment = (days: number) => {
    const day = addDays(today, days);
    if (version === '2.0') return day;
    return encodeURIComponent(`${day}T00:00:00${midnightOffset(day)}`).replaceAll('%3A', ':');
  };
  const week = `startDate=${moment(0)}&endDate=${moment(6)}`;
  const all = [
    { label: 'distributors', path: distributors },
    { label: 'country', path: `${distributors}?addressCountry=NO` },
    {
      label: 'search',
      path: distributor === null ? null : `${distributors}?searchText=sj%C3%B6viken`,
    },
    { label: 'distributor', path: distributor === null ? null : `${distributor}${id}` },
    { label: 'meals', path: meals },
    { label: 'place', path: `${meals}?${parameter}=${id}&${week}` },
    { label: 'language', path: distributor === null ? null : `${meals}?lang=en&${week}` },
    { label: 'providers', path: DATA_PROVIDERS },
  ] as const;
  return all.flatMap(({ label, path }) => (path === null ? [] : { path, asksFor: labels[label] }));
}
