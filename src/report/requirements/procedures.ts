import type { Bilingual, Verification } from '../../model/requirement.js';

/** How it is found out whether a requirement is met, and what shows it. */
export interface Procedure {
  readonly label: Bilingual;
  readonly how: Bilingual;
  readonly evidence: Bilingual;
  /** What is looked at while tenders are compared. */
  readonly tender: Bilingual;
  /** What is looked at while the contract runs. */
  readonly contract: Bilingual;
  /** The two before in a few words. */
  readonly when: Bilingual;
}

const documents = {
  evidence: {
    en: 'The report of the check, in which the requirement is met.',
    sv: 'Rapporten från kontrollen, där kravet är uppfyllt.',
  },
  tender: {
    en: 'Sample documents that the tenderer encloses or gives the address of.',
    sv: 'Exempeldokument som anbudsgivaren bifogar eller anger adressen till.',
  },
  contract: {
    en: 'What is published: at delivery, then at regular intervals.',
    sv: 'Det som publiceras: vid leverans och därefter återkommande.',
  },
  when: { en: 'tender, contract', sv: 'anbud, avtal' },
} as const satisfies Partial<Procedure>;

export const PROCEDURES: Readonly<Record<Verification, Procedure>> = {
  schema: {
    label: { en: 'Automatic check (schema)', sv: 'Automatisk kontroll (schema)' },
    how: {
      en: '`open-meal check` compares the documents with the JSON Schema of the version.',
      sv: '`open-meal check` jämför dokumenten med versionens JSON-schema.',
    },
    ...documents,
  },
  rule: {
    label: { en: 'Automatic check (rule)', sv: 'Automatisk kontroll (regel)' },
    how: {
      en: '`open-meal check` tests the documents by a rule of its own for the requirement.',
      sv: '`open-meal check` prövar dokumenten med en egen regel för kravet.',
    },
    ...documents,
  },
  probe: {
    label: { en: 'Calls to the running API', sv: 'Anrop till API:et i drift' },
    how: {
      en: 'The API is called while it is in operation, and the answers are compared with the requirement. A single document cannot show it.',
      sv: 'API:et anropas när det är i drift och svaren jämförs med kravet. Ett enskilt dokument kan inte visa det.',
    },
    evidence: {
      en: 'The calls and the answers, with their time.',
      sv: 'Anropen och svaren, med tidpunkt.',
    },
    tender: {
      en: 'An API that the tenderer has in operation; without one, a written assurance.',
      sv: 'Ett API som anbudsgivaren har i drift; annars en skriftlig försäkran.',
    },
    contract: {
      en: 'The published base URL: at delivery, then at regular intervals.',
      sv: 'Den publicerade basadressen: vid leverans och därefter återkommande.',
    },
    when: {
      en: 'contract; tender if an API is in operation',
      sv: 'avtal; anbud om ett API är i drift',
    },
  },
  attest: {
    label: { en: 'Judged by a person', sv: 'Bedöms av en person' },
    how: {
      en: 'A person judges as the instruction at the requirement says. No program can decide it.',
      sv: 'En person bedömer enligt anvisningen vid kravet. Inget program kan avgöra det.',
    },
    evidence: {
      en: 'A written judgement with its grounds, name and date.',
      sv: 'Skriftlig bedömning med underlag, namn och datum.',
    },
    tender: {
      en: 'The written answer of the tenderer, with its grounds.',
      sv: 'Anbudsgivarens skriftliga svar, med underlag.',
    },
    contract: {
      en: 'The buyer’s own judgement at delivery, then samples.',
      sv: 'Beställarens egen bedömning vid leverans, därefter stickprov.',
    },
    when: { en: 'tender, contract', sv: 'anbud, avtal' },
  },
};
