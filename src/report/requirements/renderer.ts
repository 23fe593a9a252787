import type { Language } from '../words.js';
import type { Sheet } from './sheet.js';

/** A tender annex, or questions to the present supplier. */
export const FORMS = ['annex', 'questionnaire'] as const;
export type Form = (typeof FORMS)[number];

/** A sheet in one form, format and language: a pure function of them. Text comes as UTF-8 text, office files as bytes. */
export type SheetRenderer = (
  sheet: Sheet,
  form: Form,
  language: Language,
) => string | Promise<Uint8Array>;
