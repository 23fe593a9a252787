import { formatNumber } from '../numbers.js';
import type { PageWords } from './page-words.js';

/** English. */
export const pageEn: PageWords = {
  title: 'Check against Open Meal Information',
  verdicts: {
    conformant: 'Conforms',
    nonconformant: 'Does not conform',
    undetermined: 'Could not be determined',
  },
  checked: 'What was checked',
  reports: 'Reports',
  problem: 'Why',
  answers: {
    title: (count) => `Every answer (${formatNumber(count, 'en')})`,
    examined: (count) =>
      `${formatNumber(count, 'en')} other ${count === 1 ? 'answer' : 'answers'} could be examined.`,
    columns: {
      address: 'Address',
      status: 'HTTP status',
      kind: 'Kind of document',
      wrong: 'What was wrong',
    },
    incomplete:
      'Not every place is listed for every finding. An answer without a remark here may have one all the same.',
  },
  allRequirements: (version, count) =>
    `All ${formatNumber(count, 'en')} requirements of Open Meal ${version}`,
  columns: { requirement: 'Requirement', level: 'Level', outcome: 'Result' },
  outcomes: {
    passed: 'met',
    failed: 'not met',
    cantTell: 'undecided',
    inapplicable: 'not applicable',
    untested: 'not tested',
  },
  contested: (defect) => `contested in the published texts (${defect}), held against nobody`,
  notFollowed: 'Recommendation not followed',
  tool: (version, rules) =>
    `Checked with open-meal ${version}, edition of the requirements ${rules}`,
  csv: {
    target: 'Target',
    document: 'Document',
    kind: 'Kind of document',
    version: 'Version',
    basis: 'Version known by',
    outcome: 'Result',
    level: 'Level',
    requirement: 'Requirement',
    what: 'Finding',
    line: 'Line',
    column: 'Column',
    pointer: 'Place in the document',
    places: 'Number of places',
    fix: 'Do this',
    why: 'Why',
    accepted: 'Accepted',
    link: 'Link',
    checkedAt: 'Checked at',
    tool: 'Tool',
    excerpt: 'Excerpt',
  },
  rows: {
    problem: 'could not be judged',
    asked: 'what was checked',
    accepted: 'not met, accepted',
    contested: 'contested',
    advice: 'advice',
    coverage: 'what the data holds',
    defect: 'fault of this program',
  },
};
