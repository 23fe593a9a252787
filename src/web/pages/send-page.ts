import type { FastifyReply } from 'fastify';
import { layout, type Page } from './layout.js';

/** Sends a page, which nobody keeps unless told otherwise. */
export function sendPage(reply: FastifyReply, page: Page, status = 200): FastifyReply {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
  return reply
    .code(status)
    .header('content-language', page.language)
    .type('text/html; charset=utf-8')
    .send(layout(page));
}
