import type { JudgedVersion } from '../../model/versions.js';
import type { SheetFormat } from '../../report/requirements/render/index.js';
import type { Form } from '../../report/requirements/renderer.js';
import type { Selection } from '../../report/requirements/selection.js';
import type { Language } from '../../report/words.js';

/** A sheet of requirements that somebody wants as a file. */
export interface SheetOrder {
  readonly version: JudgedVersion;
  readonly selection: Selection;
  readonly form: Form;
  readonly format: SheetFormat;
  readonly language: Language;
  /** The report that it is filled in from, as it was kept. */
  readonly report: Uint8Array | null;
}

/** Makes a sheet; null where too many are wanted already. */
export type SheetMaker = (order: SheetOrder) => Promise<string | Uint8Array | null>;
