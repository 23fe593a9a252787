import { orphans } from '../../governance/orphans.js';
import { readSpecification } from '../../governance/specification.js';
import { type TraceRow, traceRows } from '../../governance/trace.js';
import { TRACE_FORMATS, traceText } from '../../governance/trace-text.js';
import type { Bilingual } from '../../model/requirement.js';
import { citation, permalink } from '../../report/catalogue-texts.js';
import { labelled, wrap } from '../../report/layout.js';
import { neutralise } from '../../report/neutralise.js';
import { WORDS } from '../../report/words.js';
import { optionReader } from '../option-reader.js';
import { UsageError } from '../usage-error.js';
import { CLI_WORDS } from '../words.js';
import { type SpecCall, tellProblems } from './call.js';

/** `open-meal spec trace`: gate 4, the chain from sentence to report line and back. */
export async function trace(call: SpecCall): Promise<number> {
  const { mistakes, spec: words } = CLI_WORDS[call.language];
  const read = optionReader(call.options, mistakes);
  const format = read.choice('format', TRACE_FORMATS) ?? 'text';
  const wanted = read.text('requirement');
  const specification = readSpecification(call.root);
  if (specification.problems.length > 0)
    return tellProblems(specification.problems, call, call.environment.stderr);
  const { allRules } = await import('../../validator/all-rules.js');
  const { rules, readings } = await allRules();
  const rows = traceRows(specification, rules, readings);
  const shown = wanted === null ? rows : rows.filter(({ id }) => id === wanted);
  if (shown.length === 0) {
    throw new UsageError(mistakes.unknownRequirement(neutralise(wanted ?? ''), []));
  }
  const text =
    wanted !== null && format === 'text'
      ? shown.map((row) => chain(row, call.language)).join('\n')
      : traceText(shown, format, words.trace);
  await call.environment.stdout.write(text);
  const problems = orphans(specification, rows, rules, readings);
  if (problems.length > 0) return tellProblems(problems, call, call.environment.stderr);
  const versions = new Set(rows.map(({ version }) => version)).size;
  await call.environment.stderr.write(`${words.traced(rows.length, versions)}\n`);
  return 0;
}

/** Every link of one requirement in one version. */
function chain(row: TraceRow, language: keyof Bilingual): string {
  const { trace } = CLI_WORDS[language].spec;
  const words = WORDS[language];
  const width = Math.max(...Object.values(trace).map((label) => label.length)) + 2;
  const line = (label: string, values: readonly string[]) =>
    labelled(label, values.length === 0 ? ['–'] : values, { indent: 2, width });
  const languages = row.prose === null ? [] : [row.prose.en && 'en', row.prose.sv && 'sv'];
  const level = words.levels[row.level];
  const cases = row.cases.map(({ name, expect }) => neutralise(`${expect}: ${name}`));
  return `${[
    citation(row.version, row.id),
    ...wrap(neutralise(row.text[language] ?? ''), 2),
    ...line(trace.level, [row.disputed === null ? level : `${level} (${row.disputed})`]),
    ...line(trace.verification, [words.explain.verifications[row.verification]]),
    ...line(trace.prose, [languages.filter((one) => one !== false).join(' ') || '–']),
    ...line(trace.schema, row.schema),
    ...line(trace.rules, row.rules === 0 ? [] : [String(row.rules)]),
    ...line(trace.cases, cases),
    ...line(trace.messages, row.messages),
    ...line(trace.tender, [permalink(row.version, row.id)]),
  ].join('\n')}\n`;
}
