import { GENERATED_TEXTS } from '../generated-texts.js';
import type { Report } from '../report.js';
import type { RenderOptions } from './renderer.js';
import { renderTextWith } from './text/report-text.js';

/** Reports for people: the verdict first, then what to put right in order of consequence. */
export function renderText(reports: readonly Report[], options: RenderOptions): string {
  return renderTextWith(GENERATED_TEXTS, reports, options);
}
