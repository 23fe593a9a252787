import { CURRENCIES, RECENT_CURRENCIES } from './data/currencies.js';

const known = new Set([CURRENCIES, RECENT_CURRENCIES].join(' ').trim().split(/\s+/));

/** Whether ISO 4217 has the code in force, or had it since 2010. Capitals count. */
export function isCurrencyCode(text: string): boolean {
  return known.has(text);
}
