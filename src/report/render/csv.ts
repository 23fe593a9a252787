import type { Place } from '../../check/finding.js';
import type { CatalogueTexts } from '../catalogue-texts.js';
import { linkIn, permalink } from '../catalogue-texts.js';
import { csvText } from '../csv-text.js';
import { capitalised } from '../layout.js';
import { messagePhrases } from '../message-text.js';
import { neutralise } from '../neutralise.js';
import { PAGE_WORDS } from '../page-words.js';
import { phraseText } from '../phrase.js';
import type { Report, ReportDocument } from '../report.js';
import { acceptedText } from '../told/accepted-text.js';
import { outcomeReason } from '../told/outcome-reason.js';
import { tellReport } from '../told/tell-report.js';
import type { ToldDocument, ToldFinding, ToldFindings, ToldReport } from '../told/told-report.js';
import { CSV_COLUMNS, type CsvColumn } from '../words/page-words.js';
import { type Language, WORDS } from '../words.js';
import type { RenderOptions } from './renderer.js';

type Cells = Readonly<Partial<Record<CsvColumn, string>>>;

/**
 * A table: for each report its verdict, then a row for every place of every finding that the report
 * holds, for every defect, for what was not tested and for what the data holds. The column of results
 * tells them apart.
 */
export function renderCsv(
  catalogue: CatalogueTexts,
  reports: readonly Report[],
  { lang }: RenderOptions,
): string {
  const rows = reports.flatMap((report) => {
    const told = tellReport(catalogue, report, lang);
    const facts = reportCells(report);
    return reportRows(told, lang).map((cells) => ({ ...facts, ...cells }));
  });
  const headings = PAGE_WORDS[lang].csv;
  return csvText(
    [
      CSV_COLUMNS.map((name) => headings[name]),
      ...rows.map((cells: Cells) => CSV_COLUMNS.map((name) => cells[name] ?? '')),
    ],
    lang,
  );
}

/** What every row of a report says. */
function reportCells({ target, spec, checkedAt, tool }: Report): Cells {
  return {
    target: neutralise(target.input),
    version: spec.version ?? '',
    checkedAt,
    tool: `${tool.name} ${tool.version}`,
  };
}

function reportRows(told: ToldReport, lang: Language): Cells[] {
  const { report } = told;
  const { rows, verdicts, outcomes } = PAGE_WORDS[lang];
  const basis = report.spec.basis === null ? '' : WORDS[lang].bases[report.spec.basis];
  return [
    { outcome: verdicts[report.verdict], what: phraseText(told.verdict), basis },
    ...providerRows(told, rows.asked),
    ...told.documents.flatMap((document) => problemRow(document, lang)),
    ...findingRows(told, told.fix, outcomes.failed, lang),
    ...findingRows(told, told.accepted, rows.accepted, lang),
    ...findingRows(told, told.contested, rows.contested, lang),
    ...findingRows(told, told.advice, rows.advice, lang),
    ...told.defects.map((defect) => ({ outcome: rows.defect, what: phraseText(defect) })),
    ...untestedRows(told, lang),
    ...(told.coverage?.rows ?? []).map(({ label, text }) => ({
      outcome: rows.coverage,
      what: `${label}: ${text}`,
    })),
  ];
}

function providerRows({ report, provider }: ToldReport, outcome: string): Cells[] {
  if (report.provider === undefined) return [];
  const document = neutralise(report.provider.base);
  return [{ document, outcome, what: provider.map(phraseText).join(' · ') }];
}

function problemRow({ document, problem }: ToldDocument, lang: Language): Cells[] {
  if (problem === null || document.problem === null) return [];
  const { kind } = document.problem;
  const { outcomes, rows } = PAGE_WORDS[lang];
  const detail = problem.detail === null ? '' : ` ${phraseText(problem.detail)}`;
  return [
    {
      ...documentCells(document, lang),
      outcome: kind === 'malformed' ? outcomes.failed : rows.problem,
      what: `${capitalised(problem.what)}.${detail}`,
      fix: problem.todo ?? '',
      ...(document.problem.kind === 'malformed' ? positionCells(document.problem) : {}),
    },
  ];
}

function findingRows(
  { report }: ToldReport,
  { findings, more }: ToldFindings,
  outcome: string,
  lang: Language,
): Cells[] {
  const rows = findings.flatMap((told) => {
    const facts = { ...findingCells(told, lang), outcome };
    if (told.finding.places.length === 0) return [{ ...facts, ...messageCells(told, lang) }];
    return told.finding.places.map((place) => ({
      ...facts,
      ...documentCells(
        report.documents.find(({ id }) => id === place.document),
        lang,
      ),
      ...positionCells(place),
      ...messageCells(told, lang, place),
      pointer: pointerText(place, lang),
      excerpt: neutralise(place.excerpt ?? ''),
    }));
  });
  const rest = { outcome, what: capitalised(WORDS[lang].finding.moreFindings(more)) };
  return more === 0 ? rows : [...rows, rest];
}

function findingCells(told: ToldFinding, lang: Language): Cells {
  const { finding, level, why, version, link } = told;
  return {
    ...(version === null ? {} : { version }),
    level: WORDS[lang].levels[level],
    requirement: neutralise(finding.requirement),
    places: String(finding.count),
    why: phraseText(why),
    accepted: acceptedText(told),
    link: link ?? '',
  };
}

/** Every place has its own values in the sentence. */
function messageCells({ finding }: ToldFinding, lang: Language, place?: Place): Cells {
  const { what, fix } = messagePhrases(finding, lang, place);
  return { what: phraseText(what), fix: phraseText(fix) };
}

function documentCells(document: ReportDocument | undefined, lang: Language): Cells {
  if (document === undefined) return {};
  const { source, artefact, spec, basis } = document;
  const words = WORDS[lang];
  return {
    document: neutralise(source),
    kind: artefact === null ? '' : words.artefacts[artefact],
    basis: basis === null ? '' : words.bases[basis],
    ...(spec === null ? {} : { version: spec }),
  };
}

function positionCells(position: { line: number | null; column: number | null }): Cells {
  const { line, column } = position;
  return { line: line === null ? '' : String(line), column: column === null ? '' : String(column) };
}

function pointerText({ pointer, component, property }: Place, lang: Language): string {
  if (component === undefined) return neutralise(pointer ?? '');
  return neutralise(WORDS[lang].finding.calendarPlace(component, property ?? null));
}

/** Where nothing at all was tested the verdict has said why. */
function untestedRows({ report }: ToldReport, lang: Language): Cells[] {
  const { outcomes } = PAGE_WORDS[lang];
  const { version } = report.spec;
  if (report.requirements.every(({ outcome }) => outcome === 'untested')) return [];
  return report.requirements.flatMap(({ id, level, outcome, reason }) => {
    if (outcome !== 'untested' || level === 'advice') return [];
    const { why, todo } = outcomeReason({ outcome, reason }, lang);
    return [
      {
        outcome: outcomes.untested,
        level: WORDS[lang].levels[level],
        requirement: neutralise(id),
        what: why,
        fix: todo,
        link: version === null ? '' : linkIn(permalink(version, id), lang),
      },
    ];
  });
}
