import type { Language } from '../words.js';
import { composeLetter } from './compose.js';
import type { Letter } from './letter.js';

type LetterRenderer = (letter: Letter, language: Language) => string | Promise<Uint8Array>;

/** Every format of a letter. The library of the office format is loaded only for it. */
export const LETTER_RENDERERS = {
  text: async () => {
    const { renderText } = await import('../requirements/render/text.js');
    return (...of) => renderText(composeLetter(...of));
  },
  markdown: async () => {
    const { renderMarkdown } = await import('../requirements/render/markdown.js');
    return (...of) => renderMarkdown(composeLetter(...of));
  },
  html: async () => {
    const { renderHtml } = await import('../requirements/render/html.js');
    return (letter, language) => renderHtml(composeLetter(letter, language, 'page'));
  },
  docx: async () => {
    const { renderDocx } = await import('../requirements/render/docx.js');
    return (letter, language) =>
      renderDocx(composeLetter(letter, language), letter.report.checkedAt);
  },
} as const satisfies Readonly<Record<string, () => Promise<LetterRenderer>>>;

export type LetterFormat = keyof typeof LETTER_RENDERERS;
