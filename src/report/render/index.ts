import type { Report } from '../report.js';
import type { CatalogueRenderer, Renderer } from './renderer.js';

/** Every output format. A renderer is loaded when it is needed, with the texts for the reports. */
export const RENDERERS = {
  text: async (reports) => withTexts((await import('./text/report-text.js')).renderText, reports),
  json: async () => (await import('./json.js')).renderJson,
  markdown: async (reports) => withTexts((await import('./markdown.js')).renderMarkdown, reports),
  html: async (reports) => withTexts((await import('./html.js')).renderHtml, reports),
  sarif: async (reports) => withTexts((await import('./sarif.js')).renderSarif, reports),
  junit: async (reports) => withTexts((await import('./junit.js')).renderJunit, reports),
  csv: async (reports) => withTexts((await import('./csv.js')).renderCsv, reports),
  earl: async (reports) => withTexts((await import('./earl.js')).renderEarl, reports),
} as const satisfies Readonly<Record<string, (reports: readonly Report[]) => Promise<Renderer>>>;

export type Format = keyof typeof RENDERERS;

/** The name of every format. The keys of a literal are the keys of its type. */
export const FORMATS = Object.keys(RENDERERS) as readonly Format[];

async function withTexts(
  render: CatalogueRenderer,
  loadedFor: readonly Report[],
): Promise<Renderer> {
  const { loadTexts } = await import('../load-texts.js');
  const catalogue = await loadTexts(loadedFor);
  return (reports, options) => render(catalogue, reports, options);
}
