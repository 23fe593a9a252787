import type { Language } from '../words.js';

/**
 * A document that others keep, named by its number or name. What the texts name as a technique (JSON,
 * UTF-8, HTTP, a calendar property) is no reference to a document: for those the annex says it once.
 */
const NAMES = [
  String.raw`(?:RFC|BCP) \d+(?:,? §\d+(?:\.\d+)*)?`,
  // With its part, and a form of it in parentheses: ISO 3166-1 (alpha-2).
  String.raw`(?:SS-)?(?:EN )?ISO(?:/IEC)? \d+(?:-\d+)*(?::\d{4})?(?: \(alpha-\d\))?`,
  'REGINA',
  String.raw`CC0(?: 1\.0)?`,
];

/** What a language hangs on a name and must not be torn from it. */
const TAILS: Readonly<Record<Language, string>> = {
  en: '(?:-[a-z]+| (?:forms?|codes?))?',
  sv: '(?:-[a-zåäö]+)?',
};

const WORDS: Readonly<Record<Language, string>> = { en: 'or equivalent', sv: 'eller likvärdigt' };

const patterns: Readonly<Record<Language, RegExp>> = { en: pattern('en'), sv: pattern('sv') };

/** Code between backquotes, which stays as it is, or one or several references in a row. */
function pattern(language: Language): RegExp {
  const reference = String.raw`\b(?:${NAMES.join('|')})${TAILS[language]}(?![\wåäö])`;
  const joint = '(?:, | and | or | och | eller |/)';
  return new RegExp(`\`[^\`]*\`|(${reference}(?:${joint}${reference})*)`, 'g');
}

/**
 * The text of a requirement as public procurement must print it: with "or equivalent" after each
 * reference to a standard or specification. Where the sentence goes on the words stand in parentheses.
 */
export function withEquivalent(text: string, language: Language): string {
  const words = WORDS[language];
  return text.replace(patterns[language], (match, reference: string | undefined, index: number) => {
    const rest = text.slice(index + match.length);
    if (reference === undefined || rest.replace(/^[\s,(]+/, '').startsWith(words)) return match;
    const ends = rest === '' || /^[).,;:]/.test(rest);
    return ends ? `${match} ${words}` : `${match} (${words})`;
  });
}
