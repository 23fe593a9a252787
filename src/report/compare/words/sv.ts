import { formatNumber } from '../../numbers.js';
import type { ComparisonWords } from './comparison-words.js';

const number = (value: number) => formatNumber(value, 'sv');
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const may = 'Det som är nytt eller borta kan bero på det och inte på det som publiceras.';

/** Swedish. */
export const sv: ComparisonWords = {
  title: 'Vad som har ändrats mellan två kontroller',
  footer: (tool) => `Jämfört med open-meal ${tool}`,
  summary: (counts, comparable) => {
    const unknown = counts['unknown-before'] + counts['unknown-now'];
    const fixed = comparable ? 'har åtgärdats' : 'anmärks inte längre';
    const parts = [
      counts.new === 0 ? 'Inga nya problem' : counted(counts.new, 'nytt problem', 'nya problem'),
      counts.fixed > 0 && `${number(counts.fixed)} ${fixed}`,
      counts.remaining > 0 && `${number(counts.remaining)} kvarstår`,
      unknown > 0 && `${number(unknown)} går inte att jämföra`,
    ];
    return `${parts.filter((part) => part !== false).join(', ')}.`;
  },
  nothing: 'Ingen av kontrollerna fann något problem.',
  old: 'Före',
  new: 'Nu',
  notChecked: 'inte kontrollerat',
  statuses: {
    new: 'Nytt',
    'unknown-before': 'Syns nu men prövades inte förut',
    remaining: 'Kvarstår',
    'unknown-now': 'Går inte längre att se',
    fixed: 'Åtgärdat',
  },
  gone: 'Anmärks inte längre',
  sections: {
    accepted: 'Godtagna avvikelser',
    contested: 'Omtvistade punkter',
    advice: 'Råd',
  },
  introductions: {
    accepted: 'Kända och godtagna för en tid. De räknas inte som nya.',
    contested:
      'Här säger de publicerade texterna emot sig själva. Inget i det här avsnittet läggs dataleverantören till last.',
    advice: 'Ingen version kräver det här.',
  },
  differences: {
    version: (old, now) =>
      `Kontrollerna är gjorda efter olika versioner (${old} och ${now}). ${may}`,
    rules: () => `Kontrollerna är gjorda med olika utgåvor av kraven eller deras texter. ${may}`,
    profile: (old, now) => `Kontrollerna är gjorda på olika sätt (${old} och ${now}). ${may}`,
    target: (old, now) => `Rapporterna gäller olika källor: ${old} och ${now}.`,
    order: () => 'Den rapport som anges som ny är den äldre av de två.',
  },
  noAnswerNow:
    'Den nya kontrollen kom inte fram till något svar: att ett problem inte syns visar inte att det är åtgärdat.',
  noAnswerBefore:
    'Den förra kontrollen kom inte fram till något svar: att ett problem inte syns där visar inte att det är nytt.',
  why: {
    'not-checked': 'källan har inte kontrollerats',
    'no-answer': 'kontrollen kom inte fram till något svar',
    'other-documents': 'alla dokument som det finns i har inte kontrollerats',
    'other-version': 'versionen har inget sådant krav',
    'nothing-there': 'dokumentet innehåller inget som kravet gäller',
    'left-out': 'rapporten hade inte rum för alla anmärkningar',
  },
  unknownBefore: (why) => `Före: ${why}.`,
  unknownNow: (why) => `Nu: ${why}.`,
  places: (old, now, where) => {
    if (now === 0) return `Före: ${counted(old, 'ställe', 'ställen')}.`;
    const before = old === 0 ? '' : old === now ? ', som förut' : `, förut ${number(old)}`;
    const first = now === 1 ? where : `det första: ${where}`;
    return `${counted(now, 'ställe', 'ställen')}${before}${where === '' ? '' : ` (${first})`}.`;
  },
  more: (count) => `och ${number(count)} till; --format json har allt`,
  alsoRemaining: (count) => `${number(count)} till, som förut`,
  profiles: { strict: 'strict', tolerant: 'tolerant' },
  noVersion: 'ingen',
};
