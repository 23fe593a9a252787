import type { CatalogueTexts } from '../catalogue-texts.js';
import type { Report } from '../report.js';
import type { Language } from '../words.js';

export interface RenderOptions {
  readonly lang: Language;
  /** Escape sequences for colour: only for a terminal. */
  readonly color: boolean;
  /** Every place and every group that the reports hold. */
  readonly all: boolean;
}

/** Shows reports in one format: a pure function of them and a language. */
export type Renderer = (reports: readonly Report[], options: RenderOptions) => string;

/** The same for a format that shows texts of the catalogue, which come as an argument. */
export type CatalogueRenderer = (
  catalogue: CatalogueTexts,
  reports: readonly Report[],
  options: RenderOptions,
) => string;
