import type { Level } from '../../model/requirement.js';
import type { SpecVersion } from '../../model/versions.js';
import type { CatalogueTexts } from '../catalogue-texts.js';
import type { Phrase } from '../phrase.js';
import type { Report, ReportDocument, ReportFinding } from '../report.js';
import type { Language, Words } from '../words.js';

/** A report in words, in one language and without any layout: what every format for people shows. */
export interface ToldReport {
  readonly report: Report;
  readonly verdict: Phrase;
  readonly documents: readonly ToldDocument[];
  /** Of a provider: where it is and how much was asked, in few words each; none for a single document. */
  readonly provider: readonly Phrase[];
  /** Of a provider: how up to date its menus are; null where nothing is known of it. */
  readonly freshness: ToldFreshness | null;
  /** What the publisher has to put right. */
  readonly fix: ToldFindings;
  /** What somebody has decided to live with for a while. */
  readonly accepted: ToldFindings;
  /** What the published texts leave open: never held against anybody. */
  readonly contested: ToldFindings;
  /** What no text demands. */
  readonly advice: ToldFindings;
  /** Where this program itself failed. */
  readonly defects: readonly Phrase[];
  /** What was not judged, by reason, as sentences. */
  readonly notChecked: readonly string[];
  /** How rich the data is; null where there is no course. */
  readonly coverage: ToldCoverage | null;
}

export interface ToldDocument {
  readonly document: ReportDocument;
  readonly source: Phrase;
  /** The request and what came; null for what was not asked of a server. */
  readonly request: Phrase | null;
  /** Kind, version, size and whatever else is to be known, in few words each. */
  readonly facts: readonly string[];
  /** A sentence for whoever expected the current version. */
  readonly older: string | null;
  /** What kept it from being judged, where no finding says it better. */
  readonly problem: ToldProblem | null;
}

export interface ToldProblem {
  readonly what: string;
  readonly where: string | null;
  readonly detail: Phrase | null;
  readonly todo: string | null;
}

export interface ToldFreshness {
  /** A clause on all together, which stands among the facts of the provider. */
  readonly line: string;
  /** Distributors that lack a current menu or calendar. */
  readonly rows: readonly { readonly name: Phrase; readonly text: string }[];
  /** How many more of them there are; null where these are all. */
  readonly more: string | null;
}

/** Documents that the same thing kept from being judged. */
export interface ToldTrouble {
  readonly problem: ToldProblem;
  readonly documents: readonly ToldDocument[];
}

export interface ToldFindings {
  readonly findings: readonly ToldFinding[];
  /** How many more there are beside these. */
  readonly more: number;
}

export interface ToldFinding {
  readonly finding: ReportFinding;
  readonly level: Level;
  readonly what: Phrase;
  readonly fix: Phrase;
  readonly why: Phrase;
  readonly places: readonly ToldPlace[];
  readonly morePlaces: number;
  /** The entry of the register that contests the clause, and how we read it. */
  readonly disputed: { readonly title: Phrase; readonly interpretation: Phrase } | null;
  /** Until when it is accepted, and why; null where it is not. */
  readonly accepted: { readonly until: Phrase; readonly reason: Phrase } | null;
  /** The version of the document that it stands in. */
  readonly version: SpecVersion | null;
  readonly citation: Phrase;
  /** The page of the requirement in the language; null for one that is unknown. */
  readonly link: string | null;
}

/** Where a finding stands: the parts from document to value, none of them for the document as a whole. */
export interface ToldPlace {
  readonly document: ReportDocument | null;
  readonly parts: readonly Phrase[];
  /** In place of the first part, where there is room: what was asked and what came. */
  readonly request: Phrase | null;
  /** What was published there, where it tells more than the finding's sentence; else empty. */
  readonly excerpt: Phrase;
  /** A finding further up in the same list has shown it. */
  readonly isShown: boolean;
}

export interface ToldCoverage {
  readonly sentence: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

/** What a report is told from. */
export interface Telling {
  readonly report: Report;
  readonly catalogue: CatalogueTexts;
  readonly words: Words;
  readonly lang: Language;
  /** How many places of a finding, and how many findings of a section; infinite for all that the report holds. */
  readonly limits: { readonly places: number; readonly findings: number };
}
