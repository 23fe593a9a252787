import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../language.js';
import type { SiteFileMap, SiteFilesOf } from '../site-files.js';
import { ADDRESSES } from './addresses.js';
import { problemPage } from './problem-page.js';
import { sendPage } from './send-page.js';

const BASE = '/specifikation/';
const INDEX = 'index.html';

/** The documentation of the specification as it is published, under an address of the service. */
export function specificationRoutes(app: FastifyInstance, site: SiteFilesOf): void {
  const schema = { hide: true };
  const prepared = new WeakMap<SiteFileMap, Map<string, Promise<Prepared>>>();
  app.get<{ Params: { readonly '*': string } }>(`${BASE}*`, { schema }, async (request, reply) => {
    const files = await site();
    const path = request.params['*'];
    // Looked up among what there is: no path is made of what somebody sent.
    const found = find(files, path);
    switch (found.kind) {
      case 'absent': {
        const language = /(?:^|\/)sv(?:\/|$)/.test(path) ? 'sv' : languageOf(request);
        return sendPage(reply, problemPage({ kind: 'not-found' }, language), 404);
      }
      case 'folder':
        return reply.redirect(`${BASE}${found.folder}`, 301);
      case 'file': {
        const known = prepared.get(files) ?? new Map<string, Promise<Prepared>>();
        prepared.set(files, known);
        const file = known.get(found.path) ?? prepare(found.content);
        known.set(found.path, file);
        return send(request, reply, found.path, await file);
      }
    }
  });
  beginEarly(app, site);
  for (const [address, target] of [
    ['/specifikation', ADDRESSES.specification.sv],
    ['/en/specification', ADDRESSES.specification.en],
    ['/en/specification/', ADDRESSES.specification.en],
  ] as const) {
    app.get(address, { schema }, (_request, reply) => reply.redirect(target, 302));
  }
}

/** Making it takes seconds, so it begins when somebody is shown the first page of any kind. */
function beginEarly(app: FastifyInstance, site: SiteFilesOf): void {
  let isBegun = false;
  app.addHook('onResponse', async (_request, reply) => {
    if (isBegun || !String(reply.getHeader('content-type')).startsWith('text/html')) return;
    isBegun = true;
    try {
      await site();
    } catch {
      // Whoever asks for it is told.
    }
  });
}

type Found =
  | { readonly kind: 'file'; readonly path: string; readonly content: string | Uint8Array }
  /** Its links are meant to be seen from inside. */
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'absent' };

function find(files: SiteFileMap, path: string): Found {
  const whole = path === '' || path.endsWith('/') ? `${path}${INDEX}` : path;
  const content = files.get(whole);
  if (content !== undefined && mediaType(whole) !== null) {
    return { kind: 'file', path: whole, content };
  }
  return files.has(`${path}/${INDEX}`)
    ? { kind: 'folder', folder: `${path}/` }
    : { kind: 'absent' };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  xml: 'application/xml',
};

/** Null for what is not for browsers: the page for what is not there has a style that our policy forbids. */
function mediaType(path: string): string | null {
  if (path === '404.html') return null;
  if (path.endsWith('.schema.json')) return 'application/schema+json';
  return MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? null;
}

/** A file as it is sent. */
interface Prepared {
  readonly content: Buffer;
  readonly zipped: Buffer;
  readonly etag: string;
}

const zip = promisify(gzip);

async function prepare(file: string | Uint8Array): Promise<Prepared> {
  const content = Buffer.from(file);
  const etag = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  return { content, zipped: await zip(content), etag };
}

function send(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  path: string,
  { content, zipped, etag }: Prepared,
): FastifyReply {
  const isZipped = /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  const tag = `"${etag}${isZipped ? '-gz' : ''}"`;
  reply.header('etag', tag).header('cache-control', 'public, max-age=300');
  reply.header('vary', 'accept-encoding');
  if (headers['if-none-match']?.includes(tag) === true) return reply.code(304).send();
  if (isZipped) reply.header('content-encoding', 'gzip');
  return reply.type(mediaType(path) ?? 'text/html').send(isZipped ? zipped : content);
}
