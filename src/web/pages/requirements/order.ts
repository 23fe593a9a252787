import type { SheetFormat } from '../../../report/requirements/render/index.js';
import { FORMS, type Form } from '../../../report/requirements/renderer.js';
import type { Selection } from '../../../report/requirements/selection.js';
import { rowsOf, type Sheet } from '../../../report/requirements/sheet.js';
import type { Language } from '../../../report/words.js';

/** A file that a sheet can be had as, by the extension that people know it by. */
export interface SheetFile {
  readonly format: SheetFormat;
  readonly extension: string;
  readonly mediaType: string;
}

/** Every file of a sheet, the most wanted first. */
export const SHEET_FILES: readonly SheetFile[] = [
  {
    format: 'docx',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    format: 'xlsx',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { format: 'text', extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
];

export type Picked =
  | { readonly kind: 'picked'; readonly selection: Selection }
  | { readonly kind: 'nothing' }
  /** An id that is not among those shown. */
  | { readonly kind: 'unknown'; readonly id: string };

/** What was ticked of the requirements of a sheet; where all of them were, the filter says it. */
export function pick(sheet: Pick<Sheet, 'parts' | 'selection'>, ids: readonly string[]): Picked {
  const shown = rowsOf(sheet).map(({ requirement }) => requirement.id);
  const only = [...new Set(ids)];
  const unknown = only.find((id) => !shown.includes(id));
  if (unknown !== undefined) return { kind: 'unknown', id: unknown };
  if (only.length === 0) return { kind: 'nothing' };
  const isAll = only.length === shown.length;
  return { kind: 'picked', selection: isAll ? sheet.selection : { ...sheet.selection, only } };
}

/** An annex, unless something else was asked for. */
export function readForm(text: string | null): Form {
  return FORMS.find((form) => form === text) ?? 'annex';
}

const NAMES: Readonly<Record<Language, Readonly<Record<Form | 'filled-in', string>>>> = {
  sv: { annex: 'kravbilaga', questionnaire: 'fragor', 'filled-in': 'kontroll' },
  en: { annex: 'annex', questionnaire: 'questions', 'filled-in': 'check' },
};

/** What a sheet is called when it is saved. */
export function fileName(
  { version, filledIn }: Pick<Sheet, 'version' | 'filledIn'>,
  form: Form,
  { extension }: SheetFile,
  language: Language,
): string {
  return `${NAMES[language][filledIn === null ? form : 'filled-in']}-open-meal-${version}.${extension}`;
}
