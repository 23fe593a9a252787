import { CANONICAL_BASE } from '../../model/versions.js';
import { artifactUri } from '../artifact-uri.js';
import type { CatalogueTexts } from '../catalogue-texts.js';
import { capitalised } from '../layout.js';
import { neutralise } from '../neutralise.js';
import { phraseText } from '../phrase.js';
import type { Report } from '../report.js';
import { serialise } from '../serialise.js';
import { tellReport } from '../told/tell-report.js';
import type { ToldReport } from '../told/told-report.js';
import type { Language } from '../words.js';
import type { RenderOptions } from './renderer.js';
import { resultsOf } from './sarif/results.js';
import { rulesOf } from './sarif/rules.js';
import { sarifText } from './sarif/text.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', sv: 'sv-SE' };

/** SARIF 2.1.0 for code scanning and editors: one run for each report. */
export function renderSarif(
  catalogue: CatalogueTexts,
  reports: readonly Report[],
  { lang, all }: RenderOptions,
): string {
  return serialise({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: reports.map((report) => run(catalogue, tellReport(catalogue, report, lang), lang, all)),
  });
}

function run(catalogue: CatalogueTexts, told: ToldReport, lang: Language, all: boolean) {
  const { report } = told;
  const rules = rulesOf(catalogue, told, lang);
  return {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        informationUri: CANONICAL_BASE,
        rules,
      },
    },
    // Without a name of its own GitHub takes every run of a tool for the next state of the same one.
    automationDetails: { id: `${report.tool.name}/${artifactUri(report.target.input)}/` },
    language: LOCALES[lang],
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.verdict !== 'undetermined' && report.defects.length === 0,
        endTimeUtc: report.checkedAt,
        toolExecutionNotifications: [...problemNotes(told), ...defectNotes(told)],
      },
    ],
    // Their ids tell documents apart that are the same in everything else: the list must not repeat itself.
    artifacts: report.documents.map(({ id, source, bytes, sha256, artefact, spec, http }) => ({
      location: { uri: artifactUri(source) },
      ...(bytes === null ? {} : { length: bytes }),
      ...(sha256 === null ? {} : { hashes: { 'sha-256': sha256 } }),
      roles: ['analysisTarget'],
      properties: {
        document: id,
        artefact,
        specVersion: spec,
        ...(http === null ? {} : { httpStatus: http.status }),
      },
    })),
    results: resultsOf(
      told,
      rules.map(({ id }) => id),
      all,
    ),
    properties: facts(told),
  };
}

/** What a run has no word for. */
function facts(told: ToldReport) {
  const { report, fix, advice } = told;
  return {
    verdict: report.verdict,
    verdictText: phraseText(told.verdict),
    specVersion: report.spec.version,
    specBasis: report.spec.basis,
    profile: report.profile,
    target: neutralise(report.target.input),
    ...(report.provider === undefined ? {} : { provider: providerFacts(told) }),
    rulesDigest: report.tool.rules,
    requirements: report.summary.requirements,
    coverage: report.summary.coverage,
    notChecked: told.notChecked,
    findingsLeftOut: fix.more + advice.more,
  };
}

function providerFacts({ report, provider }: ToldReport) {
  if (report.provider === undefined) return {};
  const { base, requests, sample, previous } = report.provider;
  return {
    base: neutralise(base),
    requests,
    sample,
    ...(previous && { previous: { ...previous, tool: neutralise(previous.tool) } }),
    text: provider.map(phraseText).join(' · '),
  };
}

/** Documents that were not obtained, not understood or not judged. */
function problemNotes({ documents }: ToldReport) {
  return documents.flatMap(({ document, problem }) => {
    if (problem === null || document.problem === null) return [];
    const detail = problem.detail === null ? '' : ` ${phraseText(problem.detail)}`;
    return [
      {
        descriptor: { id: document.problem.reason },
        level: 'error',
        message: { text: sarifText(`${capitalised(problem.what)}.${detail}`) },
        locations: [
          { physicalLocation: { artifactLocation: { uri: artifactUri(document.source) } } },
        ],
      },
    ];
  });
}

function defectNotes({ report, defects }: ToldReport) {
  return defects.map((defect, index) => {
    const requirement = report.defects[index]?.requirement ?? null;
    return {
      descriptor: { id: 'tool-defect' },
      level: 'error',
      message: { text: sarifText(phraseText(defect)) },
      ...(requirement === null ? {} : { associatedRule: { id: neutralise(requirement) } }),
    };
  });
}
