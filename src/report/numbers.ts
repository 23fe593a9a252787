import type { Language } from './words/words.js';

const SEPARATORS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> =
  {
    en: { group: ',', decimal: '.' },
    sv: { group: '\u00a0', decimal: ',' },
  };

/** A number as people write it. Four digits stand together, so that years stay years. */
export function formatNumber(value: number, language: Language): string {
  const [integer = '', fraction] = String(value).split('.');
  if (!/^-?\d+$/.test(integer) || (fraction !== undefined && !/^\d+$/.test(fraction))) {
    return String(value);
  }
  const { group, decimal } = SEPARATORS[language];
  const grouped =
    integer.replace('-', '').length < 5 ? integer : integer.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** A share in per cent with at most one decimal, rounded down: 100 % means all, and 0 % none. */
export function formatShare(part: number, whole: number, language: Language): string {
  const tenths = Math.floor((part * 1000) / whole);
  const least = part > 0 && tenths === 0;
  const share = `${least ? '<' : ''}${formatNumber(least ? 0.1 : tenths / 10, language)}`;
  return language === 'sv' ? `${share}\u00a0%` : `${share}%`;
}
