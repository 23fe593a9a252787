import { formatNumber, formatShare } from '../../numbers.js';
import { en as reportWords } from '../../words/en.js';
import type { SheetWords } from './sheet-words.js';

const number = (value: number) => formatNumber(value, 'en');
const hash = (root: string | null) =>
  root === null ? 'no root hash: the version is not frozen' : `root hash ${root}`;

/** English. */
export const en: SheetWords = {
  locale: 'en-GB',
  quotes: ['“', '”'],
  levels: {
    must: { word: 'MUST', name: 'mandatory', meaning: 'has to be met.' },
    should: {
      word: 'SHOULD',
      name: 'recommended',
      meaning: 'a recommendation; departing from it takes good reasons.',
    },
    may: {
      word: 'MAY',
      name: 'information',
      meaning: 'a possibility or a clarification; there is nothing to meet.',
    },
  },
  tiers: { bas: 'basic', avancerad: 'advanced', spjutspets: 'leading edge' },
  subjects: { ...reportWords.artefacts, api: 'the API as a whole' },
  subjectConditions: {
    calendar: 'A calendar is offered.',
    'data-providers': 'A list of data providers is published.',
  },
  bases: { ...reportWords.bases, assumed: 'assumed' },
  verifications: {
    schema: 'schema',
    rule: 'rule',
    probe: 'calls to the API',
    attest: 'judgement of a person',
  },
  results: {
    met: 'met',
    notMet: 'not met',
    notApplicable: 'not applicable',
    notTested: 'not tested',
  },
  statuses: {
    draft: 'draft',
    current: 'current',
    superseded: 'superseded by a later version',
    observed: 'observed only',
  },
  editorial: 'judgement',
  yes: 'yes',
  no: 'no',
  standardOrEquivalent: (version, root) =>
    `Open Meal Information, version ${version} (${hash(root)}), or equivalent`,
  facts: {
    specification: 'Specification',
    version: 'Version',
    versionOf: (version, status, published) =>
      `${version} (${status}${published === null ? '' : `, published ${published}`})`,
    root: 'Root hash (sha256)',
    notFrozen: 'not frozen',
    notFrozenNote:
      'The version is not frozen. Do not cite it in a tender until it has a root hash: only then can it be shown exactly which text applied.',
    rootMeaning:
      'The root hash is a fingerprint of every text and schema of the version: if one letter changes, so does the hash. It is computed from the lock of the version (`LOCK.json`, on the site of the version), and anybody can compute it again with `open-meal spec verify`.',
    whereToRead: (command) =>
      `The program open-meal is free and open. It and all texts are at https://github.com/orebrokommun/Open-Meal-Information. A document or an address is checked against this very version with \`${command}\`.`,
    permalink: 'Link',
    contents: 'Contents',
    count: (total, levels) =>
      `${number(total)} ${total === 1 ? 'requirement' : 'requirements'} (${levels.join(', ')})`,
    selection: 'Selection',
    selected: (filters, shown, available) =>
      `${filters.join('; ')}. That leaves ${number(shown)} of the ${number(available)} requirements of the version.`,
    filters: {
      level: 'level',
      tier: 'tier',
      artefact: 'concerns',
      verification: 'verification',
      only: 'the requirements were picked one by one',
      exclude: 'without',
      undisputed: 'without contested requirements',
    },
    originalLanguage:
      'The English text of this annex applies. The specification was written in Swedish; the Swedish text of the version with the root hash above helps with the interpretation.',
  },
  row: {
    condition: 'Applies when',
    rationale: 'Reason',
    evidence: 'Evidence',
    procedure: 'Instruction',
    disputed: (id) => `Contested, ${id}:`,
    interpretation: 'How it is read here',
  },
  note: {
    none: 'A piece of information: there is nothing to meet.',
    notApplicable: 'What was checked does not fulfil the condition of the requirement.',
    places: (count, where) => {
      const places = count === 1 ? 'In one place' : `In ${number(count)} places`;
      if (where === '') return `${places}.`;
      return count === 1 ? `${places}: ${where}.` : `${places}, the first: ${where}.`;
    },
    contested: (id) =>
      `The published texts contradict each other (${id}). It is held against nobody.`,
    nothing: 'What was checked holds nothing that the requirement is about.',
    waived: 'The check was told to let it pass.',
    undetermined: 'The check came to no answer.',
    absent: 'The report gives no answer about the requirement.',
    person: 'To be filled in by whoever judges, with name and date.',
  },
  filledIn: {
    heading: 'Result of a check',
    target: 'Checked',
    moment: 'Time',
    period: (first, last) => `${first} to ${last}`,
    document: 'Document',
    answers: (count) => `${number(count)} answers to calls, each with its sha256 in the report`,
    judgedBy: (version, basis) => `judged by version ${version} (${basis})`,
    rules: 'Edition of the requirements',
    assumed: (version, command) =>
      `Nothing in the documents shows which version they follow. They were judged by ${version}, the nearest one. Check with \`${command}\` if something else was agreed.`,
    inSelection: (notMet, total) =>
      `Of the ${number(total)} requirements in this selection, ${notMet === 0 ? 'none' : number(notMet)} ${notMet > 1 ? 'are' : 'is'} not met.`,
    grounds:
      'The results are those of the report. The sheet does not show that the report is unchanged: ask for the report itself, or check again, when much depends on the answer.',
    notMet: 'Requirements not met',
    tool: 'Tool',
    tolerant: 'properties that the version does not declare were tolerated',
    undetermined: 'The check came to no answer. Every requirement below is therefore not tested.',
    otherRules:
      'The report was made with another edition of the requirements than this one. Check again for a reliable answer.',
    coverage: 'Coverage',
    person: 'judged by a person',
    share: (tested, applicable) =>
      applicable === 0
        ? 'none applicable'
        : `${number(tested)} of ${number(applicable)} (${formatShare(tested, applicable, 'en')})`,
    explanation:
      'Coverage is the part of the applicable requirements that was tested. Not tested is not the same as met. What a person judges is empty, and counts as tested only when somebody has filled it in.',
    oneKind:
      'A check of one kind of document says nothing about the others: their requirements are not tested until those documents have been checked as well.',
  },
  columns: {
    version: 'Version',
    root: 'Root hash (sha256)',
    id: 'Requirement id',
    permalink: 'Link',
    part: 'Part',
    level: 'Level',
    tier: 'Tier',
    requirement: 'Requirement',
    condition: 'Applies when',
    rationale: 'Reason',
    disputed: 'Contested',
    interpretation: 'How it is read here',
    verification: 'Verification',
    verificationAndEvidence: 'Verification and evidence',
    evidence: 'Evidence',
    procedure: 'Instruction',
    levelBasis: 'Basis of the level',
    when: 'Verified at',
    met: 'Met',
    comment: 'Comment',
    result: 'Result',
    note: 'Note',
    checked: 'Checked',
    checkedAt: 'Checked at',
  },
  sheets: {
    about: 'About',
    results: 'Results',
    requirements: 'Requirements',
    questions: 'Questions',
    tender: 'Tender text',
  },
  chooseFromList: 'Choose one of the answers in the list.',
  page: (page, pages) => `page ${page} of ${pages}`,
};
