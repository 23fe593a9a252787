import type { Reading } from '../check/reading.js';
import type { AnyRule } from '../check/rule.js';

/** Every rule and every reading that anything is judged by. */
export async function allRules(): Promise<{
  readonly rules: readonly AnyRule[];
  readonly readings: readonly Reading[];
}> {
  const { JSON_RULES, CALENDAR_RULES, PUBLICATION_RULES, READINGS } = await import(
    '../rules/generated/rules.js'
  );
  return { rules: [...JSON_RULES, ...CALENDAR_RULES, ...PUBLICATION_RULES], readings: READINGS };
}
