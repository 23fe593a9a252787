import type { QuestionnaireWords } from './questionnaire-words.js';

/** English. */
export const en: QuestionnaireWords = {
  title: (version) =>
    `Questions to the supplier: open meal data according to Open Meal Information ${version}`,
  steps:
    'Two steps lead to open meal data. The first is to ask the supplier of the meal-planning system in use today: the questions come first. The second is to set requirements the next time such a system is procured: a proposed text comes last. They are also the two things that the project behind the specification asks municipalities to do.',
  stepsAdvice:
    'Remove these two paragraphs and the last section, the text for the next tender, before the questions are sent to the supplier.',
  headings: {
    about: 'About the specification',
    ask: 'Questions to the present supplier',
    requirements: 'The requirements in short',
    tender: 'Text for the next tender',
  },
  request: (version) =>
    `We want to publish our menus as open data according to Open Meal Information, version ${version}, so that they can be shown in apps, on screens and in calendars. Please answer the questions and fill in the table of requirements.`,
  asker: ['Municipality or organisation', 'Contact', 'Answer by'],
  answerer: ['Supplier', 'System and version', 'Answered by', 'Date'],
  groups: {
    delivery: 'Delivery',
    openness: 'Openness',
    contents: 'Contents',
    control: 'Verification',
  },
  questions: {
    delivers: (version) =>
      `Can the system deliver open meal data according to Open Meal Information, version ${version}, today?`,
    address: () => 'If yes: at which base URL is the data found?',
    when: () => 'If no: when will it be able to?',
    otherVersion: (_, others) =>
      `Does the system deliver according to another version (${others.join(', ')})? If so, which one, and at which address?`,
    complete: () =>
      'Does the data cover all our schools, preschools, homes for the elderly and other places that serve food? If not, which are missing?',
    cost: () => 'Is it included in our present contract? If not, what does it cost?',
    open: () => 'Can anybody fetch the data without login, key or registration?',
    licence: () =>
      'May the data be published and used freely under Creative Commons Zero (CC0 1.0)?',
    rights: () =>
      'Do you or others hold rights to some of the data, such as pictures, nutrition values or climate values? If so, what does the agreement say about publishing them?',
    calendar: () =>
      'Is there a calendar feed (iCalendar) for every distributor, and is its address given in the list of distributors?',
    ingredients: () => 'Are ingredients given for the courses?',
    allergens: () =>
      'Are allergens given for the courses, and can one see whether there are none or whether none have been entered?',
    nutrients: () => 'Are nutrition values given for the courses?',
    prices: () => 'Are prices given for the courses?',
    climate: () => 'Is the climate impact of the courses given (carbon dioxide equivalents)?',
    check: () =>
      'Do you accept that we check the data automatically against the specification, now and at regular intervals?',
    report: () =>
      'Can you show the report of such a check (`open-meal check`) of data from the system? Please enclose it.',
    faults: () => 'Where do we report faults in the data, and how soon do you correct them?',
    notMet: () =>
      'Which of the requirements in the table does the system not meet, and when will it? Please answer in the table.',
  },
  requirementsIntroduction:
    'Say for each requirement whether the system meets it today, and if not, when it will. The link at the requirement leads to the full text, with its reason and sources.',
  checked: 'The column Our check shows what an automatic check of today’s published data found.',
  columns: {
    question: 'Question',
    answer: 'Answer',
    metToday: 'Met today',
    ifNotWhen: 'If not, when?',
    comment: 'Comment',
    checked: 'Our check',
  },
  tenderIntroduction: (version) =>
    `The text is a proposal for the tender documents. Adapt what stands in square brackets. The requirements in full are in the annex that the program open-meal writes: \`open-meal requirements --spec ${version} --lang en --format docx --output annex.docx\`.`,
  tender: (standard, permalink) => [
    {
      text: `The supplier must deliver open meal data according to ${standard}. The specification is found at ${permalink}, and the requirements are set out in annex [number].`,
    },
    {
      text: 'All requirements of the level MUST in the annex must be met [at acceptance of delivery]. How requirements of the level SHOULD are valued is set out in [section].',
    },
    {
      text: 'Anybody must be able to fetch the data without login, key or registration.',
      needs: 'api.open-access',
    },
    {
      text: 'The data must be free to publish and use under Creative Commons Zero (CC0 1.0 or equivalent). The supplier warrants that no rights stand in the way.',
      needs: 'api.licence-cc0',
    },
    {
      text: 'For every distributor there must be a calendar feed according to iCalendar (RFC 5545 or equivalent), whose address is given in the list of distributors.',
      needs: 'calendar.offered',
    },
    {
      text: 'For every course, [ingredients, allergens, nutrition values, prices and climate impact] must be given.',
      needs: 'meals.course',
    },
    {
      text: 'The tenderer must enclose sample documents and the report of an automatic check of them (`open-meal check` or equivalent). Requirements that the check has not tested are shown to be met as the annex says.',
    },
    {
      text: 'The buyer has the right to check what is published throughout the contract. The supplier must remedy a fault against a requirement of the level MUST within [ten] working days of being told.',
    },
    {
      text: 'When a new version of the specification is issued, the supplier must at the buyer’s request say how and when it can be adopted. The version named above applies until the parties have agreed on another in writing.',
    },
  ],
  tenderEnd: 'The proposal does not replace a legal review of the procurement.',
};
