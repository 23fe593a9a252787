import { type Content, html } from '../../report/html.js';
import { type Line, runsOf } from '../../report/requirements/blocks.js';

/** A text with its code between backquotes; nothing where there is none. */
export function coded(text: string): Content {
  return text === '' ? null : lineHtml(runsOf(text));
}

/** The pieces of a line as markup. */
export function lineHtml(line: Line): Content {
  return line.map(({ text, code, strong }) => {
    if (code === true) return html`<code>${text}</code>`;
    return strong === true ? html`<strong>${text}</strong>` : text;
  });
}
