import type { Language } from '../../report/words.js';

/** Where each page is, in each language. Swedish comes first. */
export const ADDRESSES = {
  start: { sv: '/', en: '/en/' },
  check: { sv: '/kontroll', en: '/en/check' },
  requirements: { sv: '/krav', en: '/en/requirements' },
  specification: { sv: '/specifikation/sv/', en: '/specifikation/' },
  about: { sv: '/om', en: '/en/about' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type PageName = keyof typeof ADDRESSES;

/** The page of one check: how far it is, or its result. */
export function checkAddress(id: string, language: Language): string {
  return `${ADDRESSES.check[language]}/${id}`;
}

/** Where ticked requirements are had as a file. */
export function sheetAddress(extension: string, language: Language): string {
  const name = language === 'sv' ? 'bilaga' : 'annex';
  return `${ADDRESSES.requirements[language]}/${name}.${extension}`;
}

/** The page of the specification on one requirement in every version. */
export function requirementAddress(id: string, language: Language): string {
  return `/specifikation/requirements/${id}/${language === 'sv' ? 'sv/' : ''}`;
}
