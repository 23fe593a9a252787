import type { RuleContext } from '../check/rule.js';
import { COUNTRIES, RESERVED_COUNTRIES } from './data/countries.js';

/** A text that is a country code, in capitals or not. */
export interface CountryCode {
  /** As the publisher wrote it. */
  readonly written: string;
  /** Capitals. */
  readonly code: string;
  /** `reserved`: ISO 3166-1 keeps or kept the code, but assigns it to no country. */
  readonly status: 'assigned' | 'reserved';
}

const assigned = new Set(COUNTRIES.trim().split(/\s+/));
const reserved = new Set(RESERVED_COUNTRIES.trim().split(/\s+/));
// ISO 3166-1 leaves this code to its users; there is no other for Kosovo.
assigned.add('XK');

/** Reads a code of ISO 3166-1 alpha-2; null when it has no such code. */
export function readCountry(text: string | null | undefined): CountryCode | null {
  if (text === null || text === undefined || !/^[A-Za-z]{2}$/.test(text)) return null;
  const code = text.toUpperCase();
  if (assigned.has(code)) return { written: text, code, status: 'assigned' };
  return reserved.has(code) ? { written: text, code, status: 'reserved' } : null;
}

/** Reports a text at `addressCountry` that is no code of two letters. */
export function checkCountry(text: string, context: RuleContext<'country-unknown', unknown>): void {
  if (readCountry(text) === null) {
    context.report('country-unknown', { value: text }, '/addressCountry');
  }
}

export const COUNTRY_FORM_MESSAGES = ['country-reserved', 'country-capitals'] as const;

/** Reports a known code at `addressCountry` that has small letters or belongs to no country. */
export function checkCountryForm(
  { written, code, status }: CountryCode,
  context: RuleContext<(typeof COUNTRY_FORM_MESSAGES)[number], unknown>,
): void {
  if (status === 'reserved') {
    context.report('country-reserved', { value: written }, '/addressCountry');
  } else if (written !== code) {
    context.report('country-capitals', { value: written, code }, '/addressCountry');
  }
}
