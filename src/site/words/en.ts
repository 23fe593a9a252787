import { html } from '../html.js';
import { requirementEn } from './requirement-en.js';
import type { SiteWords } from './site-words.js';
import { startEn } from './start-en.js';

/** English. */
export const en: SiteWords = {
  frame: {
    skip: 'Skip to the text',
    navigation: 'Parts of the site',
    trail: 'Where you are',
    start: 'Start',
    specification: 'Specification',
    requirements: 'Requirements',
    advice: 'Advice',
    defects: 'Contradictions',
    schemas: 'Schemas',
    check: 'Check',
    inThisLanguage: 'In English',
    repository: 'Repository',
    licence: 'The specification is in the public domain (CC0 1.0).',
    made: (tool) => `Made from the files of the repository by ${tool}.`,
  },
  parts: {
    linkTo: (name) => `Link to ${name}`,
    contents: 'Contents',
    tableIn: (section) => `Table in ${section}`,
    exampleIn: (section) => `Example in ${section}`,
  },
  statuses: {
    draft: 'draft',
    current: 'current',
    superseded: 'superseded',
    observed: 'observed only',
  },
  levelMeanings: {
    must: 'an obligation; whoever does not meet it does not follow the version',
    should: 'a recommendation, which it takes a good reason to depart from',
    may: 'a permission',
    advice: 'what no version says but users suffer from; it never changes a verdict',
  },
  levelBases: {
    keyword: 'a word of the published text',
    schema: 'the published schema',
    editorial: 'the reading of this repository',
  },
  tiers: {
    bas: 'bas (basic)',
    avancerad: 'avancerad (advanced)',
    spjutspets: 'spjutspets (leading edge)',
  },
  verifications: {
    schema: 'the JSON Schema of the version',
    rule: 'a rule of the program open-meal',
    probe: 'calls to the API in operation',
    attest: 'a person',
  },
  verificationMeanings: {
    schema:
      'Any validator for JSON Schema finds a violation with the schema of the version; open-meal check does.',
    rule: 'The schema cannot express it. open-meal check finds a violation in the document.',
    probe:
      'It shows only when the API is called. A check of a single document leaves it untested, which is not the same as met.',
    attest:
      'Somebody must look and vouch for it. A program never counts it as met, and in a tender it needs an answer of its own.',
  },
  expectations: {
    passed: 'passed',
    failed: 'failed',
    cantTell: 'cannot tell (disputed)',
    inapplicable: 'inapplicable',
    advised: 'advice is given',
    quiet: 'no advice',
  },
  subjects: {
    document: 'Every document',
    api: 'The API',
    envelope: 'The envelope',
    problem: 'Errors',
    'data-providers': 'Data providers',
    distributors: 'Distributors',
    meals: 'Meals and courses',
    calendar: 'The calendar',
  },
  start: startEn,
  versions: {
    version: 'Version',
    status: 'Status',
    published: 'Published',
    supersedes: 'Supersedes',
    support: 'Supported until',
    requirements: 'Requirements',
    root: 'Root hash (SHA-256)',
    lock: 'What it is made of',
    notFrozen: 'not frozen yet',
    unknownDate: 'not known',
    more: 'More',
    others: 'Other versions',
  },
  version: {
    description: (version) =>
      `The specification Open Meal ${version} with every requirement and its id.`,
    superseded: (current) =>
      html`This version has been superseded. New publishers follow ${current}.`,
    draft: 'This version is a draft and may still change. Do not cite it.',
    reference: 'Schema reference',
    types: 'TypeScript types',
    machine: 'The requirements as JSON',
    catalogue: 'The requirements one by one',
    catalogueIntroduction: (requirements, defects) =>
      html`In the order of the catalogue. The level is that of the clause; the tier (bas, avancerad, spjutspets: basic, advanced, leading edge) is this repository's own grading of how far a publisher has come. The id leads to the same requirement in every version, with sources, schema and test cases. See also ${requirements} and ${defects}.`,
    sources: 'What the version was read from',
    sourcesIntroduction:
      'The published files that the requirements of this version come from, each in the state that was read.',
    variants: 'Other texts with the same name',
    variantsIntroduction:
      'A version number alone does not identify a text. These had the name or the content of this version too.',
    source: 'File',
    commit: 'Commit',
    date: 'Date',
    note: 'Note',
    noCatalogue: 'The requirements of this version are not in this repository.',
    observed:
      'The text of this version is not available. Nothing is judged by it, and there are no requirements and no schemas.',
    nearest: (version) => html`The published version that comes closest is ${version}.`,
    seen: 'What was seen',
    property: 'Property',
    type: 'Type',
    renamed: (version) => `Name in ${version}`,
  },
  requirement: requirementEn,
  advice: {
    title: 'Advice',
    introduction:
      'No version of the specification demands what stands here, but those who read menus suffer where it is not followed. The advice comes from this repository and never changes the verdict of a check.',
    givenFor: 'Given for',
    cases: 'Test cases',
  },
  defects: {
    title: 'Contradictions in the published texts',
    introduction:
      'Where a clause contradicts another one, a standard or its own example, or says too little, it stands here with a number that is never changed or reused, and with the reading that this repository applies. A publisher that has followed the other reading is never failed for it.',
    versions: 'Versions',
    calendar: 'the calendar profile',
    noRequirement: 'no requirement rests on it',
  },
  schemas: {
    title: 'JSON Schemas',
    introduction:
      'One schema for each kind of document in each version (JSON Schema 2020-12). Every file lies at the address that its $id names, and every assertion in it names its requirement in x-requirement.',
    document: 'Document',
    address: 'Schema ($id)',
    definition: 'Definition',
    definitions: 'All definitions',
    others: 'Of this repository',
    reference: (version) => `Schema reference ${version}`,
    referenceIntroduction:
      'Every object of the version with its properties, made from the schemas. The requirement is what can be cited.',
    property: 'Property',
    type: 'Type',
    presence: 'Presence',
    meaning: 'Meaning',
    requirement: 'Requirement',
    required: 'required',
    optional: 'optional',
    typeNames: {
      string: 'string',
      number: 'number',
      integer: 'whole number',
      boolean: 'true or false',
      array: 'list',
      object: 'object',
      null: 'null',
    },
    or: ' or ',
    listOf: (items) => html`list of ${items}`,
    anything: 'any value',
    object: 'Must be an object',
    closed: 'No other properties',
    open: 'Other properties are allowed.',
    tableOf: (definition) => `Properties of ${definition}`,
    typesTitle: (version) => `TypeScript types ${version}`,
    typesIntroduction:
      'Generated from the schemas, and part of the package open-meal. A value that the schema accepts is of the type.',
    typesOf: (type) => `The type ${type}`,
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be misspelt. Ids of requirements are never reused and never go away: look in the list of requirements.',
  },
};
