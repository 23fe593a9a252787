import type { CatalogueTexts } from '../catalogue-texts.js';
import { type Content, type Html, html as xml } from '../html.js';
import { neutralise } from '../neutralise.js';
import { PAGE_WORDS } from '../page-words.js';
import { phraseText } from '../phrase.js';
import type { Report } from '../report.js';
import { tellReport } from '../told/tell-report.js';
import type { ToldReport } from '../told/told-report.js';
import { type Language, WORDS } from '../words.js';
import { findingText } from './junit/finding-text.js';
import { type TestCase, testCasesOf } from './junit/test-cases.js';
import type { RenderOptions } from './renderer.js';

/** What XML 1.0 cannot hold and no text for people escapes: it is no character at all. */
const NO_CHARACTER = /[\ufffe\uffff]/g;

/**
 * JUnit XML, which has no standard: the form that Ant brought and Jenkins, GitLab and GitHub's actions
 * read. One suite for each report, one case for each requirement. The five characters of XML are those
 * of HTML, so the same template escapes them.
 */
export function renderJunit(
  catalogue: CatalogueTexts,
  reports: readonly Report[],
  { lang }: RenderOptions,
): string {
  const suites = reports.map((report) => {
    const told = tellReport(catalogue, report, lang);
    return { told, cases: testCasesOf(told, lang) };
  });
  const all = suites.flatMap(({ cases }) => cases);
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="open-meal"${counts(all)}>
${suites.map(({ told, cases }) => suite(told, cases, lang))}</testsuites>
`.markup.replace(NO_CHARACTER, '\ufffd');
}

function counts(cases: readonly TestCase[]): Html {
  const of = (kind: TestCase['result']['kind']) =>
    cases.filter(({ result }) => result.kind === kind).length;
  return xml` tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}" time="0"`;
}

function suite(told: ToldReport, cases: readonly TestCase[], lang: Language): Html {
  const { report } = told;
  const name = report.target.input === '-' ? WORDS[lang].standardInput : report.target.input;
  return xml`<testsuite name="${neutralise(name)}"${counts(cases)} timestamp="${report.checkedAt.replace(/Z$/, '')}">
<properties>
${properties(told).map(([property, value]) => xml`<property name="${property}" value="${value}"/>\n`)}</properties>
${cases.map(testCase)}<system-out>${otherText(told, lang)}</system-out>
<system-err>${told.defects.map((defect) => `${phraseText(defect)}\n`)}</system-err>
</testsuite>
`;
}

function properties({ report, verdict, provider, documents }: ToldReport): [string, string][] {
  const { spec, tool, checkedAt, profile, provider: provided } = report;
  return [
    ['verdict', report.verdict],
    ['verdict-text', phraseText(verdict)],
    ['spec-version', spec.version ?? ''],
    ['spec-basis', spec.basis ?? ''],
    ['profile', profile],
    ['checked-at', checkedAt],
    ['tool', `${tool.name} ${tool.version}`],
    ['rules', tool.rules],
    ...(provided === undefined
      ? []
      : ([
          ['provider', provider.map(phraseText).join(' · ')],
          ['provider-base', neutralise(provided.base)],
        ] satisfies [string, string][])),
    ...documents.map(({ document, source, facts }): [string, string] => [
      `document-${neutralise(document.id)}`,
      [phraseText(source), ...facts].join(' · '),
    ]),
  ];
}

function testCase({ group, name, result, output }: TestCase): Html {
  const attributes = xml`classname="${group}" name="${name}" time="0"`;
  const out = output !== '' && xml`<system-out>${output}</system-out>\n`;
  if (result.kind === 'passed') {
    return output === ''
      ? xml`<testcase ${attributes}/>\n`
      : xml`<testcase ${attributes}>\n${out}</testcase>\n`;
  }
  const { kind, type, message, text } = result;
  return xml`<testcase ${attributes}>
<${kind} type="${type}" message="${message}">${text}</${kind}>
${out}</testcase>
`;
}

/** What counts neither as passed nor as failed. */
function otherText(told: ToldReport, lang: Language): Content {
  const { sections } = WORDS[lang];
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines, ''];
  const { coverage, notChecked, advice } = told;
  const lines = [
    phraseText(told.verdict),
    ...(told.provider.length === 0 ? [] : [told.provider.map(phraseText).join(' · ')]),
    '',
    ...part(
      sections.accepted,
      // What is no requirement has no case to stand in.
      told.accepted.findings
        .filter(({ level }) => level === 'advice')
        .map((finding) => findingText(finding, lang)),
    ),
    ...part(sections.advice, [
      ...advice.findings.map((finding) => findingText(finding, lang)),
      ...(advice.more === 0 ? [] : [WORDS[lang].finding.moreFindings(advice.more)]),
    ]),
    ...part(sections.notChecked, notChecked),
    ...part(
      sections.coverage,
      coverage === null
        ? []
        : [coverage.sentence, ...coverage.rows.map(({ label, text }) => `${label}: ${text}`)],
    ),
    PAGE_WORDS[lang].tool(told.report.tool.version, told.report.tool.rules),
  ];
  return `${lines.join('\n')}\n`;
}
