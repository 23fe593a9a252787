import type { RuleContext } from '../check/rule.js';
import {
  RETIRED_LANGUAGES,
  THREE_LETTER_LANGUAGES,
  TWO_LETTER_LANGUAGES,
  WITHDRAWN_LANGUAGES,
} from './data/language-codes.js';

/** A text that begins with a code of ISO 639. */
export interface LanguageCode {
  /** As the publisher wrote it. */
  readonly written: string;
  /** Lower case, without region or script. */
  readonly code: string;
  /** The code that should stand there instead: the same, or the successor of a withdrawn one. */
  readonly canonical: string;
  /** The code of two letters for the same language; null when there is none. */
  readonly twoLetters: string | null;
}

/** A code of two or three letters, alone or followed by subtags as in `sv-SE` or `sv_SE`. */
const CODE = /^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*$/;

const twoLetters = new Set<string>();
const threeToTwo = new Map<string, string>();
for (const entry of words(TWO_LETTER_LANGUAGES)) {
  const two = entry.slice(0, 2);
  twoLetters.add(two);
  for (const three of entry.slice(3).split(',')) threeToTwo.set(three, two);
}
const successors = new Map(
  words(WITHDRAWN_LANGUAGES).map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);
const retired = new Set(words(RETIRED_LANGUAGES));

/** Filled when the first code of three letters is met. */
const threeLetters = new Set<string>();

/** Reads a language code as publishers write it; null when ISO 639 has no such code. */
export function readLanguage(text: string | null | undefined): LanguageCode | null {
  if (text === null || text === undefined) return null;
  const code = CODE.exec(text)?.[1]?.toLowerCase();
  if (code === undefined) return null;
  if (code.length === 2) {
    const canonical = twoLetters.has(code) || retired.has(code) ? code : successors.get(code);
    if (canonical === undefined) return null;
    return { written: text, code, canonical, twoLetters: canonical };
  }
  if (!isThreeLetterCode(code)) return null;
  return { written: text, code, canonical: code, twoLetters: threeToTwo.get(code) ?? null };
}

export const TWO_LETTER_MESSAGES = [
  'language-unknown',
  'language-three-letters',
  'language-without-two-letters',
] as const;

/** Reports a text at `lang` that is no code of two letters. */
export function checkTwoLetterLanguage(
  text: string,
  context: RuleContext<(typeof TWO_LETTER_MESSAGES)[number], unknown>,
): void {
  const language = readLanguage(text);
  if (language === null) context.report('language-unknown', { value: text }, '/lang');
  else if (language.code.length === 2) return;
  else if (language.twoLetters === null) {
    context.report('language-without-two-letters', { value: text }, '/lang');
  } else {
    context.report('language-three-letters', { value: text, code: language.twoLetters }, '/lang');
  }
}

export const PLAIN_LANGUAGE_MESSAGES = ['language-not-plain', 'language-withdrawn'] as const;

/** Reports a known code at `lang` that has capitals, a region or a successor. */
export function checkPlainLanguage(
  { written, code, canonical }: LanguageCode,
  context: RuleContext<(typeof PLAIN_LANGUAGE_MESSAGES)[number], unknown>,
): void {
  const data = { value: written, code: canonical };
  if (code !== canonical) context.report('language-withdrawn', data, '/lang');
  else if (written !== code) context.report('language-not-plain', data, '/lang');
}

function isThreeLetterCode(code: string): boolean {
  if (threeLetters.size === 0) {
    for (const word of words(THREE_LETTER_LANGUAGES)) {
      for (const letter of word.slice(2)) threeLetters.add(word.slice(0, 2) + letter);
    }
  }
  return threeLetters.has(code);
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
