import { loadTexts } from '../load-texts.js';
import type { Report } from '../report.js';
import type { CatalogueRenderer, Renderer } from './renderer.js';

/** Every output format. A renderer is loaded when it is needed, with the texts for the reports. */
export const RENDERERS = {
  text: async (reports) => withTexts((await import('./text/report-text.js')).renderText, reports),
  json: async () => (await import('./json.js')).renderJson,
} as const satisfies Readonly<Record<string, (reports: readonly Report[]) => Promise<Renderer>>>;

export type Format = keyof typeof RENDERERS;

async function withTexts(
  render: CatalogueRenderer,
  loadedFor: readonly Report[],
): Promise<Renderer> {
  const catalogue = await loadTexts(loadedFor);
  return (reports, options) => render(catalogue, reports, options);
}
