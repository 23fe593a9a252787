import type { Place, RequirementOutcome } from '../../check/finding.js';
import { CANONICAL_BASE, type SpecVersion } from '../../model/versions.js';
import { artifactUri } from '../artifact-uri.js';
import { type CatalogueTexts, findRequirement, permalink } from '../catalogue-texts.js';
import { neutralise } from '../neutralise.js';
import { phraseText } from '../phrase.js';
import type { Report, Verdict } from '../report.js';
import { serialise } from '../serialise.js';
import { acceptedText } from '../told/accepted-text.js';
import { outcomeReason } from '../told/outcome-reason.js';
import { tellReport } from '../told/tell-report.js';
import type { ToldFinding, ToldReport } from '../told/told-report.js';
import { type Language, WORDS } from '../words.js';
import { earlContext } from './earl/context.js';
import type { RenderOptions } from './renderer.js';

/** What EARL calls the verdict on all requirements together. */
const VERDICTS: Readonly<Record<Verdict, RequirementOutcome['outcome']>> = {
  conformant: 'passed',
  nonconformant: 'failed',
  undetermined: 'cantTell',
};

interface EarlContext {
  readonly catalogue: CatalogueTexts;
  readonly told: ToldReport;
  readonly lang: Language;
  /** Blank nodes of one report, apart from those of another. */
  readonly node: (name: string) => string;
}

/**
 * W3C EARL 1.0 as JSON-LD: for each report one assertion on the version as a whole, and one for each of
 * its requirements. Advice is no requirement, so nothing is asserted about it.
 */
export function renderEarl(
  catalogue: CatalogueTexts,
  reports: readonly Report[],
  { lang }: RenderOptions,
): string {
  return serialise({
    '@context': earlContext(lang),
    '@graph': reports.flatMap((report, index) =>
      graph({
        catalogue,
        told: tellReport(catalogue, report, lang),
        lang,
        node: (name) => `_:report${index + 1}-${name}`,
      }),
    ),
  });
}

function graph(context: EarlContext): object[] {
  const { told } = context;
  const { version } = told.report.spec;
  const requirements = told.report.requirements.filter(({ level }) => level !== 'advice');
  return [
    assertor(context),
    subject(context),
    ...documents(context),
    wholeAssertion(context),
    ...(version === null ? [] : requirements.map((one) => assertion(context, version, one))),
  ];
}

function assertor({ told, node }: EarlContext): object {
  const { name, version, rules } = told.report.tool;
  return {
    '@id': node('tool'),
    '@type': ['Assertor', 'Software'],
    title: name,
    hasVersion: version,
    identifier: rules,
    homepage: CANONICAL_BASE,
  };
}

function subject({ told, node }: EarlContext): object {
  const { target, documents, provider } = told.report;
  return {
    '@id': node('subject'),
    '@type': 'TestSubject',
    title: neutralise(target.input),
    ...(provider === undefined
      ? {}
      : {
          identifier: artifactUri(provider.base),
          description: told.provider.map(phraseText).join(' · '),
        }),
    hasPart: documents.map(({ id }) => node(neutralise(id))),
  };
}

function documents({ told, node }: EarlContext): object[] {
  return told.documents.map(({ document, source, facts, problem }) => {
    const { id, bytes, sha256 } = document;
    return {
      '@id': node(neutralise(id)),
      '@type': 'TestSubject',
      title: phraseText(source),
      identifier: [artifactUri(document.source), ...(sha256 === null ? [] : [`sha256:${sha256}`])],
      ...(bytes === null ? {} : { extent: `${bytes} B` }),
      description: [
        facts.join(' · '),
        ...(problem === null ? [] : [problem.what, problem.todo ?? '']),
        ...(problem === null || problem.detail === null ? [] : [phraseText(problem.detail)]),
      ].filter((text) => text !== ''),
    };
  });
}

/** On the version, where there is one: the verdict, what was not tested, and where the program failed. */
function wholeAssertion(context: EarlContext): object {
  const { told } = context;
  const { version } = told.report.spec;
  const notes = [
    ...told.notChecked,
    ...told.defects.map(phraseText),
    ...(told.coverage === null ? [] : [told.coverage.sentence]),
    ...(told.coverage?.rows ?? []).map(({ label, text }) => `${label}: ${text}`),
  ];
  return {
    ...frame(context),
    test: {
      '@id': version === null ? `${CANONICAL_BASE}spec/` : permalink(version),
      '@type': 'TestRequirement',
      title: version === null ? 'Open Meal' : `Open Meal ${version}`,
    },
    result: {
      ...resultFrame(context, VERDICTS[told.report.verdict]),
      description: phraseText(told.verdict),
      ...(notes.length === 0 ? {} : { info: notes }),
    },
  };
}

function assertion(context: EarlContext, version: SpecVersion, one: RequirementOutcome): object {
  const { catalogue, told, lang } = context;
  const requirement = findRequirement(catalogue, version, one.id);
  const findings = [told.fix, told.accepted, told.contested]
    .flatMap((section) => section.findings)
    .filter(({ finding }) => finding.requirement === one.id);
  const { why, todo } = outcomeReason(one, lang);
  const info = [why, todo, ...findings.flatMap((finding) => infoOf(finding, lang))].filter(
    (text) => text !== '',
  );
  const pointers = findings.flatMap(({ finding }) =>
    finding.places.map((place) => pointer(context, place)),
  );
  return {
    ...frame(context),
    test: {
      '@id': permalink(version, neutralise(one.id)),
      '@type': 'TestRequirement',
      title: neutralise(one.id),
      level: one.level,
      isPartOf: permalink(version),
      ...(requirement === undefined ? {} : { description: requirement.text[lang] }),
    },
    result: {
      ...resultFrame(context, one.outcome),
      ...(findings.length === 0
        ? {}
        : { description: findings.map(({ what }) => phraseText(what)) }),
      ...(info.length === 0 ? {} : { info }),
      ...(pointers.length === 0 ? {} : { pointer: pointers }),
    },
  };
}

function infoOf(told: ToldFinding, lang: Language): string[] {
  const { why, fix, disputed, accepted } = told;
  const contested = disputed === null ? [] : [disputed.title, disputed.interpretation];
  return [
    ...[why, fix, ...contested].map(phraseText),
    accepted === null ? '' : `${WORDS[lang].finding.accepted}: ${acceptedText(told)}`,
  ];
}

function frame({ node }: EarlContext): object {
  return {
    '@type': 'Assertion',
    assertedBy: node('tool'),
    subject: node('subject'),
    mode: 'earl:automatic',
  };
}

function resultFrame({ told }: EarlContext, outcome: RequirementOutcome['outcome']): object {
  return { '@type': 'TestResult', outcome: `earl:${outcome}`, date: told.report.checkedAt };
}

/** A place by line and column, by JSON Pointer or property, or by both. */
function pointer({ node }: EarlContext, place: Place): object {
  const { line, column, component, property } = place;
  const own = property == null ? component : `${component}/${property}`;
  const expression = component === undefined ? place.pointer : own;
  const types = [
    ...(line === null ? [] : ['LineCharPointer']),
    ...(expression === undefined ? [] : ['ExpressionPointer']),
  ];
  return {
    '@type': types.length === 0 ? 'Pointer' : types,
    reference: node(neutralise(place.document)),
    ...(line === null ? {} : { lineNumber: line }),
    ...(line === null || column === null ? {} : { charNumber: column }),
    ...(expression === undefined ? {} : { expression: neutralise(expression) }),
  };
}
