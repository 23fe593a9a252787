import type { Exchange } from './exchange.js';
import type { HttpFacts } from './retrieval.js';

/** Reads what is kept of an answer's header. */
export function readHttpFacts(
  answer: Pick<Exchange, 'status' | 'header'>,
  redirects: readonly string[],
  milliseconds: number,
): HttpFacts {
  const type = answer.header('content-type').at(-1) ?? '';
  const mediaType = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const charset = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(type);
  return {
    status: answer.status,
    mediaType: mediaType === '' ? null : mediaType,
    charset: (charset?.[1] ?? charset?.[2])?.trim().toLowerCase() || null,
    redirects,
    milliseconds: Math.round(milliseconds),
  };
}

/** The size that the server announces in bytes; null when it does not or sends nonsense. */
export function readContentLength(answer: Pick<Exchange, 'header'>): number | null {
  const [field, ...more] = answer.header('content-length');
  return field !== undefined && more.length === 0 && /^\d+$/.test(field) ? Number(field) : null;
}
