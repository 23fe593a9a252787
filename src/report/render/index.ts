import type { Renderer } from './renderer.js';

/** Every output format. A renderer is loaded when it is needed. */
export const RENDERERS = {
  text: async () => (await import('./text.js')).renderText,
  json: async () => (await import('./json.js')).renderJson,
} as const satisfies Readonly<Record<string, () => Promise<Renderer>>>;

export type Format = keyof typeof RENDERERS;
