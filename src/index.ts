/** The library: check published Open Meal documents, and read the specification's catalogue. */
export type {
  Coverage,
  Finding,
  Place,
  RequirementOutcome,
  ToolDefect,
} from './check/finding.js';
export { ADVICE, CATALOGUE, DEFECTS, SOURCES } from './model/generated/catalogue.js';
export type { RequirementId } from './model/generated/requirement-ids.js';
export { MESSAGES, type MessageId } from './model/messages/index.js';
export type { Bilingual, Defect, Level, Outcome, Requirement } from './model/requirement.js';
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
