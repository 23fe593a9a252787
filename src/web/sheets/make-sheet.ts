import { SHEET_RENDERERS } from '../../report/requirements/render/index.js';
import { sheetOf } from './sheet-of.js';
import type { SheetOrder } from './sheet-order.js';

/** Makes a sheet here and now; office files take up to a second. */
export async function makeSheet(order: SheetOrder): Promise<string | Uint8Array> {
  const render = await SHEET_RENDERERS[order.format]();
  return render(sheetOf(order), order.form, order.language);
}
