import { formatNumber } from '../../../report/numbers.js';
import type { ResultWords } from './result-words.js';

const number = (value: number) => formatNumber(value, 'en');
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const notMet = (count: number) =>
  counted(count, 'requirement is not met', 'requirements are not met');

/** English. */
export const resultEn: ResultWords = {
  pasted: 'Pasted text',
  description: 'The result of a check against the Open Meal Information standard.',
  checkedAt: (moment) => `Checked ${moment}`,
  page: {
    assumed:
      'assumed, as nothing in the document tells it; another can be chosen when you check again from the start page',
    olderAssumed: (version, current) =>
      `The content fits more than one version before ${current}; it was judged by ${version}. Choose version ${current} on the start page to judge it by the current version.`,
    moreFindings: (count) =>
      `and ${counted(count, 'more kind of finding', 'more kinds of finding')}; the full report has more`,
    fullReport: 'The full report',
    needsPerson: 'Requirements in the menu tells what to look at.',
  },
  checked: {
    troubled: (count) => `${counted(count, 'address', 'addresses')} that could not be judged`,
    more: (count) => `and ${number(count)} more`,
  },
  meaning: {
    heading: 'What it means',
    parents: 'Pupils and parents',
    apps: 'Apps',
    calendars: 'Calendars',
    nothing:
      'The check saw nothing that could be judged. That does not say whether the data is right or wrong.',
    noMenu: 'No menu was part of the check, or it could not be judged.',
    noCourses: 'The check found no courses that could be counted.',
    courses: (sentence, allergens) => `${sentence} Allergens are given for ${allergens}.`,
    state: {
      apps: {
        broken: 'No app can read what was checked.',
        failed: (count) => `Apps may lack data or show it wrong: ${notMet(count)}.`,
        doubt: 'What could be judged is right, but not everything could be fetched or judged.',
        fine: 'Apps that follow the standard should be able to read the data, as far as the check can see.',
        none: 'Nothing that apps fetch was part of the check, or it could not be judged.',
      },
      calendars: {
        broken: 'The calendar cannot be read. Subscribers see nothing, or old data.',
        failed: (count) => `Subscribers may see something wrong or nothing: ${notMet(count)}.`,
        doubt: 'What could be judged is right, but not everything could be fetched or judged.',
        fine: 'Calendar programs should be able to read what was checked.',
        none: 'No calendar was part of the check, or it could not be judged.',
      },
    },
  },
  fix: {
    must: 'Must be put right',
    mustIntroduction: 'Requirements of the standard that are not met. The weightiest comes first.',
    should: 'Should be put right',
    shouldIntroduction: 'The standard recommends this. It does not affect the verdict above.',
    nothing: 'The check found nothing that has to be put right.',
    excerpt: (line) => `What stands there (line ${number(line)} is marked)`,
    lines: (line) => `Excerpt around line ${number(line)}`,
  },
  letter: {
    heading: 'Letter to the supplier',
    introduction: {
      nonconformant:
        'A finished letter with all findings, what to do, and how the supplier can check it. Read it, fill in the names and send it.',
      conformant: 'A finished letter that tells the supplier that it works.',
      undetermined:
        'A finished letter that asks the supplier about what could not be judged. It does not claim that anything is wrong.',
    },
    show: 'Read the letter',
    docx: 'Get it as a Word file',
    text: 'Get it as text',
    back: 'Back to the result',
    copy: 'Copy the letter',
  },
  week: {
    heading: 'The week as published',
    basis: {
      asked: 'This is what the supplier answered when the check asked for these days.',
      current: 'Days in the document, this week and the next.',
      coming: 'The document has nothing for this week. The first days to come are shown.',
      past: 'All days in the document are over. The last ones are shown.',
    },
    region: 'Menu: schools and days',
    school: 'School',
    everybody: 'All',
    unnamed: 'no name',
    noWeekends: 'Weekends without meals are not shown.',
    more: (count) => `${counted(count, 'more school is', 'more schools are')} not shown here.`,
    moreDishes: (count) => `and ${number(count)} more`,
    otherDays: (before, after) =>
      [
        before === null ? '' : `Before that there are meals on ${before}.`,
        after === null ? '' : `After that there are meals on ${after}.`,
      ]
        .filter((text) => text !== '')
        .join(' '),
    written: (day) => `given as ${day} in the data`,
    closed: 'Closed',
    weekend: 'Weekend',
    empty: 'No menu',
    emptyNote: 'A missing menu need not be a fault. The school may have a break or a closing day.',
    broken: 'Could not be read',
    unasked: 'Not included',
    unaskedNote: '“Not included” means that the check did not ask for it.',
    noDish: 'Meal without courses',
    holidays: {
      'new-years-day': 'New Year’s Day',
      epiphany: 'Epiphany',
      'good-friday': 'Good Friday',
      'easter-sunday': 'Easter Sunday',
      'easter-monday': 'Easter Monday',
      'may-day': 'May Day',
      'ascension-day': 'Ascension Day',
      'whit-sunday': 'Whit Sunday',
      'national-day': 'National Day',
      'midsummer-eve': 'Midsummer Eve',
      'midsummer-day': 'Midsummer Day',
      'all-saints-day': 'All Saints’ Day',
      'christmas-eve': 'Christmas Eve',
      'christmas-day': 'Christmas Day',
      'boxing-day': 'Boxing Day',
      'new-years-eve': 'New Year’s Eve',
    },
  },
  calendar: {
    heading: 'What a subscriber sees',
    headingEmpty: 'Why the calendar is empty',
    introduction: 'The calendar as a phone shows it, from today and two weeks ahead.',
    unnamed: 'Calendar without a name',
    of: (school) => `Belongs to ${school}`,
    allDay: 'all day',
    untitled: '(no title)',
    cancelled: 'cancelled',
    until: (day) => `until ${day}`,
    written: (day) => `Given as ${day} in the file, but a phone in Sweden shows this day.`,
    more: (count) => `${counted(count, 'more event is', 'more events are')} not shown here.`,
    repeating: (count) =>
      `${counted(count, 'event repeats', 'events repeat')}. Only the first time is shown here; a phone shows all.`,
    moreCalendars: (count) =>
      `${counted(count, 'more calendar is', 'more calendars are')} not shown here.`,
    empty: {
      'no-events': () =>
        'The file is a calendar, but there are no events in it. That is why subscribers see nothing.',
      past: (day) =>
        `All events are over. The last one was on ${day}. That is why subscribers see nothing ahead.`,
      later: (day) =>
        `The first event is on ${day}, more than two weeks ahead. Until then the calendar is empty.`,
      undated: () =>
        'There are events, but no date in them can be understood. So they cannot be shown on any day.',
      repeating: () =>
        'What is left are events that repeat. They are not shown here, but a phone may show them.',
      broken: () => 'The address gave no calendar that can be read. So there is nothing to show.',
      'not-kept': () => 'The content was not kept and cannot be shown here.',
    },
    advice:
      'Did you subscribe just now? Phones fetch calendars only a few times a day, so it may take a while before changes show.',
  },
  bars: {
    heading: 'How much is told about the food',
    introduction: 'This shows how rich the data is. It does not affect the verdict.',
  },
  changed: {
    heading: 'Since the previous check',
    previous: (moment) => `Compared with the check of ${moment}`,
    details: 'What has changed',
    more: (count) => `and ${number(count)} more`,
  },
  share: {
    heading: 'Share',
    link: 'Link to this result',
    copy: 'Copy',
    copied: 'Copied',
    badge: 'Badge for your website',
    badgeIntroduction:
      'The badge always shows the result of the newest check of the address, with its date.',
    badgeAlt: 'Newest check against Open Meal Information',
    html: 'As HTML',
    markdown: 'As Markdown',
  },
  downloads: {
    requirements: 'Requirement by requirement, for a tender or a follow-up',
    heading: 'Get the report',
    forms: {
      html: 'Web page to print or archive',
      text: 'Text',
      markdown: 'Markdown',
      csv: 'Spreadsheet (CSV)',
      json: 'JSON',
      sarif: 'SARIF',
      junit: 'JUnit XML',
      earl: 'EARL (JSON-LD)',
    },
    evidence: 'The evidence: all requests and answers (HAR)',
    document: 'The document that was checked',
  },
  again: { address: 'Check again', document: 'Check a new document' },
};
