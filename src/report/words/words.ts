import type { Coverage } from '../../check/finding.js';
import type { Freshness, FreshnessState } from '../../model/freshness.js';
import type { Bilingual, Level, Verification } from '../../model/requirement.js';
import type { Artefact, Basis } from '../../model/versions.js';
import type { Report, Verdict } from '../report.js';

/** The languages of the program. */
export type Language = keyof Bilingual;

/** What coverage counts courses by. */
export type CoverageCount = Extract<keyof Coverage, `with${string}`>;

/** Every word that the program itself adds to a report for people. Counts come as numbers, texts ready to print. */
export interface Words {
  readonly levels: Readonly<Record<Level, string>>;
  readonly artefacts: Readonly<Record<Artefact, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  /** How a report names the target `-`. */
  readonly standardInput: string;
  readonly verdict: {
    readonly conformant: (
      target: string,
      standard: string,
      notFollowed: number,
      kind: Report['target']['kind'],
    ) => string;
    readonly nonconformant: (target: string, standard: string, notMet: number) => string;
    readonly malformed: (target: string, standard: string, reason: string) => string;
    readonly undetermined: (target: string, standard: string, reason: string) => string;
    /** One sentence over several targets. */
    readonly several: (count: Readonly<Record<Verdict, number>>) => string;
    /** Reasons for `undetermined` that are no document's. */
    /** Of a provider some of whose answers did come. */
    readonly someMissing: (reason: string) => string;
    readonly programFailed: string;
    readonly requirementUntold: string;
    readonly nothingJudged: string;
  };
  readonly facts: {
    readonly version: (version: string, basis: string) => string;
    readonly bytes: (count: number) => string;
    readonly base: string;
    readonly tried: (addresses: number) => string;
    /** `budget`: how many were allowed. */
    readonly requests: (sent: number, budget: number, answers: number) => string;
    readonly sample: (asked: number, of: number) => string;
    /** An earlier check was compared with; `calendars`: how many both have. */
    readonly previous: (moment: string, calendars: number) => string;
    readonly httpStatus: (status: number) => string;
    readonly redirected: string;
    readonly tolerant: string;
    /** The version was assumed, and there is a newer one. */
    readonly olderAssumed: (version: string, current: string) => string;
    readonly checked: (moment: string) => string;
    readonly detail: string;
    readonly todo: string;
  };
  /** How up to date the menus of a provider are. Days are `YYYY-MM-DD`. */
  readonly freshness: {
    readonly title: string;
    readonly meals: string;
    readonly calendar: string;
    readonly state: (freshness: Freshness) => string;
    /** Of those asked about, where not all have the same. */
    readonly counts: (counts: Readonly<Record<FreshnessState, number>>) => string;
    /** Where only some are shown. */
    readonly more: (distributors: number) => string;
  };
  readonly sections: {
    readonly fix: string;
    readonly accepted: string;
    readonly acceptedIntroduction: string;
    readonly contested: string;
    readonly contestedIntroduction: string;
    readonly advice: string;
    readonly adviceIntroduction: string;
    readonly notChecked: string;
    readonly coverage: string;
    readonly defects: string;
    readonly defectsIntroduction: string;
  };
  readonly finding: {
    readonly where: string;
    readonly why: string;
    readonly how: string;
    readonly id: string;
    readonly disputed: string;
    readonly accepted: string;
    readonly acceptedUntil: (day: string) => string;
    /** Not at all places of the finding, which therefore counts as before. */
    readonly acceptedInPart: (day: string) => string;
    readonly line: (line: number, column: number | null) => string;
    readonly calendarPlace: (component: string, property: string | null) => string;
    readonly wholeDocument: string;
    readonly morePlaces: (count: number) => string;
    readonly moreFindings: (count: number) => string;
  };
  readonly requirements: (count: number) => string;
  readonly coverage: {
    readonly head: (meals: number, courses: number) => string;
    readonly dates: (first: string, last: string) => string;
    readonly row: (count: number, courses: number) => string;
    readonly labels: Readonly<Record<CoverageCount, string>>;
  };
  readonly explain: {
    readonly inVersions: string;
    readonly why: string;
    readonly condition: string;
    readonly verification: string;
    readonly verifications: Readonly<Record<Verification, string>>;
    readonly artefacts: string;
    readonly source: string;
    readonly disputed: string;
    readonly conflict: string;
    readonly interpretation: string;
    readonly permalink: string;
    readonly root: string;
    readonly advice: string;
    readonly defectOf: (versions: string) => string;
    readonly defectRequirements: string;
  };
}
