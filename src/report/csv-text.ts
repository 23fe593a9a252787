import type { Language } from './words.js';

/**
 * What Excel of each language takes for the end of a column: in Sweden the comma belongs to the
 * numbers, and a file with commas opens as a single column.
 */
const SEPARATORS: Readonly<Record<Language, string>> = { en: ',', sv: ';' };

/** Without it Excel reads å, ä and ö as two signs each. */
const BYTE_ORDER_MARK = '\ufeff';

/** What begins so, a spreadsheet may take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as RFC 4180 has them but for the Swedish semicolon; nothing in them is a formula. */
export function csvText(rows: readonly (readonly string[])[], language: Language): string {
  const separator = SEPARATORS[language];
  const lines = rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function quoted(cell: string, separator: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  const needsQuotes = /["\r\n]/.test(safe) || safe.includes(separator) || safe !== safe.trim();
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
