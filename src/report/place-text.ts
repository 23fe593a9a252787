import type { CheckedPlace } from './checked-report.js';
import { neutralise } from './neutralise.js';
import { type Language, WORDS } from './words.js';

/**
 * Where something is, in words: the document where `source` names one, line, and pointer or calendar
 * property. Empty for a document as a whole that has no name.
 */
export function placeText(
  { line, column, pointer, component, property }: CheckedPlace,
  source: string | null,
  language: Language,
): string {
  const { finding } = WORDS[language];
  const parts = [
    source === null ? '' : neutralise(source),
    line === null || pointer === '' ? '' : finding.line(line, column),
    pointer === undefined ? '' : neutralise(pointer),
    component === undefined
      ? ''
      : finding.calendarPlace(
          neutralise(component),
          property == null ? null : neutralise(property),
        ),
  ];
  return parts.filter((text) => text !== '').join(', ');
}
