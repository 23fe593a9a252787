import type { Freshness } from '../../model/freshness.js';
import { formatNumber, formatShare } from '../numbers.js';
import type { Words } from './words.js';

const number = (value: number) => formatNumber(value, 'en');
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;

function freshnessText({ state, firstDate, lastDate }: Freshness): string {
  switch (state) {
    case 'current':
      return `current (${days(firstDate, lastDate)})`;
    case 'closed':
      return `nothing but notices that it is closed or a holiday (${days(firstDate, lastDate)})`;
    case 'empty':
      if (firstDate !== null) {
        return `empty for the coming days, the next meal is on ${firstDate}; probably a school break`;
      }
      return `empty${
        lastDate === null ? '' : `, the last meal was on ${lastDate}`
      }; it may be a school break, or the menu is not published yet`;
    case 'stale':
      return `out of date: only days that have passed, the last one ${lastDate ?? ''}`;
    case 'broken':
      return 'could not be fetched or read';
    case 'untested':
      return 'not known';
  }
}

function days(first: string | null, last: string | null): string {
  return first === last ? (first ?? '') : `${first ?? ''} to ${last ?? ''}`;
}

/** English. */
export const en: Words = {
  levels: { must: 'must', should: 'should', may: 'may', advice: 'advice' },
  artefacts: {
    'data-providers': 'list of data providers',
    distributors: 'list of distributors',
    distributor: 'one distributor',
    meals: 'meals',
    problem: 'error body',
    calendar: 'menu calendar',
  },
  bases: {
    requested: 'as you asked',
    declared: 'as the document says',
    shape: 'told by the form of the document',
    assumed: 'assumed, as nothing in the document tells it; choose another with --spec',
  },
  standardInput: 'The input',
  verdict: {
    conformant: (target, standard, notFollowed, kind) =>
      `${target} conforms to ${standard}, as far as ${
        kind === 'provider' ? 'its answers' : 'a document'
      } can show${
        notFollowed === 0
          ? ''
          : `, but does not follow ${counted(notFollowed, 'recommendation', 'recommendations')}`
      }.`,
    nonconformant: (target, standard, notMet) =>
      `${target} does not conform to ${standard}: ${counted(
        notMet,
        'requirement is not met',
        'requirements are not met',
      )}.`,
    malformed: (target, standard, reason) =>
      `${target} does not conform to ${standard}: ${reason}.`,
    undetermined: (target, standard, reason) =>
      `It could not be determined whether ${target} conforms to ${standard}: ${reason}.`,
    several: ({ conformant, nonconformant, undetermined }) =>
      `${number(conformant + nonconformant + undetermined)} targets: ${[
        conformant > 0 && `${counted(conformant, 'conforms', 'conform')}`,
        nonconformant > 0 && `${counted(nonconformant, 'does not conform', 'do not conform')}`,
        undetermined > 0 && `${number(undetermined)} could not be judged`,
      ]
        .filter((part) => part !== false)
        .join(', ')}.`,
    someMissing: (reason) => `some of its answers could not be fetched (${reason})`,
    programFailed: 'this program failed on part of it',
    requirementUntold: 'not every requirement could be judged',
    nothingJudged: 'nothing in it could be judged',
  },
  facts: {
    version: (version, basis) => `version ${version} (${basis})`,
    base: 'base URL',
    tried: (addresses) => `looked at ${counted(addresses, 'address', 'addresses')}`,
    requests: (sent, budget, answers) =>
      `${counted(sent, 'request', 'requests')}${
        sent < budget ? '' : ' (no more were allowed: --max-requests)'
      }, ${counted(answers, 'answer', 'answers')} looked at`,
    sample: (asked, of) =>
      asked === of
        ? of === 1
          ? 'the only distributor'
          : `all ${number(of)} distributors`
        : `a sample of ${number(asked)} of ${counted(of, 'distributor', 'distributors')}`,
    previous: (moment, calendars) =>
      calendars === 0
        ? `no calendar in common with the check of ${moment}`
        : `${counted(calendars, 'calendar', 'calendars')} compared with the check of ${moment}`,
    bytes: (count) => `${number(count)}\u00a0${count === 1 ? 'byte' : 'bytes'}`,
    httpStatus: (status) => `HTTP status ${status}`,
    redirected: 'after a redirect',
    tolerant: 'undeclared properties tolerated',
    olderAssumed: (version, current) =>
      `The content fits more than one version before ${current}; it was judged by ${version}. Add --spec ${current} to judge it by the current version.`,
    checked: (moment) => `checked ${moment}`,
    detail: 'Detail',
    todo: 'What to do',
  },
  freshness: {
    title: 'How up to date',
    meals: 'menu',
    calendar: 'calendar',
    state: freshnessText,
    counts: (counts) =>
      [
        `${number(counts.current)} current`,
        `${number(counts.closed)} closed`,
        `${number(counts.empty)} empty`,
        `${number(counts.stale)} out of date`,
        `${number(counts.broken)} unreadable`,
        `${number(counts.untested)} not known`,
      ]
        .filter((text) => !text.startsWith('0 '))
        .join(', '),
    more: (distributors) =>
      `${counted(distributors, 'more distributor', 'more distributors')} in the JSON report`,
  },
  sections: {
    fix: 'To put right',
    accepted: 'Accepted deviations',
    acceptedIntroduction:
      'Somebody knows of these and has accepted them for a while. The verdict above stays what it is, but the exit code does not become 1 on their account while they last.',
    contested: 'Contested clauses',
    contestedIntroduction:
      'Here the published texts contradict themselves. Nothing in this section is held against the publisher, and nothing in it changes the verdict.',
    advice: 'Advice',
    adviceIntroduction: 'No version demands this, and it never changes the verdict.',
    notChecked: 'Not checked',
    coverage: 'What the data holds',
    defects: 'Faults of this program',
    defectsIntroduction:
      'They are not the publisher’s. Please report them to those who maintain open-meal.',
  },
  finding: {
    where: 'Where',
    why: 'Why',
    how: 'Do this',
    id: 'Id',
    disputed: 'Disputed',
    accepted: 'Accepted',
    acceptedUntil: (day) => `until ${day}, that day included`,
    acceptedInPart: (day) =>
      `in some of the places only, until ${day}; the finding therefore counts as before`,
    line: (line, column) => (column === null ? `line ${line}` : `line ${line}, column ${column}`),
    calendarPlace: (component, property) =>
      property === null ? component : `${property} in ${component}`,
    wholeDocument: 'the document as a whole',
    morePlaces: (count) => `and ${counted(count, 'more place', 'more places')}`,
    moreFindings: (count) =>
      `and ${counted(count, 'more kind of finding', 'more kinds of finding')}; --all lists everything`,
  },
  requirements: (count) => counted(count, 'requirement', 'requirements'),
  coverage: {
    head: (meals, courses) =>
      `${counted(meals, 'meal', 'meals')} with ${counted(courses, 'course', 'courses')}`,
    dates: (first, last) => (first === last ? `on ${first}` : `from ${first} to ${last}`),
    row: (count, courses) =>
      `${number(count)} of ${counted(courses, 'course', 'courses')} (${formatShare(count, courses, 'en')})`,
    labels: {
      withAllergens: 'Allergens',
      withIngredients: 'Ingredients',
      withNutrients: 'Nutrients',
      withPrices: 'Prices',
      withCo2: 'Carbon footprint',
    },
  },
  explain: {
    inVersions: 'Versions',
    why: 'Why',
    condition: 'When',
    verification: 'Verified by',
    verifications: {
      schema: 'the JSON Schema of the version',
      rule: 'a rule of this program',
      probe: 'calls to the running API; a document cannot show it',
      attest: 'a person; no program can decide it',
    },
    artefacts: 'Documents',
    source: 'Source',
    disputed: 'Disputed',
    conflict: 'Conflict',
    interpretation: 'We read it so',
    permalink: 'Link',
    root: 'Root hash',
    advice: 'Advice: no version demands it, and it never changes a verdict.',
    defectOf: (versions) => `A contradiction in the published texts of ${versions}.`,
    defectRequirements: 'Concerns',
  },
};
