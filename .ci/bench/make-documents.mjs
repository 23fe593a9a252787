// Writes valid 3.4 meals documents, and calendars, of any size, always the same for the same size.
import { closeSync, openSync, writeSync } from 'node:fs';

const DISHES = [
  'Ärtsoppa med senap',
  'Fiskgratäng med dill',
  'Köttbullar med lingon',
  'Grönsakslasagne',
  'Pannkakor',
];
const ALLERGENS = ['Mjölk', 'Vete', 'Fisk', 'Ägg', 'Selleri'];
const code = (value) => [{ code: value, type: 'GS1' }];

/** Meals of at least so many bytes. With `broken`, every course lacks a property and has a text for a number. */
export function writeMeals(path, bytes, { broken = false, pretty = true } = {}) {
  const space = pretty ? 2 : 0;
  write(path, bytes, '{"meals": [', ']}', (index, first) => {
    const text = JSON.stringify(meal(index, broken), null, space);
    return `${first ? '' : ','}${pretty ? '\n' : ''}${text}`;
  });
}

/** A calendar of at least so many bytes, one event a day, as the profile and RFC 5545 ask. */
export function writeCalendar(path, bytes) {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Exempelkommun//Matsedel//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Lunch\\, Södra skolan',
    'X-WR-TIMEZONE:Europe/Stockholm',
    'X-WR-CALDESC:Lunch på Södra skolan',
    '',
  ].join('\r\n');
  write(path, bytes, head, 'END:VCALENDAR\r\n', (index) => {
    const [day, next] = [dayOf(index), dayOf(index + 1)].map((date) => date.replaceAll('-', ''));
    const dish = DISHES[index % DISHES.length];
    const other = DISHES[(index + 1) % DISHES.length];
    return [
      'BEGIN:VEVENT',
      `UID:lunch-${index}`,
      'DTSTAMP:20260102T080000Z',
      `DTSTART;VALUE=DATE:${day}`,
      `DTEND;VALUE=DATE:${next}`,
      'CREATED:20260102T080000Z',
      'LAST-MODIFIED:20260102T080000Z',
      'SEQUENCE:0',
      `SUMMARY:${dish}`,
      `DESCRIPTION:${dish}\\n${other}\\nSalladsbuffé`,
      'LOCATION:Södra skolan',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      '',
    ].join('\r\n');
  });
}

function write(path, bytes, head, tail, item) {
  const file = openSync(path, 'w');
  let written = writeSync(file, head);
  for (let index = 0; written < bytes; index++)
    written += writeSync(file, item(index, index === 0));
  writeSync(file, `${tail}`);
  closeSync(file);
}

function meal(index, broken) {
  const school = index % 40;
  return {
    name: 'Lunch',
    date: `${dayOf(Math.floor(index / 40))}T00:00:00+01:00`,
    lang: 'sv',
    description: null,
    order: 0,
    distributor: { id: `skola-${school}`, name: `Skola ${school}`, organization: 'Exempelkommun' },
    courses: [0, 1, 2].map((number) => course(index * 3 + number, number, broken)),
  };
}

function course(index, order, broken) {
  const allergen = ALLERGENS[index % ALLERGENS.length];
  const value = {
    id: `ratt-${index}`,
    name: DISHES[index % DISHES.length],
    description: 'Serveras med sallad och bröd',
    optionName: `Alternativ ${order + 1}`,
    order,
    labelOfContents: 'Potatis, lök, salt, vatten',
    ingredients: ['Potatis', 'Lök', 'Salt', 'Vatten'].map((name) => ({ name, codes: [] })),
    media: [],
    knownAllergens: [{ name: allergen, codes: code('AM') }],
    tags: [{ name: 'Ekologisk', codes: [] }],
    nutrients: [
      { name: 'Energi (kJ)', amount: 2092, unit: 'kJ', codes: code('ENER-') },
      { name: 'Energi (kcal)', amount: 500, unit: 'kcal', codes: code('ENER-') },
      { name: 'Fett', amount: 12.5, unit: 'g', codes: code('FAT') },
      { name: 'Protein', amount: 21.3, unit: 'g', codes: code('PRO-') },
    ],
    prices: [{ name: 'Vuxen', value: 65.5, currency: 'SEK' }],
    co2Equivalents: 0.58,
  };
  if (!broken) return value;
  const { tags: _, ...rest } = value;
  return { ...rest, order: String(order) };
}

function dayOf(index) {
  return new Date(Date.UTC(2026, 0, 5) + index * 86_400_000).toISOString().slice(0, 10);
}
