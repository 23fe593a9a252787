import { formatNumber } from '../../numbers.js';
import type { ComparisonWords } from './comparison-words.js';

const number = (value: number) => formatNumber(value, 'en');
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const may = 'What is new or gone may come from that and not from what is published.';

/** English. */
export const en: ComparisonWords = {
  title: 'What has changed between two checks',
  footer: (tool) => `Compared with open-meal ${tool}`,
  summary: (counts, comparable) => {
    const unknown = counts['unknown-before'] + counts['unknown-now'];
    const parts = [
      counts.new === 0 ? 'No new problems' : counted(counts.new, 'new problem', 'new problems'),
      counts.fixed > 0 && `${number(counts.fixed)} ${comparable ? 'fixed' : 'no longer found'}`,
      counts.remaining > 0 && `${number(counts.remaining)} remaining`,
      unknown > 0 && `${number(unknown)} that cannot be compared`,
    ];
    return `${parts.filter((part) => part !== false).join(', ')}.`;
  },
  nothing: 'Neither of the checks found a problem.',
  old: 'Before',
  new: 'Now',
  notChecked: 'not checked',
  statuses: {
    new: 'New',
    'unknown-before': 'Found now, not tested before',
    remaining: 'Remaining',
    'unknown-now': 'Not known any more',
    fixed: 'Fixed',
  },
  gone: 'No longer found',
  sections: {
    accepted: 'Accepted deviations',
    contested: 'Contested clauses',
    advice: 'Advice',
  },
  introductions: {
    accepted: 'Known and accepted for a while. They do not count as new.',
    contested:
      'Here the published texts contradict themselves. Nothing in this section is held against the publisher.',
    advice: 'No version demands this.',
  },
  differences: {
    version: (old, now) => `The checks were made by different versions (${old} and ${now}). ${may}`,
    rules: () =>
      `The checks were made with different editions of the requirements or of their texts. ${may}`,
    profile: (old, now) =>
      `The checks were made with different profiles (${old} and ${now}). ${may}`,
    target: (old, now) => `The reports are about different targets: ${old} and ${now}.`,
    order: () => 'The report that is called the new one is the older of the two.',
  },
  noAnswerNow:
    'The new check came to no answer: that a problem is not in it does not show that it has been put right.',
  noAnswerBefore:
    'The old check came to no answer: that a problem is not in it does not show that it is new.',
  why: {
    'not-checked': 'the target was not checked',
    'no-answer': 'the check came to no answer',
    'other-documents': 'not every document that it is in was checked',
    'other-version': 'the version has no such requirement',
    'nothing-there': 'the document holds nothing that the requirement is about',
    'left-out': 'the report had no room for every finding',
  },
  unknownBefore: (why) => `Before: ${why}.`,
  unknownNow: (why) => `Now: ${why}.`,
  places: (old, now, where) => {
    if (now === 0) return `Before: ${counted(old, 'place', 'places')}.`;
    const before = old === 0 ? '' : old === now ? ', as before' : `, before ${number(old)}`;
    const first = now === 1 ? where : `the first: ${where}`;
    return `${counted(now, 'place', 'places')}${before}${where === '' ? '' : ` (${first})`}.`;
  },
  more: (count) => `and ${number(count)} more; --format json has everything`,
  alsoRemaining: (count) => `${number(count)} more, as before`,
  profiles: { strict: 'strict', tolerant: 'tolerant' },
  noVersion: 'none',
};
