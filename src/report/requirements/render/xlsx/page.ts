import type { Worksheet } from 'exceljs';
import { footerText } from '../../compose/about.js';
import type { SheetContext } from '../../compose/context.js';

/** A4, lying, as wide as the page; which text it is and the page number at the foot. */
export function setUpPage(worksheet: Worksheet, context: SheetContext): void {
  Object.assign(worksheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.7, header: 0.3, footer: 0.3 },
  });
  // An ampersand begins a code; the texts have none, and a doubled one would be a plain one.
  const footer = footerText(context).replaceAll('&', '&&');
  worksheet.headerFooter.oddFooter = `&L&7${footer}&R&7${context.words.page('&P', '&N')}`;
}
