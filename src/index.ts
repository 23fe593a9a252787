/** The library: check published Open Meal documents, and read the specification's catalogue. */
export type {
  Coverage,
  Finding,
  Place,
  RequirementOutcome,
  ToolDefect,
} from './check/finding.js';
export { CATALOGUE } from './model/generated/catalogue.js';
export { ADVICE, DEFECTS } from './model/generated/registers.js';
export type { RequirementId } from './model/generated/requirement-ids.js';
export { VERSION_FACTS } from './model/generated/version-facts.js';
export { MESSAGES, type MessageId } from './model/messages/index.js';
export type { Bilingual, Defect, Level, Outcome, Requirement } from './model/requirement.js';
export type { Source, Variant, VersionFacts, VersionStatus } from './model/version-facts.js';
export {
  type Artefact,
  type Basis,
  JUDGED_VERSIONS,
  type JudgedVersion,
  SPEC_VERSIONS,
  type SpecVersion,
} from './model/versions.js';
export type { Report, ReportDocument, Verdict } from './report/report.js';
export { check } from './validator/check.js';
