import type { TraceRow } from './trace.js';

export const TRACE_FORMATS = ['text', 'json', 'markdown', 'csv'] as const;
export type TraceFormat = (typeof TRACE_FORMATS)[number];

/** The heads of the columns of the matrix. */
export interface TraceWords {
  readonly version: string;
  readonly requirement: string;
  readonly level: string;
  readonly verification: string;
  readonly prose: string;
  readonly schema: string;
  readonly rules: string;
  readonly passing: string;
  readonly failing: string;
  readonly messages: string;
}

/** The matrix: one row for each requirement of each version, the chain from left to right. */
export function traceText(
  rows: readonly TraceRow[],
  format: TraceFormat,
  words: TraceWords,
): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const table = [Object.values(heads(words)), ...rows.map(cells)];
  switch (format) {
    case 'csv':
      return table.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
    case 'markdown':
      return markdown(table);
    case 'text':
      return aligned(table);
  }
}

function heads(words: TraceWords): TraceWords {
  const { version, requirement, level, verification, prose } = words;
  const { schema, rules, passing, failing, messages } = words;
  return {
    version,
    requirement,
    level,
    verification,
    prose,
    schema,
    rules,
    passing,
    failing,
    messages,
  };
}

function cells(row: TraceRow): string[] {
  const languages = row.prose === null ? [] : [row.prose.en && 'en', row.prose.sv && 'sv'];
  return [
    row.version,
    row.id,
    row.disputed === null ? row.level : `${row.level} (${row.disputed})`,
    row.verification,
    row.prose === null ? '–' : languages.filter((one) => one !== false).join(' '),
    count(row.schema.length),
    count(row.rules),
    count(row.passing),
    count(row.failing),
    count(row.messages.length),
  ];
}

function count(number: number): string {
  return number === 0 ? '–' : String(number);
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** Columns under each other. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
