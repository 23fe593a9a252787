import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { ICON } from '../../site/icon.js';
import { STYLE } from '../../site/style.js';
import { SERVICE_STYLE } from './style.js';

const CSS = `${STYLE}${SERVICE_STYLE}`;
const SCRIPT = script();

/** Addresses change with what they hold, so that browsers may keep it for ever. */
export const STYLE_ADDRESS = `/assets/${hashOf(CSS)}.css`;
export const SCRIPT_ADDRESS = `/assets/${hashOf(SCRIPT)}.js`;
export const ICON_ADDRESS = `/assets/${hashOf(ICON)}.svg`;

/** The files that pages bring along. */
export function assetRoutes(app: FastifyInstance): void {
  const assets = [
    [STYLE_ADDRESS, 'text/css; charset=utf-8', CSS],
    [SCRIPT_ADDRESS, 'text/javascript; charset=utf-8', SCRIPT],
    [ICON_ADDRESS, 'image/svg+xml', ICON],
  ] as const;
  for (const [address, type, content] of assets) {
    app.get(address, { schema: { hide: true } }, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(content),
    );
  }
}

/** Built beside the program; the sources have it one folder up. */
function script(): string {
  const places = ['../web/client/page.js', '../client/page.js'].map(
    (path) => new URL(path, import.meta.url),
  );
  const place = places.find((one) => existsSync(one));
  if (place === undefined) throw new Error('the script of the pages is missing');
  return readFileSync(place, 'utf8');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
