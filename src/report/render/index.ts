import type { Report } from '../report.js';
import type { Renderer } from './renderer.js';

/** Every output format. A renderer is loaded when it is needed, with what it needs for the reports. */
export const RENDERERS = {
  text: async (reports) => (await import('./text.js')).textRenderer(reports),
  json: async () => (await import('./json.js')).renderJson,
} as const satisfies Readonly<Record<string, (reports: readonly Report[]) => Promise<Renderer>>>;

export type Format = keyof typeof RENDERERS;
