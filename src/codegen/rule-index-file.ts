import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BANNER } from './banner.js';

/** The folders of `src/rules` that hold one rule a file. */
const AREAS = ['advice', 'calendar', 'data-providers', 'distributors', 'document', 'meals'];

/** The lists of all rules and readings, so that adding one is adding a file. */
export function ruleIndexFile(root: string): string {
  const rules = AREAS.flatMap((area) => ruleFiles(root, area));
  const json = rules.filter((path) => !isCalendarRule(path));
  const calendar = rules.filter(isCalendarRule);
  const publication = ruleFiles(root, 'publication');
  const readings = ruleFiles(root, 'readings');
  const all = [...json, ...calendar, ...publication, ...readings];
  const name = (path: string) => `r${all.indexOf(path)}`;
  return `${BANNER}import type { Reading } from '../../check/reading.js';
import type { AnyRule } from '../../check/rule.js';
${all.map((path) => `import ${name(path)} from '../${path}.js';`).join('\n')}

/** Every rule that inspects JSON documents, and those that serve both kinds. */
export const JSON_RULES: readonly AnyRule[] = [
${json.map((path) => `  ${name(path)},`).join('\n')}
];

/** Every rule that inspects calendars only. */
export const CALENDAR_RULES: readonly AnyRule[] = [
${calendar.map((path) => `  ${name(path)},`).join('\n')}
];

/** Every rule that compares the answers of one provider. */
export const PUBLICATION_RULES: readonly AnyRule[] = [
${publication.map((path) => `  ${name(path)},`).join('\n')}
];

export const READINGS: readonly Reading[] = [
${readings.map((path) => `  ${name(path)},`).join('\n')}
];
`;
}

function isCalendarRule(path: string): boolean {
  return path.startsWith('calendar/');
}

function ruleFiles(root: string, area: string): string[] {
  const folder = join(root, 'src/rules', area);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file.includes('.'))
    .filter((file) => file.split('.').length > 2)
    .map((file) => `${area}/${file.slice(0, -3)}`)
    .sort();
}
