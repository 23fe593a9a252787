import type { Defect, Requirement } from '../../model/requirement.js';
import type { VersionFacts } from '../../model/version-facts.js';
import { type JudgedVersion, SPEC_VERSIONS, type SpecVersion } from '../../model/versions.js';
import { type CatalogueTexts, permalink, sourceTexts } from '../catalogue-texts.js';
import type { CheckedReport } from '../checked-report.js';
import { mergeReports } from './merge-reports.js';
import { comparePartsInOrder, partOf } from './parts.js';
import { type RowResult, resultOf } from './results.js';
import { isSelected, type Selection } from './selection.js';

/** The requirements of a version that somebody asked for: what every form and format is made from. */
export interface Sheet {
  readonly version: JudgedVersion;
  readonly facts: Pick<VersionFacts, 'status' | 'published' | 'language' | 'root'>;
  readonly permalink: string;
  readonly selection: Selection;
  /** Every requirement of the version, selected or not. */
  readonly ids: ReadonlySet<string>;
  /** The other versions that somebody may publish by. */
  readonly otherVersions: readonly SpecVersion[];
  readonly parts: readonly Part[];
  /** The check that it is filled in from. */
  readonly filledIn: FilledIn | null;
}

/** Requirements that belong together. */
export interface Part {
  /** The first segment of their ids. */
  readonly id: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly requirement: Requirement;
  readonly permalink: string;
  /** Where it was read: repository, path, commit and place. */
  readonly sources: readonly string[];
  /** The contradiction in the published texts that makes the clause contested. */
  readonly defect: Defect | null;
  /** What a check says; null without a report. */
  readonly result: RowResult | null;
}

export interface FilledIn {
  /** All reports as one. */
  readonly report: CheckedReport;
  /** When the first of them was made. */
  readonly since: string;
  /** Whether each was made with the texts and schemas that this sheet has. */
  readonly sameRules: boolean;
}

/** What a sheet is made from. */
export interface SheetParts {
  readonly version: JudgedVersion;
  readonly selection: Selection;
  /** What it is filled in from: none, or reports on the version. */
  readonly reports: readonly CheckedReport[];
  /** The digest of this program's catalogue and schemas, as reports give it. */
  readonly rules: string;
}

/** The selected requirements of a version in the order of an annex, with what a report says of each. */
export function buildSheet(
  catalogue: CatalogueTexts,
  { version, selection, reports, rules }: SheetParts,
): Sheet {
  const requirements = catalogue.requirements[version];
  const report = reports.length === 0 ? null : mergeReports(reports, requirements);
  const rows = requirements
    .filter((requirement) => isSelected(requirement, selection))
    .map((requirement) => ({
      requirement,
      permalink: permalink(version, requirement.id),
      sources: sourceTexts(catalogue, version, requirement),
      defect: catalogue.defects.find(({ id }) => id === requirement.disputed) ?? null,
      result: report && resultOf(requirement, report),
    }));
  return {
    version,
    facts: catalogue.versions[version],
    permalink: permalink(version),
    selection,
    ids: new Set(requirements.map(({ id }) => id)),
    otherVersions: SPEC_VERSIONS.filter(
      (one) => one !== version && catalogue.versions[one].status !== 'observed',
    ),
    parts: inParts(rows),
    filledIn: report && {
      report,
      since: reports.map(({ checkedAt }) => checkedAt).sort()[0] ?? report.checkedAt,
      sameRules: reports.every(({ tool }) => tool.rules === rules),
    },
  };
}

/** Every row of a sheet. */
export function rowsOf({ parts }: Pick<Sheet, 'parts'>): Row[] {
  return parts.flatMap(({ rows }) => rows);
}

function inParts(rows: readonly Row[]): Part[] {
  const ids = new Set(rows.map(({ requirement }) => partOf(requirement.id)));
  return [...ids].sort(comparePartsInOrder).map((id) => ({
    id,
    rows: rows.filter(({ requirement }) => partOf(requirement.id) === id),
  }));
}
