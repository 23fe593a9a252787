import type { Language } from '../../words.js';
import type { Composition } from '../blocks.js';
import { composeAnnex } from '../compose/annex.js';
import { composeQuestionnaire } from '../compose/questionnaire.js';
import type { Form, SheetRenderer } from '../renderer.js';
import type { Sheet } from '../sheet.js';

/** Every format of a sheet. The libraries of the office formats are loaded only for them. */
export const SHEET_RENDERERS = {
  text: async () => {
    const { renderText } = await import('./text.js');
    return (...of) => renderText(compose(...of));
  },
  json: async () => (await import('./json.js')).renderJson,
  csv: async () => (await import('./csv.js')).renderCsv,
  markdown: async () => {
    const { renderMarkdown } = await import('./markdown.js');
    return (...of) => renderMarkdown(compose(...of));
  },
  docx: async () => {
    const { renderDocx } = await import('./docx.js');
    return (sheet, ...of) =>
      renderDocx(compose(sheet, ...of), sheet.filledIn?.report.checkedAt ?? null);
  },
  xlsx: async () => (await import('./xlsx.js')).renderXlsx,
} as const satisfies Readonly<Record<string, () => Promise<SheetRenderer>>>;

export type SheetFormat = keyof typeof SHEET_RENDERERS;

function compose(sheet: Sheet, form: Form, language: Language): Composition {
  return form === 'annex' ? composeAnnex(sheet, language) : composeQuestionnaire(sheet, language);
}
