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
  return {
    status: answer.status,
    mediaType: mediaType === '' ? null : mediaType,
    charset: parameter(type, /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i),
    method: parameter(type, /;\s*method\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i),
    redirects,
    milliseconds: Math.round(milliseconds),
  };
}

function parameter(type: string, pattern: RegExp): string | null {
  const found = pattern.exec(type);
  return (found?.[1] ?? found?.[2])?.trim().toLowerCase() || null;
}

/** The size that the server announces in bytes; null when it does not or sends nonsense. */
export function readContentLength(answer: Pick<Exchange, 'header'>): number | null {
  const [field, ...more] = answer.header('content-length');
  return field !== undefined && more.length === 0 && /^\d+$/.test(field) ? Number(field) : null;
}
