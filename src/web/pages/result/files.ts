import type { Language } from '../../../report/words.js';
import { FORMS } from '../../api/forms.js';
import { checkAddress } from '../addresses.js';

const NAMES = {
  report: { sv: 'rapport', en: 'report' },
  letter: { sv: 'brev', en: 'letter' },
} as const;

export type FileKind = keyof typeof NAMES;

/** The forms in which a report can be had: those for people first. */
export const FILES = (
  ['html', 'text', 'markdown', 'csv', 'json', 'sarif', 'junit', 'earl'] as const
).flatMap((format) =>
  FORMS.flatMap((form) => (form.format === format ? [{ ...form, format }] : [])),
);

/** Where a file of a check is. */
export function fileAddress(
  id: string,
  kind: FileKind,
  extension: string,
  language: Language,
): string {
  return `${checkAddress(id, language)}/${NAMES[kind][language]}.${extension}`;
}
