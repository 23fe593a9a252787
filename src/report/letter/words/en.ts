import { formatNumber } from '../../numbers.js';
import type { LetterWords } from './letter-words.js';

const number = (value: number) => formatNumber(value, 'en');
const notMetText = (count: number) =>
  count === 1 ? 'One requirement is not met' : `${number(count)} requirements are not met`;
const notFollowedText = (count: number) =>
  count === 1
    ? 'one recommendation is not followed'
    : `${number(count)} recommendations are not followed`;

/** English. */
export const en: LetterWords = {
  title: (day) => `Open meal data: the result of a check on ${day}`,
  moment: (checkedAt) => checkedAt.replace('T', ' ').replace(/:\d\dZ$/, ' UTC'),
  footer: (version, moment) => `Open Meal Information ${version}, checked ${moment}`,
  before: {
    file: 'To whoever sends this letter: fill in what stands in brackets, read it all and strike what is not true of you. Enclose the report of the check if you can. Take this paragraph away.',
    page: 'To whoever sends this letter: fill in what is underlined, right here on the page, and read it all. If something is not true of you, take the letter as Word (`--format docx`) and change it there. Then print it or save it as PDF, and enclose the report of the check if you can. This paragraph is not printed.',
    otherRules:
      'The report was made with another edition of the requirements than the one that this letter cites. Check again before the letter is sent.',
    ownFault:
      'It was the check that could not be carried out from here. There is nothing to ask the supplier yet: try again, or ask whoever looks after the program, before the letter is sent.',
  },
  fields: {
    to: ['To', '[name of the supplier]'],
    from: ['From', '[name, municipality]'],
    answer: ['Answer by', '[date]'],
  },
  greeting: 'Hello,',
  at: {
    address: (name) => `at ${name}`,
    file: (name) => `in the file ${name}`,
    input: 'in a document that we were given',
    several: (count) => `in ${number(count)} documents`,
  },
  checked: (at, version, moment) =>
    `We have checked the meal data ${at} against Open Meal Information ${version}, an open specification of how menus are published as open data. The check was made ${moment} with the program open-meal.`,
  tried: (at, version, moment) =>
    `We have tried to check the meal data that should be ${at} against Open Meal Information ${version}, an open specification of how menus are published as open data. We tried ${moment} with the program open-meal.`,
  counted: (notMet, notFollowed) => {
    if (notMet === 0) {
      const text = notFollowedText(notFollowed);
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    }
    return `${notMetText(notMet)}${notFollowed === 0 ? '' : `, and ${notFollowedText(notFollowed)}`}.`;
  },
  introduction:
    'Below you find what we saw, why it matters to those who use the menu, and how it can be put right. Please tell us if something is wrong on our side.',
  thanks:
    'Everything that the check could test meets the requirements. Thank you! It means that the menu can be relied on in apps, on screens and in calendars.',
  thanksBut:
    'There are also recommendations that are not followed. They are no requirements, but we would be glad if you looked at them.',
  unchecked:
    'There was no answer to be had. That says nothing about the data itself, and the cause need not lie with you.',
  assumed: (version) =>
    `Nothing in what we read shows which version of the specification it follows. We have taken ${version}.`,
  tellVersion:
    'If it is another version, please tell us which, and we will check against that one instead.',
  unreadIntroduction: 'These answers we could not read:',
  unread: (name, what) => `${name}: ${what}.`,
  headings: {
    faults: 'Requirements that are not met',
    recommendations: 'Recommendations that are not followed',
    accepted: 'Deviations that we have accepted already',
    contested: 'Contested clauses',
    untested: 'What we have not tested',
    questions: 'Our questions',
    check: 'How to check for yourselves',
  },
  recommendations: 'These are no requirements, but they make the data more useful.',
  accepted: 'We know of these and have accepted them for a while. You need not answer about them.',
  contested:
    'Here the published texts contradict themselves. We do not count it as a fault, and you need not change anything on our account.',
  untested: 'What has not been tested is neither approved nor rejected.',
  point: {
    id: 'Requirement',
    text: 'It reads',
    where: 'Where we saw it',
    why: 'What it means',
    fix: 'How to put it right',
  },
  morePlaces: (count) => (count === 1 ? 'and one more place' : `and ${number(count)} more places`),
  more: (count) =>
    count === 1
      ? 'The check found one more kind of deviation. It is in the report.'
      : `The check found ${number(count)} more kinds of deviation. They are in the report.`,
  until: (day) => `Accepted until ${day}, that day included.`,
  noAnswer: 'We have no questions, and this letter needs no answer.',
  questions: {
    when: 'When can what is described above be put right?',
    version: 'Which version of Open Meal Information is the data meant to follow?',
    which: 'What kind of data is published there, and where is the menu itself?',
    address: 'Is the address right? If not, at which address is the data?',
    access:
      'Is a login, a key or something else needed to fetch it, and how do we get that? Open data should be readable without one.',
  },
  tender: (version) =>
    `[This is the first of two steps for us. Next time we buy a system for meals, we mean to require open meal data by Open Meal Information ${version} or equivalent.]`,
  check: (command) =>
    `The program open-meal is free and open, so you can repeat the same check whenever you like: \`${command}\`. It and all texts are at https://github.com/orebrokommun/Open-Meal-Information.`,
  answerBy: 'We would be grateful for an answer by [date].',
  regards: 'With kind regards',
  signature: ['[name]', '[position, municipality]', '[telephone or e-mail]'],
};
