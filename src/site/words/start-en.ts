import { html } from '../html.js';
import type { StartWords } from './start-words.js';

/** English. */
export const startEn: StartWords = {
  lead: 'How Swedish municipalities and their suppliers publish what is served in schools, preschools and care homes, as open data: in JSON, and as calendars that anyone can subscribe to. Here is the specification in every version, with each requirement worded so that it can be cited.',
  current: (version, { specification, requirements }) =>
    html`The current version is ${specification(`Open Meal ${version}`)}. All versions side by side: ${requirements('requirements of every version')}.`,
  readers: [
    {
      anchor: 'kitchens',
      heading: 'If you run a kitchen or a meal service',
      text: 'What you publish reaches pupils, parents and residents through apps, screens and calendars. Every requirement here says why it matters to them.',
      points: (version, { specification, advice, repository }) => [
        html`Read ${specification(`Open Meal ${version}`)}. The sections on meals and courses are those that the kitchen has in its hands.`,
        html`Read the ${advice('advice')}: what no version demands but readers suffer from, such as empty lists of allergens and closed days published as dishes.`,
        html`Check what you publish with the program of ${repository('the repository')}: <code>open-meal check https://…/meals</code>. It says what to put right, worst first.`,
      ],
    },
    {
      anchor: 'tenders',
      heading: 'If you buy a menu system',
      text: 'Demand a version, not "the latest version", and cite requirements by their ids. An id never changes its meaning.',
      points: (_, { example, requirements, defects }) => [
        html`Each requirement has a page with its wording, how it is verified, and a citation to copy, such as ${example('this one')}.`,
        html`Compare the versions in ${requirements('the list of requirements')}: MUST is an obligation, SHOULD a recommendation, MAY a permission.`,
        html`A requirement that is marked as disputed is contradicted elsewhere in the published texts. Before it goes into a tender, look up ${defects('the contradiction')} and say which reading you mean.`,
        html`<code>open-meal requirements --form annex</code> writes the requirements as an annex to a tender.`,
      ],
    },
    {
      anchor: 'systems',
      heading: 'If you build or maintain a system',
      text: 'Everything is there for programs too, and free to use.',
      points: (version, links) => [
        html`${links.schemas('JSON Schemas')} for every kind of document, at the addresses of their <code>$id</code>; ${links.reference(`the schema reference ${version}`)} and ${links.types('TypeScript types')}.`,
        html`${links.conformance('Test cases')} as data, with the expected outcome for each requirement.`,
        html`${links.versionsFile('versions.json')} and ${links.requirementsFile('requirements.json')}: versions and requirements for programs.`,
        html`${links.defects('Contradictions in the published texts')} and how they are read here, so that two programs come to the same verdict.`,
      ],
    },
  ],
  versions: 'Versions',
  versionsIntroduction:
    'A frozen version never changes. Its root hash names its files to the last byte.',
  levels: 'Levels',
  levelsIntroduction:
    'The level of a requirement is never higher than the published text supports.',
};
